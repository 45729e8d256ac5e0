import type { Form, ScoreRowSpec } from '../form/form.ts';
import { nearest } from '../form/nearest.ts';
import { scoreGroups, scoreRows } from '../form/sections.ts';
import type { Line } from './line.ts';
import { foldSpaces, isBlankText, isSpace, skipSpaces, trimSpaces } from './line.ts';

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
  /** Whether the name is the form's, to the letter. */
  readonly exact: boolean;
  /** What stands where the two scores belong: two of them, each with a value, when the row is right. */
  readonly scores: readonly Score[];
}

/** The table of section 8.2: its rows, and the lines of groups and header. All other lines are the rows' reasons. */
export interface ScoreTable {
  readonly rows: readonly ScoreRow[];
  readonly markers: readonly number[];
}

interface RowShape {
  readonly spec: ScoreRowSpec | undefined;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly scores: readonly Score[];
  readonly wellFormed: boolean;
  readonly marker: boolean;
}

const twoNumbers = /^\s*(\S.*?)\s+([+-]?\d+)\s+([+-]?\d+)\s*$/;
const longestRow = 140;
const header = /^\s*välitön\s*välillinen\s*$/i;
const groups = new Set(scoreGroups);
const rowNames = scoreRows.map((row) => row.name);

function rowShape(line: Line): RowShape | null {
  if (line.row === undefined) line.row = readShape(line.text);
  return line.row as RowShape | null;
}

function readShape(text: string): RowShape | null {
  if (isBlankText(text) || text.length > longestRow) return null;
  if (groups.has(foldSpaces(text)) || header.test(text)) return { ...emptyShape, marker: true };
  const start = skipSpaces(text, 0, text.length);
  const spec = scoreRows.find((row) => startsWithName(text, start, row.name));
  if (spec) return namedShape(text, start, spec);
  const match = endsInDigit(text) ? twoNumbers.exec(text) : null;
  if (!match) return null;
  const name = match[1] ?? '';
  const nameEnd = start + name.length;
  return {
    ...emptyShape,
    name: foldSpaces(name),
    nameStart: start,
    nameEnd,
    scores: readScores(text, nameEnd),
    wellFormed: true,
  };
}

const emptyShape: RowShape = {
  spec: undefined,
  name: '',
  nameStart: 0,
  nameEnd: 0,
  scores: [],
  wellFormed: false,
  marker: false,
};

function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(trimSpaces(text, 0, text.length) - 1);
  return last >= 0x30 && last <= 0x39;
}

function startsWithName(text: string, start: number, name: string): boolean {
  if (text.charCodeAt(start) !== name.charCodeAt(0)) return false;
  if (text.startsWith(name, start)) return true;
  const found = text.slice(start, start + name.length);
  return /[\u00a0\u202f\t]/.test(found) && found.replace(/\s/g, ' ') === name;
}

function namedShape(text: string, nameStart: number, spec: ScoreRowSpec): RowShape | null {
  const nameEnd = nameStart + spec.name.length;
  if (/^\p{L}/u.test(text.slice(nameEnd))) return null;
  const scores = readScores(text, nameEnd);
  const wellFormed = scores.length === 2 && scores.every((score) => score.value !== undefined);
  return { spec, name: spec.name, nameStart, nameEnd, scores, wellFormed, marker: false };
}

function readScores(text: string, from: number): readonly Score[] {
  const scores: Score[] = [];
  const end = text.length;
  for (let start = skipSpaces(text, from, end); start < end; ) {
    let stop = start;
    while (stop < end && !isSpace(text.charCodeAt(stop))) stop++;
    const token = text.slice(start, stop);
    scores.push({ start, end: stop, value: /^[+-]?\d{1,9}$/.test(token) ? Number(token) : undefined });
    start = skipSpaces(text, stop, end);
  }
  return scores;
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
    if (shape.marker) markers.push(line);
    else if (shape.spec && shape.wellFormed) rows.push(makeRow(shape, shape.spec, line, source, true));
    else unsure.push(line);
  }
  const absent = new Set(form.scoreRows);
  for (const row of rows) absent.delete(row.spec);
  if (absent.size > 0 && unsure.length > 0) rescueRows(lines, unsure, absent, rows);
  return { rows: rows.sort((a, b) => a.line - b.line), markers };
}

function makeRow(shape: RowShape, spec: ScoreRowSpec, line: number, source: Line, exact: boolean): ScoreRow {
  return { spec, line, source, nameStart: shape.nameStart, nameEnd: shape.nameEnd, exact, scores: shape.scores };
}

/** Rows that are absent otherwise: one with malformed scores, or with a name that is not quite right. */
function rescueRows(
  lines: readonly Line[],
  unsure: readonly number[],
  absent: Set<ScoreRowSpec>,
  rows: ScoreRow[],
): void {
  for (const line of unsure) {
    const source = lines[line] as Line;
    const shape = rowShape(source) as RowShape;
    const spec = shape.spec ?? similarRow(source, shape);
    if (!spec || !absent.has(spec) || (shape.spec && !looksLikeScores(shape, source.text))) continue;
    absent.delete(spec);
    rows.push(makeRow(shape, spec, line, source, shape.spec !== undefined));
  }
}

function similarRow(source: Line, shape: RowShape): ScoreRowSpec | undefined {
  if (source.nearRow === undefined) source.nearRow = nearest(shape.name, rowNames) ?? null;
  return scoreRows.find((row) => row.name === source.nearRow);
}

/** What follows the name is short and numeric, or nothing: "6", "6 x", "6,5 8", "", "kuusi". A sentence is not. */
function looksLikeScores({ scores }: RowShape, text: string): boolean {
  if (scores.length === 0) return true;
  if (scores.length > 3 || scores.some((score) => score.end - score.start > 12)) return false;
  const rest = text.slice(scores[0]?.start);
  return /\d/.test(rest) || (scores.length <= 2 && !/[.:;]\s*$/.test(rest));
}
