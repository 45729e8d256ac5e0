import type { Range } from '../../text/range.ts';
import type { Paint } from './text-layout.ts';
import { printable } from './text-layout.ts';

/** Columns that are shown before a mark in a line that is too long to be shown whole. */
const leadLength = 20;
const shortestRoom = 10;
const ellipsis = '…';

/** The line that a finding begins in, in at most `width` columns, and below it carets under the place; nothing for an empty line. */
export function excerpt(
  lines: readonly string[],
  { start, end }: Range,
  width: number,
  paint: Paint,
): readonly string[] {
  const line = lines[start.line] ?? '';
  if (line === '') return [];
  const number = String(start.line + 1);
  const room = Math.max(shortestRoom, width - number.length - 3);
  const last = end.line === start.line ? end.character : line.length;
  // A mark may be after the last letter, where something is missing: it needs a column too.
  const { text, offset } = windowOf(line.padEnd(start.character + 1), start.character, last, room);
  const from = start.character - offset;
  const length = Math.max(1, Math.min(last - offset, text.length) - from);
  const margin = ' '.repeat(number.length);
  return [
    `${paint('dim', `${number} |`)} ${printable(text)}`.trimEnd(),
    `${paint('dim', `${margin} |`)} ${' '.repeat(from)}${paint('error', '^'.repeat(length))}`,
  ];
}

/** The part of a line that is shown, and how many columns of the line are before it (less those of the sign that says so). */
function windowOf(line: string, from: number, to: number, room: number) {
  if (line.length <= room) return { text: line, offset: 0 };
  const first =
    to <= room - 1 ? 0 : Math.max(0, Math.min(from - Math.min(leadLength, room >> 2), line.length - room + 1));
  const isCutBefore = first > 0;
  const kept = room - Number(isCutBefore);
  const isCutBehind = first + kept < line.length;
  const text = line.slice(first, first + kept - Number(isCutBehind));
  return {
    text: `${isCutBefore ? ellipsis : ''}${text}${isCutBehind ? ellipsis : ''}`,
    offset: first - Number(isCutBefore),
  };
}
