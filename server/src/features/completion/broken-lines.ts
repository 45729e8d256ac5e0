import type { Layout } from '../../syntax/layout/layout.ts';
import { toSource } from '../../syntax/layout/positions.ts';
import type { Position, Range, TextEdit } from '../../text/range.ts';
import type { Completion } from './item.ts';

/**
 * An offered text with the positions that it has in the text. Its edit must be on the cursor's line: of a value that is broken over
 * lines the others are taken away besides.
 */
export function inText(layout: Layout, item: Completion, { line, character }: Position): Completion {
  const range = toSource(layout, item.edit.range);
  if (range.start.line === range.end.line)
    return { ...item, edit: { ...item.edit, range: upTo(range, line, character) } };
  const own = ownPart(layout, range, line);
  const typed = layout.source[line]?.text.slice(own.start.character, character) ?? '';
  return { ...item, edit: { ...item.edit, range: own }, filter: typed + item.label, removals: removals(range, own) };
}

/** Blanks at the end of a broken line are not read: the cursor may be behind them. */
function upTo({ start, end }: Range, line: number, character: number): Range {
  return { start, end: end.line === line && end.character < character ? { line, character } : end };
}

/** What of a range is on a line; where others come before or after, the line break is left to them. */
function ownPart({ source }: Layout, { start, end }: Range, line: number): Range {
  const length = source[line]?.text.length ?? 0;
  return {
    start: line === start.line ? start : { line, character: 0 },
    end: line === end.line ? end : { line, character: length },
  };
}

function removals(range: Range, own: Range): readonly TextEdit[] {
  return [
    { start: range.start, end: own.start },
    { start: own.end, end: range.end },
  ]
    .filter(({ start, end }) => start.line < end.line)
    .map((each) => ({ range: each, newText: '' }));
}
