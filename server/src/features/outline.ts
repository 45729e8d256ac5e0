import type { Description } from '../description/description.ts';
import { labelRange } from '../description/values.ts';
import { partnersMarker, siteMarker } from '../form/form.ts';
import type { Field, OtherLine } from '../syntax/fields.ts';
import { valueText } from '../syntax/fields.ts';
import type { Layout } from '../syntax/layout/layout.ts';
import { toSource } from '../syntax/layout/positions.ts';
import type { Line } from '../syntax/line.ts';
import { isBlank } from '../syntax/line.ts';
import type { Partner } from '../syntax/partners.ts';
import type { ScoreRow } from '../syntax/scores.ts';
import { judgedTogether } from '../syntax/together.ts';
import type { Section } from '../syntax/tree.ts';
import type { Position, Range } from '../text/range.ts';
import { lineRange } from '../text/range.ts';

/** What an entry of the outline stands for. */
export type OutlineKind =
  | 'section'
  | 'subsection'
  | 'text'
  | 'number'
  | 'answer'
  | 'partners'
  | 'partner'
  | 'site'
  | 'group'
  | 'row';

/** An entry of the outline. Its range holds its selection range and the ranges of its children; siblings do not overlap. */
export interface OutlineItem {
  readonly name: string;
  /** The value, the scores or the Y-tunnus; empty when there is none. */
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly OutlineItem[];
}

/** The outline of a description: sections, their sub-sections, and what is in them. Empty for any other text. */
export function outline(description: Description): readonly OutlineItem[] {
  const { layout } = description.tree;
  const items = outlineAsRead(description);
  return layout ? items.map((item) => itemInText(layout, item)) : items;
}

function itemInText(layout: Layout, item: OutlineItem): OutlineItem {
  return {
    ...item,
    range: toSource(layout, item.range),
    selectionRange: toSource(layout, item.selectionRange),
    children: item.children.map((child) => itemInText(layout, child)),
  };
}

/** The same with positions in the lines as they are read. */
export function outlineAsRead(description: Description): readonly OutlineItem[] {
  return branches(description, () => true);
}

/** The entries of the outline that hold a line, with positions in the lines as they are read: nothing is made of the others. */
export function outlineAround(description: Description, line: number): readonly OutlineItem[] {
  return branches(description, (start, end) => start <= line && line < end);
}

/** The entries of sections with their sub-sections, of those that are wanted by their lines (the end is exclusive). */
function branches(
  { tree: { sections }, lines }: Description,
  isWanted: (start: number, end: number) => boolean,
): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  for (let index = 0; index < sections.length; ) {
    const section = sections[index] as Section;
    const next = endOfChildren(sections, index);
    if (isWanted(section.start, sections[next - 1]?.end ?? section.end)) {
      const children = sections.slice(index + 1, next).map((each) => sectionItem(lines, each, []));
      items.push(sectionItem(lines, section, children));
    }
    index = next;
  }
  return items;
}

/** Sub-sections belong to the section they directly follow, in whatever order, if it is theirs; others stand for themselves. */
function endOfChildren(sections: readonly Section[], parent: number): number {
  const id = sections[parent]?.spec.id;
  let next = parent + 1;
  while (next < sections.length && sections[next]?.spec.parent === id) next++;
  return next;
}

function sectionItem(lines: readonly Line[], section: Section, children: readonly OutlineItem[]): OutlineItem {
  const { line, shape, spec } = section.heading;
  const last = children.at(-1);
  return {
    name: shape.number === undefined ? shape.title : `${shape.number} ${shape.title}`,
    detail: '',
    kind: spec.level === 1 ? 'section' : 'subsection',
    range: { start: startOf(line), end: last?.range.end ?? endOf(lines, section.end - 1) },
    selectionRange: lineRange(line, shape.numberStart, shape.titleEnd),
    children: [...contentItems(lines, section), ...children],
  };
}

interface SectionOfLines {
  readonly lines: readonly Line[];
  readonly section: Section;
}

/** What stands in a section; kept for as long as the section is the same. */
function contentItems(lines: readonly Line[], section: Section): readonly OutlineItem[] {
  const { content } = section.spec;
  if (content !== 'fields' && content !== 'questions' && content !== 'scores') return none;
  return judgedTogether(lines[section.start] as Line, [section], { lines, section }, itemsIn);
}

const none: readonly never[] = [];

function itemsIn({ lines, section }: SectionOfLines): readonly OutlineItem[] {
  if (section.spec.content === 'fields') return fieldItems(lines, section);
  if (section.spec.content === 'questions') return questionItems(lines, section);
  return scoreItems(lines, section);
}

/** Fields stand for themselves, partners and the site's address under their marker line, up to the next thing that is neither. */
function fieldItems(lines: readonly Line[], section: Section): readonly OutlineItem[] {
  const marked = section.others.filter(({ kind }) => kind === 'partners-marker' || kind === 'site-marker');
  const before = between(section.fields, section.start, marked[0]?.line ?? section.end);
  const lists = marked.map((marker, index) => {
    const end = marked[index + 1]?.line ?? section.end;
    return marker.kind === 'site-marker'
      ? siteItems(lines, section, marker, end)
      : partnerItems(lines, section, marker, end);
  });
  return [...fieldsAsItems(lines, before), ...lists.flat()];
}

