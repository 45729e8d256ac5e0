import type { Form, ScoreRowSpec } from '../form/form.ts';
import { nearest } from '../form/nearest.ts';
import { scoreGroups, scoreRows } from '../form/sections.ts';
import { startsWithLetter } from './labels.ts';
import type { Line } from './line.ts';
import { foldSpaces, isBlankText, isSpace, saysMoreThan, skipSpaces, trimSpaces } from './line.ts';
import type { ScoreGroup } from './score-groups.ts';
import { exactGroup, similarGroups } from './score-groups.ts';

/** One score of a row as written; `value` is absent where it is not a whole number. Columns are 0-based UTF-16. */
export interface Score {
  readonly start: number;
  readonly end: number;
  readonly value: number | undefined;
}

/** A row of the table of section 8.2: `Name välitön välillinen`. */
export interface ScoreRow {
  readonly spec: ScoreRowSpec;
  readonly line: number;
  readonly source: Line;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Whether the name is the form's, to the letter (white space folded). */
  readonly exact: boolean;
  /**
   * What stands where the two scores belong: two of them, each with a value, when the row is right. Of a longer rest of the line
   * the first words.
   */
  readonly scores: readonly Score[];
}

/** The table of section 8.2: its rows, and the lines of groups and header. All other lines are the rows' reasons. */
export interface ScoreTable {
  readonly rows: readonly ScoreRow[];
  readonly groups: readonly ScoreGroup[];
  readonly markers: readonly number[];
}

/** A line that begins as a row of the form does, or ends as one does (then `name` is unknown). */
interface RowShape {
  readonly spec: ScoreRowSpec | undefined;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly scores: readonly Score[];
}

/** In place of a row's shape: the line is the table's header or the name of a group. */
const marker = 'marker';

declare module './line.ts' {
  interface LineSlots {
    row: RowShape | typeof marker | null;
    nearRow: string | null;
  }
}

/** Reads the table in the lines `start` to `end` (exclusive). Prose that happens to begin with a row's name stays prose. */
export function readScoreTable(lines: readonly Line[], form: Form, start: number, end: number): ScoreTable {
  const rows: ScoreRow[] = [];
  const markers: number[] = [];
  const unsure: number[] = [];
  for (let line = start; line < end; line++) {
    const source = lines[line] as Line;
    const shape = rowShape(source);
    if (shape === null) continue;
    if (shape === marker) markers.push(line);
    else if (shape.spec && isWellFormed(shape)) rows.push(makeRow(shape, shape.spec, line, source));
    else unsure.push(line);
  }
  const absent = unsure.length > 0 ? absentRows(form, rows) : undefined;
  if (absent && absent.size > 0) rescueRows(lines, unsure, absent, rows);
  return withGroups(lines, start, rows, markers);
}

function withGroups(
  lines: readonly Line[],
  start: number,
  rows: readonly ScoreRow[],
  markers: readonly number[],
): ScoreTable {
  const exact = markers.flatMap((line) => exactGroup(line, lines[line] as Line) ?? []);
  if (exact.length >= scoreGroups.length) return { rows, groups: exact, markers };
  const rowLines = rows.map(({ line }) => line);
  const similar = similarGroups(lines, start, rowLines, exact);
  if (similar.length === 0) return { rows, groups: exact, markers };
  const groups = [...exact, ...similar].sort((a, b) => a.line - b.line);
  return { rows, groups, markers: [...markers, ...similar.map(({ line }) => line)].sort((a, b) => a - b) };
}

function isWellFormed({ scores }: RowShape): boolean {
  return scores.length === 2 && scores[0]?.value !== undefined && scores[1]?.value !== undefined;
}

function makeRow(
  { nameStart, nameEnd, scores, ...shape }: RowShape,
  spec: ScoreRowSpec,
  line: number,
  source: Line,
): ScoreRow {
  return { spec, line, source, nameStart, nameEnd, exact: shape.spec !== undefined, scores };
}

function absentRows(form: Form, rows: readonly ScoreRow[]): Set<ScoreRowSpec> {
  const absent = new Set(form.scoreRows);
  for (const row of rows) absent.delete(row.spec);
  return absent;
}

/** A section with more lines than this that end in two numbers is no table of fifteen rows; the rest of it is not compared. */
const mostCompared = 2000;

/** Rows that are absent otherwise: one with malformed scores, or with a name that is not quite right. */
function rescueRows(
  lines: readonly Line[],
  unsure: readonly number[],
  absent: Set<ScoreRowSpec>,
  rows: ScoreRow[],
): void {
  let compared = 0;
  for (const line of unsure) {
    const source = lines[line] as Line;
    const shape = rowShape(source) as RowShape;
    if (shape.spec === undefined && compared++ >= mostCompared) continue;
    const spec = shape.spec ?? similarRow(source, shape);
    if (!spec || !absent.has(spec) || (shape.spec && !looksLikeScores(shape, source.text))) continue;
    absent.delete(spec);
    rows.push(makeRow(shape, spec, line, source));
  }
  rows.sort((a, b) => a.line - b.line);
}

