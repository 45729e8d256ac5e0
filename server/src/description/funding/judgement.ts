import { judgedTogether } from '../../syntax/together.ts';
import type { Description } from '../description.ts';
import type { FundingRuleId } from './comparisons.ts';
import { comparedFigures, failedComparisons, realisedNothing } from './comparisons.ts';
import type { FundingCause } from './corrections.ts';
import { explainFunding } from './corrections.ts';
import type { FigureId, Figures, FundingFields } from './funding.ts';
import { figureIds, figuresOf, fundingFields } from './funding.ts';

/** A comparison that is to be reported: the figure that is more probably wrong, those it conflicts with, and the likely cause. */
export interface FundingFault {
  readonly rule: FundingRuleId;
  readonly at: FigureId;
  readonly others: readonly FigureId[];
  readonly cause: FundingCause | undefined;
}

/** What the figures of section 5 are found to be. */
export interface FundingJudgement {
  readonly figures: Figures;
  readonly faults: readonly FundingFault[];
}

/** The judgement of a description's funding, remembered on its lines. */
function judgedFunding(description: Description, fields: FundingFields): FundingJudgement | undefined {
  const { granted, realised, plannedTotal, realisedTotal } = fields;
  const holder = granted ?? plannedTotal ?? realised ?? realisedTotal;
  if (holder === undefined) return undefined;
  const lines = [granted?.source, realised?.source, plannedTotal?.source, realisedTotal?.source, description.ended];
  return judgedTogether(holder.source, lines, { fields, ended: description.ended }, judge);
}

function judge({ fields, ended }: { readonly fields: FundingFields; readonly ended: boolean }): FundingJudgement {
  return judgeFunding(figuresOf(fields), ended);
}

/** The fault that a rule is to report, with the fields it is about. */
export function fundingFault(description: Description, rule: FundingRuleId) {
  const fields = fundingFields(description);
  const judgement = judgedFunding(description, fields);
  if (judgement === undefined || judgement.faults.length === 0) return undefined;
  const fault = judgement.faults.find((each) => each.rule === rule);
  return fault && { ...fault, fields, figures: judgement.figures };
}

/**
 * Judges four figures. One cause, one finding. When one mistake explains all that fails, the strongest comparison is reported, at
 * the figure that is wrong. Otherwise the comparisons that a stronger one leaves in doubt are kept back:
 * - a granted or planned total of zero (zero-funding) takes part in no other comparison;
 * - granted > planned total covers realised total > planned total: too small a planned total breaks both;
 * - realised > realised total covers realised > granted: too large a realised sum breaks both;
 * - any of these four covers the comparisons of shares (other funding, low share, drift): one of their figures is wrong;
 * - missing other funding covers low share and drift, low share covers drift.
 */
export function judgeFunding(figures: Figures, ended: boolean): FundingJudgement {
  if (realisedNothing(figures, ended)) return withoutRealised(figures, ended);
  const failed = failedComparisons(figures, ended);
  const strongest = failed[0];
  if (strongest === undefined) return { figures, faults: [] };
  const cause = explainFunding(figures, ended, isInformation(strongest));
  if (cause === undefined) return { figures, faults: uncovered(failed).map((rule) => faultOf(rule, failed, figures)) };
  const blamed = figuresOfCause(cause);
  const likely = likelyFigure(strongest, failed, figures);
  const at = blamed.includes(likely) ? likely : (blamed[0] ?? likely);
  return { figures, faults: [faultAt(strongest, at, blamed, cause)] };
}

/** Zeros take part in no comparison; the plan is judged by itself. */
function withoutRealised(figures: Figures, ended: boolean): FundingJudgement {
  const plan = judgeFunding({ ...figures, realised: undefined, realisedTotal: undefined }, ended);
  return { figures, faults: [faultAt('zero-realised', 'realised', [], undefined), ...plan.faults] };
}

function isInformation(rule: FundingRuleId): boolean {
  return rule === 'low-public-share' || rule === 'funding-share-drift';
}

const coveredBy: Readonly<Partial<Record<FundingRuleId, FundingRuleId>>> = {
  'realised-total-exceeds-planned-total': 'granted-exceeds-public-total',
  'realised-exceeds-granted': 'realised-exceeds-realised-total',
};

const comparisonsOfShares: readonly FundingRuleId[] = [
  'realised-without-other-funding',
  'low-public-share',
  'funding-share-drift',
];

function uncovered(failed: readonly FundingRuleId[]): readonly FundingRuleId[] {
  return failed.filter((rule, index) => {
    if (comparisonsOfShares.includes(rule)) return index === 0;
    const stronger = coveredBy[rule];
    return stronger === undefined || !failed.includes(stronger);
  });
}

function faultOf(rule: FundingRuleId, failed: readonly FundingRuleId[], figures: Figures): FundingFault {
  const fault = faultAt(rule, likelyFigure(rule, failed, figures), [], undefined);
  return rule === 'zero-funding' ? { ...fault, others: fault.others.filter((id) => figures[id] === 0) } : fault;
}

function faultAt(
  rule: FundingRuleId,
  at: FigureId,
  blamed: readonly FigureId[],
  cause: FundingCause | undefined,
): FundingFault {
  const compared = [...comparedFigures[rule], ...blamed];
  return { rule, at, others: figureIds.filter((id) => id !== at && compared.includes(id)), cause };
}

/** The figures that a cause puts in doubt. */
function figuresOfCause(cause: FundingCause): readonly FigureId[] {
  if (cause.kind === 'figure') return [cause.figure];
  const corrections = cause.kind === 'either' ? cause.corrections : [cause.correction];
  return corrections.flatMap((each) => (each.kind === 'digit' ? [each.figure] : each.figures));
}

/** Without a known cause: the zero, or the figure that two failed comparisons share, or the one that is wrong by default. */
function likelyFigure(rule: FundingRuleId, failed: readonly FundingRuleId[], figures: Figures): FigureId {
  if (rule === 'zero-funding') return figures.granted === 0 ? 'granted' : 'plannedTotal';
  if (rule === 'granted-exceeds-public-total' && failed.includes('realised-total-exceeds-planned-total')) {
    return 'plannedTotal';
  }
  if (rule === 'realised-exceeds-granted' && failed.includes('low-public-share')) return 'granted';
  return comparedFigures[rule][0] ?? 'granted';
}
