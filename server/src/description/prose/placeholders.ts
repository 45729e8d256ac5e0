import type { Span } from '../span.ts';
import { letter } from './project-subject.ts';

/** Text in a line that only keeps the place of what should be written there. */
export interface PlaceholderMention extends Span {
  readonly kind: 'placeholder';
}

// One window of three characters for "Lorem", "TODO", "TBD", "xxx", "XX.", "???" and "___": the engine runs it quickly.
const hint = /[LTx?_X][oOBxX?_][rRDxX?_ .%€–,;:)]/;
const lineStart =
  /^\s{0,4}(?:[-–•]\s?)?(?:tähän\s|\(?täyde|\(?kirjoita|\(?kuva(?:a|tkaa|us)\s|\(?kerro|\(?selosta|\(?luettele|\(?kesken|\(?luonnos|\(?tiivistelmä\s|\(?työnimi|\(?nimetään|puuttuu|perustelu|versio\s0|poista\stämä|määritellään|tekstin\senimm|tiivistelmän\s|tämä\s(?:pitää|kohta|kappale)|toki[!,]|tässä\son\s|huom|\[peruste|\.\.\.|…)/i;

/** Whether a text may hold a placeholder; quick, for lines that have never been looked at. */
export function mayHavePlaceholder(text: string): boolean {
  if (hint.test(text) || text.includes('[') || startsLikeOne(text) || endsLikeOne(text)) return true;
  return text.includes('(') && inParentheses.test(text);
}

/** An order to the writer in parentheses, in the middle of a text. */
const inParentheses =
  /\(\s?(?:täyden|kuva|kerro|kirjoi|selos|luet|peruste|mainit|täsmen|tarken|esit|työnim|TYÖNIM|nimet|tähän|enint|max|kork|lisä|nimi\s)/i;

/** Most lines begin with another letter, so that the pattern is not run. */
function startsLikeOne(text: string): boolean {
  switch (text.charCodeAt(0) | 0x20) {
    case 0x74: // t
    case 0x6b: // k
    case 0x6e: // n
    case 0x73: // s
    case 0x6c: // l
    case 0x70: // p
    case 0x76: // v
    case 0x6d: // m
    case 0x68: // h
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
  if (last === 0x58) return text.endsWith('XX');
  if (last === 0x69 || last === 0x73) return text.includes('ähän ', text.length - longestEnd);
  if (last === 0x6e || last === 0x2e)
    return text.includes('myöhemmin', text.length - longestEnd) || text.includes('tähän', text.length - longestEnd);
  if (last !== 0x29 && text.charCodeAt(text.length - 2) !== 0x29) return false;
  return text.startsWith('täyden', text.lastIndexOf('(') + 1);
}

const longestEnd = 24;

const word = `(?<![${letter}\\d])`;
const wordEnd = `(?![${letter}\\d])`;

/** In the order of the alternatives: words of their own, dates and figures of crosses, the printer's Latin, signs. */
const plain = new RegExp(
  [
    `${word}(?:TODO|TBD|x{3,}|X{3,})${wordEnd}`,
    `${word}[xX]{1,2}\\.\\s?[xX]{1,2}\\.(?:\\s?(?:[xX]{2,4}|20[xX]{2}|20\\d\\d))?${wordEnd}`,
    `(?<![\\d.])20[xX]{2}${wordEnd}`,
    `${word}[xX]{2}(?=\\s?(?:€|%|euro|henkilö|osallistuj|kpl${wordEnd}|yrity|asiak))`,
    // The Roman numeral and the chromosomes are none.
    `${word}XX${wordEnd}(?!\\s?[-.]?\\s?(?:vuosisa|krom|luvu|luku|dynast|olymp))`,
    `${word}[Tt]ähän\\s(?:vielä\\s|tulee\\s|kirjoitetaan\\s|lisätään\\s)?(?:teksti|kuvaus|tiivistelmä)(?=[.…)]*\\s*$)`,
    `(?<=:\\s)(?:[Nn]imetään|[Vv]alitaan|[Ii]lmoitetaan|[Tt]äsmentyy|[Tt]arkentuu|[Tt]äydentyy|[Ll]isätään|[Pp]äätetään|[Pp]äivitetään)\\smyöhemmin(?=\\.?\\s*$)`,
    `(?<=:\\s)[Tt]yönimi(?=\\s*$)`,
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
    `\\(\\s?(?:täydenn(?:ä|etään|ettävä)|täydentyy|nimetään\\smyöhemmin|työnimi|tähän\\s(?:tulee\\s)?(?:teksti|kuvaus|tiivistelmä|luvut|tulokset)|lisää\\stähän|` +
    `(?:kuvaa|kuvatkaa|kuvataan|kerro|kertokaa|kirjoita|selosta|luettele|mainitse|täsmennä|tarkenna|esitä|perustele)\\s(?:lyhyesti|tiiviisti|tässä|tähän|tarkemmin|hankkeen|hankkeesi|projektin|mitä|miten|ketkä|keitä|keille|millä|mikä|kenelle|kohderyhm|tavoit|toimenpit|tulok|perust|myös)|` +
    `nimi\\s(?:lisätään|täydennetään|ilmoitetaan)\\smyöhemmin|tarkista\\stämä(?:\\svielä)?|` +
    `(?:enintään|korkeintaan|max\\.?)\\s\\d[\\d\\s]{1,6}\\smerkkiä)[^)]{0,160}\\)`,
  'gi',
);

/** A line that is nothing but a placeholder. */
const wholeLine = new RegExp(
  '^(?:[-–•]\\s?)?(?:' +
    '\\(?(?:kesken|luonnos|puuttuu|täydennetään|täydentyy)(?:\\s(?:myöhemmin|vielä))?\\)?[.!]*|' +
    'tähän\\s(?:tulee\\s|kirjoitetaan\\s|lisätään\\s|kirjoita\\s)?(?:lyhyt\\s|hankkeen\\s)?' +
    '(?:teksti|kuvaus|tiivistelmä|kuva|taulukko|luku|luvut|tiedot|nimi|perustelu|perustelut)(?![a-zåäö])[^.]{0,60}[.…]*|' +
    'kirjoita\\stekstiä(?:\\snapsauttamalla[^.]{0,40})?[.…]*|' +
    '\\(?työnimi\\)?[.:]?|nimetään\\smyöhemmin\\.?|' +
    // What a form or a template asks of its writer.
    '(?:kuvaa|kuvatkaa|kerro|kertokaa|kirjoita|kirjoittakaa|selosta|luettele)\\s(?:lyhyesti|tiiviisti|tähän|tässä(?:\\s(?:kohdassa|osiossa))?,?|hankkeen|hankkeesi|mitä|miten|ketkä|keitä|millä|kenelle|omin\\ssanoin)\\s[^.]{3,160}[.?]?(?:\\s\\(?(?:enintään|max\\.?)\\s\\d[\\d\\s]{1,6}\\smerkkiä\\)?\\.?)?|' +
    '(?:tiivistelmä|kuvaus)\\s[^.]{3,120}\\(?(?:enintään|max\\.?)\\s\\d[\\d\\s]{1,6}\\smerkkiä\\)?\\.?|' +
    '[([]?perustelut?(?:\\s(?:tähän|lisätään|täydennetään|puuttuu|puuttuvat)(?:\\smyöhemmin)?)[)\\]]?[.!]*|\\[perustelut?\\]|määritellään\\smyöhemmin\\.?|' +
    'luonnos(?:,?\\s(?:ei\\sjulkaistavaksi|[\\d.\\s]{1,12}))[.!]*|versio\\s0\\.\\d{1,2}|' +
    // What people write to each other, and an assistant to its user.
    'poista\\stämä\\s(?:kappale|kohta|teksti|rivi|lause)[^.]{0,60}[.!]*|tämä(?:\\s(?:kohta|kappale))?\\spitää\\svielä\\s(?:täydentää|tarkistaa|päivittää|korjata)[.!]*|' +
    'huom[.!:]{1,2}\\s[^.]{0,60}\\s(?:tarkistaa|täydentää|päivittää|korjaa)(?:\\s[^.]{0,60})?[.!]*|' +
    '(?:toki|tottakai)[!,]\\stässä\\son\\s[^.:]{3,100}[.:]*|tässä\\son\\s(?:tiivistetty|muokattu|lyhennetty|paranneltu|ehdotus)[^.:]{3,80}:|' +
    '\\(?kirjoita\\stiivistelmä,?\\s(?:enintään|max\\.?)\\s\\d[\\d\\s]{1,6}\\smerkkiä\\)?\\.?|' +
    '(?:tekstin|tiivistelmän|kuvauksen)\\s(?:enimmäispituus|maksimipituus)\\s(?:on\\s)?\\d[\\d\\s]{1,6}\\smerkkiä\\.?|' +
    '\\.{3,}|…)$',
  'i',
);

const quotation = /[”“"»«]/;
const longestWholeLine = 220;

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
