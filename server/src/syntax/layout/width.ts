import type { Line } from '../line.ts';
import { foldSpaces, isSpace, skipSpaces, trimSpaces } from '../line.ts';
import { longestNarrowLine } from './look.ts';

/** The width at which a text was broken into lines. */
export interface Width {
  /** Characters (UTF-16) of the longest line that fits. */
  readonly columns: number;
}

const fewestBreaks = 5;
const narrowest = 40;
/** Of the places where a sentence goes on in the next line, so many must agree on the width. */
const enoughAgree = 0.6;
/** In a narrow text at most one line in so many is too long for it: somebody has typed it since. */
const longLinesPerBreak = 5;

/**
 * The width at which the whole text was broken into lines; undefined for a text that was not. A line was broken where the next word no
 * longer fitted, so each break says of the width that it lies between the line's length and that with the next word: most of them must
 * agree. `breaks` are the lines that plainly go on in the next one, `longLines` is how many lines are longer than any width.
 */
export function widthOf(lines: readonly Line[], breaks: readonly number[], longLines: number): Width | undefined {
  if (breaks.length < fewestBreaks || longLines * longLinesPerBreak > breaks.length) return undefined;
  return agreedWidth(lines, breaks, Math.max(fewestBreaks, enoughAgree * breaks.length));
}

/** The width of a text with few breaks, one of which at least is certain: all of them must agree. */
export function widthOfFew(lines: readonly Line[], breaks: readonly number[]): Width | undefined {
  return breaks.length < 2 ? undefined : agreedWidth(lines, breaks, breaks.length);
}

function agreedWidth(lines: readonly Line[], breaks: readonly number[], enough: number): Width | undefined {
  const counts = new Int32Array(longestNarrowLine + 3);
  for (const line of breaks) {
    const { from, to } = reach(lines, line);
    if (from > longestNarrowLine) continue;
    counts[from] = (counts[from] ?? 0) + 1;
    const end = Math.min(to, longestNarrowLine + 2);
    counts[end] = (counts[end] ?? 0) - 1;
  }
  const { columns, agree } = best(counts);
  if (columns < narrowest || agree < enough) return undefined;
  return { columns: widened(lines, counts, columns, agree) };
}

/** Whether the next line's first word would have fitted: then the line ends where its author ended it. */
export function wouldFit(lines: readonly Line[], line: number, next: number, { columns }: Width): boolean {
  return endOf(lines[line]) + 1 + firstWord(lines[next]?.text ?? '').length <= columns;
}

/** The widths that a break allows: from the line's length up to where the next word would have fitted (exclusive). */
function reach(lines: readonly Line[], line: number) {
  const from = endOf(lines[line]);
  return { from, to: from + 1 + firstWord(lines[line + 1]?.text ?? '').length };
}

/** The column behind a line's last character that is not white space. */
function endOf(line: Line | undefined): number {
  return line === undefined ? 0 : trimSpaces(line.text, 0, line.text.length);
}

/** The first word of a line. */
export function firstWord(text: string): string {
  const start = skipSpaces(text, 0, text.length);
  let end = start;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function best(counts: Int32Array) {
  let sum = 0;
  let agree = 0;
  let columns = 0;
  for (let width = 0; width <= longestNarrowLine; width++) {
    sum += counts[width] ?? 0;
    if (sum > agree) [agree, columns] = [sum, width];
  }
  return { columns, agree };
}

/** Of several widths that as many breaks agree on, the first one that no line of the text exceeds: or the last. */
function widened(lines: readonly Line[], counts: Int32Array, columns: number, agree: number): number {
  let sum = agree;
  let last = columns;
  while (last + 1 <= longestNarrowLine && sum + (counts[last + 1] ?? 0) === agree) {
    sum += counts[last + 1] ?? 0;
    last++;
  }
  let widest = columns;
  for (const { text } of lines) {
    // Folding makes no line longer.
    if (text.length <= widest) continue;
    const { length } = foldSpaces(text);
    if (length <= last && length > widest) widest = length;
  }
  return widest;
}
