import type { Position, Range, TextEdit } from './range.ts';
import { comparePositions } from './range.ts';

/** What ends a line: nothing (the last line only), LF, CRLF or a lone CR, as in the LSP. */
export type LineEnding = '' | '\n' | '\r\n' | '\r';

/** The least a line is: its text without the ending, and the ending. */
export interface PlainLine {
  /** As it is read. */
  readonly text: string;
  readonly ending: LineEnding;
  /** How the line is written, where that is not how it is read. All positions and edits in this file are of the written text. */
  readonly written?: { readonly text: string } | undefined;
}

/** The text of a line as it is written. */
export function writtenText({ text, written }: PlainLine): string {
  return written?.text ?? text;
}

/** Makes a line of a text and its ending. */
export type MakeLine<L extends PlainLine> = (text: string, ending: LineEnding) => L;

/** Splits a text into lines; joined again (text + ending) they give the text back. There is always at least one line. */
export function splitLines<L extends PlainLine>(text: string, make: MakeLine<L>): L[] {
  return text.includes('\r') ? splitMixed(text, make) : splitByLineFeed(text, make);
}

function splitByLineFeed<L extends PlainLine>(text: string, make: MakeLine<L>): L[] {
  const lines: L[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    lines.push(make(text.slice(start, end), '\n'));
    start = end + 1;
  }
  lines.push(make(text.slice(start), ''));
  return lines;
}

function splitMixed<L extends PlainLine>(text: string, make: MakeLine<L>): L[] {
  const lines: L[] = [];
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push(make(text.slice(start, index), ending as LineEnding));
    start = index + ending.length;
  }
  lines.push(make(text.slice(start), ''));
  return lines;
}

/** The text that the lines were split from. */
export function joinLines(lines: readonly PlainLine[]): string {
  return lines.map((line) => writtenText(line) + line.ending).join('');
}

/** Moves both ends of a range into the text; an end before the start becomes the start. */
export function clampRange(lines: readonly PlainLine[], range: Range): Range {
  const start = clamp(lines, range.start.line, range.start.character);
  const end = clamp(lines, range.end.line, range.end.character);
  return comparePositions(start, end) <= 0 ? { start, end } : { start, end: start };
}

function clamp(lines: readonly PlainLine[], line: number, character: number) {
  if (line < 0) return { line: 0, character: 0 };
  const last = lines.length - 1;
  const source = lines[Math.min(line, last)];
  const length = source ? writtenText(source).length : 0;
  if (line > last) return { line: last, character: length };
  return { line, character: Math.max(0, Math.min(character, length)) };
}

/**
 * The lines after one edit. Lines that the edit does not touch are the same objects as before, so what was found in them is kept.
 * The result equals a fresh split of the edited text, also where an edit joins a lone CR with a LF.
 */
export function editLines<L extends PlainLine>(lines: readonly L[], edit: TextEdit, make: MakeLine<L>): L[] {
  const { start, end } = clampRange(lines, edit.range);
  const last = lines[end.line];
  let text = textOf(lines[start.line]).slice(0, start.character) + edit.newText;
  text += textOf(last).slice(end.character) + (last?.ending ?? '');
  let first = start.line;
  const before = lines[first - 1];
  if (text.startsWith('\n') && before?.ending === '\r') {
    text = writtenText(before) + before.ending + text;
    first -= 1;
  }
  const inserted = splitLines(text, make);
  // The region ends with a line break unless it reaches the end of the text: then the empty rest is no line of its own.
  if (end.line < lines.length - 1) inserted.pop();
  return splice(lines, first, end.line + 1, inserted);
}

function textOf(line: PlainLine | undefined): string {
  return line ? writtenText(line) : '';
}

function splice<L>(lines: readonly L[], from: number, to: number, inserted: readonly L[]): L[] {
  const only = inserted[0];
  if (inserted.length === 1 && to - from === 1 && only !== undefined) {
    const copy = lines.slice();
    copy[from] = only;
    return copy;
  }
  return lines.slice(0, from).concat(inserted, lines.slice(to));
}

/**
 * The text with edits applied; edits may come in any order but must not overlap. As in the LSP, those at one place apply in the order
 * given; an insertion where another edit begins stands before it.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const make: MakeLine<PlainLine> = (lineText, ending) => ({ text: lineText, ending });
  const lines = splitLines(text, make);
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.text.length + line.ending.length);
  const offsetOf = (position: Position) => (starts[position.line] ?? 0) + position.character;
  let result = '';
  let at = 0;
  for (const { range, newText } of [...edits].sort(compareEdits)) {
    const { start, end } = clampRange(lines, range);
    result += text.slice(at, offsetOf(start)) + newText;
    at = offsetOf(end);
  }
  return result + text.slice(at);
}

function compareEdits({ range: a }: TextEdit, { range: b }: TextEdit): number {
  return comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
}
