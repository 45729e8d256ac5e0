import { pick } from '../../bench/random.ts';
import { inValue } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { field, setValue } from '../page.ts';
import type { Random } from '../typing.ts';
import { slipped, slips } from '../typing.ts';

const axisLabel = 'Toimintalinja';
const objectiveLabel = 'Erityistavoite';
const periodLabel = 'Suunnitelman mukainen toteutusaika';

interface Terms {
  readonly axis: string;
  readonly objective: string;
}

/** Axes and objectives of the programme with their wording, by fund. */
const terms: Readonly<Record<'ESR' | 'EAKR', readonly Terms[]>> = {
  ESR: [
    { axis: '3. Työllisyys ja työvoiman liikkuvuus', objective: '7.1. Tuottavuuden ja työhyvinvoinnin parantaminen' },
    {
      axis: '4. Koulutus, ammattitaito ja elinikäinen oppiminen',
      objective: '9.2. Kasvu- ja rakennemuutosalojen koulutuksen tarjonnan ja laadun parantaminen',
    },
    {
      axis: '5. Sosiaalinen osallisuus ja köyhyyden torjunta',
      objective: '10.1. Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen',
    },
  ],
  EAKR: [
    { axis: '1. Pk-yritystoiminnan kilpailukyky', objective: '1.1. Uuden liiketoiminnan luominen' },
    {
      axis: '2. Uusimman tiedon ja osaamisen tuottaminen ja hyödyntäminen',
      objective: '5.1. Yritysten innovaatiotoiminnan vahvistaminen',
    },
  ],
};

function fundOf(page: Page): 'ESR' | 'EAKR' {
  return page.lines.some((line) => line.includes('(EAKR)')) ? 'EAKR' : 'ESR';
}

const numberOf = (value: string) => /^[\d.]*\d/.exec(value)?.[0] ?? '';
const wordingOf = (value: string) => value.replace(/^[\d.]+\s*/, '');

/** Number and wording of a term; the number, with its full stop or without, and the whole value are right answers. */
function wrongNumber(value: string, number: string): string {
  return `«««${number}».» ${wordingOf(value)}»`;
}

const unknownAxis: Record<string, Inject> = {
  'a digit doubled': inValue('1', axisLabel, (value) => wrongNumber(value, numberOf(value).repeat(2))),
  'a zero': inValue('1', axisLabel, (value) => wrongNumber(value, '0')),
  'a number past the last': inValue('1', axisLabel, (value, random) =>
    wrongNumber(value, pick(random, ['10', '11', '12', '20'])),
  ),
};

const unknownObjective: Record<string, Inject> = {
  'a number past the last': inValue('1', objectiveLabel, (value, random) =>
    wrongNumber(value, pick(random, ['13.1', '12.5', '11.1', '9.3'])),
  ),
  'the last digit wrong': inValue('1', objectiveLabel, (value) =>
    wrongNumber(value, `${numberOf(value).split('.')[0]}.9`),
  ),
  'a digit too many': inValue('1', objectiveLabel, (value) => wrongNumber(value, `${numberOf(value)}1`)),
};

/** Writes axis and objective and marks one of them: its number, with its full stop or without, and its value are right answers. */
function write(page: Page, { axis, objective }: Terms, wrong: readonly (keyof Terms)[]): Page | undefined {
  const mark = (value: string) => value.replace(/^([\d.]*\d)(\.?)(.*)$/u, '«««$1»$2»$3»');
  const made = setValue(page, '1', axisLabel, wrong.includes('axis') ? mark(axis) : axis);
  return made && setValue(made, '1', objectiveLabel, wrong.includes('objective') ? mark(objective) : objective);
}

function termsOf(page: Page): Terms {
  return {
    axis: field(page, '1', axisLabel)?.value ?? '',
    objective: field(page, '1', objectiveLabel)?.value ?? '',
  };
}

function otherTerms(page: Page, random: Random, fund = fundOf(page)): Terms {
  const now = termsOf(page);
  return pick(
    random,
    terms[fund].filter(({ axis }) => numberOf(axis) !== numberOf(now.axis)),
  );
}

/** The two contradict each other; either may be wrong. */
const outsideAxis: Record<string, Inject> = {
  'another axis’s objective': (page, random) =>
    write(page, { ...termsOf(page), objective: otherTerms(page, random).objective }, ['axis', 'objective']),
  'another axis': (page, random) =>
    write(page, { ...termsOf(page), axis: otherTerms(page, random).axis }, ['axis', 'objective']),
};

const otherFund = (page: Page) => (fundOf(page) === 'ESR' ? 'EAKR' : 'ESR');

const axisFund: Record<string, Inject> = {
  'the other fund’s axis': (page, random) =>
    write(page, { ...termsOf(page), axis: otherTerms(page, random, otherFund(page)).axis }, ['axis']),
  'the other fund’s axis and objective': (page, random) =>
    write(page, otherTerms(page, random, otherFund(page)), ['axis']),
};

/** The wording is wrong, not the number before it; the whole value is a right answer too. */
function misworded(label: string, change: (wording: string, random: Random) => string | undefined): Inject {
  return inValue('1', label, (value, random) => {
    const wording = wordingOf(value);
    const wrong = change(wording, random);
    return wrong === undefined ? undefined : `«${value.slice(0, value.length - wording.length)}«${wrong}»»`;
  });
}

