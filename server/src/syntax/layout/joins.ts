import type { FieldSpec, SectionSpec } from '../../form/form.ts';
import { forms } from '../../form/forms.ts';
import { fieldWithLabel } from '../../form/lookup.ts';
import type { Line } from '../line.ts';
import { isBlank } from '../line.ts';
import { brokenForm } from './broken-form.ts';
import { valueGoesOn } from './continuation.ts';
import type { Glue } from './glue.ts';
import { glued, glueOf, isHyphenated } from './glue.ts';
import type { Dropped } from './layout.ts';
import { look, lookOf } from './look.ts';
import { pageBreaks } from './page-breaks.ts';
import type { Width } from './width.ts';
import { wouldFit } from './width.ts';

/** A line that is read as the end of the one before it. */
export interface Join extends Glue {
  readonly line: number;
  readonly before: number;
}

/** What of a text is to be joined, in the order of its lines, and what is no part of it. */
export interface Joins {
  readonly joins: readonly Join[];
  readonly dropped: readonly Dropped[];
}

/** The walk over the lines: where it is, and what it has found. */
interface Walk {
  readonly lines: readonly Line[];
  readonly width: Width | undefined;
  readonly fieldWidth: Width | undefined;
  readonly breaks: ReadonlyMap<number, Dropped>;
  readonly joins: Join[];
  readonly dropped: Dropped[];
  section: SectionSpec | undefined;
}

/** A line as it is read so far; of a long text only both ends, so that its length costs nothing. */
interface Growing {
  readonly text: string;
  readonly last: number;
  /** Whether it is a text of the form that nothing can follow. */
  readonly closed: boolean;
  readonly field: FieldSpec | undefined;
}

/**
 * The lines that belong to the one before them. `width` is that of the whole text, where it was broken at one; `fieldWidth` that of the
 * fields, where only these were.
 */
export function findJoins(lines: readonly Line[], width: Width | undefined, fieldWidth = width): Joins {
  const breaks = pageBreaks(lines, width !== undefined);
  const byStart = new Map(breaks.map((each) => [each.from, each]));
  const walk: Walk = { lines, width, fieldWidth, breaks: byStart, joins: [], dropped: [], section: undefined };
  for (let line = 0; line < lines.length; )
    line = isBlank(lines[line]) || byStart.has(line) ? line + 1 : readFrom(walk, line);
  return { joins: walk.joins, dropped: keptBlanks(walk) };
}

/** Reads the line of the description that begins here; gives the line behind it. */
function readFrom(walk: Walk, line: number): number {
  let growing = begin(walk, line);
  for (let next = nextLine(walk, growing.last); next !== undefined; next = nextLine(walk, growing.last)) {
    const glue = continuation(walk, growing, next);
    if (glue === undefined) break;
    growing = grow(walk, growing, next, glue);
  }
  return growing.last + 1;
}

function begin(walk: Walk, line: number): Growing {
  const source = walk.lines[line] as Line;
  const bits = lookOf(source);
  const broken =
    (bits & look.beginsForm) !== 0 ? brokenForm(walk.lines, line, (each) => nextLine(walk, each)) : undefined;
  let last = line;
  for (const glue of broken?.glues ?? []) last = addJoin(walk, last, nextLine(walk, last) ?? last, glue);
  const text = broken?.text ?? source.text;
  const isForm = broken !== undefined || (bits & look.isForm) !== 0;
  const isLabel = broken ? broken.form.kind === 'label' : (bits & look.hasLabel) !== 0;
  if (isForm && !isLabel) enterSection(walk, text);
  const field = isLabel ? fieldOf(walk, text) : undefined;
  return { text, last, field, closed: (isForm && !isLabel) || isAnswered(field, text) || isScored(walk, text) };
}

const sections = forms.flatMap((form) => form.sections);

function enterSection(walk: Walk, text: string): void {
  const [, number, title] = /^\s*(\d(?:\.\d)?)\s+(.+?)\s*$/.exec(text) ?? [];
  const spec = sections.find(
    (each) => each.number === number && (each.title === title || each.spellings?.includes(title ?? '')),
  );
  if (spec) walk.section = spec;
}

function fieldOf({ section }: Walk, text: string): FieldSpec | undefined {
  const label = text.slice(0, text.indexOf(':')).trim().replace(/\s+/g, ' ');
  return section && fieldWithLabel(section, label);
}

/** One word, right or wrong; what follows is the reason. */
function isAnswered(field: FieldSpec | undefined, text: string): boolean {
  return field?.value === 'yesNo' && /:\s*\S+\s*$/.test(text);
}

/** A row of the table, also where its name is not the form's to the letter; a partner with its Y-tunnus. */
function isScored({ section }: Walk, text: string): boolean {
  if (section?.content === 'scores') return /\s[+\-−]?\d{1,2}\s+[+\-−]?\d{1,2}\s*$/.test(text);
  return section?.id === 'applicant' && /,\s*\d{7}-\d\s*$/.test(text);
}

