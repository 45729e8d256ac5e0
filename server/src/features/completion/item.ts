import type { Text } from '../../messages/message.ts';
import type { Line } from '../../syntax/line.ts';
import type { Position, Range, TextEdit } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';

/** What an offered text is. */
export type CompletionKind = 'heading' | 'label' | 'value' | 'place' | 'row' | 'form';

/** A text that is offered at a place. Its edit lies on one line and holds the place. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
  /** What belongs there. */
  readonly guidance?: Text;
  readonly edit: TextEdit;
  /** The edit's text with places to fill in (`${1:text}`), for editors that know snippets. */
  readonly snippet?: string;
}

/** The line up to the cursor, without white space before it: what is replaced when a whole line is offered. */
export interface TypedLine {
  readonly text: string;
  readonly range: Range;
}

/** What has been typed on the cursor's line; undefined when something stands behind the cursor. */
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

/** Whether a text could go on as the offered one; any case, and from the beginning of a word. */
export function mayBecome(typed: string, offered: string): boolean {
  const wanted = typed.trim().toLowerCase();
  const full = offered.toLowerCase();
  return full.startsWith(wanted) || full.includes(` ${wanted}`);
}
