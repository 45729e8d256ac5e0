import { message } from '../messages/message.ts';
import { lineRange } from '../text/range.ts';
import type { RuleLevel } from './check.ts';
import { toFinding } from './check.ts';
import type { Digest } from './portfolio/digest.ts';
import { compareTexts } from './portfolio/order.ts';
import { makePortfolio } from './portfolio.ts';
import type { PortfolioRule, ReportIn } from './portfolio-rule.ts';
import type { Finding } from './rule.ts';
import { ruleFailed } from './wording.ts';

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

/**
 * The same findings one by one, in no particular order, for whoever cannot keep them all: nothing is kept here. One rule after the
 * other has its index in memory.
 */
export function eachPortfolioFinding(
  digests: readonly Digest[],
  rules: readonly PortfolioRule[],
  take: (uri: string, finding: Finding) => void,
  onFailure?: (rule: string, error: unknown) => void,
): void {
  if (digests.length < 2) return;
  const levels = new Map<string, RuleLevel>();
  for (const rule of rules) {
    const failures: unknown[] = [];
    eachProblem(digests, rule, (uri, problem) => take(uri, toFinding(rule, levels, problem)), failures);
    if (failures.length === 0) continue;
    const text = message(ruleFailed, { rule: rule.id });
    const problem = { range: lineRange(0, 0, 0), severity: 'warning', message: text } as const;
    take(firstUri(digests), toFinding(rule, levels, problem));
    onFailure?.(rule.id, failures[0]);
  }
}

/** Reports the problems of one rule; a part on which the rule breaks reports nothing. */
function eachProblem(
  digests: readonly Digest[],
  { makeIndex }: PortfolioRule,
  report: ReportIn,
  failures: unknown[],
): void {
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      failures.push(error);
    }
  };
  attempt(() => {
    const index = makeIndex(digests);
    for (const digest of digests) attempt(() => index.replace(undefined, digest));
    for (const part of index.takeAffected()) attempt(() => index.judge(part, report));
  });
}

function firstUri(digests: readonly Digest[]): string {
  return digests.reduce((first, { uri }) => (compareTexts(uri, first) < 0 ? uri : first), digests[0]?.uri ?? '');
}
