import type { Description } from '../description/description.ts';
import { describe } from '../description/description.ts';
import type { ActiveRules } from '../rules/check.ts';
import { check } from '../rules/check.ts';
import type { Finding } from '../rules/rule.ts';
import { parseLines, sourceLines } from '../syntax/tree.ts';
import type { TextEdit } from '../text/range.ts';
import type { FixEdits } from './fixes.ts';
import { acrossLines, safeFixes, withinLines } from './fixes.ts';
import { changes, withEdits } from './whole-lines.ts';

/** What a document's findings are that may be fixed: some are ignored by the configuration. */
export type Shown = (findings: readonly Finding[]) => readonly Finding[];

const mostRounds = 10;

/** So many characters are read again at most, by all rounds and trials together. In a text of megabytes some repairs are left undone. */
const mostRead = 2_000_000;
const fewestReadings = 2;

/** A description on its way, with its findings. */
interface State {
  readonly description: Description;
  readonly findings: readonly Finding[];
}

/**
 * The edits that make every safe fix, and the safe fixes of what that brings to light, until there is none left. They refer to the
 * description as it is, do not overlap and leave lines alone that no fix touches.
 *
 * Nobody looks at each of these repairs, so they never leave an error or a warning that was not there. Each is right by itself, and yet
 * one may uncover what its mistake had hidden: an amount that can be read again may exceed another. Where all repairs together end so,
 * they are made again with care: round by round, without those that uncover something. What is left is for its author to repair, one
 * by one and with open eyes.
 */
export function fixAll(
  description: Description,
  active: ActiveRules,
  fileName?: string,
  shown: Shown = (findings) => findings,
): readonly TextEdit[] {
  const stateOf: StateOf = (each) => ({ description: each, findings: shown(check(each, active, fileName)) });
  const start = stateOf(description);
  const readings = readingsOf(description);
  const all = repaired(start, (_, fixes) => fixes, { stateOf, readings });
  const end = isWorse(start, all) ? carefullyRepaired(start, { stateOf, readings }) : all;
  return end === start ? [] : changes(sourceLines(description.tree), sourceLines(end.description.tree));
}

type StateOf = (description: Description) => State;

/** How descriptions are looked at again, and how often that may still be done. */
interface Budget {
  readonly stateOf: StateOf;
  readings: number;
}

function readingsOf({ tree }: Description): number {
  let size = 1;
  for (const { text } of tree.lines) size += text.length;
  return Math.max(fewestReadings, Math.floor(mostRead / size));
}

/** Which of some fixes are made in one round. */
type Choice = (state: State, fixes: readonly FixEdits[]) => readonly FixEdits[];

/**
 * Round by round until nothing is left to do. What a line is can depend on where it is (a misspelt heading counts where the form
 * expects it), so lines are corrected first, and moved or removed when nothing in them is left to repair.
 */
function repaired(start: State, choose: Choice, budget: Budget): State {
  let state = start;
  for (let round = 0; round < mostRounds && budget.readings > 0; round++) {
    const within = choose(state, safeFixes(state.findings, withinLines));
    const fixes = within.length > 0 ? within : choose(state, safeFixes(state.findings, acrossLines));
    if (fixes.length === 0) break;
    state = after(state, fixes, budget);
  }
  return state;
}

function carefullyRepaired(start: State, budget: Budget): State {
  return repaired(start, harmless(budget), budget);
}

function after({ description }: State, fixes: readonly FixEdits[], budget: Budget): State {
  budget.readings--;
  return budget.stateOf(describe(parseLines(withEdits(sourceLines(description.tree), fixes.flat()))));
}

/** Whether some rule has more errors or more warnings than before. */
function isWorse(before: State, now: State): boolean {
  const known = graveOf(before);
  return Array.from(graveOf(now)).some(([rule, count]) => count > (known.get(rule) ?? 0));
}

function graveOf({ findings }: State): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) {
    if (severity !== 'error' && severity !== 'warning') continue;
    const key = `${severity} ${rule}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** So often at most are fixes of one round made on trial; what is undecided then stays undone. */
const mostTrials = 50;

/** The fixes that together uncover nothing: where they do, either half of them is looked at on its own. */
function harmless(budget: Budget): Choice {
  return (state, fixes) => {
    let trials = 0;
    const accepted = (taken: readonly FixEdits[], more: readonly FixEdits[]): readonly FixEdits[] => {
      if (more.length === 0 || ++trials > mostTrials || budget.readings <= 0) return taken;
      const together = [...taken, ...more];
      if (!isWorse(state, after(state, together, budget))) return together;
      const half = more.length >> 1;
      return half === 0 ? taken : accepted(accepted(taken, more.slice(0, half)), more.slice(half));
    };
    return accepted([], fixes);
  };
}
