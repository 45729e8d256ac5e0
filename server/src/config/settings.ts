import type { Language } from '../messages/message.ts';
import type { ActiveRules, RuleLevel } from '../rules/check.ts';
import { activate, defaultSettings as defaultRuleSettings } from '../rules/check.ts';
import { rules } from '../rules/registry.generated.ts';

/** Findings that are not shown: of some rules (all, when absent), in the files that a glob matches. */
export interface IgnoreEntry {
  readonly files: readonly string[];
  readonly rules?: readonly string[];
}

/** Everything that can be configured, resolved: nearest config file, then editor settings or options, then defaults. */
export interface Settings {
  readonly language: Language;
  readonly levels: ReadonlyMap<string, RuleLevel>;
  /** Characters (UTF-16) from which a paragraph counts as long. */
  readonly longParagraph: number;
  readonly ignore: readonly IgnoreEntry[];
}

/** What holds when nothing is configured. */
export const defaultSettings: Settings = {
  language: 'fi',
  levels: new Map(),
  longParagraph: defaultRuleSettings.longParagraph,
  ignore: [],
};

/** The rules as the settings have them. Make it once per settings object and keep it. */
export function activeRulesOf(settings: Settings): ActiveRules {
  return activate(rules, settings.levels, { longParagraph: settings.longParagraph });
}
