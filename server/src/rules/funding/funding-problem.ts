import { formatAmount } from '../../description/fields/amount.ts';
import type { FundingRuleId } from '../../description/funding/comparisons.ts';
import type { Correction, FundingCause } from '../../description/funding/corrections.ts';
import type { FigureId, Figures, FundingFields } from '../../description/funding/funding.ts';
import { pictureOf } from '../../description/funding/funding.ts';
import type { FundingFault } from '../../description/funding/judgement.ts';
import { fundingFault } from '../../description/funding/judgement.ts';
import { valueRange, writtenValue } from '../../description/values.ts';
import type { Argument, Message, Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
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
  const related = relatedFigures(fault);
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

/** The form's label of a figure, as it is on the page. */
export function figureName({ fields }: LocatedFault, figure: FigureId): string {
  return fields[figure]?.spec.label ?? '–';
}

function wording(fault: LocatedFault, problem: Message): Message {
  const { cause } = fault;
  return cause === undefined ? problem : message(problemAndCause, { problem, cause: causeMessage(fault, cause) });
}

function causeMessage(fault: LocatedFault, cause: FundingCause): Message {
  if (cause.kind === 'figure') return message(causeFigure, { figure: figureName(fault, cause.figure) });
  if (cause.kind === 'either') return eitherMessage(fault, cause.corrections);
  const { correction } = cause;
  if (correction.kind === 'swap') return message(causeSwap, swapArguments(fault, correction.figures));
  const figure = figureName(fault, correction.figure);
  return message(causeDigit[correction.slip], { figure, value: correction.value });
}

/** Two corrections that both fit; a figure that both of two swaps move is named once. */
function eitherMessage(fault: LocatedFault, [one, other]: readonly [Correction, Correction]): Message {
  const common = one.kind === 'swap' && other.kind === 'swap' ? commonFigure(one.figures, other.figures) : undefined;
  if (common === undefined)
    return message(causeEither, { one: optionMessage(fault, one), other: optionMessage(fault, other) });
  const { figure, others } = common;
  return message(causeEitherSwap, {
    figure: figureName(fault, figure),
    one: figureName(fault, others[0]),
    other: figureName(fault, others[1]),
  });
}

type Pair = readonly [FigureId, FigureId];

function commonFigure([a, b]: Pair, [c, d]: Pair): { figure: FigureId; others: Pair } | undefined {
  if (a === c || a === d) return { figure: a, others: [b, a === c ? d : c] };
  if (b === c || b === d) return { figure: b, others: [a, b === c ? d : c] };
  return undefined;
}

function optionMessage(fault: LocatedFault, correction: Correction): Message {
  if (correction.kind === 'swap') return message(optionSwap, swapArguments(fault, correction.figures));
  return message(optionDigit, { figure: figureName(fault, correction.figure), value: correction.value });
}

function swapArguments(fault: LocatedFault, [one, other]: Pair) {
  return { one: figureName(fault, one), other: figureName(fault, other) };
}

/** The figures that the fault is about, and the totals with the share that EU and state have of them. */
function relatedFigures(fault: LocatedFault): readonly Related[] {
  const { others, at } = fault;
  const totals = (['plannedTotal', 'realisedTotal'] as const).filter((id) => id !== at && !others.includes(id));
  return [
    ...others.flatMap((id) => relatedFigure(fault, id, shareOf(fault, id))),
    ...totals.flatMap((id) => {
      const share = shareOf(fault, id);
      return share === undefined ? [] : relatedFigure(fault, id, share);
    }),
  ];
}

/** The share of EU and state in a public total, in percent; undefined where it says nothing. */
function shareOf({ figures }: LocatedFault, id: FigureId): number | undefined {
  const { plan, realisation } = pictureOf(figures);
  const share = {
    plannedTotal: plan.sharePercent,
    realisedTotal: realisation.sharePercent,
    granted: undefined,
    realised: undefined,
  }[id];
  return share !== undefined && share <= 100 ? share : undefined;
}

function relatedFigure(fault: LocatedFault, id: FigureId, share: number | undefined): Related[] {
  const field = fault.fields[id];
  const value = fault.figures[id];
  if (field === undefined || value === undefined) return [];
  const figure = figureName(fault, id);
  const said =
    share === undefined
      ? message(otherFigure, { figure, value })
      : message(otherTotal, { figure, value, share: { percent: share } });
  return [{ range: valueRange(field), message: said }];
}

/** What was probably meant is a guess at the content: never a safe fix, and never the preferred one. */
function fixesFor(fault: LocatedFault): readonly Fix[] {
  const { cause, fields, figures } = fault;
  if (cause === undefined || cause.kind === 'figure') return [];
  const corrections = cause.kind === 'either' ? cause.corrections : [cause.correction];
  return corrections.flatMap((each) =>
    each.kind === 'swap' ? swapFix(each.figures, fields, figures) : digitFix(each, fault),
  );
}

function digitFix({ figure, value }: Correction & { readonly kind: 'digit' }, fault: LocatedFault): Fix[] {
  const field = fault.fields[figure];
  if (field === undefined) return [];
  const edits = [{ range: valueRange(field), newText: writtenLike(writtenValue(field), value) }];
  return [
    { title: message(writeFigure, { figure: figureName(fault, figure), value }), edits, safe: false, preferred: false },
  ];
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

/** The failed comparison, then the likely cause. */
const problemAndCause: Text = { fi: '{problem} {cause}', sv: '{problem} {cause}', en: '{problem} {cause}' };

const otherFigure: Text = {
  fi: '”{figure}” on {value} €.',
  sv: '”{figure}” är {value} €.',
  en: '“{figure}” is €{value}.',
};

const otherTotal: Text = {
  fi: '”{figure}” on {value} €, josta EU:n ja valtion osuus on {share}.',
  sv: '”{figure}” är {value} €, varav EU:s och statens andel är {share}.',
  en: '“{figure}” is €{value}, of which the EU and state share is {share}.',
};

/** The likely cause, by how a digit got wrong. */
const causeDigit: Readonly<Record<'lost' | 'extra' | 'transposed' | 'replaced', Text>> = {
  lost: {
    fi: 'Luvusta ”{figure}” puuttuu luultavasti numero: muihin lukuihin sopisi {value} €.',
    sv: 'I talet ”{figure}” saknas troligen en siffra: {value} € passar de andra talen.',
    en: '“{figure}” is probably missing a digit: €{value} would fit the other figures.',
  },
  extra: {
    fi: 'Luvussa ”{figure}” on luultavasti numero liikaa: muihin lukuihin sopisi {value} €.',
    sv: 'I talet ”{figure}” finns troligen en siffra för mycket: {value} € passar de andra talen.',
    en: '“{figure}” probably has one digit too many: €{value} would fit the other figures.',
  },
  transposed: {
    fi: 'Luvussa ”{figure}” on kaksi numeroa luultavasti vaihtanut paikkaa: muihin lukuihin sopisi {value} €.',
    sv: 'I talet ”{figure}” har två siffror troligen bytt plats: {value} € passar de andra talen.',
    en: 'Two digits of “{figure}” have probably changed places: €{value} would fit the other figures.',
  },
  replaced: {
    fi: 'Luvussa ”{figure}” on luultavasti yksi väärä numero: muihin lukuihin sopisi {value} €.',
    sv: 'I talet ”{figure}” är troligen en siffra fel: {value} € passar de andra talen.',
    en: 'One digit of “{figure}” is probably wrong: €{value} would fit the other figures.',
  },
};

const causeFigure: Text = {
  fi: 'Luvussa ”{figure}” on luultavasti virhe: kun siitä korjaa yhden numeron, luvut sopivat yhteen.',
  sv: 'Felet finns troligen i talet ”{figure}”: när en siffra i det rättas går talen ihop.',
  en: 'The mistake is probably in “{figure}”: the figures agree once one of its digits is corrected.',
};

const causeSwap: Text = {
  fi: 'Luvut ”{one}” ja ”{other}” ovat ehkä vaihtaneet paikkaa.',
  sv: 'Talen ”{one}” och ”{other}” har kanske bytt plats.',
  en: '“{one}” and “{other}” may have changed places.',
};

const causeEither: Text = {
  fi: 'Luvut sopivat yhteen, jos {one} tai jos {other}.',
  sv: 'Talen går ihop om {one} eller om {other}.',
  en: 'The figures agree if {one} or if {other}.',
};

/** Two swaps are possible, and both move `figure`. */
const causeEitherSwap: Text = {
  fi: 'Luku ”{figure}” on ehkä vaihtanut paikkaa luvun ”{one}” tai ”{other}” kanssa.',
  sv: 'Talet ”{figure}” har kanske bytt plats med ”{one}” eller ”{other}”.',
  en: '“{figure}” may have changed places with “{one}” or “{other}”.',
};

const optionDigit: Text = {
  fi: '”{figure}” on {value} €',
  sv: '”{figure}” är {value} €',
  en: '“{figure}” is €{value}',
};

const optionSwap: Text = {
  fi: '”{one}” ja ”{other}” vaihtavat paikkaa',
  sv: '”{one}” och ”{other}” byter plats',
  en: '“{one}” and “{other}” change places',
};

const writeFigure: Text = {
  fi: 'Korjaa kentän ”{figure}” luvuksi {value}',
  sv: 'Rätta talet i fältet ”{figure}” till {value}',
  en: 'Correct the figure in “{figure}” to {value}',
};

const swapFigures: Text = {
  fi: 'Vaihda luvut {one} ja {other} keskenään',
  sv: 'Låt talen {one} och {other} byta plats',
  en: 'Swap the figures {one} and {other}',
};
