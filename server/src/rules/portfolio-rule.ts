import type { Digest } from './portfolio/digest.ts';
import type { Problem, Rule } from './rule.ts';

/** Takes the problems of a rule over several descriptions; `uri` says which document the problem is in. */
export type ReportIn = (uri: string, problem: Problem) => void;

/** A rule over several descriptions together. It sees only their digests, so no text has to be kept in memory. */
export interface PortfolioRule extends Pick<Rule, 'id' | 'severity' | 'since'> {
  readonly group: 'portfolio';
  readonly check: (digests: readonly Digest[], report: ReportIn) => void;
}
