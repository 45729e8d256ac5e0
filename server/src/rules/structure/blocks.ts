import type { Line } from '../../syntax/line.ts';
import { isBlank } from '../../syntax/line.ts';
import { writtenText } from '../../text/lines.ts';
import type { Position, TextEdit } from '../../text/range.ts';

// Edits of whole lines: they keep the text's line ending, its blank lines between blocks, and whether it ends with a line break.

/** How many blank lines stand between a block and its neighbours. */
export type Gap = 0 | 1;

/** Puts a block of lines before line `at` (`lines.length` means the end of the text); the blank lines there stay behind the block. */
export function insertBlock(lines: readonly Line[], at: number, block: readonly string[], gap: Gap = 1): TextEdit {
  const lineBreak = lineBreakNear(lines, at);
  const space = gap === 1 ? lineBreak + lineBreak : lineBreak;
  const text = block.join(lineBreak);
  const before = contentBefore(lines, at);
  if (before === undefined) return { range: rangeAt({ line: at, character: 0 }), newText: text + space };
  return { range: rangeAt(endOfLine(lines, before)), newText: space + text };
}

/** Removes the lines `from` to `end` (exclusive), and the blank lines behind them where blank lines stand before them too. */
export function removeBlock(lines: readonly Line[], from: number, end: number): TextEdit {
  const last = contentBefore(lines, end) ?? from;
  const next = isBlank(lines[from - 1]) ? contentAfter(lines, last) : last + 1;
  if (next < lines.length) return { range: { start: startOfLine(from), end: startOfLine(next) }, newText: '' };
  const before = contentBefore(lines, from);
  const start = before === undefined ? startOfLine(0) : endOfLine(lines, before);
  return { range: { start, end: endOfLine(lines, last) }, newText: '' };
}

/** Moves the lines `from` to `end` (exclusive) so that they stand before line `at`, which lies outside of them. */
export function moveBlock(
  lines: readonly Line[],
  block: { readonly from: number; readonly end: number },
  at: number,
  gap: Gap = 1,
): readonly TextEdit[] {
  const last = contentBefore(lines, block.end) ?? block.from;
  const texts = lines.slice(block.from, last + 1).map(writtenText);
  return [removeBlock(lines, block.from, block.end), insertBlock(lines, at, texts, gap)];
}

/** The last line before `line` that is not blank. */
export function contentBefore(lines: readonly Line[], line: number): number | undefined {
  for (let index = line - 1; index >= 0; index--) if (!isBlank(lines[index])) return index;
  return undefined;
}

/** The first line after `line` that is not blank; `lines.length` when there is none. */
export function contentAfter(lines: readonly Line[], line: number): number {
  let index = line + 1;
  while (index < lines.length && isBlank(lines[index])) index++;
  return index;
}

/** The line break used around a line; LF where there is none. */
export function lineBreakNear(lines: readonly Line[], line: number): string {
  for (let index = Math.min(line, lines.length - 1); index >= 0 && index > line - 3; index--) {
    const ending = lines[index]?.ending;
    if (ending) return ending;
  }
  return '\n';
}

function startOfLine(line: number): Position {
  return { line, character: 0 };
}

function endOfLine(lines: readonly Line[], line: number): Position {
  return { line, character: lines[line]?.text.length ?? 0 };
}

function rangeAt(position: Position) {
  return { start: position, end: position };
}
