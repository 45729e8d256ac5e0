import type { Field } from '../syntax/fields.ts';
import { valueText } from '../syntax/fields.ts';
import type { Range } from '../text/range.ts';
import { lineRange } from '../text/range.ts';

/** One item of a comma list, trimmed, with its range in the text. */
export interface ListItem {
  readonly text: string;
  readonly range: Range;
}

/** The items of a field whose value is a comma list; empty ones included, where they would be typed. */
export function listItems(field: Field): readonly ListItem[] {
  const items: ListItem[] = [];
  let start = field.valueStart;
  for (const part of valueText(field).split(',')) {
    const text = part.trim();
    const from = start + (text === '' ? part.length : part.length - part.trimStart().length);
    items.push({ text, range: lineRange(field.line, from, from + text.length) });
    start += part.length + 1;
  }
  return items;
}

/** The item that a column of the field's line is in or next to. */
export function itemAt(field: Field, character: number): ListItem | undefined {
  return listItems(field).find(({ range }) => range.start.character <= character && character <= range.end.character);
}

/** The item that is written at a column of the field's line: the one between the commas around it, with or without text. */
export function itemBetweenCommas(field: Field, character: number): ListItem {
  const before = valueText(field).slice(0, Math.max(0, character - field.valueStart));
  return listItems(field)[before.split(',').length - 1] as ListItem;
}
