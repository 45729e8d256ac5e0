import type { Span } from '../span.ts';

/**
 * A phone number (or several) as written. Anything goes but letters outside parentheses and fewer than five digits. With letters it is
 * still `usable` when they are no more than words that people put beside a number: an exchange, an extension, "puh.".
 */
export type Phone =
  | { readonly kind: 'fine' }
  | { readonly kind: 'letters'; readonly letters: Span; readonly meant: string | undefined; readonly usable: boolean }
  | { readonly kind: 'too-few-digits' };

const fine: Phone = { kind: 'fine' };
const tooFew: Phone = { kind: 'too-few-digits' };
const fewestDigits = 5;
const longest = 120;

/** Reads a value of Puhelinnumero. `letters` is the first stretch that is neither number nor in parentheses. */
export function readPhone(text: string): Phone {
  const { digits, letter } = survey(text);
  if (digits < fewestDigits) return tooFew;
  if (letter === -1) return fine;
  return {
    kind: 'letters',
    letters: stretchFrom(text, letter),
    meant: text.length > longest ? undefined : meantPhone(text),
    usable: text.length <= longest && !/\p{L}/u.test(text.replace(beside, '')),
  };
}

function survey(text: string): { readonly digits: number; readonly letter: number } {
  let digits = 0;
  let depth = 0;
  let letter = -1;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39) digits++;
    else if (unit === OPENING) depth++;
    else if (unit === CLOSING) depth = Math.max(0, depth - 1);
    else if (depth === 0 && letter === -1 && isLetter(unit, text, index)) letter = index;
  }
  return { digits, letter };
}

const OPENING = 0x28;
const CLOSING = 0x29;

function isLetter(unit: number, text: string, index: number): boolean {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  return /\p{L}/u.test(text.charAt(index));
}

/** From a letter to the next digit, parenthesis or sign of a number, without what only parts the two. */
function stretchFrom(text: string, start: number): Span {
  const after = text.slice(start, start + longest);
  const end = after.search(/[\d()+]/);
  const stretch = end === -1 ? after : after.slice(0, end);
  return { start, end: start + stretch.replace(/[\s,;:/–-]{0,20}$/, '').length };
}

const name = /(^|[\s,;/])(?:matkapuhelin|puhelinnumero|puhelin|puh|p|tel|tfn|gsm|mob|mobil|phone)\b\.?:?\s*/giu;
const or = /\s+(?:tai|ja|eller|och|or|and)\s+/giu;
const extension = /[\s,]+((?:alanumero|alanro|sisäinen|ext|ank|anknytning)\b[^()]*)$/iu;
const remark = /[\s,]+(\p{L}[^\d()]*)$/u;

/** Words beside a number that keep nobody from dialing it, and what is in parentheses. */
const beside =
  /\([^()]*\)|(?<!\p{L})(?:matkapuhelin|puhelinnumero|puhelin|puh|p|tel|tfn|gsm|mob|mobil|phone|vaihde|vaihteen|keskus|puhelinvaihde|puhelinkeskus|växel|växeln|switchboard|alanumero|alanro|alan|sisäinen|ext|extension|ank|anknytning|x|tai|ja|eller|och|or|and|arkisin|klo)(?!\p{L})/giu;

/** The same with what is no number in parentheses: "puh. 029 123 4567 vaihde" becomes "029 123 4567 (vaihde)". */
function meantPhone(text: string): string | undefined {
  const meant = text
    .replace(/O(?=[\d\s]*\d)/g, '0')
    .replace(name, '$1')
    .replace(or, ', ')
    .replace(extension, ' ($1)')
    .replace(remark, ' ($1)')
    .trim();
  const { digits, letter } = survey(meant);
  return letter === -1 && digits >= fewestDigits ? meant : undefined;
}
