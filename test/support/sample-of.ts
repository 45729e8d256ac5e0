import type { Fund } from '../../server/src/form/form.ts';

/** [text of the sample, what is there instead] */
export type Replacement = readonly [string, string];

function eakrOf(esr: string): readonly Replacement[] {
  return [
    ['Euroopan sosiaalirahaston (ESR)', 'Euroopan aluekehitysrahaston (EAKR)'],
    ['Hankekoodi: S29001', 'Hankekoodi: A79001'],
    ['3. Työllisyys ja työvoiman liikkuvuus', '1. Pk-yritystoiminnan kilpailukyky'],
    [
      '6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen',
      '1.1. Uuden liiketoiminnan luominen',
    ],
    ['Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus', 'Pohjois-Pohjanmaan liitto'],
    [esr.slice(esr.indexOf('7.1 '), esr.indexOf('8 Horisontaaliset')), '1 Uudet yritykset\n\nSuunniteltu: 4\n\n'],
  ];
}

/** The sample description for one of the funds and with some of its text replaced; `esr` is the text of test/fixtures/sample.esr. */
export function sampleOf(esr: string, replacements: readonly Replacement[], fund: Fund): string {
  return replaceAll(fund === 'EAKR' ? replaceAll(esr, eakrOf(esr)) : esr, replacements);
}

/** Replaces the first occurrence of each text; one that does not occur is an error of the test. */
export function replaceAll(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`Not in the sample: ${from}`);
    return result.replace(from, () => to);
  }, text);
}
