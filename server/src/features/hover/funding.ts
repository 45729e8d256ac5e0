import type { Description } from '../../description/description.ts';
import type { FundingPicture, FundingSide } from '../../description/funding/funding.ts';
import { fundingPicture } from '../../description/funding/funding.ts';
import {
  euAndStateRealised,
  fundingPlan,
  fundingPlanOver,
  fundingRealised,
  fundingRealisedOver,
  fundingTitle,
  percentagePoints,
  shareDrift,
  shareDriftDown,
  totalRealised,
} from '../../messages/hover.ts';
import type { Language, Message, Text } from '../../messages/message.ts';
import { message, render } from '../../messages/message.ts';
import type { Block } from './content.ts';
import { title } from './content.ts';

/** The whole picture of section 5: shares, other public money, what was realised, differences. Empty when there is nothing to compare. */
export function fundingBlocks(description: Description, language: Language): readonly Block[] {
  const lines = pictureLines(fundingPicture(description));
  if (lines.length === 0) return [];
  return [title(fundingTitle[language]), { kind: 'list', items: lines.map((line) => render(line, language)) }];
}

function pictureLines(picture: FundingPicture): readonly Message[] {
  const { plan, realisation, euAndStateLeft, totalLeft, euAndStateRealisedPercent, totalRealisedPercent } = picture;
  return [
    ...sideLine(fundingPlan, fundingPlanOver, plan),
    ...sideLine(fundingRealised, fundingRealisedOver, realisation),
    ...realisedLine(euAndStateRealised, euAndStateRealisedPercent, euAndStateLeft),
    ...realisedLine(totalRealised, totalRealisedPercent, totalLeft),
    ...driftLine(picture.shareDifference),
  ];
}

function sideLine(text: Text, over: Text, { euAndState, total, other, sharePercent }: FundingSide): readonly Message[] {
  if (euAndState === undefined || total === undefined || other === undefined || sharePercent === undefined) return [];
  if (other < 0) return [message(over, { euAndState, total })];
  return [message(text, { euAndState, other, total, share: { percent: sharePercent } })];
}

function realisedLine(text: Text, percent: number | undefined, left: number | undefined): readonly Message[] {
  return percent === undefined || left === undefined ? [] : [message(text, { percent: { percent }, left })];
}

/** Less than a twentieth of a percentage point is the rounding to whole euros. */
function driftLine(difference: number | undefined): readonly Message[] {
  if (difference === undefined || Math.abs(difference) < 0.05) return [];
  const points = Math.abs(difference).toFixed(1);
  const size: Message = {
    text: { fi: percentagePoints.fi, sv: percentagePoints.sv, en: percentagePoints.en },
    args: { points: { text: { fi: points.replace('.', ','), sv: points.replace('.', ','), en: points } } },
  };
  return [message(difference > 0 ? shareDrift : shareDriftDown, { percent: size })];
}
