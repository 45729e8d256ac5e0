import type { FieldSpec, Form, SectionSpec } from '../form/form.ts';
import { isBlank } from '../syntax/line.ts';
import type { Section, Tree } from '../syntax/tree.ts';

/** Where a text stops in the middle, with everything behind it missing. */
export interface Cut {
  /** The section in which it stops: the last one that is there. */
  readonly section: Section;
  /** The last line that has text. */
  readonly line: number;
  /** The sections that the form requires behind it, without those whose parent is missing too. */
  readonly missing: readonly SectionSpec[];
}

/**
 * Where a text is cut off: the sections that are there are the first ones of the form, required ones behind them are missing, and the last
 * paragraph, list of fields or table ends in the middle. Undefined for any other text.
 */
export function cutOf(tree: Tree, ended: boolean): Cut | undefined {
  const section = tree.sections.at(-1);
  if (section === undefined || !section.first || section.spec.content === 'open') return undefined;
  if (tree.sections.some(({ spec }) => spec.order > section.spec.order)) return undefined;
  const behind = tree.form.sections.filter(
    ({ order, whenEnded }) => order > section.spec.order && (ended || !whenEnded),
  );
  if (behind.length === 0) return undefined;
  const line = lastLine(tree, section);
  if (line > section.start && !endsInTheMiddle(tree, section, line, ended)) return undefined;
  const missing = behind.filter(({ parent }) => !behind.some(({ id }) => id === parent));
  return { section, line, missing };
}

function lastLine({ lines }: Tree, { start, end }: Section): number {
  let line = end - 1;
  while (line > start && isBlank(lines[line])) line--;
  return line;
}

function endsInTheMiddle(tree: Tree, section: Section, line: number, ended: boolean): boolean {
  const { content } = section.spec;
  if (content === 'prose') return isUnfinished(tree.lines[line]?.text ?? '');
  return content === 'scores' ? lacksLaterRows(section, tree.form) : lacksLaterFields(section, ended);
}

/** The fields that are there are the first ones of the section, and the form asks for more. */
function lacksLaterFields({ spec, fields }: Section, ended: boolean): boolean {
  const last = Math.max(-1, ...fields.map((field) => spec.fields.indexOf(field.spec)));
  return spec.fields.slice(last + 1).some((field) => isAskedFor(field, ended));
}

function isAskedFor({ ifMissing, whenEnded }: FieldSpec, ended: boolean): boolean {
  return ifMissing !== 'silent' && (ended || !whenEnded);
}

function lacksLaterRows({ rows }: Section, { scoreRows }: Form): boolean {
  const last = Math.max(-1, ...rows.map(({ spec }) => spec.order));
  return last < scoreRows.length - 1;
}

const shortestParagraph = 40;
const endOfSentence = /[.!?…:;”"’»)\]]\s*$/;

/** A paragraph whose last sentence has no end. A short line may be a heading within the prose, which has none either. */
function isUnfinished(text: string): boolean {
  return text.trim().length >= shortestParagraph && !endOfSentence.test(text);
}

/** Whether a section is the one in which the text is cut off: what it lacks follows from that. */
export function isCutOff(cut: Cut | undefined, { spec }: Section): boolean {
  return cut?.section.spec === spec;
}

/** The last section without what the cut may have shortened: the field, the question or the row on the last line. */
export function withoutCutEnd({ section, line }: Cut): Section {
  return {
    ...section,
    fields: section.fields.filter((field) => field.line !== line),
    rows: section.rows.filter((row) => row.line !== line),
    partners: section.partners.filter((partner) => partner.line !== line),
    others: section.others.filter((other) => other.line !== line),
  };
}

/** A section with what the cut may have shortened: for what is asked of it is whether it is there, not what it says. */
export function withCutEnd(cut: Cut | undefined, section: Section): Section {
  return cut && isCutOff(cut, section) ? cut.section : section;
}
