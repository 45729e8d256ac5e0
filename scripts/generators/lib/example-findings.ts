import { describeText } from '../../../server/src/description/description.ts';
import { activate, check } from '../../../server/src/rules/check.ts';
import { checkPortfolio } from '../../../server/src/rules/check-portfolio.ts';
import { digestOf } from '../../../server/src/rules/portfolio/digest.ts';
import { portfolioRules, rules } from '../../../server/src/rules/registry.generated.ts';
import type { Finding, RuleExample } from '../../../server/src/rules/rule.ts';
import { readMarks } from '../../../test/support/marks.ts';
import { replaceAll, sampleOf } from '../../../test/support/sample-of.ts';

/** What a rule finds in one of its examples. */
export type ExampleFindings = (id: string, example: RuleExample) => readonly Finding[];

/** Finds what rules say of their examples in the sample description, whose text is `esr`. */
export function exampleFindings(esr: string): ExampleFindings {
  const active = activate(rules);
  return (id, example) => {
    const { also = [], other, fund = 'ESR', fileName, insteadOf, right, wrong } = example;
    const { text } = readMarks(replaceAll(sampleOf(esr, also, fund), [[insteadOf ?? right, wrong]]));
    const findings = other ? together([text, sampleOf(esr, other, fund)]) : check(describeText(text), active, fileName);
    return findings.filter((finding) => finding.rule === id);
  };
}

function together(texts: readonly string[]): readonly Finding[] {
  const digests = texts.map((text, index) => digestOf(describeText(text), `${index}.esr`));
  return checkPortfolio(digests, portfolioRules).get('0.esr') ?? [];
}
