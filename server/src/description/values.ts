import type { Field } from '../syntax/fields.ts';
import { valueText } from '../syntax/fields.ts';
import type { Range } from '../text/range.ts';
import { lineRange } from '../text/range.ts';

interface Remembered {
  readonly read: unknown;
  readonly start: number;
  readonly value: unknown;
}

/**
 * A field's value read by `read` (a function of the value's text alone). The result is kept on the line, so reading it again after
 * an edit elsewhere costs nothing.
 */
export function readValue<T>(field: Field, read: (text: string) => T): T {
  const known = field.source.value as Remembered | undefined;
  if (known !== undefined && known.read === read && known.start === field.valueStart) return known.value as T;
  const value = read(valueText(field));
  field.source.value = { read, start: field.valueStart, value } satisfies Remembered;
  return value;
}

/** The range of a field's value; empty, where it would be typed, when there is none. */
export function valueRange(field: Field): Range {
  return lineRange(field.line, field.valueStart, field.valueEnd);
}

/** The range of a field's label, without the colon. */
export function labelRange(field: Field): Range {
  return lineRange(field.line, field.labelStart, field.labelEnd);
}

/** A stretch of a field's value; `start` and `end` count from the value's first character. */
export function partOfValue(field: Field, start: number, end: number): Range {
  return lineRange(field.line, field.valueStart + start, field.valueStart + end);
}

/** Whether a field is there and has a value. */
export function hasValue(field: Field | undefined): field is Field {
  return field !== undefined && field.valueEnd > field.valueStart;
}
