import type { Heading } from './headings.ts';
import { labelledLine } from './labels.ts';
import type { Line } from './line.ts';
import type { Preamble } from './preamble.ts';

/** Which kind of text it is, by its title, headings and code. */
export type TextKind = 'description' | 'other-template' | 'not-a-description';

/** Titles without a number are also said elsewhere: this many of them, each alone on its line, make a description. */
const enoughTitles = 4;

/**
 * What a text is. A title or a heading of one form can be over the text of the other one: headings and code as this form prints them are
 * set against the lines of the other one's first section.
 */
export function kindOf(lines: readonly Line[], preamble: Preamble, headings: readonly Heading[]): TextKind {
  const { title, similarTitle, otherTemplate, otherLines, ownLines } = preamble;
  const exact = headings.filter((heading) => heading.match === 'exact');
  const certain = exact.filter(isNumbered);
  // The other form's headings resemble some of this one's ("4. Projektin kohderyhmä"), but are none of them.
  const hasOwnTitles = exact.length >= enoughTitles;
  if (otherTemplate !== undefined && !hasOwnTitles && certain.length + ownLines <= otherLines) return 'other-template';
  if (title !== undefined || similarTitle !== undefined || headings.length >= enoughTitles) return 'description';
  const isCertain = certain.some((heading) => saysEnough(lines, heading));
  return isCertain || headings.filter(isNumbered).length >= 2 ? 'description' : 'not-a-description';
}

function isNumbered({ shape }: Heading): boolean {
  return shape.number !== undefined;
}

/** "1 Hanke" is also an item of a memo's list; over the first label of its section it is the heading. */
function saysEnough(lines: readonly Line[], { line, spec }: Heading): boolean {
  if (spec.title.includes(' ')) return true;
  return lines.slice(line + 1, line + 3).some((each) => labelledLine(each)?.label === spec.fields[0]?.label);
}
