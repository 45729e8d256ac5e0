/** A name in a list of places; columns (UTF-16, end exclusive) count from the first character of the field's value. */
export interface ListedPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The names of a list such as "Oulu, Raahe". Names are parted by a comma, but also read where a semicolon, a slash or a word for
 * "and" stands instead; space around a name, empty places between separators and a full stop at the end are no part of it.
 */
export function readPlaceList(text: string): readonly ListedPlace[] {
  const places: ListedPlace[] = [];
  let start = 0;
  for (const { 0: separator, index } of text.matchAll(/[,;/]|\s(?:ja|sekä|och|and)(?=\s)/g)) {
    addPlace(places, text, start, index);
    start = index + separator.length;
  }
  addPlace(places, text, start, withoutFullStop(text));
  return places;
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
