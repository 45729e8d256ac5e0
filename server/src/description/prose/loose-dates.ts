import type { CalendarDate } from '../fields/calendar.ts';

const monthStems = [
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'kesä',
  'heinä',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
];

const gap = '\\s{0,3}';
const dayFirst = `(\\d{1,2})${gap}[./-]${gap}(\\d{1,2})${gap}[./-]${gap}(\\d{4}|\\d{2})`;
const yearFirst = '(\\d{4})-(\\d{1,2})-(\\d{1,2})';
const named = `(\\d{1,2})\\.?${gap}(${monthStems.join('|')})kuu(?:ta|n)?${gap}(\\d{4})`;
const anyDate = new RegExp(`(?<!\\d)(?:${yearFirst}|${dayFirst}|${named})(?!\\d)`, 'giu');

/**
 * The dates of a short text (a value, not prose), however they are written: "01.06.2020", "1/6/2020", "1. 6. 20", "2020-06-01",
 * "1. kesäkuuta 2020"; and the `rest` of the text. The day comes before the month unless the year comes first.
 */
export function findDates(text: string): { readonly dates: readonly CalendarDate[]; readonly rest: string } {
  const dates: CalendarDate[] = [];
  const rest = text.replace(anyDate, (...groups) => {
    dates.push(dateOf(groups));
    return ' ';
  });
  return { dates, rest };
}

function dateOf([, y1, m1, d1, d2, m2, y2, d3, stem, y3]: readonly (string | undefined)[]): CalendarDate {
  if (y1 !== undefined) return { year: Number(y1), month: Number(m1), day: Number(d1) };
  if (d2 !== undefined) return { year: fullYear(y2 ?? ''), month: Number(m2), day: Number(d2) };
  return { year: Number(y3), month: monthStems.indexOf((stem ?? '').toLowerCase()) + 1, day: Number(d3) };
}

/** A year of two digits is of this century: the form knows no other. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
