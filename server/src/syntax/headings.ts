import type { Form, SectionId, SectionSpec } from '../form/form.ts';
import { findSectionSpec, longestTitle, sectionIdWithTitle } from '../form/lookup.ts';
import { nearest } from '../form/nearest.ts';
import type { Line } from './line.ts';
import { foldSpaces, isBlank } from './line.ts';

/** What a line would be as a heading. Columns are 0-based UTF-16. */
export interface HeadingShape {
  /** "4.1"; absent when the line is a title of the form without a number. */
  readonly number: string | undefined;
  readonly numberStart: number;
  readonly numberEnd: number;
  /** Whether number and title are parted as the form does it: white space, no full stop. */
  readonly plain: boolean;
  readonly title: string;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** The section with exactly this title. */
  readonly sectionId: SectionId | undefined;
}

/** How a line is a heading of its section: as printed, with a wrong or missing number, or with a title that is not quite right. */
export type HeadingMatch = 'exact' | 'number' | 'misspelt';

/** A line that counts as the heading of a section. */
export interface Heading {
  readonly line: number;
  readonly spec: SectionSpec;
  readonly shape: HeadingShape;
  readonly match: HeadingMatch;
}

const numbered = /^\s*(\d{1,2}(?:\.\d{1,2}){0,2})([.)]?)(\s*)(\p{L}.*)$/u;
const longestHeading = 160;

/** What the line would be as a heading, or null. */
export function headingShape(line: Line): HeadingShape | null {
  if (line.heading === undefined) line.heading = readShape(line.text);
  return line.heading as HeadingShape | null;
}

function readShape(text: string): HeadingShape | null {
  if (text.length === 0 || text.length > longestHeading) return null;
  const first = text.charCodeAt(0);
  const maybeNumbered = first <= 0x39 || first >= 0xa0;
  const match = maybeNumbered ? numbered.exec(text) : null;
  return match ? numberedShape(text, match) : bareShape(text);
}

function numberedShape(text: string, match: RegExpExecArray): HeadingShape {
  const [, number = '', stop = '', gap = '', rest = ''] = match;
  const title = foldSpaces(rest);
  const numberStart = text.indexOf(number);
  const titleStart = text.length - rest.length;
  return {
    number,
    numberStart,
    numberEnd: numberStart + number.length,
    plain: stop === '' && gap !== '',
    title,
    titleStart,
    titleEnd: titleStart + rest.trimEnd().length,
    sectionId: sectionIdWithTitle(title),
  };
}

function bareShape(text: string): HeadingShape | null {
  if (text.length > longestTitle + 8) return null;
  const title = foldSpaces(text);
  const sectionId = sectionIdWithTitle(title);
  if (sectionId === undefined) return null;
  const start = text.length - text.trimStart().length;
  const titleEnd = text.trimEnd().length;
  return {
    number: undefined,
    numberStart: start,
    numberEnd: start,
    plain: true,
    title,
    titleStart: start,
    titleEnd,
    sectionId,
  };
}

interface Candidate {
  readonly line: number;
  readonly shape: HeadingShape;
}

/** The headings of a text, in its order. Lines that only look like one stay prose. */
export function findHeadings(lines: readonly Line[], form: Form): readonly Heading[] {
  const certain: Heading[] = [];
  const doubtful: Candidate[] = [];
  for (let line = 0; line < lines.length; line++) {
    const shape = headingShape(lines[line] as Line);
    if (shape === null) continue;
    const spec = certainSpec(form, shape);
    if (spec) certain.push({ line, spec, shape, match: 'exact' });
    else doubtful.push({ line, shape });
  }
  if (doubtful.length === 0) return certain;
  const rescued = rescue(lines, form, certain, doubtful);
  return rescued.length === 0 ? certain : [...certain, ...rescued].sort((a, b) => a.line - b.line);
}

function certainSpec(form: Form, shape: HeadingShape): SectionSpec | undefined {
  if (shape.sectionId === undefined || shape.number === undefined || !shape.plain) return undefined;
  const spec = findSectionSpec(form, shape.sectionId);
  return spec?.number === shape.number ? spec : undefined;
}

/** For every section without a certain heading, the doubtful line that most probably is it. */
function rescue(
  lines: readonly Line[],
  form: Form,
  certain: readonly Heading[],
  doubtful: readonly Candidate[],
): Heading[] {
  const present = new Set(certain.map((heading) => heading.spec));
  const missing = form.sections.filter((spec) => !present.has(spec));
  if (missing.length === 0) return [];
  const best = new Map<SectionSpec, { heading: Heading; score: number }>();
  for (const candidate of doubtful) {
    const heading = asHeading(lines, candidate, missing, certain);
    if (!heading) continue;
    const score = likelihood(lines, heading);
    const known = best.get(heading.spec);
    if (!known || score > known.score) best.set(heading.spec, { heading, score });
  }
  return [...best.values()].map(({ heading }) => heading);
}

function asHeading(
  lines: readonly Line[],
  { line, shape }: Candidate,
  missing: readonly SectionSpec[],
  certain: readonly Heading[],
): Heading | undefined {
  const alone = standsAlone(lines, line);
  const titled = missing.find((spec) => spec.id === shape.sectionId);
  if (titled) {
    const inPlace = fitsBetween(certain, line, titled);
    const accepted = shape.number === undefined ? alone && inPlace : shape.plain ? alone || inPlace : alone && inPlace;
    return accepted ? { line, spec: titled, shape, match: 'number' } : undefined;
  }
  if (shape.number === undefined || shape.sectionId !== undefined) return undefined;
  const similar = similarSpec(shape, missing, alone);
  if (!similar || !fitsBetween(certain, line, similar)) return undefined;
  const accepted = alone || (shape.plain && shape.number === similar.number);
  return accepted ? { line, spec: similar, shape, match: 'misspelt' } : undefined;
}

function similarSpec(shape: HeadingShape, missing: readonly SectionSpec[], alone: boolean): SectionSpec | undefined {
  const title = nearest(
    shape.title,
    missing.map((spec) => spec.title),
  );
  if (title !== undefined) return missing.find((spec) => spec.title === title);
  const sameNumber = alone ? missing.find((spec) => spec.number === shape.number) : undefined;
  return sameNumber && sharesLongWord(shape.title, sameNumber.title) ? sameNumber : undefined;
}

/** "4 Kohderyhmät" means "4 Hankkeen kohderyhmät": the first six letters of some word are the same. */
function sharesLongWord(a: string, b: string): boolean {
  const stems = new Set(stemsOf(b));
  return stemsOf(a).some((stem) => stems.has(stem));
}

function stemsOf(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return words.filter((word) => word.length >= 6).map((word) => word.slice(0, 6));
}

/** Whether blank lines (or the ends of the text) surround a line. */
export function standsAlone(lines: readonly Line[], line: number): boolean {
  return isBlank(lines[line - 1]) && isBlank(lines[line + 1]);
}

/** Whether the certain headings around a line leave room for a section there, in the order of the form. */
function fitsBetween(certain: readonly Heading[], line: number, spec: SectionSpec): boolean {
  const next = firstAfter(certain, line);
  const before = certain[next - 1]?.spec.order ?? -1;
  const after = certain[next]?.spec.order ?? Number.POSITIVE_INFINITY;
  return before < spec.order && spec.order < after;
}

function firstAfter(headings: readonly Heading[], line: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function likelihood(lines: readonly Line[], { shape, spec, line }: Heading): number {
  return (shape.number === spec.number ? 4 : 0) + (shape.plain ? 2 : 0) + (standsAlone(lines, line) ? 1 : 0);
}
