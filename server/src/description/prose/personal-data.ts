import type { Span } from '../span.ts';
import { firstNames } from './first-names.ts';
import { letter } from './project-subject.ts';

/** A bank account, or a mail address or phone that a line gives with a person's name. */
export interface PersonalDataMention extends Span {
  readonly kind: 'personal-data';
  readonly of: 'bank-account' | 'email' | 'phone';
}

const mailHint = /@|\(at\)|\[at\]/;
const phoneHint =
  /(?:\+358|(?<![\d-])0\(?\d)[\d\s()-]{5}|(?:[Pp]uh|PUH|[Tt]el|[Gg]sm|GSM|[Mm]atkapuh|[Pp]uhelin)[a-zäö]{0,12}[.:]?\s?\d/;
const accountHint = /[A-Z]{2}\d\d\s?[A-Z0-9]{4}\s?[A-Z0-9]{2}/;

/** Whether a text may hold personal data; quick, for lines that have never been looked at. */
export function mayHavePersonalData(text: string): boolean {
  return text.includes('@') || text.includes('(at)') || text.includes('[at]') || mayHaveNumbers(text);
}

const sixDigits = /\d(?:[\s()-]{0,2}\d){5}/;

function mayHaveNumbers(text: string): boolean {
  return sixDigits.test(text) && (accountHint.test(text) || phoneHint.test(text));
}

/** The personal data in a text: accounts whose check digits are right, and a mail address or a phone beside a person's name. */
export function findPersonalData(text: string): readonly PersonalDataMention[] {
  const found = [
    ...(accountHint.test(text) ? accounts(text) : []),
    ...(mailHint.test(text) ? mails(text) : []),
    ...(phoneHint.test(text) ? phones(text) : []),
  ];
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

const account = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g;

function accounts(text: string): PersonalDataMention[] {
  const found: PersonalDataMention[] = [];
  for (const { 0: written, index } of text.matchAll(account)) {
    const length = validLength(written);
    if (length > 0) found.push({ kind: 'personal-data', of: 'bank-account', start: index, end: index + length });
  }
  return found;
}

const finnishLength = 18;
const shortestAccount = 15;
const longestAccount = 34;

/** How many characters of a text are an account (ISO 13616: the number mod 97 is 1); 0 when none. A word in capitals may follow it. */
function validLength(written: string): number {
  if (written.startsWith('FI')) {
    const end = columnAfter(written, finnishLength);
    return end > 0 && isValidAccount(written.slice(0, end)) ? end : 0;
  }
  return isValidAccount(written) ? written.length : 0;
}

/** The column behind so many characters that are not blank; 0 when there are fewer. */
function columnAfter(written: string, count: number): number {
  let left = count;
  for (let index = 0; index < written.length; index++) {
    if (/\S/.test(written.charAt(index)) && --left === 0) return index + 1;
  }
  return 0;
}

function isValidAccount(written: string): boolean {
  const plain = written.replace(/\s/g, '');
  if (plain.length < shortestAccount || plain.length > longestAccount) return false;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const mail = new RegExp(
  `(?<![${letter}\\d._-])(?<first>[a-zåäö]{2,20}(?:-[a-zåäö]{2,20})?)[._](?<last>[a-zåäö]{2,30}(?:-[a-zåäö]{2,30})?)\\s?(?:@|[([]at[)\\]])\\s?[a-z0-9åäö-]+(?:\\.[a-z0-9åäö-]+)+`,
  'gi',
);
const anyMail = /[\w.+åäö-]{2,60}\s?(?:@|[([]at[)\]])\s?[a-z0-9åäö-]+(?:\.[a-z0-9åäö-]+)+/gi;
/** Words of an address that is an office's, not a person's. */
const office =
  /^(?:etunimi|sukunimi|info|toimisto|kirjaamo|hanke|hankkeet|projekti|asiakaspalvelu|palvelu|myynti|viestinta|viestintä|tiedotus|neuvonta|posti|mail|contact|office|matti\.meikalainen|rekry|toimitus|yhteys|hallinto|nuoriso|ohjaus|opinto|digi|tuki)/i;

function mails(text: string): PersonalDataMention[] {
  const found: PersonalDataMention[] = [];
  const persons = namesIn(text);
  for (const { 0: written, index, groups } of text.matchAll(mail)) {
    const first = groups?.first?.toLowerCase() ?? '';
    if (office.test(first) || !(isFirstName(first) || isFirstName(groups?.last?.toLowerCase() ?? ''))) continue;
    found.push({ kind: 'personal-data', of: 'email', start: index, end: index + written.length });
  }
  if (found.length > 0 || persons.length === 0) return found;
  for (const { 0: written, index } of text.matchAll(anyMail)) {
    if (office.test(written) || !isBeside(persons, index, index + written.length)) continue;
    found.push({ kind: 'personal-data', of: 'email', start: index, end: index + written.length });
  }
  return found;
}

/** Without dots over letters, as addresses are written: "paivi", "vaino". */
const plainNames: ReadonlySet<string> = new Set([...firstNames].map(withoutDots));

function withoutDots(name: string): string {
  return name.replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/å/g, 'a');
}

function isFirstName(name: string): boolean {
  return firstNames.has(name) || plainNames.has(name) || plainNames.has(withoutDots(name.split('-', 1)[0] ?? ''));
}

const named = new RegExp(
  '(?<![A-Za-zÅÄÖåäö-])(?<first>[A-ZÅÄÖ][a-zåäöéü]{1,14}(?:-[A-ZÅÄÖ][a-zåäöéü]{1,14})?)\\s(?:[A-ZÅÄÖ][a-zåäöé]{1,14}\\s|[A-ZÅÄÖ]\\.\\s)?' +
    '(?<last>[A-ZÅÄÖ][a-zåäöéü]{1,24}(?:-[A-ZÅÄÖ][a-zåäöéü]{1,24})?)',
  'g',
);

const organisation = /^(?:Oy|Oyj|Ab|Ry|Ky|Tmi|Osk|Säätiö|Koti|Talo|Hanke|Katu|Tie)$/;

interface Name extends Span {
  readonly last: string;
}

/** Where a line names persons: a common first name and another word with a capital, in either order. */
function namesIn(text: string): readonly Name[] {
  return Array.from(text.matchAll(named)).flatMap(({ 0: written, index, groups }) => {
    const { first = '', last = '' } = groups ?? {};
    const isName = isFirstName(first.toLowerCase()) || isFirstName(last.toLowerCase());
    return isName && !organisation.test(last) ? [{ start: index, end: index + written.length, last }] : [];
  });
}

const furthest = 90;

/** Whether a person is named shortly before, or right behind. */
function isBeside(persons: readonly Name[], start: number, end: number): boolean {
  return persons.some((name) =>
    name.end <= start ? start - name.end <= furthest : name.start >= end && name.start - end <= furthest / 2,
  );
}

const phone = /(?<![\d.,/-])(?:\+358\s?(?:\(0\)\s?)?|0)\d{1,3}(?:[\s-]?\d{2,4}){1,3}(?:[\s-]?\d{2,4})?(?!\d|[.,/]\d)/g;
/** Service numbers, which no one person has. */
const service = /^0[678]00/;
const fewestDigits = 7;

function phones(text: string): PersonalDataMention[] {
  const persons = namesIn(text);
  if (persons.length === 0) return [];
  const found: PersonalDataMention[] = [];
  for (const { 0: written, index } of text.matchAll(phone)) {
    const digits = written.replace(/\D/g, '').length;
    if (digits < fewestDigits || digits > 13 || service.test(written)) continue;
    if (!isBeside(persons, index, index + written.length)) continue;
    found.push({ kind: 'personal-data', of: 'phone', start: index, end: index + written.length });
  }
  return found;
}
