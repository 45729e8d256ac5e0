import type { Description } from '../../description/description.ts';
import type { Field, OtherLine } from '../../syntax/fields.ts';
import { toSource } from '../../syntax/layout/positions.ts';
import { isSpace } from '../../syntax/line.ts';
import type { Section, Tree } from '../../syntax/tree.ts';
import type { Range, TextEdit } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';

/** The text on the line right below a field that is no field itself: most probably the rest of its value. */
export function continuationOf({ others }: Section, field: Field): OtherLine | undefined {
  return others.find(({ kind, line }) => kind === 'stray' && line === field.line + 1);
}

/**
 * The edit that makes the text of the next line the end of a field's value. Field and text are written in one line each where they were
 * read as one: a value that is still broken might end where its author broke it, with the new text.
 */
export function joinedWith({ lines, tree }: Description, field: Field, next: OtherLine): TextEdit {
  const text = lines[next.line]?.text ?? '';
  const start = text.length - text.trimStart().length;
  const isTextWhole = isInOneLine(tree, lineRange(next.line, start, text.length));
  const isFieldWhole = isInOneLine(tree, lineRange(field.line, 0, field.valueEnd));
  const before = isFieldWhole ? '' : field.source.text.slice(0, field.valueEnd);
  return {
    range: {
      start: { line: field.line, character: isFieldWhole ? field.valueEnd : 0 },
      end: { line: next.line, character: isTextWhole ? start : text.length },
    },
    newText: `${before}${spaceBehind(field)}${isTextWhole ? '' : text.trim()}`,
  };
}

function isInOneLine({ layout }: Tree, range: Range): boolean {
  const { start, end } = toSource(layout, range);
  return start.line === end.line;
}

/** What parts text to be written at the end of a field from what stands there: a space, unless there is one. */
export function spaceBehind({ source, valueEnd }: Field): string {
  return isSpace(source.text.charCodeAt(valueEnd - 1)) ? '' : ' ';
}
