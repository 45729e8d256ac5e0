import type { Form, SectionSpec } from '../form/form.ts';
import type { FieldLines } from './fields.ts';
import { readFieldLines } from './fields.ts';
import type { Heading } from './headings.ts';
import type { Line } from './line.ts';
import { readQuestions } from './questions.ts';
import { readScoreTable } from './scores.ts';
import type { Section } from './tree.ts';

/** A section as it was read last, and the lines it was read from: the heading's up to the one behind the section. */
interface Known {
  readonly section: Section;
  readonly form: Form;
  readonly lines: readonly (Line | undefined)[];
}

declare module './line.ts' {
  interface LineSlots {
    section: Known;
  }
}

const none: readonly never[] = [];

/**
 * The sections of a text by its headings; the last one ends at line `end`. A section that begins where it did and has the same lines as
 * when it was read last is the same object: what was found in it can be kept for as long as it is.
 */
export function readSections(
  lines: readonly Line[],
  form: Form,
  headings: readonly Heading[],
  end: number,
): readonly Section[] {
  const seen = new Set<SectionSpec>();
  return headings.map((heading, index) => {
    const first = !seen.has(heading.spec);
    seen.add(heading.spec);
    return readSection(lines, form, heading, headings[index + 1]?.line ?? end, first);
  });
}

/** The section of a heading, kept on the heading's line. */
function readSection(lines: readonly Line[], form: Form, heading: Heading, end: number, first: boolean): Section {
  const source = lines[heading.line] as Line;
  const known = source.section;
  if (known !== undefined && known.form === form && isSame(known, heading, first, lines, end)) return known.section;
  const section = readContent(lines, form, heading, end, first);
  source.section = { section, form, lines: linesOf(section, lines) };
  return section;
}

function linesOf({ start, end }: Section, lines: readonly Line[]): readonly (Line | undefined)[] {
  return lines.slice(start, end + 1);
}

function isSame({ section, lines: own }: Known, heading: Heading, first: boolean, lines: readonly Line[], end: number) {
  const { start } = section;
  if (start !== heading.line || section.end !== end || section.first !== first) return false;
  if (section.spec !== heading.spec || section.heading.match !== heading.match) return false;
  // The line behind the section tells whether its last line stands alone: undefined at the end of the text.
  if (own.length !== Math.min(end + 1, lines.length) - start) return false;
  for (let index = 0; index < own.length; index++) if (own[index] !== lines[start + index]) return false;
  return true;
}

function readContent(lines: readonly Line[], form: Form, heading: Heading, end: number, first: boolean): Section {
  const { spec, line: start } = heading;
  const { fields, partners, others } = readFields(lines, form, heading, end);
  const table = spec.content === 'scores' ? readScoreTable(lines, form, start + 1, end) : undefined;
  const rows = table?.rows ?? none;
  const groups = table?.groups ?? none;
  const markers = table?.markers ?? none;
  return { spec, heading, start, end, first, fields, partners, others, rows, groups, markers };
}

const noFields: FieldLines = { fields: none, partners: none, others: none };

function readFields(lines: readonly Line[], form: Form, { spec, line }: Heading, end: number): FieldLines {
  if (spec.content === 'fields') return readFieldLines(lines, form, spec, line + 1, end);
  if (spec.content !== 'questions') return noFields;
  return { fields: readQuestions(lines, spec, line + 1, end), partners: none, others: none };
}
