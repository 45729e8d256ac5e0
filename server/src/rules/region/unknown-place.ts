import type { AreaFields } from '../../description/area/area.ts';
import type { AreaFault, UnknownPlace, WrongList } from '../../description/area/judgement.ts';
import type { NameHint } from '../../description/area/names.ts';
import { valueRange } from '../../description/values.ts';
import type { PlaceKind } from '../../form/places.ts';
import type { Message } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import {
  checkPlace,
  didYouMeanPlace,
  listedHere,
  missingComma,
  nameOfOtherList,
  replacePlace,
  swapLists,
  swappedLists,
  unknownPlace,
  unknownWithHint,
  wholeCountry,
  wrongList,
} from '../../messages/rules/region.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Fix, Problem, Report, RuleContext } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { labelOf, placeRange, reportFaults } from './area-problem.ts';

/** Reports the names of one list that no year of the classification has. The three rules of the three lists share this. */
export function reportUnknownPlaces(context: RuleContext, report: Report, list: PlaceKind): void {
  const isOwn = (fault: AreaFault): fault is UnknownPlace | WrongList =>
    (fault.kind === 'unknown' || fault.kind === 'wrong-list') && fault.list === list;
  reportFaults(context, report, isOwn, (fault, field, fields) =>
    fault.kind === 'unknown' ? unknownProblem(fault, field, fields) : wrongListProblem(fault, field, fields),
  );
}

function unknownProblem({ list, place, hint }: UnknownPlace, field: Field, fields: AreaFields): Problem {
  const problem = message(unknownPlace[list], { name: shortened(place.name) });
  const text = message(unknownWithHint, { problem, hint: hintMessage(list, hint, fields) });
  const suggestion = suggestionOf(hint);
  const range = placeRange(field, place);
  if (suggestion === undefined) return { range, message: text };
  const title = message(replacePlace, { suggestion });
  const safe = hint.kind === 'missing-comma' || (hint.kind === 'suggestion' && hint.onlyWriting);
  return { range, message: text, fixes: [{ title, edits: [{ range, newText: suggestion }], safe, preferred: true }] };
}

function suggestionOf(hint: NameHint): string | undefined {
  if (hint.kind === 'suggestion') return hint.name;
  return hint.kind === 'missing-comma' ? hint.names.join(', ') : undefined;
}

function hintMessage(list: PlaceKind, hint: NameHint, fields: AreaFields): Message {
  switch (hint.kind) {
    case 'suggestion':
      return message(didYouMeanPlace, { suggestion: hint.name });
    case 'missing-comma':
      return message(missingComma, { suggestion: hint.names.join(', ') });
    case 'other-list':
      return message(nameOfOtherList[hint.list], { label: labelOf(fields, hint.list) });
    case 'whole-country':
      return message(wholeCountry);
    case 'none':
      return message(checkPlace[list]);
  }
}

function wrongListProblem({ list, belongsTo, swapped }: WrongList, field: Field, fields: AreaFields): Problem {
  const labels = { label: labelOf(fields, list), home: labelOf(fields, belongsTo) };
  const other = fields[belongsTo];
  const range = valueRange(field);
  if (!swapped || other === undefined) return { range, message: message(wrongList[belongsTo], labels) };
  const here = { label: labels.home, names: shortened(valueText(other)) };
  const related = [{ range: valueRange(other), message: message(listedHere, here) }];
  return { range, message: message(swappedLists, labels), related, fixes: [swapFix(field, other)] };
}

function swapFix(one: Field, other: Field): Fix {
  const edits = [
    { range: valueRange(one), newText: valueText(other) },
    { range: valueRange(other), newText: valueText(one) },
  ];
  return { title: message(swapLists), edits, safe: false, preferred: true };
}
