import type { Draft } from '../drafts/draft.ts';
import { printDraft } from '../drafts/draft.ts';
import { findingsOf } from '../judge.ts';
import type { BlindKind } from './blind.ts';
import { blindFields } from './fields.ts';
import { blindPrinciples } from './principles.ts';
import { blindProse } from './prose.ts';

/** How the texts of a kind of mistake were met. */
export interface BlindOutcome {
  readonly kind: BlindKind;
  readonly tried: number;
  /** The texts that none of the rules reports, by their number in the kind; and what was reported instead. */
  readonly missed: readonly { readonly attempt: number; readonly text: string; readonly instead: readonly string[] }[];
}

/** Every kind of mistake that was written down before the rules were read. */
export const blindKinds: readonly BlindKind[] = [...blindFields, ...blindProse, ...blindPrinciples];

const fileName = 'hanke.esr';

/** Tries all kinds that a rule is meant to find. */
export function blindOutcomes(): readonly BlindOutcome[] {
  const known = new Map<Draft, readonly string[]>();
  const rulesIn = (base: Draft) => {
    const rules = known.get(base) ?? findingsOf(printDraft(base), fileName).map(({ rule }) => rule);
    known.set(base, rules);
    return rules;
  };
  return blindKinds.filter(({ rules }) => rules.length > 0).map((kind) => outcomeOf(kind, rulesIn(kind.base)));
}

function outcomeOf(kind: BlindKind, before: readonly string[]): BlindOutcome {
  const missed = kind.attempts.flatMap((attempt, number) => {
    const text = attempt();
    const found = findingsOf(text, fileName).map(({ rule }) => rule);
    const fresh = found.filter((rule) => !before.includes(rule));
    return fresh.some((rule) => kind.rules.includes(rule)) ? [] : [{ attempt: number, text, instead: fresh }];
  });
  return { kind, tried: kind.attempts.length, missed };
}
