import type { Description } from '../description/description.ts';
import { message } from '../messages/message.ts';
import type { Line } from '../syntax/line.ts';
import type { TreeKind } from '../syntax/tree.ts';
import { sourceLines } from '../syntax/tree.ts';
import { moveToWritten, touchesDamage } from '../text/both-views.ts';
import { comparePositions, lineRange } from '../text/range.ts';
import type { Capped } from './capped.ts';
import { capped } from './capped.ts';
import { problemInText } from './problem-in-text.ts';
import type { Finding, Problem, Rule, RuleContext, RuleSettings, Severity } from './rule.ts';
import { ruleFailed } from './wording.ts';

/** What the configuration says of a rule. */
export type RuleLevel = Severity | 'off';

/** Which rules run, how their findings count, and their settings. Made once per configuration with `activate`. */
export interface ActiveRules {
  readonly rules: readonly Rule[];
  /** Only the rules whose severity the configuration changes. */
  readonly levels: ReadonlyMap<string, RuleLevel>;
  readonly settings: RuleSettings;
}

/** The settings when nothing is configured. */
export const defaultSettings: RuleSettings = { longParagraph: 3000 };

/** The rules that run under a configuration. */
export function activate(
  rules: readonly Rule[],
  levels: ReadonlyMap<string, RuleLevel> = new Map(),
  settings: RuleSettings = defaultSettings,
): ActiveRules {
  return { rules: rules.filter((rule) => levels.get(rule.id) !== 'off'), levels, settings };
}

/**
 * All findings of one description, in the order of the text. The one place where findings are made: editor, command and tests
 * show what this returns. Of one rule no more than `mostOfRule` findings and one that stands for the others. Never throws: a rule that fails becomes one finding, and `onFailure` hears of it.
 */
export function check(
  description: Description,
  active: ActiveRules,
  fileName?: string,
  onFailure?: (rule: string, error: unknown) => void,
): readonly Finding[] {
  const findings: Finding[] = [];
  const context: RuleContext = { description, settings: active.settings, fileName };
  const place = placing(description);
  for (const rule of active.rules) {
    if (!looksAt(rule, description.tree.kind)) continue;
    const add = (problem: Problem) => findings.push(toFinding(rule, active.levels, problem));
    // Most rules find nothing: what a finding needs is made with the first one.
    let some: Capped | undefined;
    const report = (problem: Problem) => {
      const placed = place(rule, problem);
      if (placed === undefined) return;
      some ??= capped(add);
      some.report(placed);
    };
    try {
      rule.check(context, report);
    } catch (error) {
      add({ range: lineRange(0, 0, 0), severity: 'warning', message: message(ruleFailed, { rule: rule.id }) });
      onFailure?.(rule.id, error);
    }
    some?.done();
  }
  return findings.length > 1 ? findings.sort(compareFindings) : findings;
}

function looksAt({ appliesTo = 'description' }: Rule, kind: TreeKind): boolean {
  return typeof appliesTo === 'string' ? appliesTo === kind : appliesTo.includes(kind);
}

/** How a rule's problems get the positions that they have in the text: back over joined lines, then to what is written. */
function placing({ tree }: Description): (rule: Rule, problem: Problem) => Problem | undefined {
  const { layout } = tree;
  const lines = sourceLines(tree);
  let isPlain: boolean | undefined;
  return ({ readsSource, readsWriting }, problem) => {
    if (readsWriting) return problem;
    const inText = layout === undefined || readsSource ? problem : problemInText(layout, problem);
    isPlain ??= !lines.some(isOdd);
    return isPlain ? inText : asWritten(lines, inText);
  };
}

/**
 * A problem at the places of the written text. What a line with lost characters says is nobody's problem, and no line whose characters
 * are not what was meant is changed by a fix.
 */
function asWritten(lines: readonly Line[], problem: Problem): Problem | undefined {
  const { start, end } = problem.range;
  if (lines[start.line]?.written?.lost || lines[end.line]?.written?.lost) return undefined;
  const moved = moveToWritten(lines, problem);
  const fixes = moved.fixes?.filter((fix) => fix.edits.every(({ range }) => !touchesDamage(lines, range)));
  return fixes && fixes.length < (moved.fixes?.length ?? 0) ? { ...moved, fixes } : moved;
}

function isOdd({ written }: Line): boolean {
  return written !== undefined;
}

/** A problem as the configuration counts it. */
export function toFinding(
  rule: Pick<Rule, 'id' | 'severity'>,
  levels: ReadonlyMap<string, RuleLevel>,
  problem: Problem,
): Finding {
  const level = levels.get(rule.id);
  const severity = level === undefined || level === 'off' ? (problem.severity ?? rule.severity) : level;
  return { ...problem, rule: rule.id, severity };
}

/** The order of findings: by place, then by rule. */
export function compareFindings(a: Pick<Finding, 'range' | 'rule'>, b: Pick<Finding, 'range' | 'rule'>): number {
  const byPlace = comparePositions(a.range.start, b.range.start) || comparePositions(a.range.end, b.range.end);
  return byPlace || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