const typed = (kind: string) => (wording: string, random: Random) =>
  slipped(wording, slips[kind] ?? (() => undefined), random);

const wording: Record<string, Inject> = {
  'a letter dropped in the axis': misworded(axisLabel, typed('a letter dropped')),
  'two letters swapped in the objective': misworded(objectiveLabel, typed('two letters swapped')),
  'the axis shortened': misworded(axisLabel, (text) => text.split(' ').slice(0, -1).join(' ') || undefined),
  'the objective in other words': misworded(objectiveLabel, () => 'Osaamisen ja osallisuuden parantaminen'),
};

interface Period {
  readonly start: string;
  readonly end: string;
}

/** A mistake in the period: `make` gets its two dates as printed. */
function inPeriod(make: (period: Period, random: Random) => string | undefined): Inject {
  return inValue('1', periodLabel, (value, random) => {
    const [start, end] = value.match(/\d{1,2}\.\d{1,2}\.\d{4}/g) ?? [];
    return start === undefined || end === undefined ? undefined : make({ start, end }, random);
  });
}

const padded = (date: string) => date.replace(/\b(\d)\./g, '0$1.');

const format: Record<string, Inject> = {
  // The date with leading zeros is what is wrong; where both are, it is the text from one to the other. The whole value is right too.
  'leading zeros in the start': inPeriod(({ start, end }) =>
    padded(start) === start ? undefined : `«Alkaa «${padded(start)}» ja päättyy ${end}»`,
  ),
  'leading zeros in the end': inPeriod(({ start, end }) =>
    padded(end) === end ? undefined : `«Alkaa ${start} ja päättyy «${padded(end)}»»`,
  ),
  'only dates and a dash': inPeriod(({ start, end }) => `«${start} – ${end}»`),
  'without the start': inPeriod(({ end }) => `«Päättyy ${end}»`),
  'a comma for ja': inPeriod(({ start, end }) => `«Alkaa ${start}, päättyy ${end}»`),
  slashes: inPeriod(
    ({ start, end }) => `«Alkaa «${start.replaceAll('.', '/')} ja päättyy ${end.replaceAll('.', '/')}»»`,
  ),
  'years of two digits': inPeriod(
    ({ start, end }) => `«Alkaa «${start.replace(/\.20/, '.')} ja päättyy ${end.replace(/\.20/, '.')}»»`,
  ),
  'only months': inPeriod(
    ({ start, end }) => `«Alkaa «${start.replace(/^\d+\./, '')} ja päättyy ${end.replace(/^\d+\./, '')}»»`,
  ),
  'in words': inPeriod(({ end }) => `«Kaksi vuotta, päättyy ${end.slice(-4)}»`),
};

const yearOf = (date: string) => Number(date.slice(-4));

/** The date is wrong; where no month has that number, the number alone is a right answer too. */
const impossible: Record<string, Inject> = {
  '31 June': inPeriod(({ start, end }) => `Alkaa ${start} ja päättyy «31.6.${yearOf(end)}»`),
  '31 April': inPeriod(({ start, end }) => `Alkaa ${start} ja päättyy «31.4.${yearOf(end)}»`),
  '29 February of a common year': inPeriod(({ start }) => `Alkaa ${start} ja päättyy «29.2.2023»`),
  '32 days': inPeriod(({ start, end }) => `Alkaa ««32».1.${yearOf(start)}» ja päättyy ${end}`),
  'a thirteenth month': inPeriod(({ start, end }) => `Alkaa «1.«13».${yearOf(start)}» ja päättyy ${end}`),
  'day zero': inPeriod(({ start, end }) => `Alkaa ««0».${start.split('.')[1]}.${yearOf(start)}» ja päättyy ${end}`),
};

/** Either date, or the whole value, may be said to be wrong. */
const reversed: Record<string, Inject> = {
  'the dates swapped': inPeriod(({ start, end }) => `«Alkaa «${end}» ja päättyy «${start}»»`),
  'a wrong year': inPeriod(
    ({ start, end }) => `«Alkaa «${start}» ja päättyy «${end.slice(0, -4)}${yearOf(start) - 1}»»`,
  ),
};

const outside: Record<string, Inject> = {
  'ends too late': inPeriod(({ start }, random) => `Alkaa ${start} ja päättyy «31.${pick(random, [1, 3, 12])}.2024»`),
  'starts too early': inPeriod(({ end }) => `Alkaa «1.9.2013» ja päättyy ${end}`),
  'a wrong digit in the last year': inPeriod(({ start, end }) => `Alkaa ${start} ja päättyy «${end.slice(0, -2)}32»`),
};

/** Mistakes in axis, objective and period. */
export const programmeInjectors: readonly Injector[] = [
  ...injectors('unknown-priority-axis', unknownAxis),
  ...injectors('unknown-specific-objective', unknownObjective),
  ...injectors('objective-outside-axis', outsideAxis),
  ...injectors('axis-fund', axisFund),
  ...injectors('programme-wording', wording),
  ...injectors('period-format', format),
  ...injectors('impossible-date', impossible),
  ...injectors('period-reversed', reversed),
  ...injectors('period-outside-programme', outside),
];
