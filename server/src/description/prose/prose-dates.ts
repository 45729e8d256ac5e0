import type { Span } from '../span.ts';

/** A date as prose has it: a day, a month or only a year. Month and day are 1-based. */
export interface ProseDate extends Span {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const monthStems = 'tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu'.split('|');
const part = 'alussa|alusta|alkaen|alkupuolella|puolivälissä|lopussa|lopulla|loppuun|loppupuolella|aikana';

const years = /(?:19|20)\d\d(?!\d)/g;

/** What stands before a year and belongs to its date: "18.5.", "8/", "elokuun alussa ", "syksyllä ", "vuonna ". */
const beforeYear = new RegExp(
  `(?:(?:(\\d{1,2})\\.\\s?(\\d{1,2})\\.|(\\d{1,2})\\s?/)\\s?|` +
    `(?:(\\d{1,2})\\.\\s?)?(${monthStems.join('|')})kuu(?:ssa|sta|hun|n|ta)?\\s(?:(?:${part})\\s)?(?:vuonna\\s|vuoden\\s)?|` +
    `(?:kevä|kesä|syksy|talve)[a-zäö]{0,5}\\s(?:vuonna\\s)?|vuo(?:nna|den|desta|teen)\\s)$`,
  'i',
);
const longestBeforeYear = 48;
const afterYear = new RegExp(`^\\s(?:${part})`);
const longestAfterYear = 18;
const mostDates = 8;

/**
 * The first dates of a sentence (eight at most), in whatever writing: "18.5.2020", "elokuussa 2020", "8/2020", "vuoden 2020 alussa".
 * A season counts as its year: it says too little of the month.
 */
export function datesIn(text: string): readonly ProseDate[] {
  const dates: ProseDate[] = [];
  for (const { 0: year, index } of text.matchAll(years)) {
    if (isDigit(text.charCodeAt(index - 1)) || /^-?luvu/.test(text.slice(index + 4, index + 9))) continue;
    dates.push(dateOf(text, Number(year), index));
    if (dates.length === mostDates) break;
  }
  return dates;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function dateOf(text: string, year: number, column: number): ProseDate {
  const after = afterYear.exec(text.slice(column + 4, column + 4 + longestAfterYear))?.[0].length ?? 0;
  const match = beforeYear.exec(text.slice(Math.max(0, column - longestBeforeYear), column));
  const start = column - (match?.[0].length ?? 0);
  const stem = match?.[5];
  const month = stem === undefined ? (match?.[2] ?? match?.[3]) : monthStems.indexOf(stem.toLowerCase()) + 1;
  return { start, end: column + 4 + after, year, month: numberOf(month), day: numberOf(match?.[1] ?? match?.[4]) };
}

function numberOf(value: string | number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

const yearless = /(\d{1,2})\.\s?(\d{1,2})\.(?=\s?[–—−-]\s?$)/;

/** The beginning of a range that has no year of its own, "1.6." before "–31.8.2020": that of its end is meant. */
export function beginningBefore(text: string, end: ProseDate): ProseDate | undefined {
  const from = Math.max(0, end.start - 12);
  const match = yearless.exec(text.slice(from, end.start));
  if (!match) return undefined;
  const start = from + match.index;
  const [whole = '', day, month] = match;
  return { start, end: start + whole.length, year: end.year, month: Number(month), day: Number(day) };
}
