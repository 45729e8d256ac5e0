import type { Text } from '../../messages/message.ts';
import type { Line } from '../../syntax/line.ts';
import type { Position, Range, TextEdit } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';

/** What an offered text is. */
export type CompletionKind = 'heading' | 'label' | 'value' | 'place' | 'row' | 'form';

/** A text that can be written at a place. Its edit is on one line, begins at the first letter of what it replaces, and holds the place. */
export interface Candidate {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What tells it from others with nearly the same label: the area of a place, the group of a row. */
  readonly detail?: string;
  /** What belongs there. */
  readonly guidance?: Text;
  readonly edit: TextEdit;
  /** What goes when the text is taken: the lines above and below over which a value is broken. */
  readonly removals?: readonly TextEdit[];
  /** The edit's text with places to fill in (`${1:text}`), for editors that know snippets. */
  readonly snippet?: string;
  /** Values are offered where it ends. */
  readonly opensValues?: boolean;
}

/** A candidate that fits what has been typed, with the text that an editor may filter it by: it begins with what has been typed. */
export interface Completion extends Candidate {
  readonly filter: string;
}

/** The line up to the cursor, without white space before it: what is replaced when a whole line is offered. */
export interface TypedLine {
  readonly text: string;
  readonly range: Range;
}

/** What has been typed on the cursor's line; undefined when something comes after the cursor. */
export function typedLine(lines: readonly Line[], { line, character }: Position): TypedLine | undefined {
  const whole = lines[line]?.text ?? '';
  if (whole.slice(character).trim() !== '') return undefined;
  const before = whole.slice(0, character);
  const text = before.trimStart();
  return { text, range: lineRange(line, before.length - text.length, Math.max(character, whole.length)) };
}

/** The line break that is used around a line. */
export function lineBreakAt(lines: readonly Line[], line: number): string {
  return lines[line]?.ending || lines[line - 1]?.ending || '\n';
}
