import type { Field } from '../../syntax/fields.ts';
import { hasValue, readValue } from '../values.ts';
import type { MalformedNumber, NumberFault } from './whole-number.ts';
import { explainNumber, formatWholeNumber, readWholeNumber } from './whole-number.ts';

/** What is wrong with the way an amount is written; `unit` is a currency sign or word beside the number. */
export type AmountFault = NumberFault | 'unit';

/** An amount as written: whole euros, or malformed with the number that was plainly meant, if one was. */
export type Amount =
  | { readonly ok: true; readonly euros: number }
  | ({ readonly ok: false; readonly fault: AmountFault } & Omit<MalformedNumber, 'fault'>);

const longestAmount = 60;
const unitBefore = /^(?:€|EUR(?![a-z])|euroa?(?![a-z]))\s*/i;
const unitAfter = /(?:€|e|eur|euro|euroa)\.?$/i;

/**
 * Reads an amount of euros. Source of the form: the service prints whole euros with a space between thousands.
 * Ungrouped digits are accepted: they are a whole number too, and nothing in them can be misread.
 */
export function readAmount(text: string): Amount {
  const euros = readWholeNumber(text);
  if (euros !== undefined) return { ok: true, euros };
  const number = withoutUnit(text);
  if (number === text) return { ok: false, ...explainNumber(text) };
  const meant = readWholeNumber(number);
  if (meant !== undefined) return { ok: false, fault: 'unit', meant, plain: true };
  const malformed = explainNumber(number);
  return { ok: false, ...malformed, fault: malformed.meant === undefined ? malformed.fault : 'unit' };
}

function withoutUnit(text: string): string {
  if (text.length > longestAmount) return text;
  const bare = text.replace(unitBefore, '');
  return /\d/.test(bare) ? bare.replace(unitAfter, '').trimEnd() : text;
}

/** The amount of a field in euros; undefined when the field is absent, empty or malformed. */
export function eurosOf(field: Field | undefined): number | undefined {
  if (!hasValue(field)) return undefined;
  const amount = readValue(field, readAmount);
  return amount.ok ? amount.euros : undefined;
}

/** An amount as the form writes it, thousands parted by plain spaces: 312471 becomes "312 471". */
export function formatAmount(euros: number): string {
  return formatWholeNumber(euros);
}
