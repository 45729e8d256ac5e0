import type { Field } from '../../syntax/fields.ts';
import type { Line } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import { firstText } from '../prose/prose-lines.ts';
import type { Stretch } from './stretch.ts';

/** A question of section 8.1 and the lines of its reasons: from the first with text. */
export interface QuestionBlock {
  readonly field: Field;
  readonly reason: Stretch;
}

/** The questions that have reasons under them, each the first time it stands in the section. */
export function questionBlocks({ fields, end }: Section, lines: readonly Line[]): readonly QuestionBlock[] {
  const found: QuestionBlock[] = [];
  for (const [index, field] of fields.entries()) {
    const until = fields[index + 1]?.line ?? end;
    const from = firstText(lines, field.line + 1, until);
    if (from !== undefined) found.push({ field, reason: { from, end: until } });
  }
  return found;
}
