import { isKnownPlace } from '../../form/places.ts';
import { postalTowns } from '../../form/postal-codes.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Description } from '../description.ts';
import { findField } from '../description.ts';
import { readPostalCode, townInLowerCase } from '../fields/postal-code.ts';
import { hasValue, readValue } from '../values.ts';
import { areaFields, placesOf } from './area.ts';

/** The address of the place of implementation where it is plainly in a municipality that is not listed. */
export interface OutsideAddress {
  readonly field: Field;
  /** The municipality, as the list would have it. */
  readonly municipality: string;
}

/**
 * The place's postal code or town, where its town is a municipality of that very name and the list of municipalities, all of whose
 * names are understood, does not have it. Of other towns the municipality is not known.
 */
export function outsideAddress(description: Description): OutsideAddress | undefined {
  const { municipality: list } = areaFields(description);
  const names = placesOf(list).map(({ name }) => name);
  if (names.length === 0 || !names.every((name) => isKnownPlace('municipality', name))) return undefined;
  const listed = new Set(names);
  const found = [codeOf(description), townOf(description)].filter((each) => each !== undefined);
  const [first] = found;
  return first && found.every((each) => !listed.has(each.municipality)) ? first : undefined;
}

function codeOf(description: Description): OutsideAddress | undefined {
  const field = findField(description, 'area', 'postalCode');
  if (!hasValue(field)) return undefined;
  const code = readValue(field, readPostalCode);
  const towns = code.kind === 'code' ? postalTowns(code.code) : undefined;
  return located(field, towns ?? []);
}

function townOf(description: Description): OutsideAddress | undefined {
  const field = findField(description, 'area', 'town');
  return hasValue(field) ? located(field, [valueText(field).slice(0, longestTown)]) : undefined;
}

const longestTown = 60;

function located(field: Field, towns: readonly string[]): OutsideAddress | undefined {
  const municipality = towns.map(townInLowerCase).find((town) => isKnownPlace('municipality', town));
  return municipality === undefined ? undefined : { field, municipality };
}
