import type { CompleteFigures } from './comparisons.ts';
import { failedComparisons, sharesAreExact, sharesAreSame } from './comparisons.ts';
import type { FigureId, Figures } from './funding.ts';
import { figureIds } from './funding.ts';

/** How a figure may have got wrong: a digit lost, added, replaced by another, or two neighbours transposed. */
export type Slip = 'lost' | 'extra' | 'transposed' | 'replaced';

/** One change that may undo a mistake: of one figure (`value` in euros is then right), or two figures in each other's fields. */
export type Correction =
  | { readonly kind: 'digit'; readonly figure: FigureId; readonly slip: Slip; readonly value: number }
  | { readonly kind: 'swap'; readonly figures: readonly [FigureId, FigureId] };

/**
 * What most probably made the comparisons fail: one correction, one figure whose right value stays open, or one of two corrections.
 */
export type FundingCause =
  | { readonly kind: 'correction'; readonly correction: Correction }
  | { readonly kind: 'figure'; readonly figure: FigureId }
  | { readonly kind: 'either'; readonly corrections: readonly [Correction, Correction] };

/**
 * The single mistake that explains why the comparisons of four figures fail, or undefined when there is none or nothing tells
 * several apart. Only corrections of the best grade that is reached count. Where a failed information alone is to be explained,
 * which may well be true, the lowest grade does not count.
 */
export function explainFunding(figures: Figures, ended: boolean, onlyInformation: boolean): FundingCause | undefined {
  if (!isComplete(figures)) return undefined;
  let best: Correction[] = [];
  let bestGrade: number = onlyInformation ? grades.same : grades.alike;
  for (const correction of correctionsOf(figures)) {
    const grade = gradeOf(figures, correction, ended);
    if (grade < bestGrade) continue;
    if (grade > bestGrade) best = [];
    bestGrade = grade;
    best.push(correction);
  }
  return causeOf(best);
}

function causeOf(corrections: readonly Correction[]): FundingCause | undefined {
  const [first, second, ...others] = corrections;
  if (first === undefined) return undefined;
  if (second === undefined) return { kind: 'correction', correction: first };
  const { figure } = { figure: undefined, ...first };
  const isSame = corrections.every((each) => each.kind === 'digit' && each.figure === figure);
  if (isSame && figure !== undefined) return { kind: 'figure', figure };
  return others.length === 0 ? { kind: 'either', corrections: [first, second] } : undefined;
}

function isComplete(figures: Figures): figures is CompleteFigures {
  return figureIds.every((id) => figures[id] !== undefined && figures[id] !== 0);
}

/** The figures after a correction. */
function corrected(figures: CompleteFigures, correction: Correction): CompleteFigures {
  if (correction.kind === 'digit') return { ...figures, [correction.figure]: correction.value };
  const [one, other] = correction.figures;
  return { ...figures, [one]: figures[other], [other]: figures[one] };
}

/**
 * How well the figures agree after a correction. In real descriptions the shares of plan and realisation are the same but for
 * rounding, which chance hardly ever brings about. Shares that are only alike (within one percentage point) can be reached by chance,
 * so there only a lost or added digit counts, which makes a figure about ten times too small or too large.
 */
const grades = { none: 0, alike: 1, same: 2, exact: 3 } as const;

function gradeOf(before: CompleteFigures, correction: Correction, ended: boolean): number {
  const figures = corrected(before, correction);
  if (failedComparisons(figures, ended).length > 0 || !isPlausible(figures, ended)) return grades.none;
  if (sharesAreExact(figures)) return grades.exact;
  if (sharesAreSame(figures)) return grades.same;
  return correction.kind === 'digit' && changesLength(correction.slip) ? grades.alike : grades.none;
}

function changesLength(slip: Slip): boolean {
  return slip === 'lost' || slip === 'extra';
}

/** A project that has ended has realised at least half of its plan: otherwise of two equal sums either might be ten times too large. */
function isPlausible({ plannedTotal, realisedTotal }: CompleteFigures, ended: boolean): boolean {
  return !ended || 2 * realisedTotal >= plannedTotal;
}

function correctionsOf(figures: CompleteFigures): Correction[] {
  const digits = figureIds.flatMap((figure) => {
    const { least, most } = boundsOf(figures, figure);
    return slipsOf(figures[figure], least, most).map(
      ({ slip, value }) => ({ kind: 'digit', figure, slip, value }) as const,
    );
  });
  return [...digits, ...swapsOf(figures)];
}

function swapsOf(figures: CompleteFigures): Correction[] {
  const pairs = figureIds.flatMap((one, index) => figureIds.slice(index + 1).map((other) => [one, other] as const));
  return pairs
    .filter(([one, other]) => figures[one] !== figures[other])
    .map((pair) => ({ kind: 'swap', figures: pair }));
}

/** Figures of more digits than this are not read at all. */
const largest = 999_999_999_999_999;

/** Between which values a figure may lie while the three others stand; none when `least` is above `most`. */
function boundsOf(figures: CompleteFigures, figure: FigureId): { readonly least: number; readonly most: number } {
  const { granted, realised, plannedTotal, realisedTotal } = figures;
  const others = {
    granted: { least: realised, most: plannedTotal, fits: realised <= realisedTotal && realisedTotal <= plannedTotal },
    realised: {
      least: 1,
      most: Math.min(granted, realisedTotal),
      fits: Math.max(granted, realisedTotal) <= plannedTotal,
    },
    plannedTotal: {
      least: Math.max(granted, realisedTotal),
      most: largest,
      fits: realised <= Math.min(granted, realisedTotal),
    },
    realisedTotal: { least: realised, most: plannedTotal, fits: realised <= granted && granted <= plannedTotal },
  };
  const { least, most, fits } = others[figure];
  return fits ? { least, most } : { least, most: 0 };
}

interface PossibleSlip {
  readonly slip: Slip;
  readonly value: number;
}

/** The numbers from `least` to `most` that one slip of the pen turns into `written`, each once, with the slip that was made. */
export function slipsOf(written: number, least: number, most: number): readonly PossibleSlip[] {
  if (least > most) return [];
  const found = new Map<number, Slip>();
  const add = (slip: Slip, value: number, digits: number) => {
    const fits = value >= least && value <= most && value >= 10 ** (digits - 1);
    if (fits && value !== written) found.set(value, slip);
  };
  const length = String(written).length;
  for (let place = 1, at = 0; at <= length; place *= 10, at++) {
    const above = Math.floor(written / place);
    const below = written % place;
    addDigitsAt(above * place * 10 + below, place, (value) => add('lost', value, length + 1));
    if (at === length) break;
    const digit = above % 10;
    add('extra', Math.floor(above / 10) * place + below, length - 1);
    addDigitsAt(written - digit * place, place, (value) => add('replaced', value, length));
    const next = Math.floor(above / 10) % 10;
    if (at + 1 < length) add('transposed', written + (next - digit) * place + (digit - next) * place * 10, length);
  }
  return [...found].map(([value, slip]) => ({ slip, value }));
}

function addDigitsAt(rest: number, place: number, add: (value: number) => void): void {
  for (let digit = 0; digit <= 9; digit++) add(rest + digit * place);
}
