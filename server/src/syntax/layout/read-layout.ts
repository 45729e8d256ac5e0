import type { Line } from '../line.ts';
import { findCuts } from './cuts.ts';
import { joinLayout } from './join-layout.ts';
import type { Join, Joins } from './joins.ts';
import { findJoins } from './joins.ts';
import type { Layout } from './layout.ts';
import { look, lookOf } from './look.ts';
import { layoutOfParts, partLines } from './parts.ts';
import { widthOf, widthOfFew } from './width.ts';

/** The lines of a description as they are read, and where they stand in the text; without a layout they are the text's own. */
export interface ReadLines {
  readonly lines: readonly Line[];
  readonly layout: Layout | undefined;
}

/**
 * Reads lines that were broken as what they were before. Most texts have none: then the lines are the same array, after one look at
 * what each line remembers of itself.
 */
export function readLayout(source: readonly Line[]): ReadLines {
  const seen = survey(source);
  const cuts = seen.glued ? findCuts(source) : none;
  if (cuts.length === 0) return readJoined(source, seen);
  const parts = partLines(source, cuts);
  return layoutOfParts(source, cuts, parts, readJoined(parts.lines, survey(parts.lines)));
}

const none: readonly never[] = [];

function readJoined(source: readonly Line[], { breaks, longLines, suspicious }: Survey): ReadLines {
  const width = widthOf(source, breaks, longLines);
  if (width === undefined && !suspicious) return { lines: source, layout: undefined };
  const found = findJoins(source, width);
  const { joins, dropped } = width ? found : again(source, found, breaks, longLines);
  if (joins.length === 0 && dropped.length === 0) return { lines: source, layout: undefined };
  return joinLayout(source, joins, dropped);
}

/**
 * In a short text the parts of the form that are broken tell the width at which the rest may be broken too; where the prose is not,
 * that of the fields.
 */
function again(source: readonly Line[], found: Joins, breaks: readonly number[], longLines: number): Joins {
  if (found.joins.length === 0) return found;
  const certain = found.joins.filter(isNextLine).map(({ before }) => before);
  const width = longLines === 0 ? widthOfFew(source, [...new Set([...breaks, ...certain])]) : undefined;
  if (width) return findJoins(source, width);
  const fieldWidth = widthOfFew(source, certain);
  return fieldWidth ? findJoins(source, undefined, fieldWidth) : found;
}

function isNextLine({ before, line }: Join): boolean {
  return line === before + 1;
}

interface Survey {
  /** Lines that plainly go on in the next one. */
  readonly breaks: readonly number[];
  readonly longLines: number;
  /** Whether a text of the form may be broken, a field have a line below it, or a page end. */
  readonly suspicious: boolean;
  readonly glued: boolean;
}

/** Whether the next line may belong to one that looks so. */
function mayGoOn(bits: number): boolean {
  return (bits & (look.beginsForm | look.hasLabel)) !== 0 && (bits & look.answered) === 0;
}

function survey(lines: readonly Line[]): Survey {
  const breaks: number[] = [];
  let longLines = 0;
  let suspicious = false;
  let glued = false;
  let before: number = look.blank;
  for (let line = 0; line < lines.length; line++) {
    const bits = lookOf(lines[line] as Line);
    if ((bits & look.long) !== 0) longLines++;
    else if (((before | bits) & look.blank) === 0) {
      if ((before & look.isOpen) !== 0 && (bits & look.goesOn) !== 0) breaks.push(line - 1);
    }
    if ((bits & (look.blank | look.isForm)) === 0) suspicious ||= mayGoOn(before) || (bits & look.pageNumber) !== 0;
    if ((bits & look.glued) !== 0) glued = true;
    before = bits;
  }
  return { breaks, longLines, suspicious, glued };
}
