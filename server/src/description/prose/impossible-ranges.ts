import { dateExists } from '../fields/calendar.ts';
import type { Span } from '../span.ts';

/** Ages, years, shares or parts that cannot be. The span is the range, or the share or the part that is too large. */
export type RangeMention = Span &
  (
    | {
        readonly kind: 'range';
        readonly of: 'ages' | 'years' | 'dates' | 'share';
        readonly from: string;
        readonly to: string;
      }
    | { readonly kind: 'range'; readonly of: 'age' | 'percent'; readonly value: number }
    | { readonly kind: 'range'; readonly of: 'day'; readonly written: string }
    | { readonly kind: 'range'; readonly of: 'percents' | 'part'; readonly value: number; readonly whole: number }
  );

const digit = /\d/;

/** Whether a text may hold a range or a share; quick, for lines that have never been looked at. */
export function mayHaveRange(text: string): boolean {
  return digit.test(text) && (hint.test(text) || text.includes('joista'));
}

/** A number before a dash and another, before a per cent sign or its word, or before ages. */
const hint =
  /\d\.?(?:\s?[-–—−]\s?\d|\s?%|\sprosent|\s?-?\s?vuotia|:?\s?s?t[aä]\s\d|\ssta\s|\svuoteen\s|[a-z\s]{1,14}st[aä]\s\d)|(?:29|3\d)\.\s?\d/;

