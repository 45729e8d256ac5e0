import type { Field } from '../../syntax/fields.ts';
import type { Description } from '../description.ts';
import { fieldIn, findSection } from '../description.ts';
import { eurosOf } from '../fields/amount.ts';

/** The four figures of section 5, by the ids of their fields. */
export type FigureId = 'granted' | 'realised' | 'plannedTotal' | 'realisedTotal';

/** The four figures in the order of the form. */
export const figureIds: readonly FigureId[] = ['granted', 'realised', 'plannedTotal', 'realisedTotal'];

/** The fields of section 5; undefined where the text has none. */
export type FundingFields = Readonly<Record<FigureId, Field | undefined>>;

/** The figures of section 5 in whole euros; undefined where the field is absent, empty or malformed. */
export type Figures = Readonly<Record<FigureId, number | undefined>>;

/** One side of the funding, in whole euros; undefined where a figure that it takes is not there. */
export interface FundingSide {
  readonly euAndState: number | undefined;
  readonly total: number | undefined;
  /** Municipal and other public money: total less EU and state. Negative when the figures conflict. */
  readonly other: number | undefined;
  /** EU and state of the public total, in percent. */
  readonly sharePercent: number | undefined;
}

/** What the four figures tell together: both sides, what is left of the plan (euros) and how much of it was realised (percent). */
export interface FundingPicture {
  readonly plan: FundingSide;
  readonly realisation: FundingSide;
  /** Share of the realisation less share of the plan, in percentage points. */
  readonly shareDifference: number | undefined;
  readonly euAndStateLeft: number | undefined;
  readonly totalLeft: number | undefined;
  readonly euAndStateRealisedPercent: number | undefined;
  readonly totalRealisedPercent: number | undefined;
}

/** The picture of a description's funding, as hover shows it. Percentages are for reading; comparisons are made in whole euros. */
export function fundingPicture(description: Description): FundingPicture {
  return pictureOf(figuresOf(fundingFields(description)));
}

/** The picture of four figures. */
export function pictureOf(figures: Figures): FundingPicture {
  const plan = sideOf(figures.granted, figures.plannedTotal);
  const realisation = sideOf(figures.realised, figures.realisedTotal);
  return {
    plan,
    realisation,
    shareDifference: minus(realisation.sharePercent, plan.sharePercent),
    euAndStateLeft: minus(plan.euAndState, realisation.euAndState),
    totalLeft: minus(plan.total, realisation.total),
    euAndStateRealisedPercent: percentOf(realisation.euAndState, plan.euAndState),
    totalRealisedPercent: percentOf(realisation.total, plan.total),
  };
}

/** The four fields of section 5. */
export function fundingFields(description: Description): FundingFields {
  const section = findSection(description, 'funding');
  return {
    granted: fieldIn(section, 'granted'),
    realised: fieldIn(section, 'realised'),
    plannedTotal: fieldIn(section, 'plannedTotal'),
    realisedTotal: fieldIn(section, 'realisedTotal'),
  };
}

/** The four figures in euros. */
export function figuresOf(fields: FundingFields): Figures {
  return {
    granted: eurosOf(fields.granted),
    realised: eurosOf(fields.realised),
    plannedTotal: eurosOf(fields.plannedTotal),
    realisedTotal: eurosOf(fields.realisedTotal),
  };
}

function sideOf(euAndState: number | undefined, total: number | undefined): FundingSide {
  return { euAndState, total, other: minus(total, euAndState), sharePercent: percentOf(euAndState, total) };
}

function minus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b;
}

function percentOf(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : (100 * part) / whole;
}
