import type { Span } from '../span.ts';

/** Words that a sentence cannot end in: something must follow them. */
const needsMore = new RegExp(
  '(?:^|[^\\p{L}-])(?:ja|sekä|tai|eli|mutta|vaan|että|jotta|koska|jos|kun|jolloin|joka|jotka|jonka|joiden|joita|jota|jossa|joissa|jolla|joilla|joihin|johon|josta|joista|joille|jolle|jonne|kuten|esimerkiksi|esim\\.?|mm\\.?|ts\\.?|ns\\.?|sekä|eikä|' +
    'on|ovat|oli|olivat|ei|eivät|voi|voivat|voidaan|tulee|pyritään|pyrkii|myös|noin|yli|alle|vähintään|enintään|erityisesti|lisäksi|kuin|sen|sekä\\smyös|muun|muiden|näiden|tämän|tällä|tässä|niiden|eri|koko|uuden|uusien|hyvän|' +
    'hankkeen|hankkeessa\\son|projektin|tavoitteena\\son|kohderyhmän|osana|yhteistyössä|avulla\\svoidaan|mukaan\\slukien|siten|siis|joko|niin|olevien|liittyvien|välillä\\son|alueen|kaupungin|nuorten|yrityksen|ELY-keskuksen|the|and|of)$',
  'iu',
);

const finished = /[.!?…:;,)\]”"“'’»>/\d%€]$/;
const openEnd = /(?:[,;:]|\s[-–—]|[a-zåäö]-|\(|[(][^)]{0,200})$/;
const link = /(?:https?:\/\/|www\.|@|\(at\))\S*$/i;
/** Two sentences that have their full stops. */
const sentencesInside = /[a-zåäö)”"%\d][.!?]\s+[A-ZÅÄÖ”"][^.!?]*[a-zåäö)”"%\d][.!?]\s+[A-ZÅÄÖ”"]/;
const listItem = /^\s{0,8}(?:[-–—•*·]|o\s|\d{1,2}[.)]|\(?[a-z\d]{1,2}\))\s?/;
const capitals = /^[^a-zåäö]+$/;

/** A paragraph of fewer characters may be a heading or an item, which have no full stop. */
const shortestParagraph = 80;
const glance = 400;

/**
 * Where the last sentence of a section's last line stops in the middle: in a word that needs another, a comma or an open parenthesis; or
 * without a full stop, where the sentences before it have theirs. The span is the last words.
 */
export function unfinishedEnd(text: string): Span | undefined {
  const end = text.trimEnd().length;
  const last = text.slice(Math.max(0, end - glance), end);
  if (link.test(last) || capitals.test(last) || !stopsInTheMiddle(text, last)) return undefined;
  return lastWords(last, end);
}

/** Words that nothing but more words can follow, in a text that need not end in a full stop. */
const joining =
  /(?:^|[^\p{L}-])(?:ja|sekä|tai|eli|mutta|vaan|että|jotta|koska|jos|kun|joka|jotka|jonka|joiden|kuten|esim|mm|eikä|(?:päätavoite|tavoite|tavoitteena|tarkoitus|tarkoituksena)\son)$/iu;

/** Where a reason of section 8 stops in the middle: in a word that joins. Reasons are often without full stops. */
export function unfinishedReasonEnd(text: string): Span | undefined {
  const end = text.trimEnd().length;
  const last = text.slice(Math.max(0, end - glance), end);
  return joining.test(last) ? lastWords(last, end) : undefined;
}

function lastWords(last: string, end: number): Span {
  const words = /(?:\S{1,40}\s+){0,2}\S{1,40}$/.exec(last.slice(-100))?.[0] ?? last.slice(-20);
  return { start: end - words.length, end };
}

function stopsInTheMiddle(text: string, last: string): boolean {
  const plain = last.replace(/(?:\.{3,}|…)$/, '').trimEnd();
  if (openEnd.test(last) && !/[)\]]$/.test(last)) return !isShortItem(text) || /,$|\($/.test(last);
  if (needsMore.test(plain)) return !/[.!?]$/.test(plain) || /(?:mm|esim|ts|ns)\.$/.test(plain);
  if (finished.test(last) || listItem.test(text) || text.length < shortestParagraph) return false;
  return sentencesInside.test(last);
}

/** "Kuntouttavan työtoiminnan asiakkaat -" is how some end an item. */
function isShortItem(text: string): boolean {
  return listItem.test(text) && text.length < shortestParagraph;
}
