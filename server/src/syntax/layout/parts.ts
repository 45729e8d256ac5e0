import { Line } from '../line.ts';
import type { Cut } from './cuts.ts';
import type { Dropped, Layout, Piece } from './layout.ts';
import type { ReadLines } from './read-layout.ts';

declare module '../line.ts' {
  interface LineSlots {
    readonly parts: PartedLine;
  }
}

/** The parts that a line is read as, and where it was cut. */
interface PartedLine {
  readonly cuts: readonly Cut[];
  readonly lines: readonly Line[];
}

/** Where a part stands in the text. */
interface Origin {
  readonly line: number;
  readonly column: number;
}

/** Lines of a text, some of which are parts of lines. */
export interface Parts {
  readonly lines: readonly Line[];
  readonly origins: readonly Origin[];
}

/** The lines of a text cut in parts; a line that is cut as before has the same parts. */
export function partLines(source: readonly Line[], cuts: readonly Cut[]): Parts {
  const byLine = new Map<number, Cut[]>();
  for (const cut of cuts) byLine.set(cut.line, [...(byLine.get(cut.line) ?? []), cut]);
  const lines: Line[] = [];
  const origins: Origin[] = [];
  for (const [line, whole] of source.entries()) {
    const own = byLine.get(line);
    for (const [index, part] of (own ? partsOf(whole, own) : [whole]).entries()) {
      lines.push(part);
      origins.push({ line, column: index === 0 ? 0 : (own?.[index - 1]?.start ?? 0) });
    }
  }
  return { lines, origins };
}

function partsOf(source: Line, cuts: readonly Cut[]): readonly Line[] {
  const known = source.parts;
  if (known && isSame(known.cuts, cuts)) return known.lines;
  const starts = [0, ...cuts.map(({ start }) => start)];
  const ends = [...cuts.map(({ end }) => end), source.text.length];
  const ending = source.ending || '\n';
  const lines = starts.map((start, index) => {
    const isLast = index === cuts.length;
    return new Line(source.text.slice(start, ends[index]), isLast ? source.ending : ending);
  });
  source.parts = { cuts, lines };
  return lines;
}

function isSame(known: readonly Cut[], cuts: readonly Cut[]): boolean {
  return (
    known.length === cuts.length &&
    known.every(({ start, end }, index) => cuts[index]?.start === start && cuts[index]?.end === end)
  );
}

/** What was read of parts, with its places in the lines that they are parts of. */
export function layoutOfParts(source: readonly Line[], cuts: readonly Cut[], parts: Parts, read: ReadLines): ReadLines {
  const { lines, layout } = read;
  const { origins } = parts;
  const place = (piece: Piece): Piece => {
    const { line, column } = origins[piece.line] as Origin;
    return { line, start: piece.start + column, end: piece.end + column, at: piece.at };
  };
  const whole = (line: number) => [{ line, start: 0, end: parts.lines[line]?.text.length ?? 0, at: 0 }];
  const pieces = (layout?.pieces ?? lines.map((_, line) => whole(line))).map((each) => each.map(place));
  const seams = (layout?.seams ?? []).map(({ before, after, glue }) => ({
    before: place(before),
    after: place(after),
    glue,
  }));
  const dropped = (layout?.dropped ?? []).map(
    ({ from, end }): Dropped => ({
      from: origins[from]?.line ?? from,
      end: origins[end]?.line ?? source.length,
    }),
  );
  return { lines, layout: { source, pieces, readAs: readAsOf(source, pieces), seams, dropped, cuts } };
}

/** By line of the text the first line as it is read that has a piece of it, or the line before. */
export function readAsOf(source: readonly Line[], pieces: Layout['pieces']): Int32Array {
  const readAs = new Int32Array(source.length).fill(-1);
  for (const [read, each] of pieces.entries()) {
    for (const { line } of each) if (readAs[line] === -1) readAs[line] = read;
  }
  for (let line = 0; line < source.length; line++) if (readAs[line] === -1) readAs[line] = readAs[line - 1] ?? 0;
  return readAs;
}
