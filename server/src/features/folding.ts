import type { Description } from '../description/description.ts';
import { toSource } from '../syntax/layout/positions.ts';
import type { OutlineItem } from './outline.ts';
import { lastContentLine, outlineAsRead } from './outline.ts';

/** A stretch of lines that can be folded away under its first one (0-based, both inclusive). */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** What can be folded: sections, sub-sections, answers with their reasons, groups and rows of the score table, lists. */
export function folds(description: Description): readonly Fold[] {
  const found: Fold[] = [];
  for (const item of outlineAsRead(description)) addFolds(description, item, found);
  return found;
}

/** Blank lines at the end stay visible, so that folded sections do not stick together. */
function addFolds(description: Description, { range, children }: OutlineItem, found: Fold[]): void {
  const startLine = range.start.line;
  const endLine = lastContentLine(description.lines, startLine, range.end.line + 1);
  const { start, end } = toSource(description.tree.layout, {
    start: range.start,
    end: { line: endLine, character: description.lines[endLine]?.text.length ?? 0 },
  });
  if (end.line > start.line) found.push({ startLine: start.line, endLine: end.line });
  for (const child of children) addFolds(description, child, found);
}
