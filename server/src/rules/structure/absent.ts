import type { Description } from '../../description/description.ts';
import type { SectionSpec } from '../../form/form.ts';
import { fieldWithLabel } from '../../form/lookup.ts';
import { sectionSkeleton } from '../../form/skeleton.ts';
import { labelledLine } from '../../syntax/labels.ts';
import { isBlank } from '../../syntax/line.ts';
import { readScoreTable } from '../../syntax/scores.ts';
import type { Section } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/range.ts';
import { insertBlock } from './blocks.ts';
import { isRequired, lastOwnLine, precedingSection } from './sections.ts';

/** The sections that the form requires and the text lacks, in the form's order; those behind the place where it is cut off are no matter of theirs. */
export function absentSections(description: Description): readonly SectionSpec[] {
  const { form, sections, cut } = description;
  const end = cut?.section.spec.order ?? form.sections.length;
  return form.sections.filter((spec) => spec.order <= end && !sections.has(spec.id) && isRequired(description, spec));
}

/** What puts an absent section where it belongs, with those of its sub-sections that are absent too. */
export interface Insertion {
  readonly edits: readonly TextEdit[];
  /** Whether the section's content is there already, so that only the heading is put before it. */
  readonly headingOnly: boolean;
}

interface Block {
  readonly at: number;
  readonly lines: readonly string[];
}

/** The edits that put an absent section and its absent sub-sections into the text. */
export function insertionOf(description: Description, spec: SectionSpec): Insertion {
  const children = childrenOf(description, spec);
  const content = contentOf(description, spec, 0) ?? children.find((child) => child.content !== undefined)?.content;
  const blocks = [{ spec, content }, ...children].map((each) => blockOf(description, each));
  const edits = joinedBlocks(blocks).map((block) => insertBlock(description.lines, block.at, block.lines));
  return { edits, headingOnly: content !== undefined && children.length === 0 };
}

interface Absent {
  readonly spec: SectionSpec;
  /** The line where its content begins, where only the heading is missing. */
  readonly content: number | undefined;
}

function childrenOf(description: Description, parent: SectionSpec): readonly Absent[] {
  let from = 0;
  return absentSections(description)
    .filter((spec) => spec.parent === parent.id)
    .map((spec) => {
      const content = contentOf(description, spec, from);
      from = content === undefined ? from : content + 1;
      return { spec, content };
    });
}

function blockOf(description: Description, { spec, content }: Absent): Block {
  const skeleton = sectionSkeleton(description.form, spec);
  if (content === undefined) return { at: placeOf(description, spec), lines: skeleton };
  const heading = skeleton.slice(0, 1);
  return { at: content, lines: isBlank(description.lines[content - 1]) ? heading : [...heading, ''] };
}

/** Blocks for one place become one: edits must not touch each other. */
function joinedBlocks(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.at === block.at) joined[joined.length - 1] = { at: last.at, lines: [...last.lines, '', ...block.lines] };
    else joined.push(block);
  }
  return joined;
}

/** The line before which an absent section belongs: behind the one before it in the form, else before all others. */
function placeOf(description: Description, spec: SectionSpec): number {
  const { lines, tree } = description;
  const before = precedingSection(description, spec);
  return before?.end ?? tree.sections[0]?.start ?? lines.length;
}

/** The first line of an absent section's content where only its heading is missing, so that the section before it goes on. */
function contentOf(description: Description, spec: SectionSpec, from: number): number | undefined {
  const before = precedingSection(description, spec);
  const start = Math.max(from, before ? before.start + 1 : (description.tree.title ?? -1) + 1);
  const end = placeOf(description, spec);
  if (spec.content === 'scores') return tableStart(description, start, end);
  if (spec.content === 'prose') return before?.spec.content === 'fields' ? proseStart(before) : undefined;
  return spec.fields.length === 0 ? undefined : labelStart(description, spec, before, start, end);
}

function tableStart({ lines, form }: Description, start: number, end: number): number | undefined {
  const { markers, rows } = readScoreTable(lines, form, start, end);
  return markers[0] ?? rows[0]?.line;
}

function proseStart(before: Section): number | undefined {
  const last = lastOwnLine(before);
  return before.others.find(
    (other) => other.line > last && other.kind !== 'partners-marker' && other.kind !== 'site-marker',
  )?.line;
}

function labelStart(
  { lines }: Description,
  spec: SectionSpec,
  before: Section | undefined,
  start: number,
  end: number,
): number | undefined {
  const own = new Set<number>();
  for (const field of before?.fields ?? []) {
    if (!before?.fields.some((other) => other.spec === field.spec && other.line < field.line)) own.add(field.line);
  }
  for (let line = start; line < end; line++) {
    const source = lines[line];
    const labelled = source && labelledLine(source);
    if (labelled && !own.has(line) && fieldWithLabel(spec, labelled.label)) return line;
  }
  return undefined;
}