/** What cannot be in a text. Each kind is looked for where its words stand only. */
export function findRanges(text: string): readonly RangeMention[] {
  const found: RangeMention[] = [];
  if (/vuotia|[Ii]kä|[Ii]ält|\sv(?:\.|uot)/.test(text)) addAges(text, found);
  if (/(?:19|20)\d\d/.test(text)) {
    addYears(text, found);
    addDays(text, found);
  }
  if (/%|prosent/.test(text)) addShares(text, found);
  if (/joista|st[aä]\s\d/.test(text)) addParts(text, found);
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

const dash = '\\s?[-–—−]\\s?';
const oldest = 120;
const ages = new RegExp(
  `(?<![\\d.,/-])(\\d{1,3})${dash}(\\d{1,3})(?=\\s?[-–]?\\s?(?:vuotia|v\\.(?!\\s?\\d)|vuoden\\si|vuotta\\svan))|(?<=\\b[Ii](?:kä|ältään|kähaarukka|käryhmä|käjakauma|käiset)(?:\\son|\\soli|:)?\\s)(\\d{1,3})${dash}(\\d{1,3})(?![\\d%.,]|\\s?%)`,
  'g',
);
const oneAge =
  /(?<![\d.,–—−-]\s?)(?<!\d)(\d{3,4})(?=\s?[-–]?\s?vuotia(?:at|ita|iden|ille|isiin|isille|iden|ista|illa|ina)(?![a-zåäö]))/g;

function addAges(text: string, found: RangeMention[]): void {
  for (const match of text.matchAll(ages)) {
    const [from, to] = [match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? ''];
    if (Number(from) <= Number(to) && Number(to) <= oldest) continue;
    const start = match.index;
    found.push({ kind: 'range', of: 'ages', from, to, start, end: start + match[0].length });
  }
  for (const { 0: written, index } of text.matchAll(oneAge)) {
    if (Number(written) <= oldest) continue;
    found.push({ kind: 'range', of: 'age', value: Number(written), start: index, end: index + written.length });
  }
}

const years = new RegExp(`(?<![\\d./:-])((?:19|20)\\d\\d)${dash}((?:19|20)\\d\\d)(?![\\d/-]|\\.\\d)`, 'g');
const yearsInWords = /[Vv]uodesta\s((?:19|20)\d\d)\s(?:aina\s)?vuoteen\s((?:19|20)\d\d)(?!\d)/g;
const day = '(\\d{1,2})\\.\\s?(\\d{1,2})\\.';
const dates = new RegExp(`(?<![\\d.])${day}\\s?((?:19|20)\\d\\d)?${dash}${day}\\s?((?:19|20)\\d\\d)(?!\\d)`, 'g');

function addYears(text: string, found: RangeMention[]): void {
  for (const pattern of [years, yearsInWords]) {
    for (const { 0: written, 1: from = '', 2: to = '', index } of text.matchAll(pattern)) {
      if (from <= to) continue;
      found.push({ kind: 'range', of: 'years', from, to, start: index, end: index + written.length });
    }
  }
  for (const match of text.matchAll(dates)) {
    const [written, day1, month1, year1, day2, month2, year2 = ''] = match;
    if (order(year1 ?? year2, month1, day1) <= order(year2, month2, day2)) continue;
    const parts = written.split(new RegExp(`${dash}(?=\\d)`));
    const [from = '', to = ''] = [parts[0], parts.at(-1)];
    found.push({ kind: 'range', of: 'dates', from, to, start: match.index, end: match.index + written.length });
  }
}

function order(year: string, month = '1', day = '1'): number {
  return (Number(year) * 100 + Number(month)) * 100 + Number(day);
}

const lateDay = /(?<![\d.,/-])(29|3\d)\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/g;

/** "31.6.2021": a month has no such day. */
function addDays(text: string, found: RangeMention[]): void {
  for (const { 0: written, 1: day, 2: month, 3: year, index } of text.matchAll(lateDay)) {
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    if (date.month < 1 || date.month > 12 || dateExists(date)) continue;
    found.push({ kind: 'range', of: 'day', written, start: index, end: index + written.length });
  }
}

const percent = '\\s?(?:%|prosenttia|prosentin|prosentilla|prosentille)';
const group =
  '(?:hankkeen\\s|kaikista\\s|hankkeeseen\\s|alueen\\s|mukana\\solleista\\s|kohderyhmän\\s|yli\\s|nuorista\\s)?(?:osallistujista|osallistuneista|asiakkaista|nuorista|naisista|miehistä|henkilöistä|vastaajista|vastanneista|kohderyhmästä|yrityksistä|työntekijöistä|opiskelijoista|' +
  'työttömistä|työnhakijoista|väestöstä|asukkaista|kunnista|ihmisistä|lapsista|perheistä|aloittaneista|ammattilaisista|yrittäjistä|kaikista|heistä|niistä|ikäluokasta|kuntalaisista|mukana\\solleista)';
const ofGroup = new RegExp(`(?<![\\d,.–-])(\\d{3,4}(?:,\\d+)?)${percent}\\s${group}(?![a-zåäö])`, 'gi');
const groupFirst = new RegExp(
  `(?<![a-zåäö])${group}\\s(?:[a-zäö]{2,14}\\s){0,2}(\\d{3,4}(?:,\\d+)?)${percent}(?![a-zåäö])`,
  'gi',
);
const aRate =
  /(?:vastausprosentti|työttömyysprosentti|työttömyysaste|työllisyysaste|läpäisyaste|osallistumisaste|naisten\sosuus|miesten\sosuus|nuorten\sosuus|osallistumisprosentti|läpäisyprosentti|työllistymisprosentti|vastausaste)\s(?:on|oli|nousi|olisi|:)?\s?(?:noin\s|yli\s|jopa\s)?(\d{3,4}(?:,\d+)?)\s?(?:%|prosenttia)/gi;
const sexes =
  /(?:(?<a>\d{1,3})\s?(?:%|prosenttia)\s(?<x>naisia|miehiä|oli\snaisia|oli\smiehiä)[,\s](?:\s?ja\s|\s?sekä\s)?\s?(?<b>\d{1,3})\s?(?:%|prosenttia)\s(?:oli\s)?(?:naisia|miehiä))|(?:(?:[Nn]aisia|[Mm]iehiä)\s(?:on\s|oli\s)?(?<c>\d{1,3})\s?(?:%|prosenttia)[,\s](?:\s?ja\s|\s?sekä\s)?\s?(?:naisia|miehiä)\s(?:on\s|oli\s)?(?<d>\d{1,3})\s?(?:%|prosenttia))/g;
const percents = /(?<![\d,.–-])(\d{1,3})[-–](\d{1,3})(?=\s?%|\sprosent)/g;
const growth = /kasv|nous|lisä|tavoit|suunnit|enemmän|ylitt|verrat|suurem/i;

function addShares(text: string, found: RangeMention[]): void {
  for (const pattern of [ofGroup, groupFirst, aRate]) {
    for (const match of text.matchAll(pattern)) {
      const written = match[1] ?? '';
      const value = Number(written.replace(',', '.'));
      const near = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 25);
      if (value <= 100 || growth.test(near)) continue;
      const start = match.index + match[0].indexOf(written);
      const sign = /^\s?%/.exec(text.slice(start + written.length))?.[0].length ?? 0;
      found.push({ kind: 'range', of: 'percent', value, start, end: start + written.length + sign });
    }
  }
  for (const { 0: written, 1: from = '', 2: to = '', index } of text.matchAll(percents)) {
    if (Number(from) <= Number(to)) continue;
    found.push({ kind: 'range', of: 'share', from, to, start: index, end: index + written.length });
  }
  addSexes(text, found);
}

function addSexes(text: string, found: RangeMention[]): void {
  if (!text.includes('aisia')) return;
  for (const { 0: written, index, groups } of text.matchAll(sexes)) {
    const sum = Number(groups?.a ?? groups?.c) + Number(groups?.b ?? groups?.d);
    if (sum <= 101) continue;
    found.push({ kind: 'range', of: 'percents', value: sum, whole: 100, start: index, end: index + written.length });
  }
}

