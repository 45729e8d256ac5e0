import type { Description } from '../description/description.ts';
import type { Field } from '../syntax/fields.ts';
import type { Layout } from '../syntax/layout/layout.ts';
import { toSource } from '../syntax/layout/positions.ts';
import type { Line } from '../syntax/line.ts';
import { sourceLines } from '../syntax/tree.ts';
import { inWritten, touchesDamage } from '../text/both-views.ts';
import type { Range, TextEdit } from '../text/range.ts';
import { lineRange } from '../text/range.ts';

/** What the editor asks of a formatted text besides. */
export interface FormatOptions {
  readonly insertFinalNewline?: boolean;
}

/**
 * The edits that tidy a description without changing anything it says: no white space at the ends of lines, one space after the
 * colon of a label. Done again, it finds nothing to do. Nothing is touched in a text that is not a description.
 */
export function format(description: Description, options: FormatOptions = {}): readonly TextEdit[] {
  const { tree } = description;
  const lines = sourceLines(tree);
  if (tree.kind !== 'description') return [];
  const edits = tree.sections.flatMap((section) =>
    section.fields.flatMap((field) => spaceBehindColon(tree.layout, field)),
  );
  for (let line = 0; line < lines.length; line++) edits.push(...withoutTrailingSpace(lines, line));
  if (options.insertFinalNewline) edits.push(...finalNewline(lines));
  return inWritten(lines, edits).filter(({ range }) => !touchesDamage(lines, range));
}

/** The same, for whole lines that a range touches. */
export function formatRange(description: Description, range: Range): readonly TextEdit[] {
  const { start, end } = range;
  return format(description).filter((edit) => edit.range.start.line >= start.line && edit.range.end.line <= end.line);
}

/** Where the line was broken there, the break is no white space too many. */
function spaceBehindColon(
  layout: Layout | undefined,
  { source, line, labelEnd, valueStart, valueEnd, match }: Field,
): readonly TextEdit[] {
  const colon = source.text.indexOf(':', labelEnd);
  if (match === 'no-colon' || colon === -1 || valueStart >= valueEnd) return [];
  if (source.text.slice(labelEnd, valueStart) === ': ') return [];
  const range = toSource(layout, lineRange(line, labelEnd, valueStart));
  return range.start.line === range.end.line ? [{ range, newText: ': ' }] : [];
}

/** A byte-order mark on its own line is no white space at its end. */
function withoutTrailingSpace(lines: readonly Line[], line: number): readonly TextEdit[] {
  const { text, ending } = lines[line] as Line;
  const last = text.charCodeAt(text.length - 1);
  if (!(last <= 0x20 || last >= 0xa0)) return [];
  const end = line === 0 && text.startsWith('\ufeff') ? Math.max(1, text.trimEnd().length) : text.trimEnd().length;
  if (end === text.length) return [];
  const before = lines[line - 1];
  // Nothing but the blanks keeps a lone CR and this line's LF two line ends.
  if (end > 0 || before?.ending !== '\r' || ending !== '\n')
    return [{ range: lineRange(line, end, text.length), newText: '' }];
  const start = { line: line - 1, character: before.text.length };
  return [{ range: { start, end: { line, character: text.length } }, newText: '\n' }];
}

function finalNewline(lines: readonly Line[]): readonly TextEdit[] {
  const line = lines.length - 1;
  const text = lines[line]?.text ?? '';
  if (text.trimEnd() === '') return [];
  const ending = lines[line - 1]?.ending || '\n';
  return [{ range: lineRange(line, text.length, text.length), newText: ending }];
}
