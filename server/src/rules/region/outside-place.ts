import type { AreaFields } from '../../description/area/area.ts';
import { placesOf } from '../../description/area/area.ts';
import type { AreaFault } from '../../description/area/judgement.ts';
import type { OutsidePlaces } from '../../description/area/membership.ts';
import { valueRange } from '../../description/values.ts';
import { message } from '../../messages/message.ts';
import {
  addPlace,
  listedHere,
  maybeInstead,
  placeOutside,
  placesOutside,
  putInstead,
  sameCause,
} from '../../messages/rules/region.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import { lineRange } from '../../text/range.ts';
import type { Fix, Problem, Related, Report, RuleContext } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { fixOf, hasOthers, labelOf, placeRange, removalFix, reportFaults } from './area-problem.ts';

/** Reports places that lie in none of the listed larger ones. The three rules of membership share this. */
export function reportOutsidePlaces(context: RuleContext, report: Report, rule: OutsidePlaces['rule']): void {
  const isOwn = (fault: AreaFault): fault is OutsidePlaces => fault.rule === rule;
  reportFaults(context, report, isOwn, outsideProblem);
}

function outsideProblem(fault: OutsidePlaces, field: Field, fields: AreaFields): Problem | undefined {
  const [first, ...others] = fault.places;
  const container = fields[fault.within];
  if (first === undefined || container === undefined) return undefined;
  const text = others.length === 0 ? placeOutside : placesOutside;
  const names = shortened(fault.places.map((place) => place.name).join(', '));
  const alsoOutside = others.map((place): Related => {
    return { range: placeRange(field, place), message: message(sameCause, { name: place.name }) };
  });
  return {
    range: placeRange(field, first),
    message: message(text[fault.rule], { names, homes: fault.homes.join(', '), years: yearsOf(fault) }),
    related: [containerRelated(fault, container, fields), ...alsoOutside],
    fixes: fixesFor(fault, field, container, fields),
  };
}

/** The years whose division was looked at: a string, for a year is not grouped like other numbers. */
function yearsOf({ years: { from, to } }: OutsidePlaces): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function containerRelated({ within, homes, instead }: OutsidePlaces, container: Field, fields: AreaFields): Related {
  if (instead !== undefined) {
    const args = { name: instead.name, home: homes.join(', ') };
    return { range: placeRange(container, instead), message: message(maybeInstead, args) };
  }
  const names = shortened(valueText(container));
  return { range: valueRange(container), message: message(listedHere, { label: labelOf(fields, within), names }) };
}

/** Which of the lists is right is the author's to know: every repair is a proposal. */
function fixesFor(fault: OutsidePlaces, field: Field, container: Field, fields: AreaFields): readonly Fix[] {
  const label = labelOf(fields, fault.within);
  const [only] = fault.places;
  if (fault.addable.length > 0) return fault.addable.map((home) => additionFix(home, fault, container, label));
  return only !== undefined && fault.places.length === 1 && hasOthers(field) ? [removalFix(field, only, false)] : [];
}

function additionFix(home: string, { instead }: OutsidePlaces, container: Field, label: string): Fix {
  if (instead !== undefined) {
    const title = message(putInstead, { name: instead.name, home, label });
    return fixOf(title, [{ range: placeRange(container, instead), newText: home }], false);
  }
  const end = container.valueStart + (placesOf(container).at(-1)?.end ?? 0);
  const edits = [{ range: lineRange(container.line, end, end), newText: `, ${home}` }];
  return fixOf(message(addPlace, { name: home, label }), edits, false);
}
