import type { Position, Range } from '../../text/range.ts';
import { comparePositions } from '../../text/range.ts';
import type { Layout, Piece } from './layout.ts';

/** The range in the text of a range in the lines as they are read. */
export function toSource(layout: Layout | undefined, range: Range): Range {
  if (layout === undefined) return range;
  const end = endInSource(layout, range.end);
  return { start: comparePositions(range.start, range.end) === 0 ? end : startInSource(layout, range.start), end };
}

/** Where the lines as they are read have a position of the text. Between two pieces of a line it is the end of the first. */
export function fromSource(layout: Layout | undefined, { line, character }: Position): Position {
  if (layout === undefined) return { line, character };
  let read = layout.readAs[Math.max(0, line)] ?? layout.pieces.length - 1;
  while (firstPiece(layout, read + 1)?.line === line && (firstPiece(layout, read + 1)?.start ?? 0) <= character) read++;
  const pieces = layout.pieces[read] ?? [];
  const own = lastOf(pieces, (piece) => piece.line <= line);
  if (own === undefined) return { line: read, character };
  const column = own.line < line ? own.end : Math.max(character, own.start);
  const isLast = own === pieces.at(-1);
  return { line: read, character: own.at + (isLast ? column : Math.min(column, own.end)) - own.start };
}

function firstPiece({ pieces }: Layout, read: number): Piece | undefined {
  return pieces[read]?.[0];
}

/** Where two pieces touch, a range begins with the second. */
function startInSource(layout: Layout, { line, character }: Position): Position {
  return placeIn(
    layout,
    lastOf(layout.pieces[line], ({ at }) => at <= character),
    character,
  );
}

/** Where two pieces touch, a range ends with the first. */
function endInSource(layout: Layout, { line, character }: Position): Position {
  const pieces = layout.pieces[line];
  const first = lastOf(pieces, (piece) => endOf(piece) <= character);
  const touches = first !== undefined && endOf(first) === character;
  return placeIn(layout, touches ? first : lastOf(pieces, ({ at }) => at <= character), character);
}

function endOf({ at, start, end }: Piece): number {
  return at + end - start;
}

/** A line behind the last one stays that. */
function placeIn({ source }: Layout, piece: Piece | undefined, character: number): Position {
  if (piece === undefined) return { line: source.length, character };
  return { line: piece.line, character: piece.start + character - piece.at };
}

/** The last piece that is so, or the first. Those that are so come first: a line may be made of very many. */
function lastOf(pieces: readonly Piece[] = [], isSo: (piece: Piece) => boolean): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(pieces[middle] as Piece)) low = middle + 1;
    else high = middle;
  }
  return pieces[Math.max(0, low - 1)];
}
