import type { Line } from '../line.ts';
import { foldSpaces, isBlank } from '../line.ts';
import type { Dropped } from './layout.ts';
import { look, lookOf } from './look.ts';

const mostHeaderLines = 2;

/**
 * What a page's end and the next one's beginning leave in a text: numbers that count the pages, and the lines that stand with them
 * each time; with the blank lines around. `isNarrow`: the text was broken at one width, so that a bare number counts too.
 */
export function pageBreaks(lines: readonly Line[], isNarrow: boolean): readonly Dropped[] {
  const numbers = countingNumbers(lines, isNarrow);
  if (numbers.length === 0) return [];
  const breaks = numbers.map((line) => withBlanks(lines, { from: line, end: line + 1 }));
  return merged(withHeaders(lines, breaks, mostHeaderLines));
}

interface Numbered {
  readonly line: number;
  readonly number: number;
  /** "3 (9)", "3/9". */
  readonly ofAll: boolean;
}

/** The lines that are page numbers: each is one more than another one above it or below it. */
function countingNumbers(lines: readonly Line[], isNarrow: boolean): readonly number[] {
  const found: Numbered[] = [];
  for (let line = 0; line < lines.length; line++) {
    const source = lines[line] as Line;
    if ((lookOf(source) & look.pageNumber) === 0) continue;
    const [number = 0, all] = (source.text.match(/\d+/g) ?? []).map(Number);
    if (!isNarrow && /^\s*\d+\s*$/.test(source.text)) continue;
    if (all === undefined || number <= all) found.push({ line, number, ofAll: all !== undefined });
  }
  return [found.filter(({ ofAll }) => ofAll), found.filter(({ ofAll }) => !ofAll)]
    .flatMap((same) => same.filter((each, index) => counts(same, each, index)))
    .map(({ line }) => line)
    .sort((one, other) => one - other);
}

/** Whether the number before is one less, or the one behind one more. */
function counts(found: readonly Numbered[], { number }: Numbered, index: number): boolean {
  return found[index - 1]?.number === number - 1 || found[index + 1]?.number === number + 1;
}

function withBlanks(lines: readonly Line[], { from, end }: Dropped): Dropped {
  let first = from;
  let last = end;
  while (first > 0 && isBlank(lines[first - 1])) first--;
  while (last < lines.length && isBlank(lines[last])) last++;
  return { from: first, end: last };
}

/** A line above or below the number belongs to it if it (but for its digits) stands at another one too. */
function withHeaders(lines: readonly Line[], breaks: readonly Dropped[], most: number): readonly Dropped[] {
  if (most === 0) return breaks;
  const above = repeated(breaks.map(({ from }) => pattern(lines, from - 1)));
  const below = repeated(breaks.map(({ end }) => pattern(lines, end)));
  if (above.size === 0 && below.size === 0) return breaks;
  const grown = breaks.map(({ from, end }) =>
    withBlanks(lines, {
      from: above.has(pattern(lines, from - 1)) ? from - 1 : from,
      end: below.has(pattern(lines, end)) ? end + 1 : end,
    }),
  );
  return withHeaders(lines, grown, most - 1);
}

function pattern(lines: readonly Line[], line: number): string {
  return foldSpaces(lines[line]?.text ?? '').replace(/\d+/g, '0');
}

function repeated(patterns: readonly string[]): ReadonlySet<string> {
  const seen = new Set(['']);
  const again = new Set<string>();
  for (const each of patterns)
    if (each !== '' && seen.has(each)) again.add(each);
    else seen.add(each);
  return again;
}

function merged(breaks: readonly Dropped[]): readonly Dropped[] {
  const result: Dropped[] = [];
  for (const each of breaks) {
    const last = result.at(-1);
    if (last && each.from <= last.end)
      result[result.length - 1] = { from: last.from, end: Math.max(last.end, each.end) };
    else result.push(each);
  }
  return result;
}
