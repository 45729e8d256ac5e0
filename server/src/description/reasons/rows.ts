import type { Line } from '../../syntax/line.ts';
import { isBlank } from '../../syntax/line.ts';
import type { ScoreRow } from '../../syntax/scores.ts';
import type { Section } from '../../syntax/tree.ts';
import { firstText } from '../prose/prose-lines.ts';
import { hasEffect, isInRange, rowBlocks } from '../scores/score-table.ts';
import type { Stretch } from './stretch.ts';

/** A row of section 8.2 that has a score other than 0, and the lines of its reason: from the first with text. */
export interface ReasonedRow {
  readonly row: ScoreRow;
  readonly reason: Stretch;
}

/** The rows with an effect and text under them. What stands behind a blank line under the last row is no reason of it. */
export function reasonedRows(section: Section, lines: readonly Line[]): readonly ReasonedRow[] {
  const found: ReasonedRow[] = [];
  for (const { row, end } of rowBlocks(section)) {
    if (!hasEffect(row) || !row.scores.every(isInRange)) continue;
    const from = firstText(lines, row.line + 1, end);
    if (from === undefined || (end === section.end && from > row.line + 1)) continue;
    found.push({ row, reason: { from, end: end === section.end ? firstBlank(lines, from, end) : end } });
  }
  return found;
}

function firstBlank(lines: readonly Line[], from: number, end: number): number {
  let line = from;
  while (line < end && !isBlank(lines[line])) line++;
  return line;
}
