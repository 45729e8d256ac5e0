import type { Description } from '../description/description.ts';
import { labelRange, valueRange } from '../description/values.ts';
import type { Field, OtherLine } from '../syntax/fields.ts';
import { foldSpaces } from '../syntax/line.ts';
import type { Partner } from '../syntax/partners.ts';
import type { ScoreRow } from '../syntax/scores.ts';
import type { Section } from '../syntax/tree.ts';
import type { Position, Range } from '../text/range.ts';
import { contains, lineRange } from '../text/range.ts';

/** What is at a place of a description, with its range. Prose is nothing in particular. */
export type Element = { readonly range: Range } & (
  | { readonly kind: 'banner' | 'title' }
  | { readonly kind: 'heading' | 'partners-marker' | 'site-marker' | 'score-header'; readonly section: Section }
  | { readonly kind: 'label' | 'value'; readonly section: Section; readonly field: Field }
  | { readonly kind: 'misplaced'; readonly section: Section; readonly home: NonNullable<OtherLine['home']> }
  | { readonly kind: 'partner-name' | 'partner-id'; readonly section: Section; readonly partner: Partner }
  | { readonly kind: 'score-group'; readonly section: Section; readonly name: string }
  | { readonly kind: 'row-name'; readonly section: Section; readonly row: ScoreRow }
  | { readonly kind: 'score'; readonly section: Section; readonly row: ScoreRow; readonly index: number }
);

/** What is at a position; undefined in prose, between things, and outside the text. */
export function elementAt(description: Description, position: Position): Element | undefined {
  const section = sectionAtLine(description, position.line);
  if (section === undefined) return preambleElement(description, position.line);
  if (section.start === position.line) return headingElement(section);
  const found =
    fieldElement(section, position) ??
    partnerElement(section, position) ??
    otherElement(section, position.line) ??
    rowElement(section, position) ??
    markerElement(description, section, position.line);
  return found && contains(found.range, position) ? found : undefined;
}

/** The section that a line is in, its heading included; undefined above the first heading. */
export function sectionAtLine({ tree }: Description, line: number): Section | undefined {
  let low = 0;
  let high = tree.sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tree.sections[middle]?.start ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  const section = tree.sections[low - 1];
  return section !== undefined && line < section.end ? section : undefined;
}

/** The range of a line's text without white space at its ends. */
export function textRange(description: Description, line: number): Range {
  const text = description.lines[line]?.text ?? '';
  const end = text.trimEnd().length;
  return lineRange(line, Math.min(end, text.length - text.trimStart().length), end);
}

function preambleElement(description: Description, line: number): Element | undefined {
  const { tree, form } = description;
  const range = textRange(description, line);
  if (line === tree.title || line === tree.similarTitle) return { kind: 'title', range };
  const text = foldSpaces(description.lines[line]?.text.slice(0, 200) ?? '');
  return tree.kind === 'description' && text === form.banner ? { kind: 'banner', range } : undefined;
}

function headingElement(section: Section): Element {
  const { line, shape } = section.heading;
  return { kind: 'heading', section, range: lineRange(line, shape.numberStart, shape.titleEnd) };
}

function fieldElement(section: Section, position: Position): Element | undefined {
  const field = section.fields.find((each) => each.line === position.line);
  if (field === undefined) return undefined;
  const value = valueRange(field);
  if (field.valueEnd > field.valueStart && contains(value, position))
    return { kind: 'value', section, field, range: value };
  return { kind: 'label', section, field, range: labelRange(field) };
}

function partnerElement(section: Section, position: Position): Element | undefined {
  const partner = section.partners.find((each) => each.line === position.line);
  if (partner === undefined) return undefined;
  const id = lineRange(partner.line, partner.idStart, partner.idEnd);
  if (contains(id, position)) return { kind: 'partner-id', section, partner, range: id };
  const range = lineRange(partner.line, partner.nameStart, partner.nameEnd);
  return { kind: 'partner-name', section, partner, range };
}

function otherElement(section: Section, line: number): Element | undefined {
  const other = section.others.find((each) => each.line === line);
  if (other === undefined) return undefined;
  const end = other.source.text.trimEnd().length;
  if (other.kind === 'partners-marker' || other.kind === 'site-marker') {
    return { kind: other.kind, section, range: lineRange(line, 0, end) };
  }
  if (other.home === undefined || other.labelled === undefined) return undefined;
  const { labelStart, labelEnd } = other.labelled;
  return { kind: 'misplaced', section, home: other.home, range: lineRange(line, labelStart, labelEnd) };
}

function rowElement(section: Section, position: Position): Element | undefined {
  const row = section.rows.find((each) => each.line === position.line);
  if (row === undefined) return undefined;
  const index = row.scores.findIndex(({ start, end }) => contains(lineRange(row.line, start, end), position));
  const score = row.scores[index];
  if (score) return { kind: 'score', section, row, index, range: lineRange(row.line, score.start, score.end) };
  return { kind: 'row-name', section, row, range: lineRange(row.line, row.nameStart, row.nameEnd) };
}

function markerElement(description: Description, section: Section, line: number): Element | undefined {
  if (!section.markers.includes(line)) return undefined;
  const range = textRange(description, line);
  const group = section.groups.find((each) => each.line === line);
  if (group) return { kind: 'score-group', section, name: group.name, range };
  return { kind: 'score-header', section, range };
}
