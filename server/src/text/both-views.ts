import type { PlainLine } from './lines.ts';
import type { Position, Range } from './range.ts';
import type { Written } from './written.ts';
import { readColumn, writtenColumn } from './written.ts';

/** Lines that are read as they are meant and know how they are written. */
type Lines = readonly (PlainLine & { readonly written?: Written | undefined })[];

function readPosition(lines: Lines, { line, character }: Position): Position {
  const written = lines[line]?.written;
  return { line, character: written ? readColumn(written, character) : character };
}

/** Plain data about places in the text as it is written, with every place in it moved to the text as it is read. */
export function inRead<T>(lines: Lines, value: T): T {
  return isOdd(lines) ? (replacePositions(value, (position) => readPosition(lines, position)) as T) : value;
}

function replacePositions(value: unknown, replace: (position: Position) => Position): unknown {
  if (Array.isArray(value)) return value.map((each) => replacePositions(each, replace));
  if (typeof value !== 'object' || value === null) return value;
  if (isPosition(value)) return replace(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replacePositions(each, replace)]));
}

function isOdd(lines: Lines): boolean {
  return lines.some(({ written }) => written?.columns !== undefined);
}

/** A range in the text as it is written, for one in the text as it is read. */
export function writtenRange(lines: Lines, range: Range): Range {
  const { start, end } = range;
  const [first, last] = [lines[start.line]?.written, lines[end.line]?.written];
  if (first === undefined && last === undefined) return range;
  const from = first ? { line: start.line, character: writtenColumn(first, start.character, 'start') } : start;
  if (start.line === end.line && start.character === end.character) return { start: from, end: from };
  return {
    start: from,
    end: last ? { line: end.line, character: writtenColumn(last, end.character, 'end') } : end,
  };
}

/** Plain data about one text as it is read, with every range in it moved to the text as it is written. */
export function inWritten<T>(lines: Lines, value: T): T {
  return isOdd(lines) ? moveToWritten(lines, value) : value;
}

/** The same without looking first whether there is anything to move: costs nothing for the lines that the value does not name. */
export function moveToWritten<T>(lines: Lines, value: T): T {
  return moved(lines, value) as T;
}

function moved(lines: Lines, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => moved(lines, each));
  if (typeof value !== 'object' || value === null) return value;
  if (isRange(value)) return writtenRange(lines, value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(lines, each)]));
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}

/** Whether a range of the written text touches a line whose characters are not what was meant: nothing may be changed there. */
export function touchesDamage(lines: Lines, { start, end }: Range): boolean {
  for (let line = start.line; line <= end.line; line++) if (isDamaged(lines[line]?.written)) return true;
  return false;
}

/** Whether characters of a line are those of another encoding, or lost. */
export function isDamaged(written: Written | undefined): boolean {
  return written !== undefined && (written.lost !== undefined || written.mojibake.length > 0);
}
