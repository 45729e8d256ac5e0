import { message } from '../messages/message.ts';
import { lineRange } from '../text/range.ts';
import type { RuleLevel } from './check.ts';
import { compareFindings, toFinding } from './check.ts';
import type { Digest } from './portfolio/digest.ts';
import type { PortfolioRule, ReportIn } from './portfolio-rule.ts';
import type { Finding } from './rule.ts';
import { ruleFailed } from './wording.ts';

/**
 * The findings of several descriptions together, by the URI of the document they are in and in the order of its text. Never throws:
 * a rule that fails becomes one finding in the first document, and `onFailure` hears of it.
 */
export function checkPortfolio(
  digests: readonly Digest[],
  rules: readonly PortfolioRule[],
  levels: ReadonlyMap<string, RuleLevel> = new Map(),
  onFailure?: (rule: string, error: unknown) => void,
): ReadonlyMap<string, readonly Finding[]> {
  const findings = new Map<string, Finding[]>();
  const [first] = digests;
  if (first === undefined || digests.length < 2) return findings;
  for (const rule of rules) {
    if (levels.get(rule.id) === 'off') continue;
    const report: ReportIn = (uri, problem) => add(findings, uri, toFinding(rule, levels, problem));
    try {
      rule.check(digests, report);
    } catch (error) {
      const text = message(ruleFailed, { rule: rule.id });
      report(first.uri, { range: lineRange(0, 0, 0), severity: 'warning', message: text });
      onFailure?.(rule.id, error);
    }
  }
  for (const found of findings.values()) found.sort(compareFindings);
  return findings;
}

function add(findings: Map<string, Finding[]>, uri: string, finding: Finding): void {
  const known = findings.get(uri);
  if (known) known.push(finding);
  else findings.set(uri, [finding]);
}
