import type { Description } from '../../description/description.ts';
import { fieldIn, findField } from '../../description/description.ts';
import { axisOf, formatReference } from '../../description/programme/reference.ts';
import { hasValue } from '../../description/values.ts';
import type { ValueKind } from '../../form/form.ts';
import type { PlaceKind } from '../../form/places.ts';
import { isKnownPlace, placeDetail, placeNames } from '../../form/places.ts';
import { postalTowns } from '../../form/postal-codes.ts';
import { findAxis, priorityAxes, specificObjectives } from '../../form/programme.ts';
import { answers, arrangements, authoritiesOf, organisationTypes, projectStates } from '../../form/vocabularies.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Position, Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import { guidanceForField } from '../guidance.ts';
import type { ListItem } from '../list-items.ts';
import { itemBetweenCommas, listedTexts } from '../list-items.ts';
import type { Candidate } from './item.ts';

/** A field whose value is being written, and the cursor. */
export interface Writing {
  readonly description: Description;
  readonly section: Section;
  readonly field: Field;
  readonly position: Position;
}

type Offer = (writing: Writing) => readonly Candidate[];

/** What can stand as the value of a field; nothing where anything can. */
export function valueItems(writing: Writing): readonly Candidate[] {
  return offers[writing.field.spec.value]?.(writing) ?? [];
}

/** Whether there is a list of what can stand as a value of this kind. */
export function hasValueList(kind: ValueKind): boolean {
  return offers[kind] !== undefined;
}

const offers: Readonly<Partial<Record<ValueKind, Offer>>> = {
  priorityAxis: (writing) => asValues(writing, axisWordings(writing.description)),
  objective: (writing) => asValues(writing, objectiveWordings(writing.description)),
  period: periodItem,
  state: (writing) => asValues(writing, Object.values(projectStates)),
  authority: (writing) => asValues(writing, authoritiesOf(writing.description.fund)),
  organisationType: (writing) => asValues(writing, organisationTypes),
  arrangement: (writing) => asValues(writing, Object.values(arrangements)),
  town: (writing) => asValues(writing, townNames(writing.section)),
  yesNo: (writing) => asValues(writing, Object.values(answers)),
  regions: (writing) => placeItems('region', writing),
  subregions: (writing) => placeItems('subregion', writing),
  municipalities: (writing) => placeItems('municipality', writing),
};

function asValues({ field, position }: Writing, values: readonly string[]): readonly Candidate[] {
  const range = replacedRange(field, position, valueRange(field));
  const space = spaceBefore(field, range);
  const guidance = guidanceForField(field.spec);
  return values.map((value) => ({ label: value, kind: 'value', guidance, edit: { range, newText: space + value } }));
}

function valueRange({ line, source, valueStart, valueEnd }: Field): Range {
  return valueStart < valueEnd
    ? lineRange(line, valueStart, valueEnd)
    : lineRange(line, source.text.length, source.text.length);
}

/** From the first letter of what is there, or the cursor before it, to the last letter, or the cursor after it. */
function replacedRange({ line }: Field, { character }: Position, { start, end }: Range): Range {
  return lineRange(line, Math.min(start.character, character), Math.max(end.character, character));
}

function spaceBefore({ source }: Field, range: Range): string {
  return /[:,]/.test(source.text.charAt(range.start.character - 1)) ? ' ' : '';
}

function axisWordings({ fund }: Description): readonly string[] {
  const own = priorityAxes.filter((axis) => axis.fund === fund);
  const shared = priorityAxes.filter((axis) => axis.fund === undefined);
  return [...own, ...shared].map(formatReference);
}

/** The objectives of the description's axis; of all the fund's axes while the axis is open. */
function objectiveWordings(description: Description): readonly string[] {
  const axis = axisOf(description)?.reference.item;
  const fitting = specificObjectives.filter((objective) =>
    axis ? objective.axis === axis.number : findAxis(objective.axis)?.fund === description.fund,
  );
  return fitting.map(formatReference);
}

function periodItem(writing: Writing): readonly Candidate[] {
  const template = 'Alkaa 1.1.2020 ja päättyy 31.12.2021';
  const snippet = `Alkaa \${1:1.1.2020} ja päättyy \${2:31.12.2021}`;
  return asValues(writing, [template]).map((item) => ({
    ...item,
    snippet: item.edit.newText.replace(template, () => snippet),
  }));
}

/** The towns of the postal code beside it, with capitals only at the beginning of words. */
function townNames(section: Section): readonly string[] {
  const code = fieldIn(section, 'postalCode');
  const towns = hasValue(code) ? (postalTowns(valueText(code)) ?? []) : [];
  return towns.map((town) => town.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase()));
}

/** The places that are not in the list yet, those inside the listed larger areas first. */
function placeItems(kind: PlaceKind, { description, field, position }: Writing): readonly Candidate[] {
  const current = itemBetweenCommas(field, position.character);
  const listed = listedTexts(field);
  const kept = namedBehind(kind, current, position);
  const range = replacedItem(field, position, current, kept);
  const space = spaceBefore(field, range);
  const comma = kept ? commaBefore(field, position) : '';
  const names = placeNames(kind).filter((name) => (name === current.text && !kept) || !listed.has(name));
  const areas = largerAreas(kind, description);
  const items = names.map((name) => ({ name, within: areasOf(kind, name) }));
  const isInside = ({ within }: (typeof items)[number]) => within.some((area) => areas.has(area));
  return [...items.filter(isInside), ...items.filter((item) => !isInside(item))].map(({ name, within }) => ({
    label: name,
    kind: 'place',
    ...(within[0] === undefined ? {} : { detail: within[0] }),
    edit: { range, newText: space + name + comma },
  }));
}

/** Whether a place begins behind the cursor, with no comma yet before it: another one is being written there. "Koski| Tl" is one place. */
function namedBehind(kind: PlaceKind, { text, range }: ListItem, { character }: Position): boolean {
  const before = Math.max(0, character - range.start.character);
  return isKnownPlace(kind, text.slice(before).trim()) && (before === 0 || !isKnownPlace(kind, text));
}

/** What is written between the commas around the cursor; of a place behind the cursor nothing. */
function replacedItem(field: Field, position: Position, current: ListItem, isKept: boolean): Range {
  const cursor = lineRange(field.line, position.character, position.character);
  if (current.text === '') return cursor;
  const { start } = current.range;
  return replacedRange(field, position, isKept ? { start, end: { ...start, character: 0 } } : current.range);
}

function commaBefore({ source }: Field, { character }: Position): string {
  return /\s/.test(source.text.charAt(character)) ? ',' : ', ';
}

/** The sub-regions or regions that a place belongs to, the latest first. */
function areasOf(kind: PlaceKind, name: string): readonly string[] {
  if (kind === 'region') return [];
  const divisions = placeDetail(kind, name)?.divisions ?? [];
  return divisions.map(({ region, subregion }) => subregion ?? region).reverse();
}

function largerAreas(kind: PlaceKind, description: Description): ReadonlySet<string> {
  const list = findField(description, 'area', kind === 'municipality' ? 'subregions' : 'regions');
  return list ? listedTexts(list) : new Set();
}
