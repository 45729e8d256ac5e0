// The source of a new rule: everything that a rule's file has, with an example that fails until the rule finds it.

/** The text of `server/src/rules/<folder>/<id>.ts`. `folder` is a group, or a group and a room of it ("values/project"). */
export function ruleSource({ id, folder, since }) {
  const up = '../'.repeat(folder.split('/').length + 1);
  const [group] = folder.split('/');
  return `import { findField } from '${up}description/description.ts';
import { hasValue, valueRange } from '${up}description/values.ts';
import type { Text } from '${up}messages/message.ts';
import { message } from '${up}messages/message.ts';
import { valueText } from '${up}syntax/fields.ts';
import type { Rule, RuleDocumentation } from '${up.slice(3)}rule.ts';

/** Say here what the rule looks for, and where it stays silent. */
export const rule: Rule = {
  id: '${id}',
  group: '${group}',
  severity: 'info',
  since: '${since}',
  check({ description }, report) {
    const code = findField(description, 'project', 'projectCode');
    if (!hasValue(code)) return;
    const text = valueText(code);
    if (text === 'S00000') report({ range: valueRange(code), message: message(wording, { text }) });
  },
};

/** What is wrong, where the other place is, what to do. */
const wording: Text = {
  fi: 'Kohdassa on ”{text}”.',
  sv: 'Här står ”{text}”.',
  en: 'This says “{text}”.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: { fi: 'Mikä on väärin', sv: 'Vad som är fel', en: 'What is wrong' },
  why: { fi: 'Miksi sillä on väliä.', sv: 'Varför det är viktigt.', en: 'Why it matters.' },
  remedy: { fi: 'Mitä tehdä.', sv: 'Vad man ska göra.', en: 'What to do about it.' },
  examples: [{ right: 'Hankekoodi: S29001', wrong: 'Hankekoodi: «S29002»' }],
};
`;
}
