import { programmePeriod } from '../../form/programme.ts';
import type { Field } from '../../syntax/fields.ts';
import type { Description } from '../description.ts';
import { findField } from '../description.ts';
import { findDates } from '../prose/loose-dates.ts';
import type { Span } from '../span.ts';
import { hasValue, readValue } from '../values.ts';
import type { CalendarDate } from './calendar.ts';
import { compareDates, dateExists, formatDate } from './calendar.ts';
import { isMisplaced } from './misplaced.ts';

/** A day of the period and where it stands; columns (UTF-16) count from the value's first character. */
export interface PeriodDate extends CalendarDate, Span {}

/**
 * A project's period as written. The days of a `period` need not exist, nor be in order. A `malformed` one has the stretch that
 * is wrong, and the text that was plainly `meant`; `certain` when that leaves nothing out of what was written.
 */
export type Period =
  | { readonly kind: 'period'; readonly from: PeriodDate; readonly to: PeriodDate }
  | { readonly kind: 'malformed'; readonly wrong: Span; readonly meant: string | undefined; readonly certain: boolean };

/** Copies from some systems have the dots of ä as a sign of their own. */
const frame = /^alkaa\s+(\S+)\s+ja\s+p(?:ä|a\u0308){2}ttyy\s+(\S+)$/iu;
const plainDate = /^(0|[1-9]\d?)\.(0|[1-9]\d?)\.(\d{4})$/;
const longest = 200;

/** Reads `Alkaa d.m.yyyy ja päättyy d.m.yyyy`: no leading zeros, any white space, any case. */
export function readPeriod(text: string): Period {
  const whole = { start: 0, end: text.length };
  const match = text.length > longest ? null : frame.exec(text);
  if (!match) return { kind: 'malformed', wrong: whole, ...meantPeriod(text) };
  const [, first = '', second = ''] = match;
  const start = text.indexOf(first, 'alkaa'.length);
  const from = dateAt(first, start);
  const to = dateAt(second, text.length - second.length);
  if (from && to) return { kind: 'period', from, to };
  const wrong = { start: from ? text.length - second.length : start, end: to ? start + first.length : text.length };
  return { kind: 'malformed', wrong, ...meantPeriod(text) };
}

function dateAt(text: string, start: number): PeriodDate | undefined {
  const match = plainDate.exec(text);
  if (!match) return undefined;
  return { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]), start, end: start + text.length };
}

/** A period as the form writes it. */
export function formatPeriod(from: CalendarDate, to: CalendarDate): string {
  return `Alkaa ${formatDate(from)} ja päättyy ${formatDate(to)}`;
}

const nothingMeant = { meant: undefined, certain: false };

/** What is said around two dates without adding anything to them. */
const fillers = new Set(
  'alkaa alkaen alkoi alku aloitus aloituspäivä päättyy päättyen päättyi päättynyt loppu lopetus ja asti saakka mennen'
    .split(' ')
    .concat('välillä välisenä aikana börjar från och till slutar starts from and to until ends'.split(' ')),
);

function meantPeriod(text: string) {
  if (text.length > longest) return nothingMeant;
  const { dates, rest } = findDates(withYearOfEnd(text));
  const [from, to, third] = dates;
  if (!from || !to || third || /\d/.test(rest)) return nothingMeant;
  if (!dateExists(from) || !dateExists(to) || compareDates(from, to) > 0) return nothingMeant;
  const certain = (rest.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => fillers.has(word));
  return { meant: formatPeriod(from, to), certain };
}

/** "1.6.-31.8.2020": the year that stands at the end only belongs to the beginning too. */
function withYearOfEnd(text: string): string {
  const match = /^(\D*\d{1,2}\.\s?\d{1,2}\.)\s?([-–—].*\.\s?(\d{4}))$/u.exec(text);
  return match ? `${match[1]}${match[3]} ${match[2]}` : text;
}

/** Which ends of a period lie outside the programme: `from` before its first day, `to` after its last. */
export function outsideProgramme(period: {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}): readonly ('from' | 'to')[] {
  const early = compareDates(period.from, firstProgrammeDay) < 0;
  const late = compareDates(period.to, lastProgrammeDay) > 0;
  if (!early && !late) return noEnds;
  return early && late ? ['from', 'to'] : [early ? 'from' : 'to'];
}

const noEnds: readonly ('from' | 'to')[] = [];

/** First day of the programme 2014-2020. */
export const firstProgrammeDay = dayOf(programmePeriod.start);

/** Last day of the programme 2014-2020. */
export const lastProgrammeDay = dayOf(programmePeriod.end);

function dayOf([year, month, day]: readonly [number, number, number]): CalendarDate {
  return { year, month, day };
}

/** The period of section 1; undefined when the field is absent or empty. */
export function periodOf(description: Description): Period | undefined {
  return writtenPeriod(description)?.period;
}

/** The field of the period with what it says; undefined when it is absent or empty. */
export function writtenPeriod(
  description: Description,
): { readonly field: Field; readonly period: Period } | undefined {
  const field = findField(description, 'project', 'period');
  if (!hasValue(field) || isMisplaced(description, field)) return undefined;
  return { field, period: readValue(field, readPeriod) };
}
