import { placeDetail } from '../../form/places.ts';
import { postalTowns, sameTown } from '../../form/postal-codes.ts';

/**
 * A Postinumero as written. `towns` are the names of its town in capitals, undefined when no list has the code. A `malformed`
 * one has the code that was plainly meant; `certain` when that leaves nothing out of what was written.
 */
export type PostalCode =
  | { readonly kind: 'code'; readonly code: string; readonly towns: readonly string[] | undefined }
  | { readonly kind: 'malformed'; readonly meant: string | undefined; readonly certain: boolean };

const longest = 80;

/** Reads five digits. */
export function readPostalCode(text: string): PostalCode {
  if (/^\d{5}$/.test(text)) return { kind: 'code', code: text, towns: postalTowns(text) };
  return text.length > longest ? nothingMeant : malformed(text);
}

const nothingMeant = { kind: 'malformed', meant: undefined, certain: false } as const;

function malformed(text: string): PostalCode {
  const plain = text.replace(/^(?:FIN?|AX)\b/i, '').replace(/[\s.,:;–—-]/g, '');
  const digits = plain.replace(/O/gi, '0').replace(/[Il]/g, '1');
  if (/^\d{5}$/.test(digits)) return { kind: 'malformed', meant: digits, certain: true };
  const withTown = /^(?:FIN?-?\s?)?(\d{5})[\s,]+\p{L}/iu.exec(text);
  if (withTown) return { kind: 'malformed', meant: withTown[1], certain: false };
  return { kind: 'malformed', meant: withLeadingZeros(plain), certain: false };
}

/** "920" and "1300": a spreadsheet has dropped the zeros of 00920 and 01300. */
function withLeadingZeros(digits: string): string | undefined {
  const code = /^[1-9]\d{2,3}$/.test(digits) ? digits.padStart(5, '0') : undefined;
  return code !== undefined && postalTowns(code) ? code : undefined;
}

/**
 * Whether `written` is a name of the code's town: one of its `towns` in any case, another name that `sameTown` knows, or the
 * municipality's name in the other language ("Uleåborg", which Posti does not list).
 */
export function fitsTown(code: string, towns: readonly string[], written: string): boolean {
  if (written.length > longest) return false;
  if (towns.includes(written.toUpperCase()) || sameTown(code, written)) return true;
  const swedish = placeDetail('municipality', townInLowerCase(written))?.swedish;
  if (swedish !== undefined && towns.includes(swedish.toUpperCase())) return true;
  const wanted = written.toUpperCase();
  return towns.some((town) => placeDetail('municipality', townInLowerCase(town))?.swedish.toUpperCase() === wanted);
}

/** "KOSKI TL" as "Koski Tl": the list of Posti has capitals only. */
export function townInLowerCase(town: string): string {
  return town.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
