import { FIRST_YEAR, LAST_YEAR } from '../../form/data/places-table.ts';
import type { PlaceKind } from '../../form/places.ts';
import { isKnownPlace } from '../../form/places.ts';
import type { Field } from '../../syntax/fields.ts';
import { judgedTogether } from '../../syntax/together.ts';
import type { Description } from '../description.ts';
import { fieldIn, findField, findSection } from '../description.ts';
import { readPeriod } from '../fields/period.ts';
import type { Span } from '../span.ts';
import { hasValue, readValue } from '../values.ts';
import type { AreaFault, AreaLists } from './judgement.ts';
import { judgeArea } from './judgement.ts';
import type { Years } from './membership.ts';
import type { ListedPlace } from './place-list.ts';
import { joinBrokenNames, readPlaceList } from './place-list.ts';

/** The three lists of section 6 that the text has and that are not empty. */
export type AreaFields = Readonly<Record<PlaceKind, Field | undefined>>;

/** The fields of section 6 that list places. */
export function areaFields(description: Description): AreaFields {
  const section = findSection(description, 'area');
  return {
    region: withValue(fieldIn(section, 'regions')),
    subregion: withValue(fieldIn(section, 'subregions')),
    municipality: withValue(fieldIn(section, 'municipalities')),
  };
}

function withValue(field: Field | undefined): Field | undefined {
  return hasValue(field) ? field : undefined;
}

/** The names of a list field; none when it is absent or empty. */
export function placesOf(field: Field | undefined): readonly ListedPlace[] {
  return field === undefined ? [] : readValue(field, readPlaceList).places;
}

/** Where a list has something else than ", " between its names; columns count from the value's first character. */
export function oddSeparatorsOf(field: Field): readonly Span[] {
  return readValue(field, readPlaceList).oddSeparators;
}

/**
 * What is wrong with the places of a description, by the rules' ids. Remembered on the lines of the lists, so that it is judged anew
 * only when a list or the period changes.
 */
export function areaFaults(description: Description, fields: AreaFields): readonly AreaFault[] {
  const { region, subregion, municipality } = fields;
  const holder = municipality ?? subregion ?? region;
  if (holder === undefined) return [];
  const period = findField(description, 'project', 'period');
  const wrapped = isWrapped(description, fields);
  const parts: readonly unknown[] = [region?.source, subregion?.source, municipality?.source, period?.source, wrapped];
  return judgedTogether(holder.source, parts, { fields, period, wrapped }, judge);
}

interface Judged {
  readonly fields: AreaFields;
  readonly period: Field | undefined;
  readonly wrapped: boolean;
}

function judge({ fields, period, wrapped }: Judged): readonly AreaFault[] {
  return judgeArea(listsOf(fields), yearsOf(period), wrapped);
}

/** Whether a list goes on below its line, so that what it lacks cannot be told. */
function isWrapped(description: Description, { region, subregion, municipality }: AreaFields): boolean {
  return [region, subregion, municipality].some((field) => field !== undefined && goesOnBelow(description, field));
}

/** Whether text that is no field follows right below a list. */
export function goesOnBelow(description: Description, field: Field): boolean {
  const others = findSection(description, 'area')?.others ?? [];
  return others.some(({ kind, line }) => kind === 'stray' && line === field.line + 1);
}

function listsOf({ region, subregion, municipality }: AreaFields): AreaLists {
  return {
    region: placesOf(region),
    subregion: joinBrokenNames(placesOf(subregion), (name) => isKnownPlace('subregion', name)),
    municipality: placesOf(municipality),
  };
}

/** The years of the project's period, within those of the classification; all of those when the period cannot be read. */
function yearsOf(field: Field | undefined): Years {
  const period = hasValue(field) ? readValue(field, readPeriod) : undefined;
  if (period?.kind !== 'period') return { from: FIRST_YEAR, to: LAST_YEAR };
  const one = withinClassification(period.from.year);
  const other = withinClassification(period.to.year);
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

function withinClassification(year: number): number {
  return Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR);
}
