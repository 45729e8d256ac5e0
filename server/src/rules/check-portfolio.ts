import type { RuleLevel } from './check.ts';
import type { Digest } from './portfolio/digest.ts';
import { makePortfolio } from './portfolio.ts';
import type { PortfolioRule } from './portfolio-rule.ts';
import type { Finding } from './rule.ts';

/**
 * The findings of several descriptions together, by the URI of the document they are in and in the order of its text; their URIs
 * differ. Their order makes no difference. Never throws: a rule that fails becomes one finding in the first document by URI, and
 * `onFailure` hears of it.
 */
export function checkPortfolio(
  digests: readonly Digest[],
  rules: readonly PortfolioRule[],
  levels?: ReadonlyMap<string, RuleLevel>,
  onFailure?: (rule: string, error: unknown) => void,
): ReadonlyMap<string, readonly Finding[]> {
  if (digests.length < 2) return new Map();
  const portfolio = makePortfolio(rules, { levels, onFailure });
  for (const digest of digests) portfolio.replace(undefined, digest);
  portfolio.work();
  return new Map(portfolio.takeChanged().map((uri) => [uri, portfolio.findingsIn(uri)]));
}
