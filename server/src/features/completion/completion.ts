import type { Description } from '../../description/description.ts';
import type { Field } from '../../syntax/fields.ts';
import { fromSource } from '../../syntax/layout/positions.ts';
import type { Line } from '../../syntax/line.ts';
import { isBlank } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Position } from '../../text/range.ts';
import { writtenColumn } from '../../text/written.ts';
import { sectionAtLine } from '../locate.ts';
import { inText } from './broken-lines.ts';
import { missingHeadings, titles } from './headings.ts';
import type { Candidate, Completion, TypedLine } from './item.ts';
import { typedLine } from './item.ts';
import { missingLabels, missingRows } from './lines.ts';
import { matching } from './match.ts';
import { valueItems } from './values.ts';

/** What can be written at a place, the most fitting first. In prose only headings, and only where one could begin. */
export function completionsAt(description: Description, position: Position): readonly Completion[] {
  const { layout } = description.tree;
  const items = completionsAsRead(description, fromSource(layout, position));
  return layout ? items.map((item) => inText(layout, item, position)) : items;
}

function completionsAsRead(description: Description, position: Position): readonly Completion[] {
  const candidates = candidatesAt(description, position);
  const start = candidates[0]?.edit.range.start.character ?? position.character;
  return matching(candidates, typedText(description.lines[position.line], start, position.character));
}

/** As it is written: the editor compares the items with that. */
function typedText(line: Line | undefined, start: number, end: number): string {
  const written = line?.written;
  if (written === undefined) return line?.text.slice(start, end) ?? '';
  return written.text.slice(writtenColumn(written, start, 'start'), writtenColumn(written, end, 'end'));
}

/** All of them replace the same range. */
function candidatesAt(description: Description, position: Position): readonly Candidate[] {
  const section = sectionAtLine(description, position.line);
  const field = section?.fields.find(({ line }) => line === position.line);
  if (section && field && position.character > field.source.text.indexOf(':', field.labelEnd) && isLabelled(field)) {
    return valueItems({ description, section, field, position });
  }
  const typed = typedLine(description.lines, position);
  if (typed === undefined) return [];
  if (section === undefined) return [...titles(description, position, typed), ...missingHeadings(description, typed)];
  return section.start === position.line
    ? unfinishedHeading(description, section, typed)
    : lineItems(description, section, typed);
}

function isLabelled({ match }: Field): boolean {
  return match !== 'no-colon';
}

function unfinishedHeading(description: Description, { heading }: Section, typed: TypedLine): readonly Candidate[] {
  return heading.match === 'exact' ? [] : missingHeadings(description, typed);
}

function lineItems(description: Description, section: Section, typed: TypedLine): readonly Candidate[] {
  const headings = couldBeHeading(description, typed) ? missingHeadings(description, typed) : [];
  if (section.spec.content === 'scores') return [...missingRows(description, section, typed), ...headings];
  if (section.spec.content === 'prose') return headings;
  return [...missingLabels(section, typed), ...headings];
}

/** A heading begins with a digit, below a blank line. */
function couldBeHeading({ lines }: Description, { text, range }: TypedLine): boolean {
  return isBlank(lines[range.start.line - 1]) && (text === '' || /^\d/.test(text));
}
