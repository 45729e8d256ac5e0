/** How many words in a row are compared; of short texts each word, since one that was changed would part most runs. */
const run = 3;
const shortText = 16;
/** Fewer words than this say too little to be called a copy. */
export const fewestWords = 5;

/** The words of texts in lower case, without signs. */
export function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
}

/** How much of the one stands in the other, from 0 to 1: the share of its runs of words. */
export interface Likeness {
  readonly ofFirst: number;
  readonly ofSecond: number;
}

/** Compares two lists of words. */
export function likenessOf(first: readonly string[], second: readonly string[]): Likeness {
  const length = Math.min(first.length, second.length) < shortText ? 1 : run;
  const [firsts, seconds] = [runsOf(first, length), runsOf(second, length)];
  let shared = 0;
  for (const each of firsts) if (seconds.has(each)) shared++;
  return { ofFirst: shared / Math.max(1, firsts.size), ofSecond: shared / Math.max(1, seconds.size) };
}

function runsOf(words: readonly string[], length: number): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let index = 0; index + length <= words.length; index++) runs.add(words.slice(index, index + length).join(' '));
  return runs;
}

const probes = 6;
const probeLength = 20;

/**
 * Whether texts may be a copy of others: a few places of the first are looked for in the second. Quick, and right to say no to texts that
 * have nothing in common.
 */
export function mayBeCopy(first: readonly string[], second: readonly string[]): boolean {
  for (let probe = 0; probe < probes; probe++) {
    const text = first[Math.floor((first.length * probe) / probes)] ?? '';
    const middle = Math.floor((text.length - probeLength) * ((probe * 2 + 1) / (probes * 2)));
    const piece = text.length <= probeLength ? text : text.slice(middle, middle + probeLength);
    if (second.some((other) => other.includes(piece))) return true;
  }
  return false;
}