function similarRow(source: Line, { name }: RowShape): ScoreRowSpec | undefined {
  if (source.nearRow === undefined) source.nearRow = nearest(name, rowNames) ?? rowBeginningWith(name) ?? null;
  return source.nearRow === null ? undefined : rowsByName.get(source.nearRow);
}

const shortestBeginning = 20;

/** "Pinta- ja pohjavedet, maaperä sekä ilma": a name that was left off in the middle. */
function rowBeginningWith(name: string): string | undefined {
  return name.length < shortestBeginning ? undefined : rowNames.find((row) => row.startsWith(name));
}

/** What follows the name is short and numeric, or nothing: "6", "6 x", "6,5 8", "", "kuusi"; or two scores, and then text. A sentence is not. */
function looksLikeScores({ scores }: RowShape, text: string): boolean {
  const [first, second] = scores;
  if (first === undefined || (first.value !== undefined && second?.value !== undefined)) return true;
  if (scores.length > 3 || scores.some((score) => score.end - score.start > 12)) return false;
  const rest = text.slice(first.start);
  return /\d/.test(rest) || (scores.length <= 2 && !/[.:;]\s*$/.test(rest));
}

const longestRow = 140;
const header = /^(?:välitön)?\s?(?:välillinen)?$/i;
const groups: ReadonlySet<string> = new Set(scoreGroups);
const rowsByName: ReadonlyMap<string, ScoreRowSpec> = new Map(scoreRows.map((row) => [row.name, row]));
const rowNames = [...rowsByName.keys()];
const twoNumbers = /^(\S.*?)\s+([+\-−]?\d+)\s+([+\-−]?\d+)$/;

function rowShape(line: Line): RowShape | typeof marker | null {
  if (line.row === undefined) line.row = readShape(line.text);
  return line.row;
}

function readShape(text: string): RowShape | typeof marker | null {
  if (isBlankText(text)) return null;
  const start = skipSpaces(text, 0, text.length);
  for (const row of scoreRows) {
    const end = endOfName(text, start, row.name);
    if (end !== -1 && !startsWithLetter(text, end)) return namedShape(text, start, end, row);
  }
  if (saysMoreThan(text, longestRow)) return null;
  return isMarker(text) ? marker : unnamedShape(text, start);
}

/** The column behind a row's name at the start of a line, white space folded; -1 when it does not stand there. */
function endOfName(text: string, start: number, name: string): number {
  if (text.charCodeAt(start) !== name.charCodeAt(0)) return -1;
  if (text.startsWith(name, start)) return start + name.length;
  let at = start;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    const next = code === 0x20 ? skipSpaces(text, at, text.length) : at + 1;
    if (next === at || (code !== 0x20 && text.charCodeAt(at) !== code)) return -1;
    at = next;
  }
  return at;
}

function namedShape(text: string, nameStart: number, nameEnd: number, spec: ScoreRowSpec): RowShape {
  return { spec, name: spec.name, nameStart, nameEnd, scores: readScores(text, nameEnd) };
}

function isMarker(text: string): boolean {
  const folded = foldSpaces(text);
  return groups.has(folded) || header.test(folded);
}

/** A line that ends in two numbers: a row whose name is not the form's to the letter, or prose. */
function unnamedShape(text: string, nameStart: number): RowShape | null {
  const end = trimSpaces(text, nameStart, text.length);
  const match = isDigit(text.charCodeAt(end - 1)) ? twoNumbers.exec(text.slice(nameStart, end)) : null;
  if (!match) return null;
  const nameEnd = nameStart + (match[1] ?? '').length;
  const name = foldSpaces(match[1] ?? '');
  return { spec: rowsByName.get(name), name, nameStart, nameEnd, scores: readScores(text, nameEnd) };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const mostScores = 6;

function readScores(text: string, from: number): readonly Score[] {
  const scores: Score[] = [];
  const end = text.length;
  for (let start = skipSpaces(text, from, end); start < end && scores.length < mostScores; ) {
    let stop = start;
    while (stop < end && !isSpace(text.charCodeAt(stop))) stop++;
    const token = text.slice(start, stop);
    scores.push({
      start,
      end: stop,
      value: /^[+\-−]?\d{1,9}$/.test(token) ? Number(token.replace('−', '-')) : undefined,
    });
    start = skipSpaces(text, stop, end);
  }
  return scores;
}
