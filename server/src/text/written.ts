import type { EncodingName } from './encodings.ts';
import { upperHalves } from './encodings.ts';
import { firstOfStretch, meaningOf, mojibakePattern } from './mojibake.ts';

// One view of "the same text". Systems write one text in several ways: letters in two parts, blanks and line separators of many kinds,
// invisible marks within words, or the bytes of another encoding. What reads a line reads it as it is meant; where a thing stands in the
// text as it is written is looked up here.

/** Something in a line that another system wrote differently, at columns of the written text (0-based UTF-16). */
export interface Oddity {
  readonly start: number;
  readonly end: number;
}

/** An invisible character, or one that only looks like an ordinary one, by its code point. */
export interface Invisible extends Oddity {
  readonly code: number;
}

/** Characters that another encoding shows for what was meant. */
export interface Mojibake extends Oddity {
  readonly shown: string;
  readonly meant: string;
  /** What the text was written in, and what it was read as. */
  readonly encoding: EncodingName;
  readonly readAs: EncodingName;
}

/** For each column of a text as it is read: where its character begins and ends as written. */
interface Columns {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A line as it is written, where that is not how it is read. */
export interface Written {
  readonly text: string;
  /** Undefined where each column is the same in both. */
  readonly columns: Columns | undefined;
  readonly invisible: readonly Invisible[];
  readonly mojibake: readonly Mojibake[];
  /** The first character that stands for a lost one: U+FFFD, or a NUL. */
  readonly lost: Oddity | undefined;
}

/** A line in both ways; the same text without `written` where they are one. */
export interface ReadLine {
  readonly text: string;
  readonly written: Written | undefined;
}

const rare = new RegExp(
  `[${firstOfStretch}\\0\\v\\f\\x80-\\xa0\\xad\\u0300-\\u036f\\u1680\\u180e\\u2000-\\u200f\\u2011\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff\\ufffd]`,
);

/** Which characters of Latin 1 are `rare`: a table, since every character of every text is looked up. */
const rareInLatin: Uint8Array = Uint8Array.from({ length: 0x100 }, (_, code) => (isRare(code) ? 1 : 0));

/** The same of the dashes, quotation marks and blanks of U+2000 to U+20FF, which prose is full of. */
const rareInPunctuation: Uint8Array = Uint8Array.from({ length: 0x100 }, (_, code) => (isRare(0x2000 + code) ? 1 : 0));

function isRare(code: number): boolean {
  return rare.test(String.fromCharCode(code));
}

/** Whether a text may hold anything that is not read as it is written: a quick look. */
export function mayBeOdd(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x100 ? rareInLatin[code] === 1 : isRareBeyondLatin(code)) return true;
  }
  return false;
}

function isRareBeyondLatin(code: number): boolean {
  return code >> 8 === 0x20 ? rareInPunctuation[code & 0xff] === 1 : isRare(code);
}

/** Reads a line as it is meant. Linear in its length. */
export function readWritten(line: string): ReadLine {
  if (!mayBeOdd(line)) return { text: line, written: undefined };
  const mojibake: Mojibake[] = [];
  const invisible: Invisible[] = [];
  const decoded = withoutControls(withoutMojibake(identity(line), line, mojibake), mojibake);
  const whole = replaced(decoded, partedLetters, ([letter]) => letter.normalize('NFC'));
  const view = replaced(whole, specialSpaces, ([sign], index) => {
    const [start, end] = [whole.starts[index] ?? 0, whole.ends[index] ?? 0];
    const meant = meaningOfSpecial(sign, index);
    if (meant !== ' ' && meant !== undefined && sign !== '\0') invisible.push({ start, end, code: sign.charCodeAt(0) });
    return meant;
  });
  const at = line.search(/[\0\ufffd]/);
  const lost = at === -1 ? undefined : { start: at, end: at + 1 };
  if (view.text === line && lost === undefined) return { text: line, written: undefined };
  const isSame = view.text.length === line.length && view.ends.every((end, index) => end === index + 1);
  const columns = isSame ? undefined : { starts: view.starts, ends: view.ends };
  return { text: view.text, written: { text: line, columns, invisible, mojibake, lost } };
}

/** A text with the columns that each of its characters has in the written one. */
interface View extends Columns {
  readonly text: string;
}

function identity(text: string): View {
  const starts = Array.from({ length: text.length }, (_, index) => index);
  return { text, starts, ends: starts.map((start) => start + 1) };
}

type Meaning = (match: RegExpExecArray, index: number) => string | undefined;

