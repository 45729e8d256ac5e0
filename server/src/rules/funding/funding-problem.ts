import { formatAmount } from '../../description/fields/amount.ts';
import type { FundingRuleId } from '../../description/funding/comparisons.ts';
import type { Correction, FundingCause } from '../../description/funding/corrections.ts';
import type {
  FigureId,
  Figures,
  FundingFields,
  FundingPicture,
  FundingSide,
} from '../../description/funding/funding.ts';
import { pictureOf } from '../../description/funding/funding.ts';
import type { FundingFault } from '../../description/funding/judgement.ts';
import { fundingFault } from '../../description/funding/judgement.ts';
import { valueRange } from '../../description/values.ts';
import type { Argument, Message } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import {
  causeDigit,
  causeEither,
  causeFigure,
  causeSwap,
  figureNames,
  fundingFinding,
  fundingFindingWithCause,
  fundingPlanShare,
  fundingRealisationShare,
  fundingShare,
  fundingShares,
  fundingWithoutShare,
  optionDigit,
  optionSwap,
  otherFigure,
  slipNames,
  swapFigures,
  writeFigure,
} from '../../messages/rules/funding.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Fix, Related, Report, RuleContext } from '../rule.ts';

/** A fault of the funding with the fields and figures it is about. */
export interface LocatedFault extends FundingFault {
  readonly fields: FundingFields;
  readonly figures: Figures;
}

/**
 * Reports a rule's fault, if the figures have it: `describe` says what does not hold; the four figures, the likely cause, the
 * related figures and the fix are the same for all comparisons.
 */
export function reportFault(
  { description }: RuleContext,
  report: Report,
  rule: FundingRuleId,
  describe: (fault: LocatedFault) => Message,
): void {
  const fault = fundingFault(description, rule);
  const field = fault?.fields[fault.at];
  if (fault === undefined || field === undefined) return;
  const related = fault.others.flatMap((id) => relatedFigure(fault, id));
  report({ range: valueRange(field), message: wording(fault, describe(fault)), related, fixes: fixesFor(fault) });
}

/** How much one figure is above another, in euros. */
export function excess({ figures }: LocatedFault, part: FigureId, whole: FigureId): number {
  return (figures[part] ?? 0) - (figures[whole] ?? 0);
}

/** The figures by their ids, for the placeholders of a text. */
export function figureArguments({ figures }: LocatedFault): Record<FigureId, Argument> {
  const { granted, realised, plannedTotal, realisedTotal } = figures;
  return {
    granted: shown(granted),
    realised: shown(realised),
    plannedTotal: shown(plannedTotal),
    realisedTotal: shown(realisedTotal),
  };
}

function shown(value: number | undefined): Argument {
  return value ?? '–';
}

function name(figure: FigureId): Argument {
  return { text: figureNames[figure] };
}

function wording({ figures, cause }: LocatedFault, problem: Message): Message {
  const shares = sharesMessage(pictureOf(figures));
  if (cause === undefined) return message(fundingFinding, { problem, shares });
  return message(fundingFindingWithCause, { problem, shares, cause: causeMessage(cause) });
}

/** The arithmetic with the four figures as they stand; a side of which nothing can be read is left out. */
function sharesMessage({ plan, realisation }: FundingPicture): Message {
  if (isUnreadable(realisation)) return message(fundingPlanShare, { plan: shareMessage(plan) });
  if (isUnreadable(plan)) return message(fundingRealisationShare, { realisation: shareMessage(realisation) });
  return message(fundingShares, { plan: shareMessage(plan), realisation: shareMessage(realisation) });
}

function isUnreadable({ euAndState, total }: FundingSide): boolean {
  return euAndState === undefined && total === undefined;
}

function shareMessage({ euAndState, total, sharePercent }: FundingSide): Message {
  const args = { part: shown(euAndState), total: shown(total) };
  if (sharePercent === undefined) return message(fundingWithoutShare, args);
  return message(fundingShare, { ...args, percent: { percent: sharePercent } });
}

function causeMessage(cause: FundingCause): Message {
  if (cause.kind === 'figure') return message(causeFigure, { figure: name(cause.figure) });
  if (cause.kind === 'either') {
    const [one, other] = cause.corrections;
    return message(causeEither, { one: optionMessage(one), other: optionMessage(other) });
  }
  const { correction } = cause;
  if (correction.kind === 'swap') return message(causeSwap, swapArguments(correction.figures));
  const slip = { text: slipNames[correction.slip] };
  return message(causeDigit, { figure: name(correction.figure), slip, value: correction.value });
}

function optionMessage(correction: Correction): Message {
  if (correction.kind === 'swap') return message(optionSwap, swapArguments(correction.figures));
  return message(optionDigit, { figure: name(correction.figure), value: correction.value });
}

function swapArguments([one, other]: readonly [FigureId, FigureId]) {
  return { one: name(one), other: name(other) };
}

function relatedFigure({ fields, figures }: LocatedFault, id: FigureId): Related[] {
  const field = fields[id];
  const value = figures[id];
  if (field === undefined || value === undefined) return [];
  return [{ range: valueRange(field), message: message(otherFigure, { figure: name(id), value }) }];
}

/** What was probably meant is a guess at the content: never a safe fix, and never the preferred one. */
function fixesFor({ cause, fields, figures }: LocatedFault): readonly Fix[] {
  if (cause === undefined || cause.kind === 'figure') return [];
  const corrections = cause.kind === 'either' ? cause.corrections : [cause.correction];
  return corrections.flatMap((each) =>
    each.kind === 'swap' ? swapFix(each.figures, fields, figures) : digitFix(each, fields),
  );
}

function digitFix({ figure, value }: Correction & { readonly kind: 'digit' }, fields: FundingFields): Fix[] {
  const field = fields[figure];
  if (field === undefined) return [];
  const edits = [{ range: valueRange(field), newText: writtenLike(valueText(field), value) }];
  return [{ title: message(writeFigure, { figure: name(figure), value }), edits, safe: false, preferred: false }];
}

function swapFix([one, other]: readonly [FigureId, FigureId], fields: FundingFields, figures: Figures): Fix[] {
  const [first, second] = [fields[one], fields[other]];
  if (first === undefined || second === undefined) return [];
  const edits = [
    { range: valueRange(first), newText: valueText(second) },
    { range: valueRange(second), newText: valueText(first) },
  ];
  const title = message(swapFigures, { one: shown(figures[one]), other: shown(figures[other]) });
  return [{ title, edits, safe: false, preferred: false }];
}

/** The number with the sign between thousands that the old value has: none, U+00A0, U+202F or a space. */
function writtenLike(old: string, value: number): string {
  const separator = /[ \u00a0\u202f]/.exec(old)?.[0] ?? (/^\d{4,}$/.test(old) ? '' : ' ');
  return formatAmount(value).replaceAll(' ', separator);
}
