import type { CalendarDate } from '../../description/fields/calendar.ts';
import { compareDates, dateExists, daysInMonth, formatDate } from '../../description/fields/calendar.ts';
import type { Period } from '../../description/fields/period.ts';
import {
  daysMany,
  daysOne,
  monthsAndDays,
  monthsMany,
  monthsOne,
  noSuchDay,
  periodLength,
  periodMalformed,
  periodReversed,
} from '../../messages/hover.ts';
import type { Message } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';

/** A period's length: whole months, the days left over, and all days. First and last day are both part of the period. */
export interface Length {
  readonly months: number;
  readonly days: number;
  readonly allDays: number;
}

/** What is said of a period: its length, or why it has none. */
export function periodMeaning(period: Period): Message {
  if (period.kind === 'malformed') return message(periodMalformed);
  const { from, to } = period;
  const missing = [from, to].find((date) => !dateExists(date));
  if (missing) return message(noSuchDay, { date: formatDate(missing) });
  if (compareDates(from, to) > 0) return message(periodReversed);
  const { months, days, allDays } = lengthOf(from, to);
  return message(periodLength, { months: inMonths(months, days), days: inDays(allDays) });
}

function inMonths(months: number, days: number): Message {
  if (months === 0) return inDays(days);
  const whole = months === 1 ? message(monthsOne) : message(monthsMany, { count: months });
  return days === 0 ? whole : message(monthsAndDays, { months: whole, days: inDays(days) });
}

function inDays(days: number): Message {
  return days === 1 ? message(daysOne) : message(daysMany, { count: days });
}

/** The length of a period whose days exist and are in order. */
export function lengthOf(from: CalendarDate, to: CalendarDate): Length {
  const allDays = dayNumber(to) - dayNumber(from) + 1;
  const span = (to.year - from.year) * 12 + (to.month - from.month);
  // One month on from the last but one attempt may already be beyond the end: 15.1.-14.2. is a month, 15.1.-13.2. is not.
  const months = dayNumber(monthsLater(from, span + 1)) <= dayNumber(to) + 1 ? span + 1 : wholeMonths(from, to, span);
  return { months, days: dayNumber(to) + 1 - dayNumber(monthsLater(from, months)), allDays };
}

function wholeMonths(from: CalendarDate, to: CalendarDate, span: number): number {
  return dayNumber(monthsLater(from, span)) <= dayNumber(to) + 1 ? span : span - 1;
}

/** The same day some months later; the last day of a month that is too short for it. */
function monthsLater({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const index = year * 12 + (month - 1) + months;
  const later = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return { ...later, day: Math.min(day, daysInMonth(later.year, later.month)) };
}

/** Days in the Gregorian calendar, for differences: counted from 400 years before 1970, for `Date.UTC` takes years under 100 for others. */
function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year + 400, month - 1, day) / 86_400_000;
}
