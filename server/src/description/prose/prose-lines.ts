import type { Line } from '../../syntax/line.ts';
import { isBlank } from '../../syntax/line.ts';

/** Whether one of the lines `from` to `end` (exclusive) has text. */
export function hasText(lines: readonly Line[], from: number, end: number): boolean {
  return firstText(lines, from, end) !== undefined;
}

/** The first of the lines `from` to `end` (exclusive) that has text. */
export function firstText(lines: readonly Line[], from: number, end: number): number | undefined {
  for (let line = from; line < end; line++) if (!isBlank(lines[line])) return line;
  return undefined;
}
