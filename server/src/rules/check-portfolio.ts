import type { RuleLevel } from './check.ts';
import { toFinding } from './check.ts';
import type { Digest } from './portfolio/digest.ts';
import type { PortfolioRule } from './portfolio-rule.ts';
import type { Finding } from './rule.ts';

/** The findings of several descriptions together, by the URI of the document they are in. */
export function checkPortfolio(
  digests: readonly Digest[],
  rules: readonly PortfolioRule[],
  levels: ReadonlyMap<string, RuleLevel> = new Map(),
): ReadonlyMap<string, readonly Finding[]> {
  const findings = new Map<string, Finding[]>();
  if (digests.length < 2) return findings;
  for (const rule of rules) {
    if (levels.get(rule.id) === 'off') continue;
    rule.check(digests, (uri, problem) => {
      const finding = toFinding(rule, levels, problem);
      const known = findings.get(uri);
      if (known) known.push(finding);
      else findings.set(uri, [finding]);
    });
  }
  return findings;
}