function siteItems(lines: readonly Line[], section: Section, marker: OtherLine, end: number): OutlineItem[] {
  const below = between(section.fields, marker.line, end);
  const foreign = below.findIndex(({ spec }) => spec.siteAddress !== true);
  const stop = foreign === -1 ? below.length : foreign;
  const inside = fieldsAsItems(lines, below.slice(0, stop));
  return [listItem(lines, marker, 'site', siteMarker, inside), ...fieldsAsItems(lines, below.slice(stop))];
}

function partnerItems(lines: readonly Line[], section: Section, marker: OtherLine, end: number): OutlineItem[] {
  const below = between(section.fields, marker.line, end);
  const partners = between(section.partners, marker.line, below[0]?.line ?? end).map(partnerItem);
  return [listItem(lines, marker, 'partners', partnersMarker, partners), ...fieldsAsItems(lines, below)];
}

function fieldsAsItems(lines: readonly Line[], fields: readonly Field[]): OutlineItem[] {
  return fields.map((field) => fieldItem(lines, field, field.line));
}

function listItem(
  lines: readonly Line[],
  marker: OtherLine,
  kind: OutlineKind,
  name: string,
  children: readonly OutlineItem[],
): OutlineItem {
  const selectionRange = lineRange(marker.line, 0, marker.source.text.trimEnd().length);
  const end = children.at(-1)?.range.end ?? endOf(lines, marker.line);
  const detail = kind === 'partners' && children.length > 0 ? String(children.length) : '';
  return { name, detail, kind, range: { start: startOf(marker.line), end }, selectionRange, children };
}

function partnerItem({ line, source, nameStart, nameEnd, idStart, idEnd }: Partner): OutlineItem {
  const id = source.text.slice(idStart, idEnd);
  return {
    name: source.text.slice(nameStart, nameEnd),
    detail: id === ',' ? '' : id,
    kind: 'partner',
    range: lineRange(line, 0, source.text.length),
    selectionRange: lineRange(line, nameStart, nameEnd),
    children: [],
  };
}

function fieldItem(lines: readonly Line[], field: Field, lastLine: number): OutlineItem {
  return {
    name: field.spec.label,
    detail: valueText(field),
    kind: kindOfField(field),
    range: { start: startOf(field.line), end: endOf(lines, lastLine) },
    selectionRange: labelRange(field),
    children: [],
  };
}

function kindOfField({ spec }: Field): OutlineKind {
  if (spec.value === 'amount' || spec.value === 'count') return 'number';
  return spec.value === 'yesNo' ? 'answer' : 'text';
}

function questionItems(lines: readonly Line[], { fields, end }: Section): readonly OutlineItem[] {
  return fields.map((field, index) => {
    const next = fields[index + 1]?.line ?? end;
    return fieldItem(lines, field, lastContentLine(lines, field.line, next));
  });
}

/** Rows are in the group whose line is the last one above them; rows above the first group stand for themselves. */
function scoreItems(lines: readonly Line[], section: Section): readonly OutlineItem[] {
  const groups = section.groups.map(({ line }) => line);
  const ends = [...section.rows.map(({ line }) => line), ...section.markers, section.end].sort((a, b) => a - b);
  const itemsBetween = (start: number, end: number) =>
    between(section.rows, start, end).map((row) =>
      rowItem(lines, row, ends[firstAfter(ends, row.line, identity)] ?? section.end),
    );
  return [
    ...itemsBetween(section.start, groups[0] ?? section.end),
    ...groups.map((line, index) => groupItem(lines, line, itemsBetween(line, groups[index + 1] ?? section.end))),
  ];
}

function groupItem(lines: readonly Line[], line: number, children: readonly OutlineItem[]): OutlineItem {
  const text = lines[line]?.text ?? '';
  return {
    name: text.trim(),
    detail: '',
    kind: 'group',
    range: { start: startOf(line), end: children.at(-1)?.range.end ?? endOf(lines, line) },
    selectionRange: lineRange(line, text.length - text.trimStart().length, text.trimEnd().length),
    children,
  };
}

function rowItem(lines: readonly Line[], row: ScoreRow, next: number): OutlineItem {
  const { line, source, spec, nameStart, nameEnd, scores } = row;
  const detail = scores.map(({ start, end }) => source.text.slice(start, end)).join(' / ');
  return {
    name: spec.name,
    detail,
    kind: 'row',
    range: { start: startOf(line), end: endOf(lines, lastContentLine(lines, line, next)) },
    selectionRange: lineRange(line, nameStart, nameEnd),
    children: [],
  };
}

/** Those of the items, which are sorted by line, that are below line `start` and above line `end`. */
function between<T extends { readonly line: number }>(items: readonly T[], start: number, end: number): readonly T[] {
  const lineOf = (item: T) => item.line;
  return items.slice(firstAfter(items, start, lineOf), firstAfter(items, end - 1, lineOf));
}

function firstAfter<T>(sorted: readonly T[], line: number, lineOf: (item: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineOf(sorted[middle] as T) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last line from `start` on and before `end` that is not blank; `start` itself if all others are. */
export function lastContentLine(lines: readonly Line[], start: number, end: number): number {
  let last = end - 1;
  while (last > start && isBlank(lines[last])) last--;
  return last;
}

function identity(line: number): number {
  return line;
}

function startOf(line: number): Position {
  return { line, character: 0 };
}

function endOf(lines: readonly Line[], line: number): Position {
  return { line, character: lines[line]?.text.length ?? 0 };
}
