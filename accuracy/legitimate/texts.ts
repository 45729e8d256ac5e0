import { between, pick, randomFrom } from '../../bench/random.ts';
import { endedProject, jointProject, runningProject } from '../drafts/base.ts';
import type { Draft } from '../drafts/draft.ts';
import { printDraft } from '../drafts/draft.ts';
import { findingsOf } from '../judge.ts';
import { figureVariations } from './figures.ts';
import { layoutVariations } from './layout.ts';
import { proseVariations } from './prose.ts';
import { valueVariations } from './values.ts';
import type { Variation } from './variation.ts';
import { joined } from './variation.ts';

/** A text that is right as it is. */
interface LegitimateText {
  readonly group: string;
  readonly text: string;
}

/** A text that is right, and what was wrongly reported in it. */
export interface LegitimateOutcome extends LegitimateText {
  readonly errors: readonly string[];
  readonly others: readonly string[];
}

const contents: readonly Variation[] = [...valueVariations, ...figureVariations, ...proseVariations];
const single: readonly Variation[] = [...contents, ...layoutVariations];

/** How many texts have two variations: one of what is written, one of how it looks or of something else that is written. */
const pairs = 600;

/** Texts that are right, always the same ones: each variation by itself, then pairs of them. */
export function legitimateTexts(): readonly LegitimateText[] {
  const random = randomFrom(2014);
  const mixed = Array.from({ length: pairs }, (_, index) =>
    joined(pick(random, contents), pick(random, index % 2 === 0 ? layoutVariations : proseVariations)),
  );
  return [
    ...single.map((variation) => textOf(variation, endedProject)),
    ...mixed.map((variation) => textOf(variation, baseFor(variation, between(random, 0, 2)))),
  ];
}

/** A variation that writes values of one project belongs to that project. */
function baseFor({ ended, group }: Variation, chance: number): Draft {
  if (chance === 2 && !['arrangements', 'figures that agree', 'organisations', 'programmes', 'places'].includes(group))
    return jointProject;
  return chance === 1 && !ended ? runningProject : endedProject;
}

function textOf({ group, change, print }: Variation, base: Draft): LegitimateText {
  const text = printDraft(change ? change(base) : base);
  return { group, text: print ? print(text) : text };
}

/** What is reported in each of the texts: errors and warnings, and the rest. */
export function legitimateOutcomes(): readonly LegitimateOutcome[] {
  return legitimateTexts().map((each) => {
    const findings = findingsOf(each.text, 'hanke.esr');
    const isLoud = (severity: string) => severity === 'error' || severity === 'warning';
    return {
      ...each,
      errors: findings.filter(({ severity }) => isLoud(severity)).map(({ rule }) => rule),
      others: findings.filter(({ severity }) => !isLoud(severity)).map(({ rule }) => rule),
    };
  });
}
