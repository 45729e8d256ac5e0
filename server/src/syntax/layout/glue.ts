import { trimSpaces } from '../line.ts';

/** Words that follow a hyphen which stands for the rest of a word: "työ- ja toimintakyky". */
const joiningWords = /^(?:ja|tai|sekä|eli|että|kuin|niin|myös|och|eller|samt|and|or)(?=[\s,.)]|$)/;

/** How a line and the next are joined to one: the last `drop` characters of the first go (a hyphen), and `glue` comes between. */
export interface Glue {
  readonly drop: 0 | 1;
  readonly glue: '' | ' ';
}

const withSpace: Glue = { drop: 0, glue: ' ' };
const together: Glue = { drop: 0, glue: '' };
const withoutHyphen: Glue = { drop: 1, glue: '' };

/** The possible ways to join two texts, blanks at the seam left out of account. */
export function possibleGlues(before: string, after: string): readonly Glue[] {
  const keep = before.trimEnd().length;
  if (hyphenAt(before, keep)) return [withSpace, withoutHyphen, together];
  return after.trimStart().startsWith('-') ? [withSpace, together] : [withSpace];
}

/** The most probable way to join two texts. */
export function glueOf(before: string, after: string): Glue {
  const end = before.trimEnd().length;
  const next = after.trimStart();
  if (before.charCodeAt(end - 1) === 0xad) return withoutHyphen;
  if (isHyphenated(before, next)) return withoutHyphen;
  return hyphenAt(before, end) && isOwnHyphen(before.charAt(end - 2), next.charAt(0)) ? together : withSpace;
}

/** Whether the hyphen at the end of a line is there only because the word did not fit. "Työ-/ja toimintakyky" is none. */
export function isHyphenated(before: string, next: string): boolean {
  // Most lines end otherwise: the pattern is spared.
  if (before.charCodeAt(trimSpaces(before, 0, before.length) - 1) !== 0x2d) return false;
  return /\p{Ll}-\s*$/u.test(before.slice(-4)) && /^\s*\p{Ll}/u.test(next) && !joiningWords.test(next.trimStart());
}

/** "EU-/rahoitus", "Etelä-/Savo", "2014-/2020": the hyphen is the word's own. */
function isOwnHyphen(last: string, first: string): boolean {
  if (!/[\p{L}\d]/u.test(last) || !/[\p{L}\d]/u.test(first)) return false;
  return !/\p{Ll}/u.test(last) || !/\p{Ll}/u.test(first);
}

function hyphenAt(text: string, end: number): boolean {
  return text.charAt(end - 1) === '-' && end > 1;
}

/** Two texts joined. */
export function glued(before: string, after: string, { drop, glue }: Glue): string {
  return before.slice(0, before.trimEnd().length - drop) + glue + after.trimStart();
}
