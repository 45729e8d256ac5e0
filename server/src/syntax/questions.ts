import type { FieldSpec, SectionSpec } from '../form/form.ts';
import { fieldWithLabel } from '../form/lookup.ts';
import type { Field } from './fields.ts';
import { makeField, similarField, valueText } from './fields.ts';
import { labelledLine } from './labels.ts';
import type { Line } from './line.ts';

/** Reads the three questions of section 8.1 in the lines `start` to `end` (exclusive); every other line is prose. */
export function readQuestions(
  lines: readonly Line[],
  section: SectionSpec,
  start: number,
  end: number,
): readonly Field[] {
  const fields: Field[] = [];
  for (let line = start; line < end; line++) {
    const source = lines[line] as Line;
    const labelled = labelledLine(source);
    const spec = labelled ? fieldWithLabel(section, labelled.label) : undefined;
    if (labelled && spec) fields.push(makeField(spec, line, source, labelled, 'exact'));
  }
  if (isComplete(fields, section)) return fields;
  const answered = withoutQuotations(fields);
  const absent = section.fields.filter((spec) => !answered.some((field) => field.spec === spec));
  return absent.length === 0 ? answered : withSimilar(lines, section, { start, end }, answered, absent);
}

function isComplete(fields: readonly Field[], section: SectionSpec): boolean {
  return fields.length === section.fields.length && section.fields.every((spec, index) => fields[index]?.spec === spec);
}

/** Reasons may repeat the words of a question: of several lines that begin with it, the answered ones are the question. */
function withoutQuotations(fields: readonly Field[]): readonly Field[] {
  const answered = new Set(fields.filter(isAnswered).map((field) => field.spec));
  return fields.filter((field) => isAnswered(field) || !answered.has(field.spec));
}

function isAnswered(field: Field): boolean {
  return /^(?:kyllä|ei)(?!\p{L})/iu.test(valueText(field));
}

function withSimilar(
  lines: readonly Line[],
  section: SectionSpec,
  { start, end }: { readonly start: number; readonly end: number },
  fields: readonly Field[],
  missing: readonly FieldSpec[],
): readonly Field[] {
  const absent = new Set(missing);
  const found: Field[] = [];
  for (let line = start; line < end && absent.size > 0; line++) {
    const field = similarField(section, line, lines[line] as Line, absent);
    if (!field || (field.match === 'no-colon' && !/^(?:(?:kyllä|ei)\.?)?$/i.test(valueText(field)))) continue;
    absent.delete(field.spec);
    found.push(field);
  }
  return found.length === 0 ? fields : [...fields, ...found].sort((a, b) => a.line - b.line);
}
