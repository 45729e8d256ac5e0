import type { Line } from '../../syntax/line.ts';
import { isBlank } from '../../syntax/line.ts';
import { judgedTogether } from '../../syntax/together.ts';
import type { Section } from '../../syntax/tree.ts';

/** Sections of more characters (UTF-16) than this are not read as a whole: no description comes near. */
const longestText = 40_000;

/** The lines of a section that have text, without its heading. */
export interface SectionText {
  /** The first line that has text (0-based). */
  readonly first: number;
  readonly sources: readonly Line[];
  /** Characters (UTF-16) of the lines. */
  readonly length: number;
  /** The lines' texts with a line feed between them. */
  readonly text: string;
}

/**
 * The text of a section, kept for as long as the section is the same; undefined where it has none, or far more than anybody writes
 * there.
 */
export function sectionText(lines: readonly Line[], section: Section): SectionText | undefined {
  const holder = lines[section.start];
  return holder && judgedTogether(holder, [section], { lines, section }, readText);
}

interface SectionOfLines {
  readonly lines: readonly Line[];
  readonly section: Section;
}

function readText({ lines, section: { start, end } }: SectionOfLines): SectionText | undefined {
  const sources: Line[] = [];
  let first: number | undefined;
  let length = 0;
  for (let line = start + 1; line < end; line++) {
    const source = lines[line];
    if (source === undefined || isBlank(source)) continue;
    length += source.text.length;
    if (length > longestText) return undefined;
    first ??= line;
    sources.push(source);
  }
  return first === undefined ? undefined : { first, sources, length, text: sources.map(textOf).join('\n') };
}

function textOf({ text }: Line): string {
  return text;
}

/** The last line of a section that has text; undefined when none has. */
export function lastTextLine(lines: readonly Line[], { start, end }: Section): number | undefined {
  for (let line = end - 1; line > start; line--) if (!isBlank(lines[line])) return line;
  return undefined;
}
