import type { Description } from '../../description/description.ts';
import { foldSpaces } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import { hasParagraphs } from './paragraphs.ts';

/** A line (0-based) whose text stood on an earlier line, `first`, of the same section. */
export interface RepeatedLine {
  readonly section: Section;
  readonly line: number;
  readonly first: number;
}

/**
 * The lines of prose whose text, as `textOf` takes it from them (undefined: not this line), stood in the same section before, white
 * space folded. One walk through the similar lines and the sections together.
 */
export function repeatedLines(
  { lines, notes, tree: { sections } }: Description,
  textOf: (text: string, section: Section) => string | undefined,
): readonly RepeatedLine[] {
  const found: RepeatedLine[] = [];
  let at = 0;
  let seen = new Map<string, number>();
  for (let index = 0; index < notes.similar.length; index += 2) {
    const line = notes.similar[index] ?? 0;
    while (at < sections.length && (sections[at]?.end ?? 0) <= line) {
      at++;
      seen = new Map();
    }
    const section = sections[at];
    if (section === undefined || line <= section.start || !hasParagraphs(section.spec.content)) continue;
    const text = textOf(lines[line]?.text ?? '', section);
    if (text === undefined) continue;
    const folded = foldSpaces(text);
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, line);
    else found.push({ section, line, first });
  }
  return found;
}
