import type { PlaceKind } from '../../form/places.ts';
import { acceptedSubregion, foldPlace, isKnownPlace, placeDetail, suggestPlace } from '../../form/places.ts';
import type { ListedPlace } from './place-list.ts';

/** Why a name is not one of its list, as far as it can be told. */
export type NameHint =
  | { readonly kind: 'suggestion'; readonly name: string; readonly onlyWriting: boolean }
  | { readonly kind: 'missing-comma'; readonly names: readonly string[] }
  | { readonly kind: 'other-list'; readonly list: PlaceKind }
  | { readonly kind: 'whole-country' }
  /** Åland, which the programme does not cover. */
  | { readonly kind: 'outside-programme' }
  | { readonly kind: 'none' };

/** A listed name as understood: the names of the classification that it stands for; none when it is not understood. */
export interface ReadName {
  readonly place: ListedPlace;
  readonly names: readonly string[];
  /** Present when the name is not written as the classification has it. */
  readonly hint?: NameHint;
}

/** A list of places as understood. */
export interface ReadList {
  /** Every name but repeated ones, in the order of the list. */
  readonly read: readonly ReadName[];
  readonly repeated: readonly RepeatedPlace[];
  /** All its names are places of another kind. */
  readonly belongsTo?: PlaceKind;
  /** It has names and all are understood, so that what it lacks can be told. */
  readonly complete: boolean;
}

/** A name that stands in its list a second time. `previousEnd`: where the name before it ends. */
export interface RepeatedPlace {
  readonly place: ListedPlace;
  readonly first: ListedPlace;
  readonly previousEnd: number;
}

/** All kinds, in the order of the form. */
export const placeKinds: readonly PlaceKind[] = ['region', 'subregion', 'municipality'];

/** Looking for a similar name takes a while; a list with more unknown names than this is no list of places. */
const mostSuggestions = 20;

/** Understands the names of a list. */
export function readNames(kind: PlaceKind, places: readonly ListedPlace[]): ReadList {
  const reading: Reading = { kind, read: [], seen: new Map(), again: new Map(), suggestions: mostSuggestions };
  const repeated: RepeatedPlace[] = [];
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as ListedPlace;
    const first = reading.again.get(place.name) ?? firstOf(reading, place);
    if (first !== place) repeated.push({ place, first, previousEnd: places[index - 1]?.end ?? 0 });
  }
  return { read: reading.read, repeated, ...understanding(kind, reading.read) };
}

/** A list that is being read. */
interface Reading {
  readonly kind: PlaceKind;
  readonly read: ReadName[];
  /** Where each place is named first, by the names that it was read as. */
  readonly seen: Map<string, ListedPlace>;
  /** The same by the letters of those names that are read alike wherever they stand. */
  readonly again: Map<string, ListedPlace>;
  suggestions: number;
}

/** Where in the list a place is named first: here, if it was not named before. */
function firstOf(reading: Reading, place: ListedPlace): ListedPlace {
  const { kind, read, seen, again, suggestions } = reading;
  const name = readName(kind, place, suggestions > 0);
  const key = name.names.length > 0 ? name.names.join() : foldPlace(place.name);
  const first = seen.get(key) ?? place;
  // Of names that are not right, only the first few are looked at: the same one can be read otherwise the next time.
  if (name.hint === undefined || suggestions <= 0) again.set(place.name, first);
  if (name.hint !== undefined) reading.suggestions -= 1;
  if (first !== place) return first;
  seen.set(key, place);
  read.push(name);
  return place;
}

function understanding(kind: PlaceKind, read: readonly ReadName[]): Pick<ReadList, 'belongsTo' | 'complete'> {
  const complete = read.length > 0 && read.every((each) => each.names.length > 0);
  if (complete || !read.every((each) => each.hint !== undefined)) return { complete };
  const belongsTo = placeKinds.find(
    (other) => other !== kind && read.every(({ place }) => isKnownPlace(other, place.name)),
  );
  return belongsTo === undefined ? { complete } : { complete, belongsTo };
}

function readName(kind: PlaceKind, place: ListedPlace, suggest: boolean): ReadName {
  if (kind === 'region' && isÅland(place.name)) {
    return { place, names: [outsideProgramme], hint: { kind: 'outside-programme' } };
  }
  if (isKnownPlace(kind, place.name)) return { place, names: [normalised(place.name)] };
  const accepted = kind === 'subregion' ? acceptedSubregion(place.name) : undefined;
  if (accepted !== undefined) return { place, names: [accepted] };
  if (!suggest) return { place, names: [], hint: { kind: 'none' } };
  const hint = hintFor(kind, place.name);
  return { place, names: namesOf(hint), hint };
}

/** The region that the programme does not cover. Source: Kestävää kasvua ja työtä 2014-2020 is the programme of mainland Finland. */
export const outsideProgramme = 'Ahvenanmaa';

function isÅland(name: string): boolean {
  return name === outsideProgramme || /^(?:ahvenanmaan?(?: maakunta)?|(?:landskapet )?åland)$/i.test(name);
}

function normalised(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ');
}

function namesOf(hint: NameHint): readonly string[] {
  if (hint.kind === 'suggestion') return [hint.name];
  return hint.kind === 'missing-comma' ? hint.names : [];
}

const wholeCountry =
  /^(?:koko (?:maa|suomi|valtakunta)|suomi|finland|hela (?:landet|finland)|valtakunnallinen(?: hanke)?|kaikki(?: \S+)?)$/i;

/** No name of the classification is longer, however it is spelt. */
const longestName = 80;

function hintFor(kind: PlaceKind, name: string): NameHint {
  if (name.length > longestName) return { kind: 'none' };
  if (wholeCountry.test(name)) return { kind: 'whole-country' };
  const names = namesWithoutComma(kind, name);
  if (names !== undefined) return { kind: 'missing-comma', names };
  const suggestion = suggestPlace(kind, name);
  if (suggestion !== undefined) {
    return { kind: 'suggestion', name: suggestion, onlyWriting: isOtherForm(kind, name, suggestion) };
  }
  const list = placeKinds.find((other) => other !== kind && isKnownPlace(other, name));
  return list === undefined ? { kind: 'none' } : { kind: 'other-list', list };
}

/** Whether a name is the suggested place's own, in another case, grammatical form or language. */
function isOtherForm(kind: PlaceKind, name: string, suggestion: string): boolean {
  const written = foldPlace(name);
  const detail = placeDetail(kind, suggestion);
  return [suggestion, detail?.nominative, detail?.genitive, detail?.swedish].some(
    (form) => form !== undefined && foldPlace(form) === written,
  );
}

/** "Oulu Raahe" is two names; undefined when the words are not all names of the kind. */
function namesWithoutComma(kind: PlaceKind, name: string): readonly string[] | undefined {
  const words = name.split(/\s+/);
  return words.length > 1 && words.every((word) => isKnownPlace(kind, word)) ? words : undefined;
}
