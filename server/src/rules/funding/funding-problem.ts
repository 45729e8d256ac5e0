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
import { valueRange, writtenValue } from '../../description/values.ts';
import type { Argument, Message, Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Fix, Related, Report, RuleContext } from '../rule.ts';
import { figureNames } from './wording.ts';

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
  const edits = [{ range: valueRange(field), newText: writtenLike(writtenValue(field), value) }];
  return [{ title: message(writeFigure, { figure: name(figure), value }), edits, safe: false, preferred: false }];
}

function swapFix([one, other]: readonly [FigureId, FigureId], fields: FundingFields, figures: Figures): Fix[] {
  const [first, second] = [fields[one], fields[other]];
  if (first === undefined || second === undefined) return [];
  const edits = [
    { range: valueRange(first), newText: writtenValue(second) },
    { range: valueRange(second), newText: writtenValue(first) },
  ];
  const title = message(swapFigures, { one: shown(figures[one]), other: shown(figures[other]) });
  return [{ title, edits, safe: false, preferred: false }];
}

/** The number with the sign between thousands that the old value has: none, U+00A0, U+202F or a space. */
function writtenLike(old: string, value: number): string {
  const separator = /[ \u00a0\u202f]/.exec(old)?.[0] ?? (/^\d{4,}$/.test(old) ? '' : ' ');
  return formatAmount(value).replaceAll(' ', separator);
}

/** A finding is the failed comparison, then the four figures as they stand, then the likely cause when there is one. */
const fundingFinding: Text = { fi: '{problem} {shares}', sv: '{problem} {shares}', en: '{problem} {shares}' };

/** As `fundingFinding`, with a likely cause. */
const fundingFindingWithCause: Text = {
  fi: '{problem} {shares} {cause}',
  sv: '{problem} {shares} {cause}',
  en: '{problem} {shares} {cause}',
};

const fundingShares: Text = {
  fi: 'EU:n ja valtion osuus julkisesta rahoituksesta: suunnitelmassa {plan}, toteutuneessa {realisation}.',
  sv: 'EU:s och statens andel av den offentliga finansieringen: i planen {plan}, i utfallet {realisation}.',
  en: 'EU and state share of the public funding: planned {plan}, realised {realisation}.',
};

/** Where neither figure of the realisation can be read. */
const fundingPlanShare: Text = {
  fi: 'EU:n ja valtion osuus julkisesta rahoituksesta suunnitelmassa: {plan}.',
  sv: 'EU:s och statens andel av den offentliga finansieringen i planen: {plan}.',
  en: 'EU and state share of the planned public funding: {plan}.',
};

/** Where neither figure of the plan can be read. */
const fundingRealisationShare: Text = {
  fi: 'EU:n ja valtion osuus toteutuneesta julkisesta rahoituksesta: {realisation}.',
  sv: 'EU:s och statens andel av den offentliga finansieringen i utfallet: {realisation}.',
  en: 'EU and state share of the realised public funding: {realisation}.',
};

const fundingShare: Text = {
  fi: '{part} / {total} € = {percent}',
  sv: '{part} / {total} € = {percent}',
  en: '{part} / {total} € = {percent}',
};

const fundingWithoutShare: Text = {
  fi: '{part} / {total} €',
  sv: '{part} / {total} €',
  en: '{part} / {total} €',
};

const otherFigure: Text = {
  fi: '”{figure}” on {value} €.',
  sv: '”{figure}” är {value} €.',
  en: '“{figure}” is {value} €.',
};

const causeDigit: Text = {
  fi: 'Luultavasti virhe on luvussa ”{figure}”: {slip}. Muihin lukuihin sopisi {value} €.',
  sv: 'Felet finns troligen i ”{figure}”: {slip}. Till de andra talen skulle {value} € passa.',
  en: 'The mistake is probably in “{figure}”: {slip}. {value} € would fit the other figures.',
};

const causeFigure: Text = {
  fi: 'Luultavasti virhe on luvussa ”{figure}”: kun siitä korjaa yhden numeron, luvut sopivat yhteen.',
  sv: 'Felet finns troligen i ”{figure}”: om man rättar en siffra där går talen ihop.',
  en: 'The mistake is probably in “{figure}”: with one digit of it corrected the figures agree.',
};

const causeSwap: Text = {
  fi: 'Luvut ”{one}” ja ”{other}” ovat ehkä vaihtaneet paikkaa.',
  sv: '”{one}” och ”{other}” har kanske bytt plats.',
  en: '“{one}” and “{other}” may have changed places.',
};

const causeEither: Text = {
  fi: 'Luvut sopivat yhteen, jos {one} tai jos {other}. Tarkista, kumpi on oikein.',
  sv: 'Talen går ihop om {one} eller om {other}. Kontrollera vilket som stämmer.',
  en: 'The figures agree if {one} or if {other}. Check which is right.',
};

const optionDigit: Text = {
  fi: '”{figure}” on {value} €',
  sv: '”{figure}” är {value} €',
  en: '“{figure}” is {value} €',
};

const optionSwap: Text = {
  fi: '”{one}” ja ”{other}” vaihtavat paikkaa',
  sv: '”{one}” och ”{other}” byter plats',
  en: '“{one}” and “{other}” change places',
};

/** How a digit got wrong, after "the mistake is in the figure: ...". */
const slipNames: Readonly<Record<'lost' | 'extra' | 'transposed' | 'replaced', Text>> = {
  lost: { fi: 'siitä puuttuu numero', sv: 'en siffra saknas', en: 'a digit is missing' },
  extra: { fi: 'siinä on numero liikaa', sv: 'det har en siffra för mycket', en: 'it has a digit too many' },
  transposed: {
    fi: 'kaksi vierekkäistä numeroa on vaihtanut paikkaa',
    sv: 'två siffror bredvid varandra har bytt plats',
    en: 'two neighbouring digits are transposed',
  },
  replaced: { fi: 'yksi sen numeroista on väärä', sv: 'en av siffrorna är fel', en: 'one of its digits is wrong' },
};

const writeFigure: Text = {
  fi: '{figure}: korjaa luvuksi {value}',
  sv: '{figure}: rätta till {value}',
  en: '{figure}: correct to {value}',
};

const swapFigures: Text = {
  fi: 'Vaihda luvut {one} ja {other} keskenään',
  sv: 'Låt talen {one} och {other} byta plats',
  en: 'Swap the figures {one} and {other}',
};
