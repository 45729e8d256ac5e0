import type { FigureId, Figures } from './funding.ts';

/** The comparisons between the figures of section 5, by the ids of the rules that report them. */
export type FundingRuleId =
  | 'zero-funding'
  | 'zero-realised'
  | 'granted-exceeds-public-total'
  | 'realised-exceeds-realised-total'
  | 'realised-exceeds-granted'
  | 'realised-total-exceeds-planned-total'
  | 'realised-without-other-funding'
  | 'low-public-share'
  | 'funding-share-drift';

/** The figures that each comparison takes, the one that is wrong by default first. */
export const comparedFigures: Readonly<Record<FundingRuleId, readonly FigureId[]>> = {
  'zero-funding': ['granted', 'plannedTotal'],
  'zero-realised': ['realised', 'realisedTotal'],
  'granted-exceeds-public-total': ['granted', 'plannedTotal'],
  'realised-exceeds-realised-total': ['realised', 'realisedTotal'],
  'realised-exceeds-granted': ['realised', 'granted'],
  'realised-total-exceeds-planned-total': ['realisedTotal', 'plannedTotal'],
  'realised-without-other-funding': ['realisedTotal', 'realised', 'plannedTotal', 'granted'],
  'low-public-share': ['granted', 'plannedTotal'],
  'funding-share-drift': ['realised', 'realisedTotal', 'granted', 'plannedTotal'],
};

/** The four figures, all of them there and none zero. */
export type CompleteFigures = Readonly<Record<FigureId, number>>;

/**
 * The comparisons that fail, the strongest first. Not compared is a figure that is absent, and a granted or planned total of zero,
 * which is a fault of its own.
 */
export function failedComparisons(figures: Figures, ended: boolean): readonly FundingRuleId[] {
  if (figures.granted === 0 || figures.plannedTotal === 0) return failedWithZero(figures);
  const failed = failedOrder(figures);
  if (lacksOtherFunding(figures, ended)) failed.push('realised-without-other-funding');
  if (isLowShare(figures)) failed.push('low-public-share');
  if (drifts(figures, ended)) failed.push('funding-share-drift');
  return failed;
}

/** Whether money was granted, the project has ended, and nothing was realised. */
export function realisedNothing({ granted, plannedTotal, realised, realisedTotal }: Figures, ended: boolean): boolean {
  if (!ended || !granted || !plannedTotal) return false;
  return realised === 0 && (realisedTotal === 0 || realisedTotal === undefined);
}

/** A zero is reported first: whatever else does not fit it has the same cause. */
function failedWithZero(figures: Figures): FundingRuleId[] {
  const granted = figures.granted || undefined;
  const plannedTotal = figures.plannedTotal || undefined;
  return ['zero-funding', ...failedOrder({ ...figures, granted, plannedTotal })];
}

/** Realised <= granted <= planned total and realised <= realised total <= planned total. */
function failedOrder({ granted, realised, plannedTotal, realisedTotal }: Figures): FundingRuleId[] {
  const failed: FundingRuleId[] = [];
  if (exceeds(granted, plannedTotal)) failed.push('granted-exceeds-public-total');
  if (exceeds(realised, realisedTotal)) failed.push('realised-exceeds-realised-total');
  if (exceeds(realised, granted)) failed.push('realised-exceeds-granted');
  if (exceeds(realisedTotal, plannedTotal)) failed.push('realised-total-exceeds-planned-total');
  return failed;
}

function exceeds(part: number | undefined, whole: number | undefined): boolean {
  return part !== undefined && whole !== undefined && part > whole;
}

/** The plan has other public money and the realisation has none, or the reverse. */
function lacksOtherFunding(figures: Figures, ended: boolean): boolean {
  if (!isComparable(figures, ended)) return false;
  const planned = figures.plannedTotal - figures.granted;
  const realised = figures.realisedTotal - figures.realised;
  return (planned > 0 && realised === 0) || (planned === 0 && realised > 0);
}

function isLowShare({ granted, plannedTotal }: Figures): boolean {
  return granted !== undefined && plannedTotal !== undefined && 2 * granted < plannedTotal;
}

function drifts(figures: Figures, ended: boolean): boolean {
  return isComparable(figures, ended) && !sharesAreAlike(figures);
}

/** A total of zero has no shares. Realised EU and state money of zero counts only when the project has ended: before, it is still to come. */
function isComparable(figures: Figures, ended: boolean): figures is CompleteFigures {
  const { granted, realised, plannedTotal, realisedTotal } = figures;
  if (granted === undefined || realised === undefined || plannedTotal === undefined) return false;
  return realisedTotal !== undefined && realisedTotal > 0 && plannedTotal > 0 && (ended || realised > 0);
}

/** Whether the shares of EU and state money in plan and realisation differ by at most one percentage point. Exact: no division. */
function sharesAreAlike(figures: CompleteFigures): boolean {
  return 100n * crossDifference(figures) <= BigInt(figures.plannedTotal) * BigInt(figures.realisedTotal);
}

/** Whether the shares are the same but for rounding to whole euros: each figure may be off by less than one. */
export function sharesAreSame(figures: CompleteFigures): boolean {
  return crossDifference(figures) <= BigInt(figures.plannedTotal + figures.realisedTotal);
}

/** Whether the shares are the same without any rounding, as where all public money is from EU and state. */
export function sharesAreExact(figures: CompleteFigures): boolean {
  return crossDifference(figures) === 0n;
}

/** granted / plannedTotal - realised / realisedTotal, times both totals, without its sign. */
function crossDifference({ granted, realised, plannedTotal, realisedTotal }: CompleteFigures): bigint {
  const difference = BigInt(granted) * BigInt(realisedTotal) - BigInt(realised) * BigInt(plannedTotal);
  return difference < 0n ? -difference : difference;
}
