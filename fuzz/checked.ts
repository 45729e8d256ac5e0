import type { Description } from '../server/src/description/description.ts';
import { describeText } from '../server/src/description/description.ts';
import { render } from '../server/src/messages/message.ts';
import { activate, check } from '../server/src/rules/check.ts';
import { rules } from '../server/src/rules/registry.generated.ts';
import type { Finding } from '../server/src/rules/rule.ts';

/** All rules of the registry, with their default levels. */
export const active = activate(rules);

/** The findings of a description; a rule that fails fails the law. */
export function findingsIn(description: Description): readonly Finding[] {
  return check(description, active, undefined, (rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  });
}

/** The findings of a text. */
export function findingsOf(text: string): readonly Finding[] {
  return findingsIn(describeText(text));
}

/** What a finding says, without its place. */
export function saying({ rule, severity, message }: Finding): string {
  return `${severity} ${rule}: ${render(message, 'en')}`;
}

/** How often each thing is there. */
export function counted(things: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** What is there more often afterwards than before. */
export function added(before: readonly string[], after: readonly string[]): readonly string[] {
  const known = counted(before);
  return Array.from(counted(after))
    .filter(([thing, count]) => count > (known.get(thing) ?? 0))
    .map(([thing]) => thing);
}

/** Whether a finding is an error or a warning. */
export function isGrave({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}
