import type { Line } from '../../syntax/line.ts';

/** Lines of more characters than this are paragraphs that are worth comparing with each other wherever they stand. */
export const longLine = 200;

const shortLine = 40;
const shortItem = 12;
const itemStart = /^\s{0,8}(?:[-–—•*·]|o\s|\d{1,2}[.)]|\(?[a-z\d]{1,2}\))\s?/;

/** Whether a line is worth comparing with others: not a word or two, unless it is an item of a list. */
export function isComparable(text: string): boolean {
  return text.length > shortLine || (text.length > shortItem && itemStart.test(text));
}

/** The column where the text of a list's item begins, behind its bullet or number; undefined when the line is none. */
export function itemTextStart(text: string): number | undefined {
  return itemStart.exec(text)?.[0].length;
}

const sampled = 24;

/**
 * A quick hash of a paragraph (`isComparable`): the same for texts that differ in white space or in an item's number only, mostly
 * another one for others. Never 0. It looks at both ends only; paragraphs that share it are to be compared as texts.
 */
export function hashOfEnds(text: string): number {
  const from = itemTextStart(text) ?? 0;
  let hash = 0x811c9dc5;
  for (let index = from, left = sampled; left > 0 && index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isBlankCode(code)) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    left--;
  }
  for (let index = text.length - 1, left = sampled; left > 0 && index >= from; index--) {
    const code = text.charCodeAt(index);
    if (isBlankCode(code)) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    left--;
  }
  return hash | 1;
}

/** A hash of the whole paragraph, the same for texts that differ in white space or in an item's number only. Never 0. Kept on the line. */
function hashOfText(line: Line): number {
  if (line.textHash === 0) line.textHash = hashOf(line.text);
  return line.textHash;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = itemTextStart(text) ?? 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isBlankCode(code)) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash | 1;
}

/** White space as `\s` has it, without asking the engine. */
function isBlankCode(code: number): boolean {
  if (code > 0x20 && code < 0x1680) return code === 0xa0;
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code >= 0x2000 && code <= 0x200a) return true;
  return code === 0x202f || code === 0x2028 || code === 0x2029 || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/**
 * The lines whose text another line has too, in order: line, hash of the text, line, hash ... `paragraphs` are lines and hashes of
 * their ends. Lines that share a hash are to be compared as texts.
 */
export function similarLines(lines: readonly Line[], paragraphs: ArrayLike<number>): readonly number[] {
  const sharedEnds = sharedHashes(paragraphs);
  if (sharedEnds === undefined) return none;
  const candidates: number[] = [];
  for (let index = 0; index < paragraphs.length; index += 2) {
    if (!sharedEnds.has(paragraphs[index + 1] ?? 0)) continue;
    const line = paragraphs[index] ?? 0;
    candidates.push(line, hashOfText(lines[line] as Line));
  }
  const shared = sharedHashes(candidates);
  if (shared === undefined) return none;
  return candidates.filter((_, index) => shared.has(candidates[index | 1] ?? 0));
}

const none: readonly number[] = [];

/** Places of the filter for each hash that goes into it: about one in so many is taken for another by mistake. */
const filterPlaces = 16;

/**
 * The hashes that stand more than once among line, hash, line, hash ...; undefined when none does. A filter of bits first: a bit is
 * set and asked in less time than a Set would take to be filled, and the few hashes whose bit was set already are counted.
 */
export function sharedHashes(paragraphs: ArrayLike<number>): ReadonlySet<number> | undefined {
  const filter = newFilter((paragraphs.length >> 1) * filterPlaces);
  const suspects: number[] = [];
  for (let index = 1; index < paragraphs.length; index += 2) {
    const hash = paragraphs[index] ?? 0;
    if (isIn(filter, hash)) suspects.push(hash);
    else add(filter, hash);
  }
  return suspects.length === 0 ? undefined : countedTwice(paragraphs, suspects);
}

/** Every hash that stands twice is among the suspects; most of the others are told from them by a filter of their own. */
function countedTwice(paragraphs: ArrayLike<number>, suspects: readonly number[]): ReadonlySet<number> | undefined {
  const filter = newFilter(suspects.length * filterPlaces);
  for (const hash of suspects) add(filter, hash);
  const suspected = new Set(suspects);
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (let index = 1; index < paragraphs.length; index += 2) {
    const hash = paragraphs[index] ?? 0;
    if (!isIn(filter, hash) || !suspected.has(hash)) continue;
    if (seen.has(hash)) shared.add(hash);
    else seen.add(hash);
  }
  return shared.size > 0 ? shared : undefined;
}

/** A set of hashes that now and then says yes where it should say no, never the reverse. */
interface Filter {
  readonly words: Int32Array;
  /** How far a spread hash is shifted to be a place. */
  readonly shift: number;
}

function newFilter(places: number): Filter {
  const bits = Math.max(5, 32 - Math.clz32(places));
  return { words: new Int32Array(2 ** (bits - 5)), shift: 32 - bits };
}

function isIn({ words, shift }: Filter, hash: number): boolean {
  const place = Math.imul(hash, 0x9e3779b1) >>> shift;
  return ((words[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

function add({ words, shift }: Filter, hash: number): void {
  const place = Math.imul(hash, 0x9e3779b1) >>> shift;
  words[place >> 5] = (words[place >> 5] ?? 0) | (1 << (place & 31));
}
