import type { Form, SectionSpec } from '../form/form.ts';
import { fieldWithLabel, findSectionSpec } from '../form/lookup.ts';
import type { HeadingShape } from './heading-shape.ts';
import { headingShape, similarSectionId } from './heading-shape.ts';
import { labelledLine } from './labels.ts';
import type { Line } from './line.ts';
import { isBlank, standsAlone } from './line.ts';

/** How a line is a heading of its section: as printed, with a wrong or missing number, or with a title that is not quite right. */
export type HeadingMatch = 'exact' | 'number' | 'misspelt';

/** A line that counts as the heading of a section. */
export interface Heading {
  readonly line: number;
  readonly spec: SectionSpec;
  readonly shape: HeadingShape;
  readonly match: HeadingMatch;
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
  const rescued = rescue({ lines, certain, missing: missingSections(form, certain) }, doubtful);
  return rescued.length === 0 ? certain : [...certain, ...rescued].sort((a, b) => a.line - b.line);
}

function certainSpec(form: Form, shape: HeadingShape): SectionSpec | undefined {
  if (shape.sectionId === undefined || shape.number === undefined || !shape.plain) return undefined;
  const spec = findSectionSpec(form, shape.sectionId);
  return spec?.number === shape.number ? spec : undefined;
}

function missingSections(form: Form, certain: readonly Heading[]): readonly SectionSpec[] {
  const present = new Set(certain.map((heading) => heading.spec));
  return present.size === form.sections.length ? [] : form.sections.filter((spec) => !present.has(spec));
}

/** What doubtful lines are judged by: the certain headings in order, and the sections that have none. */
interface Surroundings {
  readonly lines: readonly Line[];
  readonly certain: readonly Heading[];
  readonly missing: readonly SectionSpec[];
}

/** For every section without a certain heading, the doubtful line that most probably is it. */
function rescue(around: Surroundings, doubtful: readonly Candidate[]): readonly Heading[] {
  if (around.missing.length === 0) return [];
  const best = new Map<SectionSpec, { heading: Heading; score: number }>();
  let compared = 0;
  for (const candidate of doubtful) {
    const titled = titledHeading(around, candidate);
    const possible = titled || compared === mostCompared ? none : possibleSections(around, candidate);
    if (possible.length > 0) compared++;
    const heading = titled ?? similarHeading(around, candidate, possible);
    if (!heading) continue;
    const score = likelihood(around.lines, heading);
    const known = best.get(heading.spec);
    if (!known || score > known.score) best.set(heading.spec, { heading, score });
  }
  return Array.from(best.values(), ({ heading }) => heading);
}

/** A text in which more numbered lines than this stand where a heading is missing is a list; the rest of it is not compared. */
const mostCompared = 2000;
const none: readonly SectionSpec[] = [];

/** Shorter titles ("Hanke", "Kestävä kehitys") are also said in prose, so they count only where the form has them. */
const distinctiveTitle = 22;

/** The right title with a wrong number or none, or with a full stop behind the number. */
function titledHeading(around: Surroundings, { line, shape }: Candidate): Heading | undefined {
  if (shape.sectionId === undefined) return undefined;
  const spec = around.missing.find(({ id }) => id === shape.sectionId);
  if (!spec) return undefined;
  const alone = standsAlone(around.lines, line);
  const inPlace = isBetween(spec, roomAt(around, line));
  const isPlain = shape.plain && shape.number !== undefined;
  const accepted = inPlace ? alone || isPlain : alone && isPlain && spec.title.length >= distinctiveTitle;
  return accepted ? { line, spec, shape, match: 'number' } : undefined;
}

/** The missing sections that a numbered line may be meant as. In the midst of text only number and title together make a heading. */
function possibleSections(around: Surroundings, { line, shape }: Candidate): readonly SectionSpec[] {
  if (shape.number === undefined || shape.sectionId !== undefined) return none;
  const alone = standsAlone(around.lines, line);
  if (!alone && !shape.plain) return none;
  const room = roomAt(around, line);
  if (room.after - room.before < 2) return none;
  return around.missing.filter((spec) => isBetween(spec, room) && (alone || spec.number === shape.number));
}

/** A numbered line with a title that is not quite right, where the form has the section. */
function similarHeading(
  { lines }: Surroundings,
  { line, shape }: Candidate,
  possible: readonly SectionSpec[],
): Heading | undefined {
  if (possible.length === 0) return undefined;
  const id = similarSectionId(lines[line] as Line, shape);
  const spec = (id && possible.find((each) => each.id === id)) ?? namesakeOf(lines, line, shape, possible);
  return spec && { line, spec, shape, match: 'misspelt' };
}

/** The section with the line's number, where words of the title or the text below say that it is meant. */
function namesakeOf(
  lines: readonly Line[],
  line: number,
  shape: HeadingShape,
  possible: readonly SectionSpec[],
): SectionSpec | undefined {
  const spec = standsAlone(lines, line) ? possible.find(({ number }) => number === shape.number) : undefined;
  return spec && (sharesWords(shape.title, spec.title) || hasFieldsBelow(lines, line, spec)) ? spec : undefined;
}

/** "4 Kohderyhmät", "1 Hanke ja hakija": a long word of the title (its first six letters), or all of it at the beginning. */
function sharesWords(found: string, title: string): boolean {
  const stems = new Set(stemsOf(title));
  return found.startsWith(`${title} `) || stemsOf(found).some((stem) => stems.has(stem));
}

function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return words.filter((word) => word.length >= 6).map((word) => word.slice(0, 6));
}

/** "2 Toteuttaja" above "Hakijan virallinen nimi: ...": the next text is a label of the section. */
function hasFieldsBelow(lines: readonly Line[], line: number, spec: SectionSpec): boolean {
  const next = lines[isBlank(lines[line + 1]) ? line + 2 : line + 1];
  const labelled = next && labelledLine(next);
  return labelled ? fieldWithLabel(spec, labelled.label) !== undefined : false;
}

/** The orders of the sections whose certain headings stand around a line. */
interface Room {
  readonly before: number;
  readonly after: number;
}

function roomAt({ certain }: Surroundings, line: number): Room {
  const next = firstAfter(certain, line);
  return {
    before: certain[next - 1]?.spec.order ?? -1,
    after: certain[next]?.spec.order ?? Number.POSITIVE_INFINITY,
  };
}

function isBetween({ order }: SectionSpec, { before, after }: Room): boolean {
  return before < order && order < after;
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

/** The right title tells most, then the right number. */
function likelihood(lines: readonly Line[], { shape, spec, line, match }: Heading): number {
  const written = (match === 'number' ? 5 : 0) + (shape.number === spec.number ? 4 : 0);
  return written + (shape.plain ? 2 : 0) + (standsAlone(lines, line) ? 1 : 0);
}
