import type { Line } from '../syntax/line.ts';
import { makeLine } from '../syntax/line.ts';
import { clampRange, joinLines, splitLines, writtenText } from '../text/lines.ts';
import type { Position, TextEdit } from '../text/range.ts';
import { comparePositions } from '../text/range.ts';

/** The lines after edits that refer to one text and do not overlap. One pass: its cost is that of the lines and of the edits. */
export function withEdits(lines: readonly Line[], edits: readonly TextEdit[]): readonly Line[] {
  const sorted = [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
  const result: Line[] = [];
  let done = 0;
  for (let index = 0; index < sorted.length; ) {
    const next = endOfGroup(sorted, index);
    const group = sorted.slice(index, next);
    const { first, last } = linesOf(lines, group);
    for (let line = done; line < first; line++) result.push(lines[line] as Line);
    for (const line of editedRegion(lines, first, last, group)) result.push(line);
    done = last + 1;
    index = next;
  }
  return result.concat(lines.slice(done));
}

/** Edits that share a line, or whose lines touch, are made together. */
function endOfGroup(sorted: readonly TextEdit[], start: number): number {
  let next = start + 1;
  let last = sorted[start]?.range.end.line ?? 0;
  for (; next < sorted.length; next++) {
    const range = sorted[next]?.range;
    if (range === undefined || range.start.line > last + 1) break;
    last = Math.max(last, range.end.line);
  }
  return next;
}

/** The first line is the one before where that ends with a lone CR: an inserted LF would join it. */
function linesOf(lines: readonly Line[], group: readonly TextEdit[]) {
  const start = group[0]?.range.start.line ?? 0;
  const last = group.reduce((most, { range }) => Math.max(most, range.end.line), start);
  return { first: lines[start - 1]?.ending === '\r' ? start - 1 : start, last: Math.min(last, lines.length - 1) };
}

/** The lines of a group after its edits: rewritten once, however many edits there are. */
function editedRegion(
  lines: readonly Line[],
  first: number,
  last: number,
  group: readonly TextEdit[],
): readonly Line[] {
  const parts: string[] = [];
  let done = { line: first, character: 0 };
  for (const { range, newText } of group) {
    const { start, end } = clampRange(lines, range);
    parts.push(textBetween(lines, done, start), newText);
    done = end;
  }
  const isEnd = last === lines.length - 1;
  parts.push(textBetween(lines, done, { line: last + 1, character: 0 }));
  const edited = splitLines(parts.join(''), makeLine);
  // What ends with a line break ends before the next line, which is not part of the region.
  return isEnd ? edited : edited.slice(0, -1);
}

function textBetween(lines: readonly Line[], start: Position, end: Position): string {
  const from = lines[start.line];
  if (start.line === end.line) return from ? writtenText(from).slice(start.character, end.character) : '';
  const between = lines.slice(start.line, end.line).map((line) => writtenText(line) + line.ending);
  const to = lines[end.line];
  return between.join('').slice(start.character) + (to ? writtenText(to).slice(0, end.character) : '');
}

/** The edits that lead from some lines to others. Lines with text that both have are the same objects, in the same order. */
export function changes(before: readonly Line[], after: readonly Line[]): readonly TextEdit[] {
  const places = new Map(before.map((line, index) => [line, index]));
  const edits: TextEdit[] = [];
  let from = 0;
  let start = 0;
  for (let index = 0; index <= after.length; index++) {
    const line = after[index];
    // Empty lines are one object: they tell no place.
    const kept = line === undefined ? before.length : line.text === '' ? undefined : places.get(line);
    if (kept === undefined) continue;
    for (const edit of difference(before, { from, to: kept }, after.slice(start, index))) edits.push(edit);
    from = kept + 1;
    start = index + 1;
  }
  return edits;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Replaces a stretch by other lines, but for the empty lines at both ends that stay. */
function difference(before: readonly Line[], { from, to }: Stretch, lines: readonly Line[]): readonly TextEdit[] {
  let same = 0;
  while (same < lines.length && from + same < to && before[from + same] === lines[same]) same++;
  let sameEnd = 0;
  const most = Math.min(lines.length, to - from) - same;
  while (sameEnd < most && before[to - 1 - sameEnd] === lines[lines.length - 1 - sameEnd]) sameEnd++;
  const inserted = lines.slice(same, lines.length - sameEnd);
  const isSame = inserted.length === 0 && from + same === to - sameEnd;
  return isSame ? [] : [replacement(before, from + same, to - sameEnd, inserted)];
}

/** Replaces whole lines as they are written; the last line of a text has no line break to go with it. */
function replacement(before: readonly Line[], from: number, to: number, lines: readonly Line[]): TextEdit {
  const start = { line: from, character: 0 };
  const last = before.length - 1;
  const length = writtenText(before[last] as Line).length;
  const end = to <= last ? { line: to, character: 0 } : { line: last, character: length };
  return { range: { start, end }, newText: joinLines(lines) };
}
