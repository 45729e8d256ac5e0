/** A sentence of a line; `start` is its first column (0-based UTF-16) in the line. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

const furthest = 400;

/**
 * The sentence around a column, as far as 400 characters to both sides. A full stop ends a sentence when a capital follows, with or
 * without a space between ("etänä.Ammattilaisten"); so "30.6." and "mm." end none. Question and exclamation marks are left out of
 * account: they are rare, and not to understand a sentence does no harm.
 */
export function sentenceAt(text: string, column: number): Sentence {
  // Only what lies so near is looked at: a search for a full stop in a line of a megabyte without one would read all of it.
  const from = Math.max(0, column - furthest);
  const near = text.slice(from, column + furthest + widestGap + 2);
  const end = Math.min(text.length, column + furthest) - from;
  const start = beginningBefore(near, column - from);
  return { text: near.slice(start, endAfter(near, column - from, end)), start: from + start };
}

function beginningBefore(near: string, column: number): number {
  for (let stop = near.lastIndexOf('.', column - 1); stop !== -1; stop = near.lastIndexOf('.', stop - 1)) {
    const capital = capitalAfter(near, stop + 1);
    if (capital !== undefined && capital <= column) return capital;
    if (stop === 0) break;
  }
  return 0;
}

function endAfter(near: string, column: number, end: number): number {
  for (let stop = near.indexOf('.', column); stop !== -1 && stop < end; stop = near.indexOf('.', stop + 1)) {
    if (capitalAfter(near, stop + 1) !== undefined) return stop + 1;
  }
  return end;
}

const widestGap = 4;

/** The column of the capital letter (or the quotation mark before it) that follows a full stop. */
function capitalAfter(text: string, from: number): number | undefined {
  let index = from;
  while (index < from + widestGap && isBetween(text.charCodeAt(index))) index++;
  const quoted = isQuotation(text.charCodeAt(index)) ? index + 1 : index;
  return isCapital(text.charCodeAt(quoted)) ? index : undefined;
}

/** White space, and what closes a sentence behind its full stop. */
function isBetween(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 9 || code === 0x29;
}

function isQuotation(code: number): boolean {
  return code === 0x22 || code === 0x201d || code === 0x201c;
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}
