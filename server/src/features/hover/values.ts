import type { Description } from '../../description/description.ts';
import { fieldIn } from '../../description/description.ts';
import { readAmount } from '../../description/fields/amount.ts';
import { readBusinessId } from '../../description/fields/business-id.ts';
import { readCount } from '../../description/fields/count.ts';
import { readPeriod } from '../../description/fields/period.ts';
import { fundOfCode, readProjectCode } from '../../description/fields/project-code.ts';
import { readAxis, readObjective } from '../../description/programme/reference.ts';
import { hasValue, readValue } from '../../description/values.ts';
import type { ValueKind } from '../../form/form.ts';
import { postalTowns } from '../../form/postal-codes.ts';
import { findAxis, specificObjectives } from '../../form/programme.ts';
import { answers, arrangements, projectStates } from '../../form/vocabularies.ts';
import { fundNames } from '../../messages/funds.ts';
import * as texts from '../../messages/hover.ts';
import * as area from '../../messages/hover-area.ts';
import type { Language, Message } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Position } from '../../text/range.ts';
import { itemAt } from '../list-items.ts';
import { withoutMarks } from './content.ts';
import { periodMeaning } from './period.ts';
import { placeMeaning } from './places.ts';

/** A value under the cursor and what it is in. */
export interface Asked {
  readonly description: Description;
  readonly section: Section;
  readonly field: Field;
  readonly position: Position;
  readonly language: Language;
}

type Meaning = (asked: Asked) => readonly Message[];

/** What a field's value means; nothing where the value says it all. */
export function valueMeaning(asked: Asked): readonly Message[] {
  return meanings[asked.field.spec.value]?.(asked) ?? [];
}

const meanings: Readonly<Partial<Record<ValueKind, Meaning>>> = {
  projectCode: codeMeaning,
  priorityAxis: axisMeaning,
  objective: objectiveMeaning,
  period: ({ field }) => [periodMeaning(readValue(field, readPeriod))],
  state: stateMeaning,
  businessId: ({ field }) => businessIdMeaning(valueText(field)),
  postalCode: ({ field }) => postalCodeMeaning(valueText(field)),
  town: ({ section }) => {
    const code = fieldIn(section, 'postalCode');
    return hasValue(code) ? postalCodeMeaning(valueText(code)) : [];
  },
  arrangement: arrangementMeaning,
  amount: ({ field }) => (readValue(field, readAmount).ok ? [] : [message(texts.amountMalformed)]),
  count: countMeaning,
  regions: (asked) => placesMeaning('region', asked),
  subregions: (asked) => placesMeaning('subregion', asked),
  municipalities: (asked) => placesMeaning('municipality', asked),
  yesNo: ({ field }) => [message(answerText(valueText(field)))],
};

/** What a Y-tunnus is: valid, or why not. */
export function businessIdMeaning(value: string): readonly Message[] {
  const id = readBusinessId(value);
  if (id.kind === 'valid') return [message(texts.businessIdValid, { value: id.id })];
  if (id.kind === 'wrong-check-digit') {
    return [message(id.neverIssued ? texts.businessIdImpossible : texts.businessIdWrongDigit, { value: id.id })];
  }
  return [message(texts.businessIdMalformed), ...meant(id.meant)];
}

function meant(value: string | undefined): readonly Message[] {
  return value === undefined ? [] : [message(texts.meantProbably, { value: withoutMarks(value) })];
}

function codeMeaning({ field }: Asked): readonly Message[] {
  const code = readValue(field, readProjectCode);
  if (code.kind === 'malformed') return [message(texts.codeMalformed), ...meant(code.meant)];
  const fund = fundOfCode(code.code);
  const programme = message(texts.codeOfProgramme[code.programme]);
  return fund === undefined ? [programme] : [message(texts.codeOfFund[fund]), programme];
}

function axisMeaning({ field }: Asked): readonly Message[] {
  const axis = readValue(field, readAxis).item;
  if (axis === undefined) return [message(texts.notInProgramme)];
  const fund = { text: axis.fund ? fundNames[axis.fund] : texts.eitherFund };
  const objectives = specificObjectives.filter((objective) => objective.axis === axis.number);
  const names = objectives.map(({ number, name }) => (name === undefined ? number : `${number} ${name}`)).join('; ');
  const means = message(texts.axisMeans, { number: axis.number, name: axis.name, fund });
  return names === '' ? [means] : [means, message(texts.objectivesOfAxis, { names })];
}

function objectiveMeaning({ field }: Asked): readonly Message[] {
  const objective = readValue(field, readObjective).item;
  if (objective === undefined) return [message(texts.notInProgramme)];
  const axis = findAxis(objective.axis);
  const fund = { text: axis?.fund ? fundNames[axis.fund] : texts.eitherFund };
  const name = objective.name ?? '–';
  return [message(texts.objectiveMeans, { number: objective.number, name, axis: objective.axis, fund })];
}

function stateMeaning({ field }: Asked): readonly Message[] {
  const value = valueText(field);
  if (value === projectStates.running) return [message(texts.stateRunning)];
  return value === projectStates.ended ? [message(texts.stateEnded)] : [];
}

function arrangementMeaning({ field, section }: Asked): readonly Message[] {
  const value = valueText(field);
  if (value === arrangements.single) return [message(texts.arrangementSingle)];
  if (value === arrangements.transfer) return [message(texts.arrangementTransfer)];
  if (value !== arrangements.joint) return [];
  return [message(texts.arrangementJoint, { count: section.partners.length })];
}

function postalCodeMeaning(code: string): readonly Message[] {
  if (!/^\d{5}$/.test(code)) return [];
  const towns = postalTowns(code);
  if (towns === undefined) return [message(area.postalCodeUnlisted, { code })];
  return [message(area.postalCodeTown, { code, town: towns.join(', ') })];
}

function countMeaning({ field, section }: Asked): readonly Message[] {
  const count = readValue(field, readCount);
  if (!count.ok) return [message(texts.countMalformed)];
  const planned = fieldIn(section, 'planned');
  if (field.spec.id !== 'realisedCount' || !hasValue(planned)) return [];
  const plan = readValue(planned, readCount);
  if (!plan.ok || plan.count === 0) return [];
  return [
    message(texts.countRealised, { percent: { percent: (100 * count.count) / plan.count }, planned: plan.count }),
  ];
}

function placesMeaning(kind: 'region' | 'subregion' | 'municipality', asked: Asked): readonly Message[] {
  const item = itemAt(asked.field, asked.position.character);
  return item === undefined || item.text === '' ? [] : placeMeaning(kind, item.text, asked.language);
}

function answerText(value: string) {
  if (value === answers.yes) return texts.answerYes;
  return value === answers.no ? texts.answerNo : texts.answerOther;
}
