import type { SectionId } from '../../server/src/form/form.ts';
import { esrForm } from '../../server/src/form/forms.ts';
import { headingText } from '../../server/src/form/skeleton.ts';
import { valueText } from '../../server/src/syntax/fields.ts';
import type { Section, Tree } from '../../server/src/syntax/tree.ts';
import { parse } from '../../server/src/syntax/tree.ts';

/** The sections of a text, one string each: number, and how the heading is written when not as printed; "again" when not the first. */
export function headingsOf(text: string): readonly string[] {
  return parse(text).sections.map(({ spec, heading, first }) => {
    const match = heading.match === 'exact' ? '' : ` ${heading.match}`;
    return `${spec.number}${match}${first ? '' : ' again'}`;
  });
}

/** The first section with an id; its absence fails the test. */
export function sectionOf(tree: Tree, id: SectionId): Section {
  const section = tree.sections.find(({ spec, first }) => spec.id === id && first);
  if (!section) throw new Error(`No section ${id}`);
  return section;
}

/** Lines under a heading of the form, as the only section of a description. */
export function inSection(id: SectionId, lines: string): string {
  const spec = esrForm.sections.find((section) => section.id === id);
  if (!spec) throw new Error(`No section ${id}`);
  return `${esrForm.title}\n\n${headingText(spec)}\n\n${lines}`;
}

/** What the lines of a section are, one string each in the order of the text, with its line counted from the first of `lines`: fields, partners, rows and the rest. */
export function linesOf(id: SectionId, lines: string): readonly string[] {
  const { fields, partners, others, rows, markers, start } = sectionOf(parse(inSection(id, lines)), id);
  const found = [
    ...fields.map((field) => {
      const match = field.match === 'exact' ? '' : ` ${field.match}`;
      return { line: field.line, text: `${field.spec.id}${match} = ${valueText(field)}` };
    }),
    ...partners.map(({ line, source, nameStart, nameEnd, idStart, idEnd }) => {
      const [name, id] = [source.text.slice(nameStart, nameEnd), source.text.slice(idStart, idEnd)];
      return { line, text: `partner ${name} | ${id}` };
    }),
    ...others.map(({ line, kind, labelled }) => ({ line, text: labelled ? `${kind} ${labelled.label}` : kind })),
    ...rows.map(({ line, spec, exact, scores }) => {
      const written = scores.map(({ value }) => value ?? '?').join(' ');
      return { line, text: `row ${spec.order}${exact ? '' : ' misspelt'}: ${written}` };
    }),
    ...markers.map((line) => ({ line, text: 'marker' })),
  ];
  return found.sort((a, b) => a.line - b.line).map(({ line, text }) => `${line - start - 2} ${text}`);
}
