import type { Field } from '../syntax/fields.ts';
import { hasValue, readValue } from './values.ts';

/** An amount as written: whole euros, or malformed with the number that was plainly meant, if one was. */
export type Amount =
  | { readonly ok: true; readonly euros: number }
  | { readonly ok: false; readonly meant: number | undefined };

/** "312 471", "0", "1 200 000": digits, thousands parted by one space (also U+00A0, U+202F). Ungrouped digits are accepted. */
const wellFormed = /^(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,12})$/;

/** The same number with other signs: dots or apostrophes between thousands, a currency sign, ",00" at the end. */
const meant = /^(?:€|EUR\s)?\s*(\d{1,3}(?:[ \u00a0\u202f.'’]\d{3})+|\d{1,12})(?:[,.](?:00|0|-|–))?\s*(?:€|e|eur|euroa)?\s*$/i;

/** Reads an amount of euros. Source of the form: the service prints whole euros with a space between thousands. */
export function readAmount(text: string): Amount {
  if (wellFormed.test(text)) return { ok: true, euros: Number(text.replace(/\D/g, '')) };
  const match = meant.exec(text);
  const number = match?.[1]?.replace(/\D/g, '');
  return { ok: false, meant: number === undefined ? meantDespiteGrouping(text) : Number(number) };
}

/** "31 2471", "312471 ": the digits are plain although the thousands are grouped wrongly. */
function meantDespiteGrouping(text: string): number | undefined {
  return /^\d[\d \u00a0\u202f]{0,14}\d$/.test(text) ? Number(text.replace(/\D/g, '')) : undefined;
}

/** The amount of a field in euros; undefined when the field is absent, empty or malformed. */
export function eurosOf(field: Field | undefined): number | undefined {
  if (!hasValue(field)) return undefined;
  const amount = readValue(field, readAmount);
  return amount.ok ? amount.euros : undefined;
}

/** An amount as the form writes it, thousands parted by plain spaces: 312471 becomes "312 471". */
export function formatAmount(euros: number): string {
  return String(euros).replace(/\B(?=(\d{3})+$)/g, ' ');
}
