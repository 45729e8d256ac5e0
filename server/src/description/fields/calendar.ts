/** A day as written: year, month and day are numbers that somebody wrote, so the day need not exist ("31.6.2020"). */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the Gregorian calendar has the day. */
export function dateExists({ year, month, day }: CalendarDate): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month (1-12) of a year has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const length = monthLengths[month - 1] ?? 0;
  return month === 2 && isLeapYear(year) ? length + 1 : length;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Negative when `a` is before `b`, positive when after, 0 when they are the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The day as the form writes it: d.m.yyyy, no leading zeros. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${day}.${month}.${String(year).padStart(4, '0')}`;
}
