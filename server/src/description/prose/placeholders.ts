import type { Span } from '../span.ts';
import { letter } from './project-subject.ts';

/** Text in a line that only keeps the place of what should be written there. */
export interface PlaceholderMention extends Span {
  readonly kind: 'placeholder';
}

// One window of three characters for "Lorem", "TODO", "TBD", "xxx", "XX.", "???" and "___": the engine runs it quickly.
const hint = /[LTx?_X][oOBxX?_][rRDxX?_ .%€–]/;
const lineStart = /^\s{0,4}(?:[-–•]\s?)?(?:tähän\s|\(?täyde|kirjoita\steks|\(?kesken|\(?luonnos|puuttuu|\.\.\.|…)/i;

/** Whether a text may hold a placeholder; quick, for lines that have never been looked at. */
export function mayHavePlaceholder(text: string): boolean {
  return hint.test(text) || text.includes('[') || startsLikeOne(text) || endsLikeOne(text);
}

/** Most lines begin with another letter, so that the pattern is not run. */
function startsLikeOne(text: string): boolean {
  switch (text.charCodeAt(0) | 0x20) {
    case 0x74: // t
    case 0x6b: // k
    case 0x6c: // l
    case 0x70: // p
    case 0x20:
    case 0x28: // (
    case 0x2d: // -
    case 0x2e: // .
      return lineStart.test(text);
    default:
      return text.charCodeAt(0) > 0x2000 && lineStart.test(text);
  }
}

/** "20xx", and "(täydennetään myöhemmin)": what is in parentheses stands at the end of its line. */
function endsLikeOne(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x78) return text.endsWith('xx');
  if (last !== 0x29 && text.charCodeAt(text.length - 2) !== 0x29) return false;
  return text.startsWith('täyden', text.lastIndexOf('(') + 1);
}

const word = `(?<![${letter}\\d])`;
const wordEnd = `(?![${letter}\\d])`;

/** In the order of the alternatives: words of their own, dates and figures of crosses, the printer's Latin, signs. */
const plain = new RegExp(
  [
    `${word}(?:TODO|TBD|x{3,}|X{3,})${wordEnd}`,
    `${word}[xX]{1,2}\\.\\s?[xX]{1,2}\\.(?:\\s?(?:[xX]{2,4}|20[xX]{2}|20\\d\\d))?${wordEnd}`,
    `(?<![\\d.])20[xX]{2}${wordEnd}`,
    `${word}[xX]{2}(?=\\s?(?:€|%|euro|henkilö|osallistuj|kpl${wordEnd}|yrity|asiak))`,
    '[Ll]orem\\sipsum|LOREM\\sIPSUM',
    '\\?{3,}',
    `(?<![${letter}\\d_])_{3,}(?![${letter}\\d_])`,
  ].join('|'),
  'g',
);

const toFill =
  'täydenn(?:ä|etään|ettävä)|täydentyy|lisätään|lisää\\s(?:tähän|nimi|pvm|päiv|teksti|luku|summa|euro|kuvaus|tied|linkki)|' +
  'kirjoita|kirjoitetaan|tähän|tarkista|tarkistetaan|tarkistettava|päivitä|päivitetään|puuttuu|kesken|pvm|päivämäärä|' +
  'nimi|euromäärä|summa|lukumäärä|luku(?!\\s\\d)|teksti(?!:)|hankkeen\\snimi|organisaation\\snimi|xx|todo';

/** Brackets with an order or a heading in them, or with nothing but an omission. */
const bracketed = new RegExp(
  `\\[\\s?(?:(?:${toFill})${wordEnd}[^\\]]{0,120}|\\.{3,}\\s?|…\\s?)\\]|` +
    `\\(\\s?täydenn(?:ä|etään|ettävä)${wordEnd}[^)]{0,120}\\)`,
  'gi',
);

/** A line that is nothing but a placeholder. */
const wholeLine = new RegExp(
  '^(?:[-–•]\\s?)?(?:' +
    '\\(?(?:kesken|luonnos|puuttuu|täydennetään|täydentyy)(?:\\s(?:myöhemmin|vielä))?\\)?[.!]*|' +
    'tähän\\s(?:tulee\\s|kirjoitetaan\\s|lisätään\\s|kirjoita\\s)?(?:lyhyt\\s|hankkeen\\s)?' +
    '(?:teksti|kuvaus|tiivistelmä|kuva|taulukko|luku|luvut|tiedot|nimi|perustelu|perustelut)(?![a-zåäö])[^.]{0,60}[.…]*|' +
    'kirjoita\\stekstiä(?:\\snapsauttamalla[^.]{0,40})?[.…]*|' +
    '\\.{3,}|…)$',
  'i',
);

const quotation = /[”“"»«]/;
const longestWholeLine = 120;

/** The placeholders in a text. Words of ordinary Finnish, references ("[1]", "[viitattu ...]") and omissions in quotations are none. */
export function findPlaceholders(text: string): readonly PlaceholderMention[] {
  const whole = text.length <= longestWholeLine ? wholePlaceholder(text) : undefined;
  if (whole) return [whole];
  const found = mentionsOf(plain, text);
  if (!/[[(]/.test(text)) return found;
  return [...found, ...inBrackets(text)].sort((a, b) => a.start - b.start).filter(isApart);
}

function inBrackets(text: string): readonly PlaceholderMention[] {
  const found = mentionsOf(bracketed, text);
  return quotation.test(text) ? found.filter(({ start }) => !/^\[\s?[.…]/.test(text.slice(start, start + 3))) : found;
}

function mentionsOf(pattern: RegExp, text: string): PlaceholderMention[] {
  return Array.from(text.matchAll(pattern), ({ 0: written, index }) => ({
    kind: 'placeholder',
    start: index,
    end: index + written.length,
  }));
}

/** Whether a span begins behind the one before it: "[TODO ...]" is one placeholder. */
function isApart({ start }: Span, index: number, all: readonly Span[]): boolean {
  const before = all[index - 1];
  return before === undefined || start >= before.end;
}

function wholePlaceholder(text: string): PlaceholderMention | undefined {
  const trimmed = text.trim();
  if (!wholeLine.test(trimmed)) return undefined;
  const start = text.indexOf(trimmed);
  return { kind: 'placeholder', start, end: start + trimmed.length };
}
