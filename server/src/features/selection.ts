import type { Description } from '../description/description.ts';
import { fromSource, toSource } from '../syntax/layout/positions.ts';
import type { Position, Range } from '../text/range.ts';
import { contains, lineRange } from '../text/range.ts';
import { elementAt, textRange } from './locate.ts';
import type { OutlineItem } from './outline.ts';
import { outlineAround } from './outline.ts';
import { joinedRange, sameRange } from './ranges.ts';

/** The ranges around a position, the smallest first: word, part of the line, line, what it belongs to, section, text. */
export function selectionAt(description: Description, position: Position): readonly Range[] {
  const { layout } = description.tree;
  const ranges = selectionAsRead(description, fromSource(layout, position));
  return layout ? ranges.map((range) => toSource(layout, range)) : ranges;
}

function selectionAsRead(description: Description, position: Position): readonly Range[] {
  const { lines } = description;
  const line = Math.min(Math.max(position.line, 0), lines.length - 1);
  const last = lines.length - 1;
  const whole: Range = {
    start: { line: 0, character: 0 },
    end: { line: last, character: lines[last]?.text.length ?? 0 },
  };
  const element = elementAt(description, position);
  const candidates = [
    wordRange(lines[line]?.text ?? '', line, position.character),
    ...(element ? [element.range] : []),
    textRange(description, line),
    ...enclosing(outlineAround(description, line), position),
    whole,
  ];
  return growing(candidates.filter((range) => contains(range, position)));
}

const wordLetters = /[\p{L}\p{N}_-]/u;

function wordRange(text: string, line: number, character: number): Range {
  let start = Math.min(character, text.length);
  let end = start;
  while (start > 0 && wordLetters.test(text.charAt(start - 1))) start--;
  while (end < text.length && wordLetters.test(text.charAt(end))) end++;
  return lineRange(line, start, end);
}

function enclosing(items: readonly OutlineItem[], position: Position): readonly Range[] {
  const item = items.find(({ range }) => contains(range, position));
  return item ? [...enclosing(item.children, position), item.range] : [];
}

/** Only ranges that grow: each holds the one before it and is larger. */
function growing(candidates: readonly Range[]): readonly Range[] {
  const chain: Range[] = [];
  for (const range of candidates) {
    const inner = chain.at(-1);
    if (inner === undefined) chain.push(range);
    else if (!sameRange(range, inner) && sameRange(joinedRange(range, inner), range)) chain.push(range);
  }
  return chain;
}
