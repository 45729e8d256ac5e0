import { isKnownPlace } from '../../form/places.ts';
import { postalTowns } from '../../form/postal-codes.ts';
import { arrangements, organisationTypes, projectStates } from '../../form/vocabularies.ts';
import { kindsOfName } from './organisation.ts';
import { townInLowerCase } from './postal-code.ts';

/** What a value plainly is, whatever field it stands in. */
export type ValueSort =
  | 'projectCode'
  | 'businessId'
  | 'email'
  | 'url'
  | 'phone'
  | 'postalCode'
  | 'period'
  | 'state'
  | 'authority'
  | 'organisationType'
  | 'arrangement'
  | 'street'
  | 'town'
  | 'position'
  | 'organisation'
  | 'person';

const longest = 160;

/** The sort of a value; undefined when it is not plain. The certain sorts come first. */
export function sortOf(text: string): ValueSort | undefined {
  if (text.length > longest) return undefined;
  for (const [sort, is] of shapes) if (is(text)) return sort === 'wording' ? wordings.get(text.toLowerCase()) : sort;
  return undefined;
}

const street =
  /^(?:\p{L}[\p{L}.'-]*\s){0,3}\p{L}*(?:katu|tie|kuja|polku|väylä|rinne|kaari|raitti|aukio|bulevardi|esplanadi|ranta|tori|gatan|vägen|gränd|plan)\s\d+(?:\s?[-–]\s?\d+)?(?:\s?[a-zA-Z]{1,2}\b)?(?:\s\d+)?$|^(?:PL|PB|P\.?O\.? Box)\s?\d+$/iu;
const position =
  /(?:päällikkö|johtaja|koordinaattori|suunnittelija|asiantuntija|lehtori|sihteeri|ohjaaja|opettaja|rehtori|hoitaja|assistentti|tutkija|kehittäjä|professori|manager|chef|ledare|koordinator)$/i;
const wordings = new Map<string, ValueSort>([
  ...Object.values(projectStates).map((each) => [each.toLowerCase(), 'state'] as const),
  ...Object.values(arrangements).map((each) => [each.toLowerCase(), 'arrangement'] as const),
  ...organisationTypes.map((each) => [each.toLowerCase(), 'organisationType'] as const),
]);

/** Which sort a value has when it passes; `wording`: one of those of the form's own words. */
const shapes: readonly (readonly [ValueSort | 'wording', (text: string) => boolean])[] = [
  ['email', (text) => /^\S+(?:@|\(at\))[^\s@]+\.\p{L}{2,24}$/iu.test(text)],
  ['url', (text) => /^(?:https?:\/\/|www\.)\S+\.\S+$/i.test(text)],
  ['businessId', (text) => /^(?:FI)?\d{7}-\d$/.test(text)],
  ['projectCode', (text) => /^[SAFJ]\d{5}$/.test(text)],
  ['postalCode', (text) => /^\d{5}$/.test(text) && postalTowns(text) !== undefined],
  ['phone', isPhone],
  ['period', (text) => /^(?:Alkaa\s)?\d{1,2}\.\d{1,2}\.\d{4}\s?(?:ja\s|[-–])/i.test(text)],
  ['wording', (text) => wordings.has(text.toLowerCase())],
  ['authority', (text) => /elinkeino-, liikenne- ja ympäristökeskus$/i.test(text)],
  ['street', (text) => /\d/.test(text) && street.test(text)],
  ['town', (text) => text.length <= 30 && isKnownPlace('municipality', townInLowerCase(text))],
  ['position', (text) => text.split(/\s+/).length <= 5 && position.test(text)],
  ['organisation', (text) => /\s/.test(text) && kindsOfName(text).length > 0],
  ['person', (text) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,3}$/u.test(text)],
];

/** Nine digits, or fewer with a country or area code; what comes near to a Y-tunnus may be a misspelt one. */
function isPhone(text: string): boolean {
  return /^[+0(]/.test(text) && text.split(/\s*[,;/]\s*/).every(isOneNumber);
}

function isOneNumber(text: string): boolean {
  const number = text.replace(/\s*\([^()\d]*\)$/, '');
  if (!/^(?:\+\d|0\d|\(0\d)[\d\s()-]{4,18}$/.test(number) || /^\d{5,8}-\d?$/.test(number)) return false;
  const digits = digitsIn(number);
  return digits >= 9 || (digits >= 6 && /[\s+()-]/.test(number));
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}
