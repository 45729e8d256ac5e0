import type { PriorityAxis, SpecificObjective } from '../../form/programme.ts';
import { findAxis, findObjective, priorityAxes, specificObjectives } from '../../form/programme.ts';
import type { Field } from '../../syntax/fields.ts';
import type { Description } from '../description.ts';
import { findField } from '../description.ts';
import { isMisplaced } from '../fields/misplaced.ts';
import { programmeOfCode } from '../fields/project-code.ts';
import { foldWording } from '../fields/terms.ts';
import type { Span } from '../span.ts';
import { hasValue, readValue } from '../values.ts';

/** What a Toimintalinja and an Erityistavoite have in common in the programme. */
export interface ProgrammeItem {
  readonly number: string;
  readonly name?: string;
}

/** A value "12.3. Digitaalisten taitojen parantaminen", read. Columns (UTF-16) count from the value's first character. */
export interface Reference<Item extends ProgrammeItem> {
  /** "12.3", without leading zeros; undefined when the value does not begin with a number. */
  readonly number: string | undefined;
  readonly numberAt: Span;
  /** What follows the number; "" when nothing. */
  readonly wording: string;
  readonly wordingAt: Span;
  /** What the number stands for, or the wording when there is no number; undefined when the programme has no such thing. */
  readonly item: Item | undefined;
  /** What the wording stands for; undefined for other wordings and for one that several share. */
  readonly worded: Item | undefined;
}

const longest = 400;
const numbered =
  /^(?:(?:TL|toimintalinja|ET|erityistavoite)\s?)?(\d{1,9}(?:[.,]\d{1,9}){0,3})(?![.,]?[\d%])[.:)]?\s*(?:[-–—:]\s*)?/iu;

interface Catalogue<Item extends ProgrammeItem> {
  readonly find: (number: string) => Item | undefined;
  readonly byWording: ReadonlyMap<string, Item | undefined>;
}

function catalogueOf<Item extends ProgrammeItem>(
  items: readonly Item[],
  find: Catalogue<Item>['find'],
): Catalogue<Item> {
  const byWording = new Map<string, Item | undefined>();
  for (const item of items) {
    if (item.name === undefined) continue;
    const wording = foldWording(item.name);
    byWording.set(wording, byWording.has(wording) ? undefined : item);
  }
  return { find, byWording };
}

const axisCatalogue = catalogueOf(priorityAxes, findAxis);
const objectiveCatalogue = catalogueOf(specificObjectives, findObjective);

/** Reads a Toimintalinja: "3. Työllisyys ja työvoiman liikkuvuus". */
export function readAxis(text: string): Reference<PriorityAxis> {
  return readReference(text, axisCatalogue);
}

/** Reads an Erityistavoite: "6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen". */
export function readObjective(text: string): Reference<SpecificObjective> {
  return readReference(text, objectiveCatalogue);
}

function readReference<Item extends ProgrammeItem>(text: string, catalogue: Catalogue<Item>): Reference<Item> {
  const match = numbered.exec(text);
  const [all = '', digits = ''] = match ?? [];
  const wording = text.slice(all.length);
  const worded = wording.length > longest ? undefined : catalogue.byWording.get(foldWording(wording));
  const number = match ? digits.replace(',', '.').replace(/\b0+(?=\d)/g, '') : undefined;
  const start = all.indexOf(digits);
  return {
    number,
    numberAt: { start, end: start + digits.length },
    wording,
    wordingAt: { start: all.length, end: text.length },
    item: number === undefined ? worded : catalogue.find(number),
    worded,
  };
}

/** How the form writes a priority axis or an objective: "3. Työllisyys ja työvoiman liikkuvuus". */
export function formatReference({ number, name }: ProgrammeItem): string {
  return name === undefined ? `${number}.` : `${number}. ${name}`;
}

/** Whether a wording is the programme's own; true where the programme's is not known. */
export function hasProgrammeWording({ wording }: Reference<ProgrammeItem>, item: ProgrammeItem): boolean {
  return wording === item.name || item.name === undefined || foldWording(wording) === foldWording(item.name);
}

/** A reference and the field it stands in. */
export interface LocatedReference<Item extends ProgrammeItem> {
  readonly field: Field;
  readonly reference: Reference<Item>;
}

/** Toimintalinja; undefined when absent, empty, or of a later programme (whose axes are others). */
export function axisOf(description: Description): LocatedReference<PriorityAxis> | undefined {
  const field = findField(description, 'project', 'priorityAxis');
  if (!hasValue(field) || isMisplaced(description, field)) return undefined;
  if (programmeOfCode(description) === 'later') return undefined;
  return { field, reference: readValue(field, readAxis) };
}

/** Erityistavoite; undefined when absent, empty, or of a later programme. */
export function objectiveOf(description: Description): LocatedReference<SpecificObjective> | undefined {
  const field = findField(description, 'project', 'specificObjective');
  if (!hasValue(field) || isMisplaced(description, field)) return undefined;
  if (programmeOfCode(description) === 'later') return undefined;
  return { field, reference: readValue(field, readObjective) };
}
