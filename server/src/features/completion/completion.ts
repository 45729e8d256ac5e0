import type { Description } from '../../description/description.ts';
import { isBlank } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Position } from '../../text/range.ts';
import { sectionAtLine } from '../locate.ts';
import { missingHeadings, titles } from './headings.ts';
import type { Completion, TypedLine } from './item.ts';
import { mayBecome, typedLine } from './item.ts';
import { missingLabels, missingRows } from './lines.ts';
import { valueItems } from './values.ts';

/** What can be written at a place, the most fitting first. In prose only headings, and only where one could begin. */
export function completionsAt(description: Description, position: Position): readonly Completion[] {
  const section = sectionAtLine(description, position.line);
  if (section === undefined) return aboveSections(description, position);
  const field = section.fields.find(({ line }) => line === position.line);
  if (field && position.character > field.source.text.indexOf(':', field.labelEnd) && field.match !== 'no-colon') {
    return valueItems({ description, section, field, position });
  }
  const typed = typedLine(description.lines, position);
  if (typed === undefined) return [];
  if (section.start === position.line) return unfinishedHeading(description, section, typed);
  return lineItems(description, section, typed).filter(({ label }) => mayBecome(typed.text, label));
}

function unfinishedHeading(description: Description, { heading }: Section, typed: TypedLine): readonly Completion[] {
  const items = heading.match === 'exact' ? [] : missingHeadings(description, typed);
  return items.filter(({ label }) => mayBecome(typed.text, label));
}

function aboveSections(description: Description, position: Position): readonly Completion[] {
  const typed = typedLine(description.lines, position);
  if (typed === undefined) return [];
  const items = [...titles(description, position, typed), ...missingHeadings(description, typed)];
  return items.filter(({ label }) => mayBecome(typed.text, label));
}

function lineItems(description: Description, section: Section, typed: TypedLine): readonly Completion[] {
  const headings = couldBeHeading(description, typed) ? missingHeadings(description, typed) : [];
  if (section.spec.content === 'scores') return [...missingRows(description, section, typed), ...headings];
  if (section.spec.content === 'prose') return headings;
  return [...missingLabels(section, typed), ...headings];
}

/** A heading begins with a digit, below a blank line. */
function couldBeHeading({ lines }: Description, { text, range }: TypedLine): boolean {
  return isBlank(lines[range.start.line - 1]) && (text === '' || /^\d/.test(text));
}
