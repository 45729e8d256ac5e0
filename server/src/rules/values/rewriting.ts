import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Range } from '../../text/range.ts';
import type { Fix } from '../rule.ts';

/** How sure a repair is: see `Fix`. */
export type Certainty = Pick<Fix, 'safe' | 'preferred'>;

/** The one right answer, and only its writing changes. */
export const sure: Certainty = { safe: true, preferred: true };

/** The one right answer as far as can be seen, but it changes what is said. */
export const probable: Certainty = { safe: false, preferred: true };

/** One answer among others. */
export const possible: Certainty = { safe: false, preferred: false };

/** The repair that writes a text in the place of a range; its title shows `shown`, by default that text. */
export function rewriting(range: Range, newText: string, certainty: Certainty, shown = newText): Fix {
  return { title: message(writeValue, { value: shown }), edits: [{ range, newText }], ...certainty };
}

/** The same as a list: empty when there is nothing to write. */
export function rewritings(range: Range, newText: string | undefined, certainty: Certainty): readonly Fix[] {
  return newText === undefined ? [] : [rewriting(range, newText, certainty)];
}

/** Wording of the rules in rules/values on codes, Y-tunnus, partners and fixed wordings. */
const writeValue: Text = {
  fi: 'Kirjoita ”{value}”',
  sv: 'Skriv ”{value}”',
  en: 'Write “{value}”',
};