/** How the next line goes on with this one; undefined when it does not. */
function continuation(walk: Walk, growing: Growing, next: number): Glue | undefined {
  const { lines, width } = walk;
  const bits = lookOf(lines[next] as Line);
  if (growing.closed || (bits & look.isForm) !== 0) return undefined;
  if ((bits & look.beginsForm) !== 0 && brokenForm(lines, next, (each) => nextLine(walk, each))) return undefined;
  const after = lines[next]?.text.trim() ?? '';
  const goesOn =
    fieldGoesOn(growing, after) ||
    isFullField(walk, growing, next) ||
    (width !== undefined && isBroken(walk, growing, next, width));
  return goesOn ? glueFor(growing, after) : undefined;
}

function glueFor({ field, text }: Growing, after: string): Glue {
  if (field?.value === 'url' || field?.value === 'email') return { drop: 0, glue: /:\s*$/.test(text) ? ' ' : '' };
  return glueOf(text, after);
}

function fieldGoesOn({ field, text }: Growing, next: string): boolean {
  if (field === undefined) return false;
  const value = text.slice(text.indexOf(':') + 1).trim();
  if (field.value === 'yesNo') return value === '' && /^(?:kyllä|ei)\.?$/i.test(next);
  return valueGoesOn({ spec: field, value, length: text.trim().length, next });
}

function isFullField({ lines, fieldWidth }: Walk, { field, last }: Growing, next: number): boolean {
  if (field === undefined || field.value === 'yesNo' || fieldWidth === undefined || next > last + 1) return false;
  return !wouldFit(lines, last, next, fieldWidth);
}

/** In a text of one width: the next word did not fit, and it begins no item of a list and no new sentence below one. */
function isBroken(walk: Walk, { text, last }: Growing, next: number, width: Width): boolean {
  const { lines } = walk;
  const before = lines[last] as Line;
  const after = lines[next] as Line;
  const isOpen = (lookOf(before) & look.isOpen) !== 0;
  const goesOn = (lookOf(after) & look.goesOn) !== 0;
  if (next > last + 1 && !isOpen && !goesOn) return false;
  if (goesOn && isHyphenated(before.text, after.text)) return true;
  if (wouldFit(lines, last, next, width) || startsItem(after.text, isOpen)) return false;
  return !(isOpen && startsSentence(after.text) && isItem(text));
}

const bullet = /^\s*(?:[•·*●▪o]|\(\d{1,2}\))\s/;

function isItem(text: string): boolean {
  return bullet.test(text) || /^\s*(?:[-–—]|\d{1,2}[.)])\s/.test(text);
}

/** A line of a list: a bullet, or a number and a capital; a dash or a number only where the line before is finished. */
function startsItem(text: string, isOpen: boolean): boolean {
  return bullet.test(text) || (isOpen ? /^\s*\d{1,2}[.)]\s+\p{Lu}/u.test(text) : isItem(text));
}

/** A capital and small letters, so no abbreviation; that a name follows in the middle of an item is left out of account. */
function startsSentence(text: string): boolean {
  return /^\s*\p{Lu}\p{Ll}+\s/u.test(text);
}

function grow(walk: Walk, { text, last, field, closed }: Growing, next: number, glue: Glue): Growing {
  addJoin(walk, last, next, glue);
  const joined = clipped(glued(text, walk.lines[next]?.text ?? '', glue));
  return { text: joined, last: next, field, closed: closed || isAnswered(field, joined) || isScored(walk, joined) };
}

const longestKept = 1000;

function clipped(text: string): string {
  return text.length <= longestKept ? text : text.slice(0, longestKept / 4) + text.slice(-longestKept / 4);
}

function addJoin(walk: Walk, before: number, line: number, glue: Glue): number {
  // Every wrapped line comes here: copying the object by spreading it would be the dearest step of all.
  walk.joins.push({ drop: glue.drop, glue: glue.glue, before, line });
  const dropped = walk.breaks.size > 0 ? walk.breaks.get(before + 1) : undefined;
  if (dropped?.end === line) walk.dropped.push(dropped);
  return line;
}

/** The line that follows directly, or behind the end of a page. */
function nextLine({ lines, breaks }: Walk, line: number): number | undefined {
  const next = (breaks.size > 0 ? breaks.get(line + 1)?.end : undefined) ?? line + 1;
  return next < lines.length && !isBlank(lines[next]) ? next : undefined;
}

/** All ends of pages go; where nothing was joined one of their blank lines stays. */
function keptBlanks({ lines, breaks, dropped }: Walk): readonly Dropped[] {
  const joined = new Set(dropped);
  return [...breaks.values()].map((each) => {
    if (joined.has(each)) return each;
    if (isBlank(lines[each.from])) return { from: each.from + 1, end: each.end };
    return isBlank(lines[each.end - 1]) ? { from: each.from, end: each.end - 1 } : each;
  });
}