const number = '(\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d{1,6})';
const persons =
  '(?:henkilöä|hlöä?|osallistujaa|nuorta|asiakasta|ihmistä|työtöntä|opiskelijaa|vastaajaa|naista|miestä|työntekijää|ammattilaista|perhettä|työnhakijaa|maahanmuuttajaa|yritystä|kuntaa|yrittäjää|lasta|oppilasta)';
const counted =
  '(?:naisia|naista|miehiä|miestä|nuoria|nuorta|alle|yli|työttömiä|työtöntä|maahanmuutt|on|oli|olivat|ovat|työllistyi|työllisty|siirtyi|aloitti|jatkoi|suoritti|pääsi|pääty|sai|saa|saivat|valmistui|henkilöä|hlö|osallistuj|asiakas|opiskelij|' +
  'pitkäaikais|vieraskiel|osatyökyk|yritys|mikroyritys|pienyritys|pieniä|pk-|yrittäj|kuntoutuj|vuotia|keskeytti|palasi|hakeutui|kotoutu|löysi|jäi)';
const parts = new RegExp(
  `(?<![\\d.,/-])${number}\\s(?:eri\\s|uutta\\s)?${persons}[^.;:()\\d]{0,40}?,?\\s\\(?joista\\s(?<lead>(?:[a-zåäö]{2,16}\\s(?:(?:on|oli)\\s)?){0,2}?)(?:noin\\s|yhteensä\\s|peräti\\s)?(?<part>\\d{1,6})(?!\\d|[.,–-]\\d|\\s?%|\\s(?:000|prosent))(?:\\s(?<next>[a-zåäö-]+))?(?:\\s?(?:,|ja|sekä)\\s(?:[a-zåäö]{2,12}\\s)?(?<second>\\d{1,6})(?!\\d|\\s?%|,\\d|\\s?(?:kert|tunt|päiv|viik|kuuk|vuot|euro|€))(?:\\s(?<secondNext>[a-zåäö]+))?)?`,
  'g',
);
const outOf = new RegExp(
  `(?<![\\d.,/-])${number}:?(?:sta|stä)?\\s(?:henkilöstä|osallistujasta|nuoresta|asiakkaasta|ihmisestä|työttömästä|opiskelijasta|vastaajasta|naisesta|miehestä|yrityksestä|työntekijästä|aloittaneesta)\\s(?:[a-zåäö]{2,14}\\s){0,2}?(?<part>\\d{1,6})(?!\\d|\\s?%|[.,]\\d|[-–]\\d|\\s(?:kert|tunt|päiv|viik|kuuk|vuot|euro|€|prosent|000))`,
  'g',
);

function addParts(text: string, found: RangeMention[]): void {
  for (const match of text.matchAll(parts)) {
    const { lead = '', part = '', next = '' } = match.groups ?? {};
    if (!isOfPersons(lead, next)) continue;
    addPart(text, match, numberOf(match[1]), [part, match.groups?.second], found);
  }
  for (const match of text.matchAll(outOf))
    addPart(text, match, numberOf(match[1]), [match.groups?.part, undefined], found);
}

/** Whether the number behind "joista" counts some of the persons, not what they did or have. */
function isOfPersons(lead: string, next: string): boolean {
  return startsCounted.test(next) || startsCounted.test(lead.trim()) || (next === '' && lead !== '');
}

const startsCounted = new RegExp(`^${counted}`);

function addPart(
  text: string,
  match: RegExpExecArray,
  whole: number,
  [part, second]: readonly (string | undefined)[],
  found: RangeMention[],
): void {
  const first = numberOf(part);
  if (isYear(first) && !isYear(whole)) return;
  const isSum = first <= whole && second !== undefined && sums.test(match[0]) && first + numberOf(second) > whole;
  if (first <= whole && !isSum) return;
  const written = (isSum ? second : part) ?? '';
  const start = match.index + match[0].lastIndexOf(written);
  const value = isSum ? first + numberOf(second) : first;
  if (text.slice(start, start + written.length) !== written) return;
  found.push({ kind: 'range', of: 'part', value, whole, start, end: start + written.length });
}

/** Parts that exclude each other: only these are added up. */
const sums = /nai(?:sia|sta)[^.]*mie(?:hiä|stä)|mie(?:hiä|stä)[^.]*nai(?:sia|sta)/;

function numberOf(written = ''): number {
  return Number(written.replace(/\D/g, ''));
}

function isYear(value: number): boolean {
  return value >= 1990 && value <= 2035;
}
