import type { Digest } from './portfolio/digest.ts';
import type { Problem, Rule } from './rule.ts';

/** Takes the problems of a rule over several descriptions; `uri` says which document the problem is in. */
export type ReportIn = (uri: string, problem: Problem) => void;

/** The name of a part of the comparison that is judged by itself: a code, a document's URI. */
export type Part = string | number;

/**
 * What a rule keeps of the descriptions that it compares, so that a change costs what it touches and not what there is. What it
 * reports depends only on which descriptions there are: never on their order, and not on their URIs beyond naming the documents.
 */
export interface PortfolioIndex {
  /** Takes a description that is new (no `before`), has changed, or is gone (no `after`). Only notes it, quickly. */
  readonly replace: (before: Digest | undefined, after: Digest | undefined) => void;
  /** The parts whose problems may be others than when this was last asked. They can be taken one by one, also while others are replaced. */
  readonly takeAffected: () => Iterable<Part>;
  /** Reports all problems of a part, in whatever documents they are. What the part reported before is forgotten. */
  readonly judge: (part: Part, report: ReportIn) => void;
}

/**
 * A rule over several descriptions together. It sees only their digests, so no text has to be kept in memory. Most rules compare
 * descriptions that have something in common: they are written with `comparing`.
 */
export interface PortfolioRule extends Pick<Rule, 'id' | 'severity' | 'since'> {
  readonly group: 'portfolio';
  /**
   * An index of no descriptions. Whoever has all that will ever come can give them: then nothing is kept of what only one of them has,
   * and the same is found.
   */
  readonly makeIndex: (all?: readonly Digest[]) => PortfolioIndex;
}
