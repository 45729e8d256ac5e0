import type { Line } from '../../syntax/line.ts';
import { writtenText } from '../../text/lines.ts';
import type { Position } from '../../text/range.ts';
import type { Written } from '../../text/written.ts';
import { writtenColumn } from '../../text/written.ts';
import { newScan, scanWords } from '../prose/word-scan.ts';

/** Words that a run has: what two texts share is first found by a whole run. */
export const runLength = 24;

/** Of so many runs that follow each other at least one is picked, always the same ones wherever the text stands. */
const windowLength = 22;

/** The shortest passage that is sure to be found: 45 words. */
export const shortestPassage = runLength + windowLength - 1;

/**
 * The words of some passages as numbers: enough to find what two texts share, and where, without the texts. Four bytes a word
 * (eight where a line is longer than 65535 characters), and less than one for the picked runs.
 */
export interface WordPrint {
  /** A hash of each word in lower case; 0 behind each passage, which is the like of no word. */
  readonly words: Uint16Array;
  /** The first column of each word (0-based UTF-16), signs before it included. */
  readonly starts: Uint16Array | Uint32Array;
  readonly lines: readonly PrintedLine[];
  /** The hash of each picked run, and its first word. */
  readonly hashes: Int32Array;
  readonly runs: Uint32Array;
}

/** A line that has words: its number (0-based), its first word, and the column behind its last sign that is not blank. */
export interface PrintedLine {
  readonly line: number;
  readonly word: number;
  readonly end: number;
}

/** Lines `from` to `end` (exclusive) that are read as one text. */
export interface Passage {
  readonly from: number;
  readonly end: number;
}

/** The print of some passages of a text, in linear time. */
export function printWords(lines: readonly Line[], passages: readonly Passage[]): WordPrint {
  const { longest, total } = measure(lines, passages);
  const scan = newScan(total, longest);
  const printed: PrintedLine[] = [];
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(longest * 3 + 1);
  for (const { from, end } of passages) {
    for (let line = from; line < end; line++) {
      const source = lines[line];
      const text = source?.text ?? '';
      if (text.length === 0) continue;
      const word = scan.count;
      const { written } = encoder.encodeInto(text, bytes);
      bytes[written] = 0;
      scanWords(bytes, written, scan);
      if (scan.count > word) printed.push({ line, word, end: text.trimEnd().length });
      if (source?.written?.columns) moveWords(scan.starts, word, scan.count, printed, source.written);
    }
    scan.words[scan.count++] = 0;
  }
  const words = scan.words.slice(0, scan.count);
  return { words, starts: scan.starts.slice(0, scan.count), lines: printed, ...pickRuns(words) };
}

/** Moves the words of the last line to where they are written. */
function moveWords(
  starts: Uint16Array | Uint32Array,
  from: number,
  to: number,
  printed: PrintedLine[],
  written: Written,
): void {
  for (let word = from; word < to; word++) starts[word] = writtenColumn(written, starts[word] as number, 'start');
  const last = printed.pop();
  if (last) printed.push({ ...last, end: writtenColumn(written, last.end, 'end') });
}

/** Characters of the longest line, and of all together with room for what parts the passages. */
function measure(lines: readonly Line[], passages: readonly Passage[]) {
  let longest = 0;
  let total = 0;
  for (const { from, end } of passages) {
    for (let line = from; line < end; line++) {
      const source = lines[line];
      // Decoding never makes a line longer than it is written.
      const length = source ? writtenText(source).length : 0;
      longest = Math.max(longest, length);
      total += length + 1;
    }
    total += 2;
  }
  return { longest, total };
}

/** Whether two prints have the same words at the same places. */
export function isSamePrint(a: WordPrint, b: WordPrint): boolean {
  return isSameList(a.words, b.words) && isSameList(a.starts, b.starts) && areSameLines(a.lines, b.lines);
}

function isSameList(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

function areSameLines(a: readonly PrintedLine[], b: readonly PrintedLine[]): boolean {
  if (a.length !== b.length) return false;
  return a.every(({ line, word, end }, index) => {
    const other = b[index];
    return line === other?.line && word === other.word && end === other.end;
  });
}

/** Where a word begins. */
export function startOfWord({ starts, lines }: WordPrint, word: number): Position {
  return { line: lineOfWord(lines, word)?.line ?? 0, character: starts[word] ?? 0 };
}

/** Where a word ends, with the signs behind it: a space before the next word, or at the end of its line. */
export function endOfWord({ starts, lines, words }: WordPrint, word: number): Position {
  const own = lineOfWord(lines, word);
  const next = words[word + 1] === 0 ? undefined : lineOfWord(lines, word + 1);
  const isLast = own === undefined || next === undefined || next.line !== own.line;
  return { line: own?.line ?? 0, character: isLast ? (own?.end ?? 0) : (starts[word + 1] ?? 1) - 1 };
}

/** Where the line of a word ends, without the blanks at its end. */
export function endOfLine({ lines }: WordPrint, word: number): Position {
  const own = lineOfWord(lines, word);
  return { line: own?.line ?? 0, character: own?.end ?? 0 };
}

function lineOfWord(lines: readonly PrintedLine[], word: number): PrintedLine | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.word ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1];
}

const base = 0x2c1b3c6d;
/** What the first word of a run has been multiplied by when the run is complete. */
const leaving = power(base, runLength);

function power(factor: number, exponent: number): number {
  let result = 1;
  for (let step = 0; step < exponent; step++) result = Math.imul(result, factor);
  return result;
}

/** Picks runs by winnowing: of each window of runs the one with the least hash, the last of several. */
function pickRuns(words: Uint16Array): Pick<WordPrint, 'hashes' | 'runs'> {
  const values = new Int32Array(words.length);
  const hashes: number[] = [];
  const runs: number[] = [];
  let hash = 0;
  let begin = 0;
  let least = -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    if (word === 0) {
      [hash, begin, least] = [0, at + 1, -1];
      continue;
    }
    hash = (Math.imul(hash, base) + word) | 0;
    const run = at - runLength + 1;
    if (run > begin) hash = (hash - Math.imul(words[run - 1] as number, leaving)) | 0;
    if (run < begin) continue;
    values[run] = mixed(hash);
    const picked = leastOf(values, run, begin, least);
    if (picked === least) continue;
    least = picked;
    if (picked === -1) continue;
    hashes.push(values[picked] as number);
    runs.push(picked);
  }
  return { hashes: new Int32Array(hashes), runs: new Uint32Array(runs) };
}

/** The run to pick when the window ends at `run`: the one picked before while it is in reach and the least; -1 before the first window is full. */
function leastOf(values: Int32Array, run: number, begin: number, before: number): number {
  const first = run - windowLength + 1;
  if (first < begin) return -1;
  if (before >= first) return (values[run] as number) < (values[before] as number) ? run : before;
  let least = first;
  for (let other = first + 1; other <= run; other++) {
    if ((values[other] as number) <= (values[least] as number)) least = other;
  }
  return least;
}

/** Spreads a hash over all its bits, so that the least one is no particular text's. */
function mixed(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return spread ^ (spread >>> 13);
}
