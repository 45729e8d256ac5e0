import { pick } from '../../bench/random.ts';
import { inValue, markValue } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { field, rewrite, section, splice, valueSet } from '../page.ts';

const isEakr = (page: Page) => page.lines.some((line) => line.includes('(EAKR)'));
const code = (esr: string, eakr: string): Inject =>
  inValue('1', 'Hankekoodi', (_, __, page) => `«${isEakr(page) ? eakr : esr}»`);

const codePeriod: Record<string, Inject> = {
  'of 2007-2013': code('S12345', 'A32345'),
  'of 2000-2006': code('S02345', 'A31111'),
  'of 2021-2027': code('S30123', 'A80123'),
  'of 2021-2027, six digits': code('S301234', 'A801234'),
};

const councils = [
  'Pohjois-Pohjanmaan liitto',
  'Lapin liitto',
  'Uudenmaan liitto',
  'Satakuntaliitto',
  'Etelä-Savon maakuntaliitto',
];

const authorityFund: Record<string, Inject> = {
  'a regional council': inValue('1', 'Vastuuviranomainen', (_, random, page) =>
    isEakr(page) ? undefined : `«${pick(random, councils)}»`,
  ),
};

/** Either of the figures is a right answer. */
const nothingRealised: Inject = (page) => {
  const one = field(page, '5', 'Toteutunut EU- ja valtion rahoitus');
  const other = field(page, '5', 'Toteutunut julkinen rahoitus yhteensä');
  const hasEnded = field(page, '1', 'Toiminnan tila')?.value === 'Toiminta päättynyt';
  if (!hasEnded || !one?.value || !other?.value) return undefined;
  return rewrite(rewrite(page, one.line, valueSet(one, '«0»')), other.line, valueSet(other, '«0»'));
};

const jointSentences = [
  'Hankkeen «osatoteuttajina» toimivat opisto ja verstas.',
  'Hanke toteutetaan «yhteishankkeena» alueen oppilaitosten kanssa.',
  'Hankkeella on kaksi «osatoteuttajaa».',
  'Kyseessä on kolmen kunnan «yhteishanke».',
];

/** The sentence at the end of a section; the value of section 2 is a right answer too. */
function jointIn(number: string): Inject {
  return (page, random) => {
    const there = field(page, '2', 'Hakijoiden lukumäärä tai tuen siirto -menettely');
    const found = section(page, number);
    if (there?.value !== 'Vain yksi hakija' || !found) return undefined;
    return splice(markValue(page, there), found.start + 1, 0, '', pick(random, jointSentences));
  };
}

const arrangement: Record<string, Inject> = {
  'in section 3': jointIn('3'),
  'in section 4.1': jointIn('4.1'),
  'in section 9': jointIn('9'),
};

function ending(make: string): Inject {
  return inValue('2', 'Yhteyshenkilön sähköpostisoite', (value) =>
    /\.fi$/u.test(value) ? `«${value.replace(/\.fi$/u, `.«${make}»`)}»` : undefined,
  );
}

const mailEnding: Record<string, Inject> = {
  'an ending with a letter doubled': ending('fii'),
  'an ending that no country has': ending('fu'),
  'a slip of com': ending('con'),
};

/** Mistakes in values of sections 1, 2 and 5 that contradict another value or the programme. */
export const valueInjectors: readonly Injector[] = [
  ...injectors('project-code-period', codePeriod),
  ...injectors('authority-fund', authorityFund),
  ...injectors('zero-realised', { 'both figures zero': nothingRealised }),
  ...injectors('arrangement-differs-in-prose', arrangement),
  ...injectors('email-format', mailEnding),
];
