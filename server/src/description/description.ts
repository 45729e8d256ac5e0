import type { FieldId, Form, Fund, SectionId } from '../form/form.ts';
import { projectStates } from '../form/vocabularies.ts';
import type { Field } from '../syntax/fields.ts';
import type { Line } from '../syntax/line.ts';
import { beginsAsDescription, sniffLength } from '../syntax/sniff.ts';
import { judgedTogether } from '../syntax/together.ts';
import type { Section, Tree } from '../syntax/tree.ts';
import { isDescription, parse } from '../syntax/tree.ts';
import type { Cut } from './cut.ts';
import { cutOf, withoutCutEnd } from './cut.ts';
import type { Misplacements } from './fields/misplaced.ts';
import { misplacementsIn } from './fields/misplaced.ts';
import { readState } from './fields/terms.ts';
import type { Notes } from './prose/notes.ts';
import { collectNotes } from './prose/notes.ts';
import { hasValue, readValue } from './values.ts';

/** A description ready to be checked: the tree with quick access to its sections, and what the lines mention. Immutable. */
export interface Description {
  readonly tree: Tree;
  readonly form: Form;
  readonly fund: Fund;
  readonly lines: readonly Line[];
  /** The first section of each heading. */
  readonly sections: ReadonlyMap<SectionId, Section>;
  /** "Toiminta päättynyt": section 9 and the realised figures are required. */
  readonly ended: boolean;
  /** Where the text is cut off, with everything behind missing. The last section is then without what the cut may have shortened. */
  readonly cut: Cut | undefined;
  /** Values that plainly belong to another field. */
  readonly misplaced: Misplacements;
  /** What the lines mention that a rule looks at. */
  readonly notes: Notes;
}

/** The description of a parsed text. */
export function describe(tree: Tree): Description {
  const sections = new Map<SectionId, Section>();
  for (const section of tree.sections) if (section.first) sections.set(section.spec.id, section);
  const ended = hasEnded(sections.get('project'));
  const { form, lines } = tree;
  const cut = cutOf(tree, ended);
  if (cut) sections.set(cut.section.spec.id, cutSection(cut, lines));
  return {
    tree,
    form,
    fund: form.fund,
    lines,
    sections,
    ended,
    cut,
    misplaced: misplacementsIn({ lines, sections }),
    notes: collectNotes(tree),
  };
}

/** The same object for as long as the section is. */
function cutSection(cut: Cut, lines: readonly Line[]): Section {
  const holder = lines[cut.section.start] as Line;
  return judgedTogether(holder, [cut.section, cut.line], cut, withoutCutEnd);
}

/** Also where the state is misspelt, or stands behind an empty one: what is required must not change when that is put right. */
function hasEnded(project: Section | undefined): boolean {
  const state = project?.fields.find((field) => field.spec.id === 'state' && hasValue(field));
  if (!hasValue(state)) return false;
  const term = readValue(state, readState);
  return (term.kind === 'known' ? term.term : term.meant) === projectStates.ended;
}

/** Parses a text and describes it. */
export function describeText(text: string): Description {
  return describe(parse(text));
}

/** Describes a text of unknown kind; undefined when it is no description. A short text is parsed once, for both. */
export function describeIfDescription(text: string): Description | undefined {
  if (text.length > sniffLength) return beginsAsDescription(text) ? describeText(text) : undefined;
  const description = describeText(text);
  return isDescription(description.tree) ? description : undefined;
}

/** The section with an id (the first one, if there are several). */
export function findSection(description: Description, id: SectionId): Section | undefined {
  return description.sections.get(id);
}

/** The first field with an id in a section. */
export function findField(description: Description, section: SectionId, id: FieldId): Field | undefined {
  return fieldIn(description.sections.get(section), id);
}

/** The first field with an id among a section's fields. */
export function fieldIn(section: Section | undefined, id: FieldId): Field | undefined {
  if (section === undefined) return undefined;
  for (const field of section.fields) if (field.spec.id === id) return field;
  return undefined;
}
