import type { FieldId, FieldSpec, SectionId } from '../../form/form.ts';
import { findAxis, findObjective } from '../../form/programme.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Sections } from '../../syntax/together.ts';
import { judgedOfSections } from '../../syntax/together.ts';
import type { Section } from '../../syntax/tree.ts';
import { readValue } from '../values.ts';
import type { ValueSort } from './value-sort.ts';
import { sortOf } from './value-sort.ts';

/** A value that plainly belongs to another field. */
export interface Misplaced {
  readonly sort: ValueSort | 'axis' | 'objective';
  /** The field that it belongs to. */
  readonly home: FieldSpec;
  /** Whether the home's value belongs here in turn, or the home is empty, or it has a right value already. */
  readonly exchange: 'swap' | 'move' | 'none';
}

/** The misplaced values of a description, by the fields they stand in. */
export type Misplacements = ReadonlyMap<FieldSpec, Misplaced>;

/** Fields and the sort of value that each holds. */
const sorts: Partial<Readonly<Record<FieldId, ValueSort>>> = {
  projectCode: 'projectCode',
  period: 'period',
  state: 'state',
  authority: 'authority',
  applicantName: 'organisation',
  organisationType: 'organisationType',
  businessId: 'businessId',
  streetAddress: 'street',
  phone: 'phone',
  postalCode: 'postalCode',
  town: 'town',
  website: 'url',
  contactName: 'person',
  contactPosition: 'position',
  contactEmail: 'email',
  contactPhone: 'phone',
  arrangement: 'arrangement',
};

/** Sorts that are plain enough to be wrong in every other field. */
const plain: ReadonlySet<ValueSort> = new Set([
  'projectCode',
  'businessId',
  'email',
  'url',
  'phone',
  'postalCode',
  'period',
  'state',
  'arrangement',
  'street',
]);

/** Sorts that are wrong in some fields only: elsewhere a value may look so and be right. */
const wrongIn: Partial<Readonly<Record<FieldId, readonly ValueSort[]>>> = {
  postalCode: ['town', 'person', 'organisation'],
  phone: ['town', 'person', 'position', 'organisation'],
  contactPhone: ['town', 'person', 'position', 'organisation'],
  businessId: ['town', 'person', 'organisation', 'organisationType'],
  contactName: ['position'],
  applicantName: ['position'],
  contactEmail: ['position', 'town'],
  website: ['town'],
};

/** Fields whose values may have the shape of another sort and still be right. */
const rightIn: Partial<Readonly<Record<FieldId, readonly ValueSort[]>>> = {
  projectName: ['street', 'state', 'organisationType'],
  website: ['street'],
  streetAddress: ['street'],
};

const nothing: Misplacements = new Map();

/** The values of sections 1, 2 and the address of 6 that belong to other fields; remembered until one of them changes. */
export function misplacementsIn(sections: Sections): Misplacements {
  return judgedOfSections(sections, judgedSections, judge);
}

const judgedSections = ['project', 'applicant', 'area'] as const;

/** The first field of each label, of those that have a sort. */
function fieldsOf(sections: ReadonlyMap<SectionId, Section>): readonly Field[] {
  const found = new Map<FieldSpec, Field>();
  for (const id of judgedSections) {
    for (const field of sections.get(id)?.fields ?? []) {
      if (id === 'area' && field.spec.siteAddress !== true) continue;
      if (!found.has(field.spec)) found.set(field.spec, field);
    }
  }
  return [...found.values()];
}

interface Placed {
  readonly field: Field;
  readonly text: string;
  readonly own: ValueSort | undefined;
  readonly sort: ValueSort | undefined;
}

function judge({ sections }: Sections): Misplacements {
  const all = fieldsOf(sections).map(placed);
  const found = new Map<FieldSpec, Misplaced>();
  for (const one of all) {
    if (one.sort === undefined || one.sort === one.own || found.has(one.field.spec)) continue;
    const home = homeOf(one, all);
    if (home === undefined) continue;
    const isSwap = isSwapped(one, home);
    if (!isSwap && !isWrong(one, home)) continue;
    const exchange = isSwap ? 'swap' : home.text === '' ? 'move' : 'none';
    found.set(one.field.spec, { sort: one.sort, home: home.field.spec, exchange });
    if (isSwap && home.sort) found.set(home.field.spec, { sort: home.sort, home: one.field.spec, exchange });
  }
  addProgramme(all, found);
  return found.size === 0 ? nothing : found;
}

function placed(field: Field): Placed {
  const text = valueText(field);
  return { field, text, own: sorts[field.spec.id], sort: text === '' ? undefined : readValue(field, sortOf) };
}

/** The field that a value belongs to: of two the one that is empty or wrong itself, then the nearest. */
function homeOf(one: Placed, all: readonly Placed[]): Placed | undefined {
  const homes = all.filter((each) => each !== one && each.own === one.sort && isNear(one, each));
  return homes.find((each) => isSwapped(one, each)) ?? homes.find(({ text }) => text === '') ?? homes[0];
}

/** The address of section 6 has its own fields. */
function isNear({ field }: Placed, home: Placed): boolean {
  return field.spec.siteAddress === home.field.spec.siteAddress;
}

function isSwapped(one: Placed, home: Placed): boolean {
  return home.sort !== undefined && home.sort === one.own;
}

function isWrong({ field: { spec }, sort, text }: Placed, home: Placed): boolean {
  if (sort === undefined || rightIn[spec.id]?.includes(sort)) return false;
  // The contact's name once more in the place of the position.
  if (spec.id === 'contactPosition' && sort === 'person') return text === home.text;
  return plain.has(sort) || (wrongIn[spec.id]?.includes(sort) ?? false);
}

/** Axis and objective in each other's fields. */
function addProgramme(all: readonly Placed[], found: Map<FieldSpec, Misplaced>): void {
  const axis = all.find(({ field }) => field.spec.id === 'priorityAxis');
  const objective = all.find(({ field }) => field.spec.id === 'specificObjective');
  if (!axis || !objective || axis.text === '' || objective.text === '') return;
  const [asAxis, asObjective] = [leadingNumber(axis.text), leadingNumber(objective.text)];
  const isSwap = findAxis(asAxis) === undefined && findObjective(asAxis) && findAxis(asObjective);
  if (!isSwap) return;
  found.set(axis.field.spec, { sort: 'objective', home: objective.field.spec, exchange: 'swap' });
  found.set(objective.field.spec, { sort: 'axis', home: axis.field.spec, exchange: 'swap' });
}

/** "6.1" of "6.1. Nuorten ja muiden ..."; "" when there is none. */
function leadingNumber(text: string): string {
  return /^\d{1,2}(?:\.\d{1,2})?/.exec(text)?.[0] ?? '';
}

/** Whether a field's value is found to belong to another field, so that no other rule has anything to say of it. */
export function isMisplaced({ misplaced }: { readonly misplaced: Misplacements }, field: Field): boolean {
  return misplaced.size > 0 && misplaced.has(field.spec);
}
