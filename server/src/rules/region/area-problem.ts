import type { AreaFields } from '../../description/area/area.ts';
import { areaFaults, areaFields, placesOf } from '../../description/area/area.ts';
import type { AreaFault } from '../../description/area/judgement.ts';
import type { ListedPlace } from '../../description/area/place-list.ts';
import { partOfValue } from '../../description/values.ts';
import type { PlaceKind } from '../../form/places.ts';
import type { Message } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import type { Range } from '../../text/range.ts';
import type { Fix, Problem, Report, RuleContext } from '../rule.ts';
import { removePlace } from './wording.ts';

/** Makes a problem of a fault that stands in `field`; none when a field that it needs is not there. */
export type Tell<F extends AreaFault> = (fault: F, field: Field, fields: AreaFields) => Problem | undefined;

/** Reports the faults of the places that are a rule's. On a description without faults this costs a few look-ups. */
export function reportFaults<F extends AreaFault>(
  { description }: RuleContext,
  report: Report,
  isOwn: (fault: AreaFault) => fault is F,
  tell: Tell<F>,
): void {
  const fields = areaFields(description);
  for (const fault of areaFaults(description, fields)) {
    const field = isOwn(fault) ? fields[fault.list] : undefined;
    const problem = field && isOwn(fault) ? tell(fault, field, fields) : undefined;
    if (problem) report(problem);
  }
}

/** The range of a name in its list. */
export function placeRange(field: Field, { start, end }: ListedPlace): Range {
  return partOfValue(field, start, end);
}

/** Whether taking a name out of its list settles what is said of it: it is not listed again, and the field is not left empty. */
export function isRemovable(field: Field, { name }: ListedPlace): boolean {
  const places = placesOf(field);
  return places.length > 1 && places.filter((place) => place.name === name).length === 1;
}

/** Takes a name out of its list, with the separator before it, or behind it where it is the first. */
export function removalFix(field: Field, place: ListedPlace, safe: boolean): Fix {
  const places = placesOf(field);
  const index = places.findIndex(({ start }) => start === place.start);
  const before = places[index - 1];
  const after = places[index + 1];
  const range = before
    ? partOfValue(field, before.end, place.end)
    : partOfValue(field, place.start, after?.start ?? place.end);
  return fixOf(message(removePlace, { name: place.name }), [{ range, newText: '' }], safe);
}

/** A fix that is safe and then also the one right answer, or a proposal. */
export function fixOf(title: Message, edits: Fix['edits'], safe: boolean): Fix {
  return { title, edits, safe, preferred: safe };
}

/** The label of a list as the text has it, or as the form does. */
export function labelOf(fields: AreaFields, kind: PlaceKind): string {
  return fields[kind]?.spec.label ?? formLabels[kind];
}

const formLabels: Readonly<Record<PlaceKind, string>> = {
  region: 'Maakunnat',
  subregion: 'Seutukunnat',
  municipality: 'Kunnat',
};
