import type { Position, Range } from '../../server/src/text/range.ts';

/** A text broken into lines of a width, and where its places have gone. */
export interface Wrapped {
  readonly text: string;
  readonly position: (position: Position) => Position;
  /** How many lines were broken. */
  readonly breaks: number;
}

interface Options {
  /** Words are hyphenated after a vowel and a consonant where they do not fit. */
  readonly hyphens?: boolean;
  /** After so many lines a page ends: its number and the next page's header come between. */
  readonly pageLength?: number;
  /** By how many columns the width differs from line to line, as letters of different widths make it. */
  readonly uneven?: number;
}

interface Part {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Breaks every line that is longer than `width` where a blank is, the way a program does that fills lines one after the other. */
export function wrap(text: string, width: number, options: Options = {}): Wrapped {
  const parts = text.split('\n').flatMap((line, number) => partsOf(line, number, width, options));
  const placed = options.pageLength ? withPages(parts, options.pageLength) : parts.map(({ text: each }) => each);
  const lineOf = linesOfParts(parts, options.pageLength);
  return {
    text: placed.join('\n'),
    breaks: parts.length - text.split('\n').length,
    position: (position) => placeOf(parts, lineOf, position),
  };
}

/** A range of the text in the wrapped one. */
export function wrapRange({ position }: Wrapped, { start, end }: Range): Range {
  return { start: position(start), end: position(end) };
}

function partsOf(line: string, number: number, width: number, options: Options): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (;;) {
    const room = width - unevenness(options.uneven ?? 0, number, parts.length);
    if (line.length - from <= room) break;
    const blank = breakAt(line, from, room);
    const hyphen = options.hyphens ? hyphenAt(line, blank === -1 ? from : blank, from + room - 1) : -1;
    if (hyphen !== -1) {
      parts.push({ line: number, from, to: hyphen, text: `${line.slice(from, hyphen)}-` });
      from = hyphen;
    } else if (blank !== -1) {
      parts.push({ line: number, from, to: blank, text: line.slice(from, blank) });
      from = blank + 1;
    } else break;
  }
  return [...parts, { line: number, from, to: line.length, text: line.slice(from) }];
}

function unevenness(most: number, line: number, part: number): number {
  return most === 0 ? 0 : (line * 7 + part * 13) % (most + 1);
}

/** The last single blank that leaves no more than `room` columns before it, or the first one behind. */
function breakAt(line: string, from: number, room: number): number {
  const isBreak = (at: number) =>
    line[at] === ' ' && line[at - 1] !== ' ' && line[at + 1] !== ' ' && at > from && at < line.length - 1;
  for (let at = from + room; at > from; at--) if (isBreak(at)) return at;
  for (let at = from + room + 1; at < line.length; at++) if (isBreak(at)) return at;
  return -1;
}

/** Where the word after a blank may be hyphenated, so that it and the hyphen end at `end` at the latest. */
function hyphenAt(line: string, blank: number, end: number): number {
  const word = /^[\p{L}]+/u.exec(line.slice(blank + 1))?.[0] ?? '';
  for (let at = Math.min(end, blank + 1 + word.length - 3); at > blank + 3; at--) {
    if (
      /[aeiouyäö]/i.test(line[at - 1] ?? '') &&
      /[^aeiouyäö]/i.test(line[at] ?? '') &&
      /[aeiouyäö]/i.test(line[at + 1] ?? '')
    )
      return at;
  }
  return -1;
}

const header = 'Euroopan sosiaalirahaston hanke, tulostettu 3.5.2021';

function withPages(parts: readonly Part[], length: number): string[] {
  return parts.flatMap(({ text }, index) => {
    const page = index / length;
    return index > 0 && index % length === 0 ? ['', `${page} (99)`, header, '', text] : [text];
  });
}

function linesOfParts(parts: readonly Part[], pageLength: number | undefined): number[] {
  return parts.map((_, index) => index + (pageLength ? Math.floor(index / pageLength) * 4 : 0));
}

function placeOf(parts: readonly Part[], lineOf: readonly number[], { line, character }: Position): Position {
  let index = parts.findIndex((part) => part.line === line && character <= part.to);
  if (index === -1) index = parts.map((part) => part.line).lastIndexOf(line);
  if (index === -1) return { line: (lineOf.at(-1) ?? 0) + 1, character };
  const part = parts[index] as Part;
  return { line: lineOf[index] ?? 0, character: character - part.from };
}
