import { describe, expect, test } from 'vitest';
import { render } from '../../../server/src/messages/message.ts';
import { applyEdits } from '../../../server/src/text/lines.ts';
import { findingsOf } from '../../support/checking.ts';
import { sample } from '../../support/sample.ts';
import type { Replacement } from '../../support/sample-of.ts';

const axis = '3. Työllisyys ja työvoiman liikkuvuus';
const objective = '6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen';
const period = 'Alkaa 1.3.2018 ja päättyy 31.8.2020';
const joint = 'Hakijoita on useampi kuin yksi (yhteishanke)';
const partners = '\n\nOsatoteuttajat\n\nVerstas Oy, 2345678-0\n\nOpisto, Raahen yksikkö, 2222222-9';
const esrTitle = 'Euroopan sosiaalirahaston (ESR)';
const eakrTitle = 'Euroopan aluekehitysrahaston (EAKR)';

/** "rule: the text it marks" for every finding. */
function marked(text: string, fileName?: string): string[] {
  const lines = text.split('\n');
  return findingsOf(text, fileName).map(({ rule, range: { start, end } }) => {
    return `${rule}: ${lines[start.line]?.slice(start.character, end.character)}`;
  });
}

const findings = (...replacements: readonly Replacement[]) => marked(sample(replacements));

describe('priority axis, objective and fund: one cause, one finding', () => {
  test.each<[string, string, readonly string[]]>([
    ['3 Työllisyys ja työvoiman liikkuvuus.', objective, []],
    ['3. TYÖLLISYYS JA TYÖVOIMAN LIIKKUVUUS', objective, []],
    ['13. Jotakin', objective, ['unknown-priority-axis: 13']],
    ['13. Jotakin', '99.1. Muuta', ['unknown-priority-axis: 13', 'unknown-specific-objective: 99.1']],
    [axis, '99.1. Muuta', ['unknown-specific-objective: 99.1']],
    ['1. Pk-yritystoiminnan kilpailukyky', objective, ['axis-fund: 1']],
    ['1. Pk-yritystoiminnan kilpailukyky', '1.1. Uuden liiketoiminnan luominen', ['axis-fund: 1']],
    [axis, '1.1. Uuden liiketoiminnan luominen', ['objective-outside-axis: 1.1']],
    ['5. Työllisyys ja työvoiman liikkuvuus', objective, ['objective-outside-axis: 5']],
    ['6. Tekninen tuki', '13.1. Tekninen tuki', []],
    ['6. Tekninen tuki', objective, ['objective-outside-axis: 6.1']],
    ['3.', '6.1.', ['programme-wording: 3.', 'programme-wording: 6.1.']],
    ['', '', ['empty-field: ', 'empty-field: ']],
  ])('%s | %s', (axisValue, objectiveValue, expected) => {
    const found = findings([axis, axisValue], [objective, objectiveValue]);
    // What is empty is told by `empty-field`, wherever that rule is.
    expect(found.filter((each) => !each.startsWith('empty-field'))).toEqual(
      expected.filter((each) => !each.startsWith('empty-field')),
    );
  });

  test('a title of the other fund is one finding, not one for each value that belies it', () => {
    const eakr = sample([[eakrTitle, esrTitle]], 'EAKR');
    expect(marked(eakr).filter((each) => /fund|axis|objective/.test(each))).toEqual(['project-code-fund: A79001']);
  });

  test('without a title the code tells the fund, and without both nothing does', () => {
    const untitled = `${esrTitle} rahoittaman hankkeen kuvaus\n\n`;
    const eakrAxis: Replacement = [axis, '1. Pk-yritystoiminnan kilpailukyky'];
    const about = (found: readonly string[]) => found.filter((each) => /fund/.test(each));
    expect(about(findings([untitled, ''], eakrAxis))).toEqual(['axis-fund: 1']);
    expect(about(findings([untitled, ''], eakrAxis, ['Hankekoodi: S29001', 'Hankekoodi: S2']))).toEqual([]);
  });

  test('codes of the later programme are not held against the earlier one’s axes and period', () => {
    const later: Replacement = ['Hankekoodi: S29001', 'Hankekoodi: S30001'];
    const told = ['project-code-period: S30001'];
    expect(findings(later, [axis, '4. Työllistyvä Suomi'], [objective, '4.1. Jotakin'])).toEqual(told);
    expect(findings(later, [period, 'Alkaa 1.3.2023 ja päättyy 31.8.2025'])).toEqual(told);
  });

  test('a code of technical support fits both funds and objectives that are not known', () => {
    expect(findings(['Hankekoodi: S29001', 'Hankekoodi: F79001'], [objective, '13.1. Tekninen tuki'])).toEqual([]);
  });
});

