import { between, pick } from '../bench/random.ts';

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** A way to type a word wrongly; undefined when the word has no place for it. */
type Slip = (word: string, random: Random) => string | undefined;

const neighbours: Readonly<Record<string, string>> = {
  a: 's',
  e: 'r',
  i: 'o',
  k: 'l',
  l: 'k',
  n: 'm',
  m: 'n',
  o: 'i',
  r: 't',
  s: 'a',
  t: 'r',
  u: 'i',
};

/** The slips of the keyboard and of the hand, by name. */
export const slips: Readonly<Record<string, Slip>> = {
  'a letter dropped': (word, random) => atLetter(word, random, (at) => word.slice(0, at) + word.slice(at + 1)),
  'a letter doubled': (word, random) =>
    atLetter(word, random, (at) => word.slice(0, at) + word.charAt(at) + word.slice(at)),
  'two letters swapped': (word, random) =>
    atLetter(
      word,
      random,
      (at) => word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1),
      (at) => /\p{L}/u.test(word.charAt(at - 1)) && word.charAt(at - 1) !== word.charAt(at) && at > 1,
    ),
  'the key beside': (word, random) =>
    atLetter(
      word,
      random,
      (at) => word.slice(0, at) + (neighbours[word.charAt(at)] ?? '') + word.slice(at + 1),
      (at) => word.charAt(at) in neighbours,
    ),
  'dots missing': (word) =>
    /[äöÄÖ]/.test(word) ? word.replace(/[äöÄÖ]/g, (letter) => ({ ä: 'a', ö: 'o', Ä: 'A' })[letter] ?? 'O') : undefined,
};

/** Two slips in one name. */
export const doubleSlips: Readonly<Record<string, Slip>> = {
  'two letters dropped': (word, random) => twice(word, 'a letter dropped', 'a letter dropped', random),
  'a letter dropped, two swapped': (word, random) => twice(word, 'two letters swapped', 'a letter dropped', random),
};

function twice(word: string, first: string, second: string, random: Random): string | undefined {
  const once = slips[first]?.(word, random);
  return once === undefined ? undefined : slips[second]?.(once, random);
}

/** The word with capitals for small letters, or with a small first letter. */
export const caseSlips: Readonly<Record<string, Slip>> = {
  'all in capitals': (word) => word.toUpperCase(),
  'small first letter': (word) => word.charAt(0).toLowerCase() + word.slice(1),
};

function atLetter(
  word: string,
  random: Random,
  make: (at: number) => string,
  suits: (at: number) => boolean = () => true,
): string | undefined {
  const places = [...word].map((_, at) => at).filter((at) => at > 0 && /\p{L}/u.test(word.charAt(at)) && suits(at));
  return places.length === 0 ? undefined : make(pick(random, places));
}

/** The word with one slip that makes it differ; undefined when the slip does not suit it. */
export function slipped(word: string, slip: Slip, random: Random): string | undefined {
  const wrong = slip(word, random);
  return wrong === undefined || wrong === word ? undefined : wrong;
}

/** A digit other than the one given. */
export function otherDigit(digit: string, random: Random): string {
  return String((Number(digit) + between(random, 1, 9)) % 10);
}
