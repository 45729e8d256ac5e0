import type { PlaceDivision, PlaceKind } from '../../form/places.ts';
import { isKnownPlace, placeDetail } from '../../form/places.ts';
import type { Years } from './membership.ts';
import { outsideProgramme } from './names.ts';
import type { ListedPlace } from './place-list.ts';

/**
 * Whether the three lists plainly agree: every name is the classification's own, none stands twice, everything lies in a listed
 * place in some year of the period, and nothing listed is empty. A quick look that spares most descriptions the judgement; what it
 * denies has to be judged.
 */
export function plainlyAgree(lists: Readonly<Record<PlaceKind, readonly ListedPlace[]>>, years: Years): boolean {
  const regions = namesOf(lists.region);
  const subregions = namesOf(lists.subregion);
  const used = new Set<string>();
  return (
    regions.size === lists.region.length &&
    subregions.size === lists.subregion.length &&
    namesOf(lists.municipality).size === lists.municipality.length &&
    lists.region.every(({ name }) => name !== outsideProgramme && isKnownPlace('region', name)) &&
    lists.subregion.every(({ name }) => lies('subregion', name, years, (home) => regions.has(home.region))) &&
    lists.municipality.every(({ name }) =>
      lies('municipality', name, years, (home) => {
        used.add(home.region).add(home.subregion ?? '');
        return regions.has(home.region) && subregions.has(home.subregion ?? '');
      }),
    ) &&
    isUsed(regions, used) &&
    isUsed(subregions, used)
  );
}

function namesOf(places: readonly ListedPlace[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const place of places) names.add(place.name);
  return names;
}

/** Whether one of the divisions that held in the period passes. */
function lies(kind: PlaceKind, name: string, years: Years, fits: (home: PlaceDivision) => boolean): boolean {
  const divisions = placeDetail(kind, name)?.divisions ?? [];
  return divisions.some((home) => home.from <= years.to && home.to >= years.from && fits(home));
}

function isUsed(listed: ReadonlySet<string>, used: ReadonlySet<string>): boolean {
  for (const name of listed) if (!used.has(name)) return false;
  return true;
}
