import type { Span } from '../span.ts';
import { impossibleEnding } from './mail-ending.ts';

/** A stretch that is no address, and the address that was plainly meant. */
interface WrongEmail extends Span {
  readonly meant: string | undefined;
  /** Only this ending of the address is wrong; `meant` is then another ending. */
  readonly ending?: string;
}

/** The addresses of a value: what is wrong in them, and where (columns of the value) a right address has a real `@`. */
export interface Emails {
  readonly wrong: readonly WrongEmail[];
  readonly exposed: readonly number[];
}

const userName = "[\\p{L}\\d_%+'’&-]+(?:\\.[\\p{L}\\d_%+'’&-]+)*";
const host = '[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,24}';
/** What nearly every address is: tried first, because it takes no time to compile and the letters of all scripts take milliseconds. */
const usual = /^[\w%+-]+(?:\.[\w%+-]+)*\(at\)[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,24}$/i;
const address = new RegExp(`^${userName}(?:@|\\(at\\))${host}$`, 'iu');
const onlyPrinted = new RegExp(`^${userName}\\(at\\)${host}$`, 'iu');
/** The least of words and signs that people write for `@`. */
const at = /\s?[([{]\s?(?:at|ät|a|miukumauku)\s?[)\]}]\s?|\s?@\s?|\s(?:at|ät)\s/giu;
const parting = /\s*[,;/]\s*|\s+(?:ja|tai|och|eller|and|or)\s+/giu;
const longest = 500;

const allFine: Emails = { wrong: [], exposed: [] };

/** Reads a value of sähköpostiosoite: `name(at)host.tld`, or several of them parted by a comma or semicolon. */
export function readEmails(text: string): Emails {
  if (text.length > longest) return { wrong: [{ start: 0, end: text.length, meant: undefined }], exposed: [] };
  if ((usual.test(text) || onlyPrinted.test(text)) && impossibleEnding(text) === undefined) return allFine;
  const wrong: WrongEmail[] = [];
  const exposed: number[] = [];
  for (const piece of piecesOf(text)) {
    const written = text.slice(piece.start, piece.end);
    const sign = written.indexOf('@');
    const ending = impossibleEnding(written);
    if (!address.test(written)) wrong.push({ ...piece, meant: meantEmail(written) });
    else if (ending) wrong.push({ ...ending, start: piece.start + ending.start, end: piece.end });
    else if (sign !== -1) exposed.push(piece.start + sign);
  }
  return { wrong, exposed };
}

/** A value with one `@` is one address, whatever signs are in it. */
function piecesOf(text: string): readonly Span[] {
  const whole = [{ start: 0, end: text.length }];
  if ((text.match(at) ?? []).length < 2) return whole;
  const pieces: Span[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(parting)) {
    pieces.push({ start, end: index });
    start = index + sign.length;
  }
  pieces.push({ start, end: text.length });
  return pieces.filter((piece) => piece.end > piece.start);
}

function meantEmail(text: string): string | undefined {
  const bare = /<([^<>]*)>/.exec(text)?.[1] ?? text;
  const meant = bare
    .replace(/^\s*(?:mailto|s-posti|sposti|sähköposti|e-?mail|e-?post)\s?:\s?/iu, '')
    .replace(at, '(at)')
    .replace(/\s?[([{]\s?(?:dot|piste|punkt)\s?[)\]}]\s?/giu, '.')
    .replace(/\s?\.\s?(?=\p{Ll})/gu, '.')
    .replace(/,\s?(?=\p{Ll}{2,3}$)/u, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^[\s."'<]+|[\s."'>]+$/g, '');
  return address.test(meant) ? meant : undefined;
}
