import type { Span } from '../span.ts';

/** A name in a list of places; columns (UTF-16, end exclusive) count from the first character of the field's value. */
export interface ListedPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A list of places, and where something else than ", " is between its names or behind the last one (columns as above). */
export interface PlaceList {
  readonly places: readonly ListedPlace[];
  readonly oddSeparators: readonly Span[];
}

const separators = /[,;/|&+•·]|\s(?:ja|sekä|och|samt|and|eli)(?=\s)|\s[–—-](?=\s)|\.(?=\s+[A-ZÅÄÖ])/g;

/**
 * The names of a list such as "Oulu, Raahe". Names are separated by a comma, but also read where another sign or a word for "and" is
 * written instead; space around a name, empty places between separators and a full stop at the end are no part of it.
 */
export function readPlaceList(text: string): PlaceList {
  const places: ListedPlace[] = [];
  let start = 0;
  for (const { 0: separator, index } of text.matchAll(separators)) {
    addPlace(places, text, start, index);
    start = index + separator.length;
  }
  addPlace(places, text, start, withoutFullStop(text));
  return { places, oddSeparators: oddSeparatorsOf(text, places) };
}

/** A comma and white space is how the form writes it. */
const usual = /^,\s+$/;

function oddSeparatorsOf(text: string, places: readonly ListedPlace[]): readonly Span[] {
  const odd: Span[] = [];
  for (const [index, { end }] of places.entries()) {
    const next = places[index + 1]?.start ?? text.length;
    const between = text.slice(end, next);
    if (next === text.length ? between.trim() !== '' : !usual.test(between)) odd.push({ start: end, end: next });
  }
  const first = places[0]?.start ?? 0;
  return first > 0 && /^[\s,;/]*$/.test(text.slice(0, first)) ? [{ start: 0, end: first }, ...odd] : odd;
}

/**
 * The same list where names of two words that old pages print with a comma inside ("Sydösterbottens, kustregion") are whole.
 * `isName` tells whether a text is a name.
 */
export function joinBrokenNames(
  places: readonly ListedPlace[],
  isName: (name: string) => boolean,
): readonly ListedPlace[] {
  const joined: ListedPlace[] = [];
  for (const place of places) {
    const before = joined.at(-1);
    const name = before && `${before.name} ${place.name}`;
    if (before && name && startsSmall(place.name) && isName(name)) {
      joined[joined.length - 1] = { name, start: before.start, end: place.end };
    } else joined.push(place);
  }
  return joined.length === places.length ? places : joined;
}

function startsSmall(name: string): boolean {
  const first = name.charAt(0);
  return first !== first.toUpperCase();
}

function addPlace(places: ListedPlace[], text: string, from: number, to: number): void {
  if (to <= from) return;
  const piece = text.slice(from, to);
  const name = piece.trim();
  if (name === '') return;
  const start = from + piece.length - piece.trimStart().length;
  places.push({ name, start, end: start + name.length });
}

function withoutFullStop(text: string): number {
  const end = text.trimEnd().length;
  return text.charAt(end - 1) === '.' ? end - 1 : end;
}
