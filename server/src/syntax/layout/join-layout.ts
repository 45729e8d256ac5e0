import { Line, skipSpaces } from '../line.ts';
import type { Join } from './joins.ts';
import type { Dropped, Piece, Seam } from './layout.ts';
import { readAsOf } from './parts.ts';
import type { ReadLines } from './read-layout.ts';

declare module '../line.ts' {
  interface LineSlots {
    readonly joined: JoinedLine;
  }
}

/** A line made of several: what it was made of, from the first on, and how. */
interface JoinedLine {
  readonly lines: readonly Line[];
  readonly pieces: readonly Piece[];
  readonly line: Line;
}

/** The lines as they are read when some are joined to the one before them, and others dropped. */
export function joinLayout(source: readonly Line[], joins: readonly Join[], dropped: readonly Dropped[]): ReadLines {
  const byLine = new Map(joins.map((join) => [join.line, join]));
  const groups = groupsOf(source, byLine, dropped);
  const pieces = groups.map((group) => piecesOf(source, group, byLine));
  const lines = pieces.map((each) => lineOf(source, each));
  const seams = pieces.flatMap(seamsOf);
  return { lines, layout: { source, pieces, readAs: readAsOf(source, pieces), seams, dropped, cuts: [] } };
}

/** The lines of the text by the line they are read as. */
function groupsOf(
  source: readonly Line[],
  joins: ReadonlyMap<number, Join>,
  dropped: readonly Dropped[],
): readonly number[][] {
  const groups: number[][] = [];
  const ends = new Map(dropped.map(({ from, end }) => [from, end]));
  for (let line = 0; line < source.length; line++) {
    const end = ends.get(line);
    if (end !== undefined) line = end - 1;
    else if (joins.has(line)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function piecesOf(
  source: readonly Line[],
  group: readonly number[],
  joins: ReadonlyMap<number, Join>,
): readonly Piece[] {
  let at = 0;
  return group.map((line, index) => {
    const text = source[line]?.text ?? '';
    const next = joins.get(group[index + 1] ?? -1);
    const start = index === 0 ? 0 : skipSpaces(text, 0, text.length);
    const end = next ? text.trimEnd().length - next.drop : text.length;
    const piece: Piece = { line, start, end, at };
    at += end - start + (next?.glue.length ?? 0);
    return piece;
  });
}

/** A line that is made of the same lines as before is the same object, so that what was found in it is kept. */
function lineOf(source: readonly Line[], pieces: readonly Piece[]): Line {
  const first = source[pieces[0]?.line ?? 0] as Line;
  if (pieces.length === 1) return first;
  const known = first.joined;
  if (known && isMadeOf(known, source, pieces)) return known.line;
  const lines = pieces.map(({ line }) => source[line] as Line);
  const line = new Line(textOf(lines, pieces), lines.at(-1)?.ending ?? '');
  first.joined = { lines, pieces, line };
  return line;
}

function isMadeOf({ lines, pieces: made }: JoinedLine, source: readonly Line[], pieces: readonly Piece[]): boolean {
  return (
    made.length === pieces.length &&
    pieces.every(({ line, start, end, at }, index) => {
      const other = made[index];
      return source[line] === lines[index] && other?.at === at && other.start === start && other.end === end;
    })
  );
}

function textOf(lines: readonly Line[], pieces: readonly Piece[]): string {
  return pieces.reduce((text, { start, end, at }, index) => {
    return text + ' '.repeat(at - text.length) + (lines[index]?.text.slice(start, end) ?? '');
  }, '');
}

function seamsOf(pieces: readonly Piece[]): readonly Seam[] {
  return pieces.slice(1).map((after, index) => {
    const before = pieces[index] as Piece;
    return { before, after, glue: after.at > before.at + before.end - before.start ? ' ' : '' };
  });
}
