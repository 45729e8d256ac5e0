import type { MalformedNumber } from './whole-number.ts';
import { explainNumber, readWholeNumber } from './whole-number.ts';

/** A number of companies or persons as written: whole, or malformed with the number that was plainly meant, if one was. */
export type Count = { readonly ok: true; readonly count: number } | ({ readonly ok: false } & MalformedNumber);

/** What is counted, written behind the number although the field's label already says it. */
const unit =
  /\s*(?:henkilöä|henkilö|henkeä|henk|hlöä|hlö|osallistujaa|asiakasta|yritystä|yritys|yrityksiä|organisaatiota|kpl|kappaletta|st|personer|företag)\.?$/i;

const longestCount = 60;

/** Reads a count of section 7: a whole number >= 0, thousands parted by a space or not at all. */
export function readCount(text: string): Count {
  const count = readWholeNumber(text);
  if (count !== undefined) return { ok: true, count };
  const number = text.length > longestCount ? text : text.replace(unit, '');
  const meant = readWholeNumber(number);
  if (meant !== undefined) return { ok: false, fault: 'not-a-number', meant, plain: true };
  return { ok: false, ...explainNumber(number) };
}
