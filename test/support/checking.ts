import { describeText } from '../../server/src/description/description.ts';
import { activate, check } from '../../server/src/rules/check.ts';
import { checkPortfolio } from '../../server/src/rules/check-portfolio.ts';
import { digestOf } from '../../server/src/rules/portfolio/digest.ts';
import { portfolioRules, rules } from '../../server/src/rules/registry.generated.ts';
import type { Finding } from '../../server/src/rules/rule.ts';

const active = activate(rules);

/** All findings of a text, as every surface shows them; an error in a rule fails the test. */
export function findingsOf(text: string, fileName?: string): readonly Finding[] {
  return check(describeText(text), active, fileName, (rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  });
}

/** The findings in the first of several texts that come from comparing them. */
export function portfolioFindingsOf(text: string, others: readonly string[]): readonly Finding[] {
  const digests = [text, ...others].map((each, index) => digestOf(describeText(each), `file:///${index}.esr`));
  return checkPortfolio(digests, portfolioRules).get('file:///0.esr') ?? [];
}

/** A finding in one line, for comparing: rule and range (0-based). */
export function brief({ rule, range: { start, end } }: Finding): string {
  return `${rule} ${start.line}:${start.character}-${end.line}:${end.character}`;
}
