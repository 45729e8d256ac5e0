import type { Steps } from '../steps.ts';

/** Characters (UTF-16) that are written at once. */
const portion = 1 << 16;

/** Writes the pieces of a text as they come, in portions, one step each: the whole text is never in memory. */
export function* pour(pieces: Iterable<string>, write: (text: string) => void): Steps<void> {
  let gathered: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    if (length < portion) continue;
    write(gathered.join(''));
    gathered = [];
    length = 0;
    yield;
  }
  if (length > 0) write(gathered.join(''));
}
