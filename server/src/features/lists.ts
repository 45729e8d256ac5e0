import type { Description } from '../description/description.ts';
import type { Position, TextEdit } from '../text/range.ts';
import { lineRange } from '../text/range.ts';
import { sectionAtLine } from './locate.ts';

/** The mark at the beginning of a line of a list: a bullet or a number. */
interface Mark {
  readonly indent: string;
  /** With the white space after it. */
  readonly text: string;
  /** What the line has after the mark. */
  readonly content: string;
  /** The mark of the line that follows. */
  readonly next: string;
}

const bulleted = /^(\s*)([-–—•·*o]\s+)(\S.*)?$/su;
const numbered = /^(\s*)(\(?)(\d{1,2})([.)])(\s+)(?!\p{L}+kuu(?:n|ta)(?!\p{L}))(\S.*)?$/su;
const longestLine = 20_000;

/**
 * The edits after a line break that has just been typed, the cursor on the new line: a list goes on with its next bullet or number, and
 * one whose last line is left empty ends. None in sections of fields, nor where the new line has something on it.
 */
export function listEdits(description: Description, { line }: Position): readonly TextEdit[] {
  const [before, above, here] = [line - 2, line - 1, line].map((each) => description.lines[each]?.text);
  const section = sectionAtLine(description, line);
  if (above === undefined || here === undefined || here.trim() !== '' || above.length > longestLine) return [];
  if (section === undefined || section.spec.content === 'fields') return [];
  const mark = markOf(above);
  if (mark === undefined) return [];
  if (mark.content !== '') return [{ range: lineRange(line, 0, here.length), newText: mark.indent + mark.next }];
  const goesOn =
    before !== undefined && before.length <= longestLine && markOf(before)?.next.trim() === mark.text.trim();
  return goesOn
    ? [{ range: { start: { line: line - 1, character: 0 }, end: { line, character: here.length } }, newText: '' }]
    : [];
}

function markOf(text: string): Mark | undefined {
  const bullet = bulleted.exec(text);
  if (bullet) return makeMark(bullet[1], bullet[2], bullet[3], bullet[2]);
  const number = numbered.exec(text);
  if (number === null) return undefined;
  const [, indent, open = '', digits = '', close = '', space = '', content] = number;
  if (open !== '' && close !== ')') return undefined;
  return makeMark(indent, open + digits + close + space, content, `${open}${Number(digits) + 1}${close}${space}`);
}

function makeMark(indent = '', text = '', content = '', next = ''): Mark {
  return { indent, text, content, next };
}
