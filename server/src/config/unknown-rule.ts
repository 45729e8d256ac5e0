import { nearest } from '../form/nearest.ts';
import { unknownRule, unknownRuleNear } from '../messages/config.ts';
import type { Message } from '../messages/message.ts';
import { message } from '../messages/message.ts';

/** Says that a rule does not exist, and which one was probably meant. */
export function explainUnknownRule(name: string, ruleIds: readonly string[]): Message {
  const near = nearest(name, ruleIds);
  return near ? message(unknownRuleNear, { name, near }) : message(unknownRule, { name });
}
