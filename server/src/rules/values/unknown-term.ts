import type { Term } from '../../description/fields/terms.ts';
import { valueRange } from '../../description/values.ts';
import type { Message, Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import type { Problem } from '../rule.ts';
import { probable, rewriting, sure } from './rewriting.ts';

/**
 * A value that is none of the form's wordings, with the one that was probably meant as question and as fix. `problem` tells what
 * there is to choose from, `brief` only that something is wrong: enough where one is suggested.
 */
export function unknownTermProblem(
  field: Field,
  { meant, certain }: Term & { readonly kind: 'unknown' },
  problem: Message,
  brief = problem,
): Problem {
  const range = valueRange(field);
  if (meant === undefined) return { range, message: problem };
  const question = message(didYouMean, { value: meant });
  return {
    range,
    message: message(withQuestion, { problem: brief, question }),
    fixes: [rewriting(range, meant, certain ? sure : probable)],
  };
}

const didYouMean: Text = {
  fi: 'Tarkoititko ”{value}”?',
  sv: 'Menade du ”{value}”?',
  en: 'Did you mean “{value}”?',
};

/** A problem and the question what was meant. */
const withQuestion: Text = {
  fi: '{problem} {question}',
  sv: '{problem} {question}',
  en: '{problem} {question}',
};
