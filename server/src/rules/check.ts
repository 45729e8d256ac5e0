import type { Description } from '../description/description.ts';
import { message } from '../messages/message.ts';
import { sourceLines } from '../syntax/tree.ts';
import { inWritten } from '../text/both-views.ts';
import { comparePositions, lineRange } from '../text/range.ts';
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
 * show what this returns. Never throws: a rule that fails becomes one finding, and `onFailure` hears of it.
 */
export function check(
  description: Description,
  active: ActiveRules,
  fileName?: string,
  onFailure?: (rule: string, error: unknown) => void,
): readonly Finding[] {
  const findings: Finding[] = [];
  const context: RuleContext = { description, settings: active.settings, fileName };
  const { kind, layout } = description.tree;
  const inText = ({ readsSource }: Rule, problem: Problem) =>
    layout === undefined || readsSource ? problem : problemInText(layout, problem);
  for (const rule of active.rules) {
    if ((rule.appliesTo ?? 'description') !== kind) continue;
    const report = (problem: Problem) => findings.push(toFinding(rule, active.levels, inText(rule, problem)));
    try {
      rule.check(context, report);
    } catch (error) {
      report({ range: lineRange(0, 0, 0), severity: 'warning', message: message(ruleFailed, { rule: rule.id }) });
      onFailure?.(rule.id, error);
    }
  }
  return inWritten(sourceLines(description.tree), findings.length > 1 ? findings.sort(compareFindings) : findings);
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
