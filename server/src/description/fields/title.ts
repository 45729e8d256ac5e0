import type { Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import type { Description } from '../description.ts';

/** Where the title stands, white space left out; undefined when no line is exactly a form's title. */
export function titleRange({ tree, lines }: Description): Range | undefined {
  if (tree.title === undefined) return undefined;
  const text = lines[tree.title]?.text ?? '';
  return lineRange(tree.title, text.length - text.trimStart().length, text.trimEnd().length);
}
