import type { Line } from '../syntax/line.ts';
import type { Tree } from '../syntax/tree.ts';

/** A stretch of a line (0-based UTF-16 columns, end exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What one line mentions; `null` in the line's slot when nothing. */
export interface Notes {
  readonly identityCodes: readonly Span[];
}

/** The notes of a line and where the line stands (0-based). */
export interface LineNotes {
  readonly line: number;
  readonly source: Line;
  readonly notes: Notes;
}

/** The lines of a text that mention something, in order. */
export function collectNotes(tree: Tree): readonly LineNotes[] {
  const found: LineNotes[] = [];
  for (let line = 0; line < tree.lines.length; line++) {
    const source = tree.lines[line] as Line;
    if (source.notes === null) continue;
    const notes = notesOf(source);
    if (notes) found.push({ line, source, notes });
  }
  return found;
}

function notesOf(source: Line): Notes | null {
  if (source.notes === undefined) source.notes = null;
  return source.notes as Notes | null;
}
