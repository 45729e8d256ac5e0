import type { FieldSpec, Form, SectionSpec } from './form.ts';
import { siteMarker } from './form.ts';

/**
 * The lines of a section as the form has them before anything is filled in: heading, labels or rows, with the form's blank lines
 * between. The first and the last line are never blank; sub-sections are not included.
 */
export function sectionSkeleton(form: Form, section: SectionSpec): readonly string[] {
  const heading = headingText(section);
  if (section.content === 'fields') return [heading, ...section.fields.flatMap((field) => fieldLines(section, field))];
  if (section.content === 'questions') return [heading, '', ...section.fields.map(labelLine)];
  if (section.content === 'scores') return [heading, '', form.scoreHeader, ...scoreLines(form)];
  return [heading];
}

/** A section's heading as the form prints it: number and title. */
export function headingText({ number, title }: SectionSpec): string {
  return `${number} ${title}`;
}

/** A field's label with its colon, as people speak of it. */
export function labelText({ label }: FieldSpec): string {
  return `${label}:`;
}

/** The line of a field without a value: its label, and the space after which the value is typed. */
export function labelLine(field: FieldSpec): string {
  return `${labelText(field)} `;
}

function fieldLines(section: SectionSpec, field: FieldSpec): string[] {
  const startsAddress = field.siteAddress === true && section.fields.find((each) => each.siteAddress) === field;
  return startsAddress ? ['', siteMarker, '', labelLine(field)] : ['', labelLine(field)];
}

function scoreLines({ scoreGroups, scoreRows }: Form): string[] {
  return scoreGroups.flatMap((group) => [
    group,
    ...scoreRows.filter((row) => row.group === group).map(({ name }) => name),
  ]);
}
