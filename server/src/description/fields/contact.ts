import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import { foldSpaces } from '../../syntax/line.ts';
import { judgedTogether } from '../../syntax/together.ts';
import type { Description } from '../description.ts';
import { findField } from '../description.ts';
import { hasValue } from '../values.ts';
import { isMisplaced } from './misplaced.ts';

const address = /([\p{L}\d._%+'-]{1,80})(?:@|\(at\))([\p{L}\d.-]{1,80})/giu;

/** Words of addresses that are no names of persons: offices, tasks, projects. */
const office =
  /^(?:info|toimisto|kirjaamo|hank|projekt|posti|palvelu|asiakas|tiedotus|viesti|hallinto|hallitus|johto|neuvonta|tuki|digi|nuori|koulutus|koulu|opisto|amk|yliopisto|kunta|kaupunki|sote|sosiaali|perhe|etu|suku|etunimi|sukunimi|firstname|lastname|name|office|contact|mail|email|admin|help|support|hr|it|ry|oy|sr|paja|tyo|tyoll|ura|uraohja|paallikko|johtaja|koordinaattori|sihteeri|ohjaaja|tiimi|team|valmennus|kuntoutus|yhdistys|saatio|liitto|seura|keskus|asema|varaus|ilmoittautu|noreply|no)/;

/** Letters without dots, rings and accents: "Åström" is "astrom", as in addresses. */
function plain(text: string): string {
  return foldSpaces(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss');
}

/**
 * The part of the contact's mail address before the sign that plainly names another person: two or more parts that are names, none of
 * which is a part of the contact's name or begins as one does. Undefined when it may be the contact's, or an office's.
 */
export function otherPersonInMail(description: Description): string | undefined {
  const name = findField(description, 'applicant', 'contactName');
  const mail = findField(description, 'applicant', 'contactEmail');
  if (!hasValue(name) || !hasValue(mail)) return undefined;
  if (isMisplaced(description, name) || isMisplaced(description, mail)) return undefined;
  return judgedTogether(mail.source, [mail.valueStart, name.source], { name, mail }, judge);
}

function judge({ name, mail }: { readonly name: Field; readonly mail: Field }): string | undefined {
  return otherPerson(valueText(name), valueText(mail));
}

const longest = 300;

function otherPerson(name: string, mail: string): string | undefined {
  const found = [...mail.slice(0, longest).matchAll(address)];
  const words = plain(name.slice(0, longest)).match(/[a-z]{2,}/g) ?? [];
  if (found.length === 0 || words.length < 2) return undefined;
  const others = found.filter(([, user = '', host = '']) => isOther(plain(user), plain(host), words));
  return others.length === found.length ? others[0]?.[1] : undefined;
}

function isOther(user: string, host: string, words: readonly string[]): boolean {
  // A letter alone is an initial.
  const parts = user.split(/[._]/).filter((part) => part.length > 1);
  if (parts.length < 2 || parts.length > 4 || !parts.every((part) => isName(part, host))) return false;
  return !parts.some((part) => words.some((word) => mayBe(part, word)));
}

/** Letters only, as long as a name, no office, and not the organisation's own name. */
function isName(part: string, host: string): boolean {
  return /^[a-z]{3,20}(?:-[a-z]{2,20})?$/.test(part) && !office.test(part) && !host.includes(part);
}

/** Whether a part of an address may stand for a part of a name: one begins as the other does, or a letter or two differ. */
function mayBe(part: string, word: string): boolean {
  if (part.includes('-')) return part.split('-').some((each) => mayBe(each, word));
  const shared = Math.min(part.length, word.length, 4);
  return part.slice(0, shared) === word.slice(0, shared) || part.slice(-5) === word.slice(-5);
}