describe('period: one cause, one finding', () => {
  test.each<[string, readonly string[]]>([
    ['Alkaa 1.3.2018 ja päättyy 1.3.2018', []],
    ['Alkaa 01.03.2013 ja päättyy 31.8.2031', ['period-format: 01.03.2013']],
    ['Alkaa 31.6.2018 ja päättyy 1.3.2018', ['impossible-date: 31.6.2018']],
    ['Alkaa 31.6.2013 ja päättyy 31.6.2031', ['impossible-date: 31.6.2013', 'impossible-date: 31.6.2031']],
    ['Alkaa 1.3.2020 ja päättyy 1.3.2013', ['period-reversed: 1.3.2013']],
    ['Alkaa 1.3.2031 ja päättyy 1.3.2030', ['period-reversed: 1.3.2030']],
    [
      'Alkaa 1.3.2012 ja päättyy 1.3.2030',
      ['period-outside-programme: 1.3.2012', 'period-outside-programme: 1.3.2030'],
    ],
    ['Alkaa 1.1.2014 ja päättyy 31.12.2023', []],
  ])('%s', (written, expected) => {
    expect(findings([period, written])).toEqual(expected);
  });

  const reactEu: readonly Replacement[] = [
    [axis, '9. REACT-EU:n ESR-toimenpiteet'],
    [objective, '12.3. Digitaalisten taitojen parantaminen'],
  ];

  test('a REACT-EU project starts in 2021 at the earliest', () => {
    expect(findings(...reactEu)).toEqual(['period-outside-programme: 1.3.2018']);
    expect(findings(...reactEu, [period, 'Alkaa 1.1.2021 ja päättyy 31.8.2023'])).toEqual([]);
    expect(findings(...reactEu, [period, 'Alkaa 1.1.2013 ja päättyy 31.8.2023'])).toEqual([
      'period-outside-programme: 1.1.2013',
    ]);
  });

  test('an axis that is itself in doubt says nothing of the period', () => {
    expect(findings([axis, '9. REACT-EU:n ESR-toimenpiteet'])).toEqual(['objective-outside-axis: 6.1']);
  });

  test('U+00A0 between the words is as good as a space', () => {
    expect(findings([period, period.replace(/ /g, '\u00a0')])).toEqual([]);
  });
});

describe('partners', () => {
  test.each<[string, string, readonly string[]]>([
    ['Vain yksi hakija', '', []],
    ['Vain yksi hakija', '\n\nOsatoteuttajat', []],
    ['', '\n\nOsatoteuttajat', []],
    ['', partners, []],
    ['Vain yksi hakija', partners, ['partners-without-joint-project: Vain yksi hakija']],
    [joint, '', [`joint-project-without-partners: ${joint}`]],
    [joint, '\n\nOsatoteuttajat', ['joint-project-without-partners: Osatoteuttajat']],
    ['Yhteishanke', '\n\nOsatoteuttajat', ['unknown-applicant-arrangement: Yhteishanke']],
    [
      joint,
      '\n\nOsatoteuttajat\n\nVerstas Oy, FI23456780\n\nVerstas Oy, 2345678-0',
      ['business-id-format: FI23456780', 'duplicate-partner: 2345678-0'],
    ],
    [joint, '\n\nOsatoteuttajat\n\nVerstas Oy, 2345678-1', ['business-id-check-digit: 2345678-1']],
  ])('%s%s', (arrangement, list, expected) => {
    const found = findings([`${joint}${partners}`, `${arrangement}${list}`]);
    expect(found.filter((each) => !/empty-field|stray|name/.test(each))).toEqual(expected);
  });

  test('lines that the list does not understand are reported as such, not as missing partners', () => {
    const found = findings([partners, '\n\nOsatoteuttajat\n\nVerstas Oy']);
    expect(found.filter((each) => each.startsWith('joint-project'))).toEqual([]);
  });

  test('a partner listed twice is removed with its line, also at the end of the text', () => {
    const twice = '\n\nVerstas Oy, 2345678-0';
    for (const newline of ['\n', '\r\n']) {
      const once = sample().replaceAll('\n', newline);
      const text = sample([[partners, partners + twice]]).replaceAll('\n', newline);
      const [finding] = findingsOf(text);
      expect(applyEdits(text, finding?.fixes?.[0]?.edits ?? [])).toBe(once);
      const end = text.lastIndexOf('2345678-0') + '2345678-0'.length;
      const cut = text.slice(0, end);
      const last = findingsOf(cut).find(({ rule }) => rule === 'duplicate-partner');
      const expected = cut.slice(0, -`${newline}Verstas Oy, 2345678-0`.length);
      expect(applyEdits(cut, last?.fixes?.[0]?.edits ?? [])).toBe(expected);
    }
  });
});

describe('addresses', () => {
  const site = (code: string, town: string): Replacement => [
    'paikassa\n\nJakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:',
    `paikassa\n\nJakeluosoite:\n\nPostinumero: ${code}\n\nPostitoimipaikka: ${town}`,
  ];

  test.each<[string, string, readonly string[]]>([
    ['', '', []],
    ['90100', '', []],
    ['', 'Oulu', []],
    ['90100', 'OULU', []],
    ['90100', 'Uleåborg', []],
    ['20014', 'Turun yliopisto', []],
    ['9010', 'Raahe', ['postal-code-format: 9010']],
    ['90109', 'Raahe', ['postal-code-unknown: 90109']],
    ['90100', 'Raahe', ['postal-code-town: Raahe']],
  ])('of the place of implementation: %s %s', (code, town, expected) => {
    const found = findings(site(code, town));
    expect(found.filter((each) => each.startsWith('postal'))).toEqual(expected);
  });
});

test('a file named after another project is noticed, one named otherwise is not', () => {
  expect(marked(sample(), 'S22535.esr')).toEqual(['project-code-file-name: S29001']);
  expect(marked(sample(), 's29001.esr')).toEqual([]);
  expect(marked(sample(), 'S29001 ja S22535.esr')).toEqual([]);
  expect(marked(sample(), 'kuvaus.esr')).toEqual([]);
  expect(findingsOf(sample([['S29001', 'A29001']]), 'S29001.esr').map(({ rule }) => rule)).toEqual([
    'project-code-fund',
  ]);
});

test('a message quotes only the beginning of an absurd value', () => {
  const [finding] = findingsOf(sample([['http://www.example.fi', 'x'.repeat(100_000)]]));
  expect(finding?.rule).toBe('url-format');
  expect(finding && render(finding.message, 'fi').length).toBeLessThan(500);
});
