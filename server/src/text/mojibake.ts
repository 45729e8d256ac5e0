import type { EncodingName } from './encodings.ts';
import { upperHalves } from './encodings.ts';

// UTF-8 that was read as another encoding: "Ã¤" for ä, "â€“" for a dash, "├ñ", "√§". Each of these stretches is one character in UTF-8, and
// none of them occurs in a Finnish or Swedish text.

/**
 * What may be meant: all that Windows has, which is also what a text shows that was read wrongly more than once (but for two ligatures, whose
 * stretches are an Å before a quotation mark), and what else descriptions hold: a minus sign, the byte-order mark, ä, ö and å in two parts, blanks and invisible signs.
 */
const meant = [
  ...(upperHalves.get('Windows-1252') ?? '').replace(/[\x80-\x9fŒœ]/g, ''),
  ...'−\ufeff\u0308\u030a',
  ...Array.from({ length: 0x70 }, (_, index) => String.fromCharCode(0x2000 + index)),
];

/** A stretch that stands for one character. */
interface Stretch {
  /** What the text was read as. */
  readonly readAs: EncodingName;
  readonly character: string;
}

const stretches: ReadonlyMap<string, Stretch> = new Map(
  [...upperHalves].flatMap(([readAs, upper]) =>
    meant.map((character): [string, Stretch] => [shown(character, upper), { readAs, character }]),
  ),
);

/** The UTF-8 bytes of a character as an encoding with this upper half shows them. */
function shown(character: string, upper: string): string {
  return [...new TextEncoder().encode(character)].map((byte) => upper.charAt(byte - 0x80)).join('');
}

/** Characters that a stretch begins with, as the inside of a character class. */
export const firstOfStretch = [...new Set([...stretches.keys()].map((each) => each.charAt(0)))].join('');

const pattern = new RegExp([...stretches.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Finds stretches of UTF-8 that was read as another encoding; use it with `matchAll` or `replace`, never with `exec`. */
export const mojibakePattern = pattern;

/** What a stretch found by `mojibakePattern` stands for. */
export function meaningOf(stretch: string): Stretch | undefined {
  return stretches.get(stretch);
}
