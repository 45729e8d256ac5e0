import type { Description } from '../../description/description.ts';
import { hasValue } from '../../description/values.ts';
import type { FieldSpec, SectionSpec } from '../../form/form.ts';
import { fieldWithLabel } from '../../form/lookup.ts';
import { labelLine } from '../../form/skeleton.ts';
import type { Field, OtherLine } from '../../syntax/fields.ts';
import type { Line } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/range.ts';
import type { Gap } from './blocks.ts';
import { insertBlock } from './blocks.ts';
import { othersOf } from './sections.ts';

/** Whether a section has each field of the form once and in the form's order: then nothing is missing, double or out of place. */
export function isAsTheForm({ spec, fields }: Section): boolean {
  if (fields.length !== spec.fields.length) return false;
  for (let index = 0; index < fields.length; index++) if (fields[index]?.spec !== spec.fields[index]) return false;
  return true;
}

/** The first field of each kind, in the order of the text. */
export function firstFields({ fields }: Section): readonly Field[] {
  const seen = new Set<FieldSpec>();
  return fields.filter((field) => !seen.has(field.spec) && seen.add(field.spec));
}

/** The fields that stand in a section once, in the order of the text. */
export function singleFields({ spec, fields }: Section): readonly Field[] {
  const once = new Set(spec.fields);
  const seen = new Set<FieldSpec>();
  for (const field of fields) {
    if (seen.has(field.spec)) once.delete(field.spec);
    seen.add(field.spec);
  }
  return fields.filter((field) => once.has(field.spec));
}

/** Whether a field is there without a value. */
export function isEmptyField(field: Field): boolean {
  return !hasValue(field);
}

/** Whether an empty field is the lesser one of several with the same label: another has a value, or is the first of them. */
export function isSaidElsewhere({ fields }: Section, field: Field): boolean {
  return fields.some((other) => other.spec === field.spec && (!isEmptyField(other) || other.line < field.line));
}

/** Whether a section with the same label should follow and its heading is missing, so that a second such label is that section's. */
export function isOfAbsentSection(description: Description, section: Section, { label }: FieldSpec): boolean {
  return homesOf(description, label).some(
    (spec) => spec.order > section.spec.order && !description.sections.has(spec.id),
  );
}

/** A label of the form that stands in a section where it does not belong, and where it does. */
export interface MisplacedField {
  readonly section: Section;
  readonly other: OtherLine;
  readonly homeSpec: SectionSpec;
  readonly spec: FieldSpec;
  /** The section where it belongs, if that is there and lacks it. */
  readonly home: Section | undefined;
}

/**
 * The misplaced fields of a description. Labels of a section whose heading is missing are left out: they stand there because the
 * heading is missing, and that is said of the section.
 */
export function misplacedFields(description: Description): readonly MisplacedField[] {
  const found: MisplacedField[] = [];
  for (const section of description.tree.sections) {
    for (const other of othersOf(description, section, 'misplaced-field')) {
      const misplaced = misplacedField(description, section, other);
      if (misplaced) found.push(misplaced);
    }
  }
  return found;
}

function misplacedField(description: Description, section: Section, other: OtherLine): MisplacedField | undefined {
  const label = other.labelled?.label ?? '';
  const homes = homesOf(description, label);
  if (homes.some((spec) => !description.sections.has(spec.id))) return undefined;
  const lacking = homes.find((spec) => !hasField(description.sections.get(spec.id), fieldWithLabel(spec, label)));
  const homeSpec = lacking ?? homes[0];
  const spec = homeSpec && fieldWithLabel(homeSpec, label);
  if (!homeSpec || !spec) return undefined;
  return { section, other, homeSpec, spec, home: lacking && description.sections.get(lacking.id) };
}

/** The sections of the form that have a label. */
export function homesOf({ form }: Description, label: string): readonly SectionSpec[] {
  return form.sections.filter((section) => fieldWithLabel(section, label) !== undefined);
}

/** Whether a section has a field of a kind. */
export function hasField(section: Section | undefined, spec: FieldSpec | undefined): boolean {
  return section?.fields.some((field) => field.spec === spec) ?? false;
}

/** The first line behind a field and what belongs to it: answers under a question, the partners, text that follows. */
export function endOfField(section: Section, { line, spec }: Field): number {
  let end = section.end;
  for (const field of section.fields) if (field.line > line) end = Math.min(end, field.line);
  for (const other of section.others) if (other.line > line && endsField(spec, other)) end = Math.min(end, other.line);
  const partner = spec.id === 'arrangement' ? undefined : section.partners.find((each) => each.line > line);
  if (partner) end = Math.min(end, partner.line);
  return end;
}

function endsField({ id }: FieldSpec, { kind }: OtherLine): boolean {
  return kind !== 'stray' && !(kind === 'partners-marker' && id === 'arrangement');
}

/** Blank lines between the fields of a section: one, unless its fields stand close together. */
export function gapOf({ fields, spec }: Section): Gap {
  const [first, second] = fields;
  if (first && second && spec.content === 'fields') return second.line - first.line === 1 ? 0 : 1;
  return spec.content === 'questions' ? 0 : 1;
}

/** Puts lines into a section where the form has the field. */
export function insertField(
  lines: readonly Line[],
  section: Section,
  spec: FieldSpec,
  block: readonly string[] = [labelLine(spec)],
): TextEdit {
  const at = placeOfField(section, spec);
  return insertBlock(lines, at, block, at === section.start + 1 ? 1 : gapOf(section));
}

/** The line before which a field that is not there would stand. */
export function placeOfField(section: Section, spec: FieldSpec): number {
  const place = section.spec.fields.indexOf(spec);
  const before = section.spec.fields
    .slice(0, place)
    .filter((each) => hasField(section, each))
    .at(-1);
  if (spec.siteAddress && !before?.siteAddress) {
    const marker = section.others.find((other) => other.kind === 'site-marker');
    if (marker) return marker.line + 1;
  }
  const field = before && section.fields.find((each) => each.spec === before);
  return field ? endOfField(section, field) : section.start + 1;
}
