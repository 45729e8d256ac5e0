import type { Description } from '../../description/description.ts';
import type { SectionSpec } from '../../form/form.ts';
import type { OtherLine } from '../../syntax/fields.ts';
import type { Line } from '../../syntax/line.ts';
import { isBlank, skipSpaces, trimSpaces } from '../../syntax/line.ts';
import type { Section, Tree } from '../../syntax/tree.ts';
import type { Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';

/** A section's heading: its number and its title. */
export function headingRange({ heading: { line, shape } }: Section): Range {
  return lineRange(line, shape.numberStart, shape.titleEnd);
}

/** The text of a line without the white space around it. */
export function textRange(lines: readonly Line[], line: number): Range {
  const text = lines[line]?.text ?? '';
  const start = skipSpaces(text, 0, text.length);
  return lineRange(line, start < text.length ? start : 0, trimSpaces(text, 0, text.length));
}

/** Where a text is spoken of as a whole: its first line that is not blank. */
export function firstLineRange({ lines }: Tree): Range {
  const first = lines.findIndex((line) => !isBlank(line));
  return textRange(lines, Math.max(first, 0));
}

/** Whether the form asks for a section in this description: the last one only when the project has ended. */
export function isRequired({ ended }: Description, { whenEnded }: SectionSpec): boolean {
  return ended || whenEnded !== true;
}

/** The section that stands before a section in the form and is there: the nearest one. */
export function precedingSection({ sections, form }: Description, spec: SectionSpec): Section | undefined {
  for (let order = spec.order - 1; order >= 0; order--) {
    const before = form.sections[order];
    const section = before && sections.get(before.id);
    if (section) return section;
  }
  return undefined;
}

/** Whether a section stands in the text more than once, so that what this one lacks may stand in the other. */
export function isRepeated({ tree }: Description, { spec, start }: Section): boolean {
  return tree.sections.some((other) => other.spec === spec && other.start !== start);
}

/**
 * The lines of one kind in a section of fields that are to be spoken of on their own. What stands under an unknown heading belongs to that, and
 * what stands behind the last field belongs to the section that should follow, where that one's heading is missing.
 */
export function othersOf(description: Description, section: Section, kind: OtherLine['kind']): readonly OtherLine[] {
  const { others, spec } = section;
  if (!section.first || !others.some((other) => other.kind === kind)) return none;
  const end = followerIsMissing(description, spec) ? lastOwnLine(section) : section.end;
  const heading = others.findIndex((other) => other.kind === 'unknown-heading');
  return others.filter(
    (other, index) => other.kind === kind && other.line < end && (heading === -1 || index <= heading),
  );
}

const none: readonly OtherLine[] = [];

/** Whether the form has a section that the text lacks between a section and the next one that is there. */
function followerIsMissing(description: Description, spec: SectionSpec): boolean {
  const next = description.form.sections[spec.order + 1];
  return next !== undefined && isRequired(description, next) && !description.sections.has(next.id);
}

/** The last line that surely belongs to a section of fields: a field or a partner. */
export function lastOwnLine({ fields, partners, start }: Section): number {
  return Math.max(start, fields.at(-1)?.line ?? 0, partners.at(-1)?.line ?? 0);
}
