import type { FieldSpec, Form, SectionId, SectionSpec } from './form.ts';
import { forms } from './forms.ts';
import { nearest } from './nearest.ts';

function titlesOf(section: SectionSpec): readonly string[] {
  return [section.title, ...(section.spellings ?? [])];
}

function labelsOf(field: FieldSpec): readonly string[] {
  return [field.label, ...(field.spellings ?? [])];
}

const allSections = forms.flatMap((form) => form.sections);

const sectionIdsByTitle: ReadonlyMap<string, SectionId> = new Map(
  allSections.flatMap((section) => titlesOf(section).map((title) => [title, section.id] as const)),
);

const titles = [...sectionIdsByTitle.keys()];
const labels: ReadonlySet<string> = new Set(allSections.flatMap((section) => section.fields.flatMap(labelsOf)));
const labelsBySection: ReadonlyMap<SectionSpec, readonly string[]> = new Map(
  allSections.map((section) => [section, section.fields.flatMap(labelsOf)]),
);

const fieldsBySection: ReadonlyMap<SectionSpec, ReadonlyMap<string, FieldSpec>> = new Map(
  allSections.map((section) => [
    section,
    new Map(section.fields.flatMap((field) => labelsOf(field).map((label) => [label, field] as const))),
  ]),
);

const sectionsByLabel: ReadonlyMap<string, readonly SectionSpec[]> = new Map(
  Array.from(labels, (label) => [label, allSections.filter((section) => fieldsBySection.get(section)?.has(label))]),
);

const homesByForm: ReadonlyMap<Form, ReadonlyMap<string, SectionSpec>> = new Map(
  forms.map((form) => [form, homesOf(form)]),
);

function homesOf(form: Form): ReadonlyMap<string, SectionSpec> {
  const homes = new Map<string, SectionSpec>();
  for (const section of form.sections) {
    for (const label of section.fields.flatMap(labelsOf)) if (!homes.has(label)) homes.set(label, section);
  }
  return homes;
}

/** Length of the longest title of any form, in UTF-16 units. */
export const longestTitle = Math.max(...titles.map((title) => title.length));

const titleLengths: ReadonlySet<number> = new Set(titles.map((title) => title.length));

const titleInitials: ReadonlySet<number> = new Set(titles.map((title) => title.charCodeAt(0)));

/** Whether a title of some form begins with this character (UTF-16 code unit). */
export function beginsSomeTitle(code: number): boolean {
  return titleInitials.has(code);
}

/** The section with exactly this title (white space folded), in any form. */
export function sectionIdWithTitle(title: string): SectionId | undefined {
  // Most lines have no title's length, and a number is looked up faster than a text.
  return titleLengths.has(title.length) ? sectionIdsByTitle.get(title) : undefined;
}

/** The section whose title this was probably meant to be (see `nearest`), in any form. */
export function sectionIdWithSimilarTitle(title: string): SectionId | undefined {
  const similar = nearest(title, titles, { meaning: (each) => sectionIdsByTitle.get(each) ?? each });
  return similar === undefined ? undefined : sectionIdsByTitle.get(similar);
}

/** The section of a form by id; the EAKR form has no sub-sections of section 7. */
export function findSectionSpec(form: Form, id: SectionId): SectionSpec | undefined {
  return form.sections.find((section) => section.id === id);
}

/** The field of a section with exactly this label (white space folded). */
export function fieldWithLabel(section: SectionSpec, label: string): FieldSpec | undefined {
  return fieldsBySection.get(section)?.get(label);
}

/** The sections of all forms that have a field with exactly this label (white space folded). */
export function sectionsWithLabel(label: string): readonly SectionSpec[] {
  return sectionsByLabel.get(label) ?? [];
}

/** Every accepted spelling of the labels of a section, in the form's order. */
export function labelsOfSection(section: SectionSpec): readonly string[] {
  return labelsBySection.get(section) ?? [];
}

/** Whether this is exactly a label of some section of some form (white space folded). */
export function isLabel(label: string): boolean {
  return labels.has(label);
}

/** The first section of the form that has a field with this label. */
export function homeOfLabel(form: Form, label: string): SectionSpec | undefined {
  return homesByForm.get(form)?.get(label);
}
