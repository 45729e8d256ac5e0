import type { LocatedReference, ProgrammeItem } from '../../../description/programme/reference.ts';
import { formatReference } from '../../../description/programme/reference.ts';
import { partOfValue, valueRange } from '../../../description/values.ts';
import type { Fix } from '../../rule.ts';
import type { Certainty } from '../rewriting.ts';
import { rewriting } from '../rewriting.ts';

/** Writes an axis or objective in the place of another: only the number where the wording is right already. */
export function referenceRewriting<Item extends ProgrammeItem>(
  { field, reference }: LocatedReference<Item>,
  item: Item,
  certainty: Certainty,
): Fix {
  const { start, end } = reference.numberAt;
  const shown = formatReference(item);
  const keepsWording = reference.number !== undefined && reference.worded?.number === item.number;
  if (keepsWording) return rewriting(partOfValue(field, start, end), item.number, certainty, shown);
  return rewriting(valueRange(field), shown, certainty);
}

/** The range of a reference's number; of the whole value when there is none. */
export function numberRange<Item extends ProgrammeItem>({ field, reference }: LocatedReference<Item>) {
  const { start, end } = reference.numberAt;
  return reference.number === undefined ? valueRange(field) : partOfValue(field, start, end);
}
