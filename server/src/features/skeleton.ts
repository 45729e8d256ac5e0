import type { FieldSpec, Form, SectionSpec } from '../form/form.ts';
import { partnersMarker, siteMarker } from '../form/form.ts';

/**
 * The text of a new, empty description: every heading, label, question, group and row of the form in its order, values left out.
 * Blocks are parted by one blank line as the service prints them; lines end with LF.
 */
export function skeleton(form: Form): string {
  return `${[form.banner, form.title, ...form.sections.flatMap((section) => blocksOf(form, section))].join('\n\n')}\n`;
}

function blocksOf(form: Form, section: SectionSpec): readonly string[] {
  return [`${section.number} ${section.title}`, ...contentOf(form, section)];
}

function contentOf(form: Form, section: SectionSpec): readonly string[] {
  if (section.content === 'fields') return fieldBlocks(section.fields);
  if (section.content === 'questions') return [section.fields.map(fieldLine).join('\n')];
  return section.content === 'scores' ? [scoreTable(form)] : [];
}

function fieldBlocks(fields: readonly FieldSpec[]): readonly string[] {
  const firstOfSite = fields.find((field) => field.siteAddress);
  return fields.flatMap((field) => {
    const before = field === firstOfSite ? [siteMarker] : [];
    const after = field.value === 'arrangement' ? [partnersMarker] : [];
    return [...before, fieldLine(field), ...after];
  });
}

function fieldLine(field: FieldSpec): string {
  return `${field.label}: `;
}

function scoreTable(form: Form): string {
  const groups = form.scoreGroups.flatMap((group) => [
    group,
    ...form.scoreRows.filter((row) => row.group === group).map((row) => `${row.name} `),
  ]);
  return [form.scoreHeader, ...groups].join('\n');
}
