import type { Line } from '../../syntax/line.ts';
import { readLine } from '../values.ts';

/** How many words in a row are compared; of short texts each word, since one that was changed would part most runs. */
const run = 3;
const shortText = 16;

/** The words of lines in lower case, without signs: a hash of each, kept on the lines. */
export function wordsOf(lines: readonly Line[]): readonly number[] {
  const words: number[] = [];
  for (const line of lines) for (const word of readLine(line, hashesOfWords)) words.push(word);
  return words;
}

function hashesOfWords(text: string): Int32Array {
  return Int32Array.from(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [], hashOf);
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** How much of the one stands in the other, from 0 to 1: the share of its runs of words. */
export interface Likeness {
  readonly ofFirst: number;
  readonly ofSecond: number;
}

/** Compares two lists of words. */
export function likenessOf(first: readonly number[], second: readonly number[]): Likeness {
  const length = Math.min(first.length, second.length) < shortText ? 1 : run;
  const [firsts, seconds] = [runsOf(first, length), runsOf(second, length)];
  let shared = 0;
  for (const each of firsts) if (seconds.has(each)) shared++;
  return { ofFirst: shared / Math.max(1, firsts.size), ofSecond: shared / Math.max(1, seconds.size) };
}

function runsOf(words: readonly number[], length: number): ReadonlySet<number> {
  const runs = new Set<number>();
  for (let index = 0; index + length <= words.length; index++) runs.add(hashOfRun(words, index, length));
  return runs;
}

function hashOfRun(words: readonly number[], from: number, length: number): number {
  let hash = 0;
  for (let index = from; index < from + length; index++) {
    hash = Math.imul(hash ^ (words[index] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

const probes = 6;
const probeLength = 20;

/**
 * Whether texts may be a copy of another: a few places of the first are looked for in the second. Quick, and right to say no to texts that
 * have nothing in common. `second`: lines with a line feed between them.
 */
export function mayBeCopy(first: readonly Line[], second: string): boolean {
  for (let probe = 0; probe < probes; probe++) {
    const text = first[Math.floor((first.length * probe) / probes)]?.text ?? '';
    const middle = Math.floor((text.length - probeLength) * ((probe * 2 + 1) / (probes * 2)));
    const piece = text.length <= probeLength ? text : text.slice(middle, middle + probeLength);
    if (second.includes(piece)) return true;
  }
  return false;
}
