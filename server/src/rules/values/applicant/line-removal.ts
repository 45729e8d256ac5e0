import type { Line } from '../../../syntax/line.ts';
import { isBlank } from '../../../syntax/line.ts';
import type { TextEdit } from '../../../text/range.ts';

/** The edit that removes a whole line, and the blank line after it where two would be left together. */
export function lineRemoval(lines: readonly Line[], line: number): TextEdit {
  const leavesTwo = line > 0 && isBlank(lines[line - 1]) && isBlank(lines[line + 1]);
  const next = line + (leavesTwo ? 2 : 1);
  if (next < lines.length) return removal(line, 0, next, 0);
  const end = lines[lines.length - 1]?.text.length ?? 0;
  return removal(line - 1, lines[line - 1]?.text.length ?? 0, lines.length - 1, end);
}

function removal(startLine: number, startCharacter: number, endLine: number, endCharacter: number): TextEdit {
  const start = { line: Math.max(0, startLine), character: startLine < 0 ? 0 : startCharacter };
  return { range: { start, end: { line: endLine, character: endCharacter } }, newText: '' };
}
