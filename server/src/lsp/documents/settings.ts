import type { SettingsLayer } from '../../config/settings.ts';
import { allRuleIds } from '../../config/settings.ts';
import type { Language } from '../../messages/message.ts';
import { languages } from '../../messages/message.ts';
import type { RuleLevel } from '../../rules/check.ts';
import { severities } from '../../rules/rule.ts';

/** The editor's settings `esr.*` as a layer. What is no setting, or has no valid value, is left out. */
export function editorLayer(settings: unknown, autoLanguage: Language): SettingsLayer {
  const { language, rules, longParagraph } = asObject(settings);
  const chosen = languages.find((each) => each === language) ?? autoLanguage;
  const length = typeof longParagraph === 'number' && longParagraph > 0 ? Math.floor(longParagraph) : undefined;
  return { language: chosen, rules: levelsOf(rules), longParagraph: length };
}

function levelsOf(rules: unknown): Readonly<Record<string, RuleLevel>> {
  const known = Object.entries(asObject(rules)).filter(([id, level]) => allRuleIds.includes(id) && isLevel(level));
  return Object.fromEntries(known as [string, RuleLevel][]);
}

function isLevel(level: unknown): level is RuleLevel {
  return level === 'off' || severities.some((severity) => severity === level);
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
