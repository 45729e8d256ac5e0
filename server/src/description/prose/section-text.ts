import type { Line } from '../../syntax/line.ts';
import { isBlank } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';

/** Sections of more characters (UTF-16) than this are not read as a whole: no description comes near. */
const longestText = 40_000;

/** The lines of a section that have text, without its heading; undefined where there is far more than anybody writes there. */
export function textLinesOf(lines: readonly Line[], { start, end }: Section): readonly number[] | undefined {
  const found: number[] = [];
  let length = 0;
  for (let line = start + 1; line < end; line++) {
    const source = lines[line];
    if (isBlank(source)) continue;
    length += source?.text.length ?? 0;
    if (length > longestText) return undefined;
    found.push(line);
  }
  return found;
}

/** The last line of a section that has text; undefined when none has. */
export function lastTextLine(lines: readonly Line[], { start, end }: Section): number | undefined {
  for (let line = end - 1; line > start; line--) if (!isBlank(lines[line])) return line;
  return undefined;
}
