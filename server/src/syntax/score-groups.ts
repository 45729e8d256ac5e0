import { nearest } from '../form/nearest.ts';
import { scoreGroups } from '../form/sections.ts';
import type { Line } from './line.ts';
import { foldSpaces, isBlank, saysMoreThan, skipSpaces, trimSpaces } from './line.ts';

declare module './line.ts' {
  interface LineSlots {
    /** `null`: no group is resembled. */
    nearGroup: string | null;
  }
}

/** The heading of one of the three groups of the table of section 8.2. Columns are 0-based UTF-16. */
export interface ScoreGroup {
  /** The group as the form names it. */
  readonly name: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is written as the form has it (white space folded). */
  readonly exact: boolean;
}

const exactNames: ReadonlySet<string> = new Set(scoreGroups);
const longestGroup = 120;

/** The line as the heading of a group that is written as the form has it. */
export function exactGroup(line: number, { text }: Line): ScoreGroup | undefined {
  const name = foldSpaces(text);
  return exactNames.has(name) ? groupOn(line, text, name, true) : undefined;
}

function groupOn(line: number, text: string, name: string, exact: boolean): ScoreGroup {
  return { name, line, start: skipSpaces(text, 0, text.length), end: trimSpaces(text, 0, text.length), exact };
}

/**
 * The headings that are absent otherwise and were probably meant by a line right above a row: "EKOLOGINEN KESTÄVYYS:", "Taloudelinen
 * kestävyys", "Sosiaalinen kestävyys". `rowLines`: the lines of all rows, in order.
 */
export function similarGroups(
  lines: readonly Line[],
  start: number,
  rowLines: readonly number[],
  exact: readonly ScoreGroup[],
): readonly ScoreGroup[] {
  const taken = new Set([...rowLines, ...exact.map(({ line }) => line)]);
  const absent = new Set(scoreGroups.filter((name) => !exact.some((group) => group.name === name)));
  const found: ScoreGroup[] = [];
  for (const rowLine of rowLines) {
    const line = contentBefore(lines, rowLine, start);
    const source = lines[line];
    if (source === undefined || absent.size === 0 || taken.has(line)) continue;
    const name = similarName(source);
    if (name === undefined || !absent.delete(name)) continue;
    found.push(groupOn(line, source.text, name, false));
  }
  return found;
}

function contentBefore(lines: readonly Line[], from: number, start: number): number {
  let line = from - 1;
  while (line > start && isBlank(lines[line])) line--;
  return line < start ? -1 : line;
}

function similarName(line: Line): string | undefined {
  if (line.nearGroup === undefined) line.nearGroup = readSimilar(line.text) ?? null;
  return line.nearGroup ?? undefined;
}

const wrapping = /^(?:[-–•*\s]*|\d[.)]\s*|[a-c][.)]\s*|[IVX]{1,3}[.)]\s*)(.*?)(?:[\s:.–-]*|\s+[-−]?\d+\s+[-−]?\d+)$/iu;
/** Each group by its first word, which no other has. */
const openings: readonly (readonly [RegExp, string])[] = [
  [/^ekologi/i, scoreGroups[0] ?? ''],
  [/^taloudelli/i, scoreGroups[1] ?? ''],
  [/^sosiaali/i, scoreGroups[2] ?? ''],
];
const mostWords = 3;

function readSimilar(text: string): string | undefined {
  if (saysMoreThan(text, longestGroup)) return undefined;
  const bare = wrapping.exec(foldSpaces(text))?.[1] ?? '';
  const near = nearest(bare, scoreGroups);
  if (near !== undefined) return near;
  const beginning = scoreGroups.find((name) => bare.length > 20 && name.toLowerCase().startsWith(bare.toLowerCase()));
  if (beginning !== undefined || text.trimEnd().endsWith('.') || bare.split(' ').length > mostWords) return beginning;
  return openings.find(([opening]) => opening.test(bare))?.[1];
}
