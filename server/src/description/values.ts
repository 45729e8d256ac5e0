import type { Field } from '../syntax/fields.ts';
import type { Line } from '../syntax/line.ts';
import type { Range } from '../text/range.ts';
import { lineRange } from '../text/range.ts';
import { writtenColumn } from '../text/written.ts';

/** What each reader last read of a line: one link for each. */
interface Remembered {
  readonly read: unknown;
  start: number;
  end: number;
  value: unknown;
  readonly others: Remembered | undefined;
}

declare module '../syntax/line.ts' {
  interface LineSlots {
    value: Remembered;
  }
}

/**
 * A field's value read by `read` (a function of the value's text alone). The result is kept on the line, so reading it again after
 * an edit elsewhere costs nothing.
 */
export function readValue<T>(field: Field, read: (text: string) => T): T {
  return readStretch(field.source, field.valueStart, field.valueEnd, read);
}

/** The same for a stretch of a line that is no field: `start` and `end` are the columns of the text that `read` gets. */
export function readStretch<T>(source: Line, start: number, end: number, read: (text: string) => T): T {
  let known = source.value;
  while (known !== undefined && known.read !== read) known = known.others;
  if (known === undefined) {
    known = { read, start, end, value: read(source.text.slice(start, end)), others: source.value };
    source.value = known;
  } else if (known.start !== start || known.end !== end) {
    known.value = read(source.text.slice(start, end));
    known.start = start;
    known.end = end;
  }
  return known.value as T;
}

/** The same for the whole text of a line. */
export function readLine<T>(source: Line, read: (text: string) => T): T {
  return readStretch(source, 0, source.text.length, read);
}

/** A field's value as it is written, with the blanks and letters that another system chose: for a repair that keeps them. */
export function writtenValue({ source: { text, written }, valueStart, valueEnd }: Field): string {
  if (written === undefined) return text.slice(valueStart, valueEnd);
  return written.text.slice(writtenColumn(written, valueStart, 'start'), writtenColumn(written, valueEnd, 'end'));
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