/** The view with what a pattern finds replaced; undefined leaves it. */
function replaced(view: View, pattern: RegExp, meaning: Meaning): View {
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let at = 0;
  const copyTo = (to: number) => {
    parts.push(view.text.slice(at, to));
    for (; at < to; at++) {
      starts.push(view.starts[at] as number);
      ends.push(view.ends[at] as number);
    }
  };
  for (const match of view.text.matchAll(pattern)) {
    const text = meaning(match, match.index);
    if (text === undefined) continue;
    copyTo(match.index);
    at = match.index + match[0].length;
    parts.push(text);
    for (let unit = 0; unit < text.length; unit++) {
      starts.push(view.starts[match.index] as number);
      ends.push(view.ends[at - 1] as number);
    }
  }
  if (at === 0) return view;
  copyTo(view.text.length);
  return { text: parts.join(''), starts, ends };
}

/** A text that was read wrongly, saved, and read wrongly again, more than once. */
const mostRounds = 3;

function withoutMojibake(first: View, line: string, found: Mojibake[]): View {
  let view = first;
  for (let round = 0; round < mostRounds; round++) {
    const before = view;
    const here: Mojibake[] = [];
    view = replaced(before, mojibakePattern, ([stretch], index) => {
      const meaning = meaningOf(stretch);
      if (meaning === undefined) return undefined;
      const [start, end] = [before.starts[index] ?? 0, before.ends[index + stretch.length - 1] ?? 0];
      const shown = line.slice(start, end);
      here.push({ start, end, shown, meant: meaning.character, encoding: 'UTF-8', readAs: meaning.readAs });
      return meaning.character;
    });
    if (here.length === 0) break;
    addOuter(found, here);
  }
  return view;
}

/** Stretches of a later round hold those of the earlier ones. */
function addOuter(found: Mojibake[], outer: readonly Mojibake[]): void {
  const kept = found.filter(({ start, end }) => !outer.some((each) => each.start <= start && end <= each.end));
  found.splice(0, found.length, ...[...kept, ...outer].sort((a, b) => a.start - b.start));
}

/** Bytes that ISO-8859-1 shows as control characters: letters of a DOS or Macintosh text, signs of a Windows text. */
const controls = /[\x80-\x84\x86-\x9f]/g;
const lettersByControl: ReadonlyMap<string, readonly [EncodingName, string]> = new Map([
  ...pairs('CP850', '\x84\x94\x86\x8e\x99\x8f', 'äöåÄÖÅ'),
  ...pairs('Mac OS Roman', '\x8a\x9a\x8c\x80\x81', 'äöåÄÅ'),
]);

function pairs(encoding: EncodingName, signs: string, letters: string) {
  return [...signs].map((sign, index) => [sign, [encoding, letters.charAt(index)]] as const);
}

function withoutControls(view: View, found: Mojibake[]): View {
  // Where ä, ö and å stand as they are, the letters were read rightly, and only the signs of Windows were not.
  const readRightly = /[äöå]/i.test(view.text);
  return replaced(view, controls, ([sign], index) => {
    const around = view.text.charAt(index - 1) + view.text.charAt(index + 1);
    const [encoding, meant] = meaningOfControl(sign, !readRightly && /[\p{L}\x80-\x9f]/u.test(around));
    const [start, end] = [view.starts[index] ?? 0, view.ends[index] ?? 0];
    found.push({ start, end, shown: sign, meant, encoding, readAs: 'ISO-8859-1' });
    return meant;
  });
}

function meaningOfControl(sign: string, mayBeLetter: boolean): readonly [EncodingName, string] {
  const letter = mayBeLetter ? lettersByControl.get(sign) : undefined;
  return letter ?? ['Windows-1252', upperHalves.get('Windows-1252')?.charAt(sign.charCodeAt(0) - 0x80) ?? sign];
}

/** A letter with its accents behind it, as macOS writes it. */
const partedLetters = /\p{L}[\u0300-\u036f]+/gu;
const specialSpaces = /[\0\v\f\x85\xa0\xad\u1680\u180e\u2000-\u200f\u2011\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g;
const invisibleSigns = /[\0\xad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

/** A space for every kind of white space, nothing for what is invisible; a mark at the beginning of a line is the byte-order mark. */
function meaningOfSpecial(sign: string, index: number): string | undefined {
  if (sign === '\u2011') return '-';
  if (!invisibleSigns.test(sign)) return ' ';
  return sign === '\ufeff' && index === 0 ? undefined : '';
}

/** The column of a place in the written text, for one in the text as it is read. `side`: whether something begins or ends there. */
export function writtenColumn({ text, columns }: Written, column: number, side: 'start' | 'end'): number {
  if (columns === undefined) return column;
  const { starts, ends } = columns;
  if (column <= 0) return side === 'end' && starts.length === 0 ? text.length : 0;
  if (column >= starts.length) return text.length + column - starts.length;
  return (side === 'start' ? starts[column] : ends[column - 1]) as number;
}

/** The column in the text as it is read for one in the written text; that of the whole character where it stands within one. */
export function readColumn({ text, columns }: Written, column: number): number {
  if (columns === undefined) return column;
  const { ends } = columns;
  if (column >= text.length) return ends.length + column - text.length;
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= column) low = middle + 1;
    else high = middle;
  }
  return low;
}
