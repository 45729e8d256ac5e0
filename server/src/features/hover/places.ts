import { FIRST_YEAR, LAST_YEAR } from '../../form/data/places-table.ts';
import type { PlaceDetail, PlaceDivision, PlaceKind } from '../../form/places.ts';
import { placeDetail } from '../../form/places.ts';
import {
  divisionOfMunicipality,
  divisionOfSubregion,
  divisionYears,
  municipalityIs,
  placeInSwedish,
  placeUnknown,
  regionIs,
  subregionIs,
} from '../../messages/hover-area.ts';
import type { Language, Message } from '../../messages/message.ts';
import { message, render } from '../../messages/message.ts';
import { withoutMarks } from './content.ts';

/** What is known of a place of a list: what it belongs to, in which years, and its Swedish name. */
export function placeMeaning(kind: PlaceKind, name: string, language: Language): readonly Message[] {
  const place = placeDetail(kind, name);
  if (place === undefined) return [message(placeUnknown, { name: withoutMarks(name) })];
  const { swedish } = place;
  const inSwedish = swedish === place.nominative ? [] : [message(placeInSwedish, { swedish })];
  return [belonging(place, language), ...inSwedish];
}

function belonging(place: PlaceDetail, language: Language): Message {
  if (place.kind === 'region') return message(regionIs, { name: place.nominative });
  const divisions = mergedDivisions(place.divisions).map((division) => render(divisionOf(division), language));
  const text = place.kind === 'subregion' ? subregionIs : municipalityIs;
  return message(text, { name: place.nominative, divisions: divisions.join('; ') });
}

/** Years are said only where the place has not belonged to one division all the time. */
function divisionOf({ subregion, region, from, to }: PlaceDivision): Message {
  const division =
    subregion === undefined
      ? message(divisionOfSubregion, { region })
      : message(divisionOfMunicipality, { subregion, region });
  const always = from === FIRST_YEAR && to === LAST_YEAR;
  return always ? division : message(divisionYears, { division, years: from === to ? `${from}` : `${from}–${to}` });
}

/** A division that goes on under the same names is one. */
function mergedDivisions(divisions: readonly PlaceDivision[]): readonly PlaceDivision[] {
  const merged: PlaceDivision[] = [];
  for (const division of divisions) {
    const last = merged.at(-1);
    const goesOn = last?.region === division.region && last.subregion === division.subregion;
    if (last && goesOn && division.from <= last.to + 1)
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, division.to) };
    else merged.push(division);
  }
  return merged;
}
