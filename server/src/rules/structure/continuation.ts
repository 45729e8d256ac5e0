import type { Description } from '../../description/description.ts';
import type { Field, OtherLine } from '../../syntax/fields.ts';
import { toSource } from '../../syntax/layout/positions.ts';
import { isSpace } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';

/** The text on the line right below a field that is no field itself: most probably the rest of its value. */
export function continuationOf({ others }: Section, field: Field): OtherLine | undefined {
  return others.find(({ kind, line }) => kind === 'stray' && line === field.line + 1);
}

/** The edit that makes the text of the next line the end of a field's value, in one line where it was read as one. */
export function joinedWith({ lines, tree }: Description, field: Field, next: OtherLine): TextEdit {
  const text = lines[next.line]?.text ?? '';
  const start = text.length - text.trimStart().length;
  const whole = toSource(tree.layout, lineRange(next.line, start, text.length));
  const isOneLine = whole.start.line === whole.end.line;
  return {
    range: {
      start: { line: field.line, character: field.valueEnd },
      end: { line: next.line, character: isOneLine ? start : text.length },
    },
    newText: `${spaceBehind(field)}${isOneLine ? '' : text.trim()}`,
  };
}

/** What parts text to be written at the end of a field from what stands there: a space, unless there is one. */
export function spaceBehind({ source, valueEnd }: Field): string {
  return isSpace(source.text.charCodeAt(valueEnd - 1)) ? '' : ' ';
}
