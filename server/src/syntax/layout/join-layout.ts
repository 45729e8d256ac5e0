import { Line, skipSpaces, trimSpaces } from '../line.ts';
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
  const byLine: JoinsByLine = new Array(source.length).fill(undefined);
  for (const join of joins) byLine[join.line] = join;
  const groups = groupsOf(source, byLine, dropped);
  const pieces = groups.map((group) => piecesOf(source, group, byLine));
  const lines = pieces.map((each) => lineOf(source, each));
  const seams: Seam[] = [];
  for (const each of pieces) addSeams(each, seams);
  return { lines, layout: { source, pieces, readAs: readAsOf(source, pieces), seams, dropped, cuts: [] } };
}

/** How each line of the text is joined to one before it; undefined where it is not. */
type JoinsByLine = (Join | undefined)[];

/** The lines of the text by the line they are read as. */
function groupsOf(
  source: readonly Line[],
  joins: Readonly<JoinsByLine>,
  dropped: readonly Dropped[],
): readonly number[][] {
  const groups: number[][] = [];
  const ends = new Map(dropped.map(({ from, end }) => [from, end]));
  for (let line = 0; line < source.length; line++) {
    const end = ends.get(line);
    if (end !== undefined) line = end - 1;
    else if (joins[line] !== undefined) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function piecesOf(source: readonly Line[], group: readonly number[], joins: Readonly<JoinsByLine>): readonly Piece[] {
  let at = 0;
  const pieces: Piece[] = [];
  for (let index = 0; index < group.length; index++) {
    const line = group[index] as number;
    const text = source[line]?.text ?? '';
    const after = group[index + 1];
    const next = after === undefined ? undefined : joins[after];
    const start = index === 0 ? 0 : skipSpaces(text, 0, text.length);
    const end = next ? trimSpaces(text, 0, text.length) - next.drop : text.length;
    pieces.push({ line, start, end, at });
    at += end - start + (next?.glue.length ?? 0);
  }
  return pieces;
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
  if (made.length !== pieces.length) return false;
  for (let index = 0; index < made.length; index++) {
    const [own, other] = [pieces[index] as Piece, made[index] as Piece];
    if (source[own.line] !== lines[index]) return false;
    if (own.at !== other.at || own.start !== other.start || own.end !== other.end) return false;
  }
  return true;
}

function textOf(lines: readonly Line[], pieces: readonly Piece[]): string {
  return pieces.reduce((text, { start, end, at }, index) => {
    return text + ' '.repeat(at - text.length) + (lines[index]?.text.slice(start, end) ?? '');
  }, '');
}

function addSeams(pieces: readonly Piece[], seams: Seam[]): void {
  for (let index = 1; index < pieces.length; index++) {
    const before = pieces[index - 1] as Piece;
    const after = pieces[index] as Piece;
    seams.push({ before, after, glue: after.at > before.at + before.end - before.start ? ' ' : '' });
  }
}
