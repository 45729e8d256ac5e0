import type { Field } from '../syntax/fields.ts';
import { valueText } from '../syntax/fields.ts';
import type { Range } from '../text/range.ts';
import { lineRange } from '../text/range.ts';

/** One item of a comma list, trimmed, with its range in the text. */
export interface ListItem {
  readonly text: string;
  readonly range: Range;
}

/** The texts of the items of a field whose value is a comma list; empty ones, and ones longer than any name, are left out. */
export function listedTexts(field: Field): ReadonlySet<string> {
  const value = valueText(field);
  const texts = new Set<string>();
  for (let start = 0; start < value.length; ) {
    const comma = value.indexOf(',', start);
    const end = comma === -1 ? value.length : comma;
    if (end > start && end - start <= longestName) texts.add(value.slice(start, end).trim());
    start = end + 1;
  }
  return texts;
}

/** Characters that no name of a place has, blanks around it included. */
const longestName = 200;

/** The item that a column of the field's line is in or next to. */
export function itemAt(field: Field, character: number): ListItem | undefined {
  const item = itemBetweenCommas(field, character);
  const { start, end } = item.range;
  return start.character <= character && character <= end.character ? item : undefined;
}

/** The item that is written at a column of the field's line: the one between the commas around it, with or without text. */
export function itemBetweenCommas(field: Field, character: number): ListItem {
  const value = valueText(field);
  const at = Math.min(Math.max(0, character - field.valueStart), value.length);
  const start = at === 0 ? 0 : value.lastIndexOf(',', at - 1) + 1;
  const comma = value.indexOf(',', at);
  const part = value.slice(start, comma === -1 ? value.length : comma);
  const text = part.trim();
  const from = field.valueStart + start + (text === '' ? part.length : part.length - part.trimStart().length);
  return { text, range: lineRange(field.line, from, from + text.length) };
}
