/** A place in a text: both numbers are 0-based, `character` counts UTF-16 code units (as in the LSP). */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A half-open stretch of text: `end` is the first place after it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Replaces the text of `range` by `newText`. Edits of one list never overlap and all refer to the same, unedited text. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** A range within one line, from `start` to `end` (0-based UTF-16 columns). */
export function lineRange(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

/** Negative when `a` comes before `b`, positive when after, 0 when they are the same place. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether `position` lies in `range`, its end included (a cursor behind the last letter still means the word). */
export function contains(range: Range, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}

/** Whether two ranges share a place; touching ends count. */
export function overlaps(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}
