import type { Line } from '../../syntax/line.ts';

/** Lines of more characters than this are paragraphs that are worth comparing with each other. */
export const longLine = 200;

const sampled = 24;

/**
 * A quick hash of a paragraph (longer than `longLine`): the same for texts that differ in white space only, mostly another one for
 * others. Never 0. It looks at both ends only; paragraphs that share it are to be compared as texts.
 */
export function hashOfEnds(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0, left = sampled; left > 0 && index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isBlankCode(code)) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    left--;
  }
  for (let index = text.length - 1, left = sampled; left > 0 && index >= 0; index--) {
    const code = text.charCodeAt(index);
    if (isBlankCode(code)) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    left--;
  }
  return hash | 1;
}

/** A hash of the whole paragraph, the same for texts that differ in white space only. Never 0. Kept on the line. */
export function hashOfText(line: Line): number {
  if (line.textHash === 0) line.textHash = hashOf(line.text);
  return line.textHash;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
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
