import type { PlaceKind } from '../../form/places.ts';
import { plainlyAgree } from './fit.ts';
import type { AreaMember, Years } from './membership.ts';
import { membershipFaults } from './membership.ts';
import type { NameHint, ReadList, ReadName } from './names.ts';
import { outsideProgramme, placeKinds, readNames } from './names.ts';
import type { ListedPlace } from './place-list.ts';

/** The names of the three lists of section 6. */
export type AreaLists = Readonly<Record<PlaceKind, readonly ListedPlace[]>>;

/** What a rule is to report about the lists. Places count from the first character of the field's value. */
export type AreaFault = UnknownPlace | WrongList | RepeatedName | AreaMember;

/** A name that no year of the classification has. */
export interface UnknownPlace {
  readonly kind: 'unknown';
  readonly rule: 'unknown-region' | 'unknown-subregion' | 'unknown-municipality';
  readonly list: PlaceKind;
  readonly place: ListedPlace;
  readonly hint: NameHint;
}

/** A whole list that belongs to another field; `swapped` when that field's list belongs to this one. */
export interface WrongList {
  readonly kind: 'wrong-list';
  readonly rule: UnknownPlace['rule'];
  readonly list: PlaceKind;
  readonly belongsTo: PlaceKind;
  readonly swapped: boolean;
}

/** A name that stands in its list already. */
export interface RepeatedName {
  readonly kind: 'repeated';
  readonly rule: 'duplicate-place';
  readonly list: PlaceKind;
  readonly place: ListedPlace;
  readonly first: ListedPlace;
  readonly previousEnd: number;
}

const unknownRules = {
  region: 'unknown-region',
  subregion: 'unknown-subregion',
  municipality: 'unknown-municipality',
} as const;

const nothing: readonly AreaFault[] = [];

/** Judges the three lists by the divisions of the years of a period; `wrapped` ones are not said to lack anything. */
export function judgeArea(lists: AreaLists, years: Years, wrapped = false): readonly AreaFault[] {
  if (plainlyAgree(lists, years)) return nothing;
  const read = {
    region: readNames('region', lists.region),
    subregion: readNames('subregion', lists.subregion),
    municipality: readNames('municipality', lists.municipality),
  };
  const membership = wrapped ? [] : membershipFaults(read, years).filter((fault) => !isExplained(fault));
  const faults = [...placeKinds.flatMap((kind) => nameFaults(kind, read)), ...membership];
  return faults.length === 0 ? nothing : faults;
}

/** That a region outside the programme has no municipality follows from its being there. */
function isExplained(fault: AreaMember): boolean {
  return fault.kind === 'empty' && fault.place.name === outsideProgramme;
}

type ReadLists = Readonly<Record<PlaceKind, ReadList>>;

function nameFaults(list: PlaceKind, lists: ReadLists): AreaFault[] {
  const { read, repeated, belongsTo } = lists[list];
  const repetitions = repeated.map((each): AreaFault => ({ kind: 'repeated', rule: 'duplicate-place', list, ...each }));
  if (belongsTo !== undefined) return [...wrongList(list, belongsTo, lists), ...repetitions];
  return [...read.flatMap((name) => unknownPlace(list, name)), ...repetitions];
}

/** Two lists in each other's fields have one cause: it is reported at the first of them. */
function wrongList(list: PlaceKind, belongsTo: PlaceKind, lists: ReadLists): AreaFault[] {
  const swapped = lists[belongsTo].belongsTo === list;
  if (swapped && placeKinds.indexOf(belongsTo) < placeKinds.indexOf(list)) return [];
  return [{ kind: 'wrong-list', rule: unknownRules[list], list, belongsTo, swapped }];
}

function unknownPlace(list: PlaceKind, { place, hint }: ReadName): AreaFault[] {
  return hint === undefined ? [] : [{ kind: 'unknown', rule: unknownRules[list], list, place, hint }];
}
