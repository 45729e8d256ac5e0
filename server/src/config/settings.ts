import type { Language } from '../messages/message.ts';
import type { ActiveRules, RuleLevel } from '../rules/check.ts';
import { activate, defaultSettings as defaultRuleSettings } from '../rules/check.ts';
import { portfolioRules, rules } from '../rules/registry.generated.ts';
import type { Finding } from '../rules/rule.ts';

/** The ids of all rules: what a configuration can name. */
export const allRuleIds: readonly string[] = [...rules, ...portfolioRules].map((rule) => rule.id);

/** Findings that are not shown: of some rules (all, when absent), in the files that a glob matches. */
export interface IgnoreEntry {
  /** Globs relative to the configuration file's folder; one without `/` matches names in every folder below. */
  readonly files: readonly string[];
  readonly rules?: readonly string[] | undefined;
}

/** Everything that can be configured, resolved by `resolveSettings`. */
export interface Settings {
  readonly language: Language;
  readonly levels: ReadonlyMap<string, RuleLevel>;
  /** Characters (UTF-16) from which a paragraph counts as long. */
  readonly longParagraph: number;
  readonly ignore: readonly IgnoreEntry[];
  /** The folder (absolute, or a URI, without `/` at its end) that the globs of `ignore` are relative to. */
  readonly ignoreRoot: string;
}

/** What one source of settings says: a configuration file, the editor, or the options of a command. */
export interface SettingsLayer {
  readonly language?: Language | undefined;
  readonly rules?: Readonly<Record<string, RuleLevel | undefined>> | undefined;
  readonly longParagraph?: number | undefined;
  readonly ignore?: readonly IgnoreEntry[] | undefined;
  /** The folder of the configuration file. */
  readonly folder?: string | undefined;
}

/** What holds when nothing is configured. */
export const defaultSettings: Settings = {
  language: 'fi',
  levels: new Map(),
  longParagraph: defaultRuleSettings.longParagraph,
  ignore: [],
  ignoreRoot: '',
};

/**
 * The settings that several sources make together, the strongest first: options of the command, the nearest configuration file,
 * the editor's settings, defaults. Levels are taken rule by rule.
 */
export function resolveSettings(layers: readonly SettingsLayer[]): Settings {
  const ignoring = layers.find((layer) => layer.ignore !== undefined);
  return {
    language: firstSaid(layers, (layer) => layer.language) ?? defaultSettings.language,
    levels: levelsOf(layers),
    longParagraph: firstSaid(layers, (layer) => layer.longParagraph) ?? defaultSettings.longParagraph,
    ignore: ignoring?.ignore ?? defaultSettings.ignore,
    ignoreRoot: ignoring?.folder ?? defaultSettings.ignoreRoot,
  };
}

function firstSaid<T>(layers: readonly SettingsLayer[], read: (layer: SettingsLayer) => T | undefined): T | undefined {
  for (const layer of layers) {
    const value = read(layer);
    if (value !== undefined) return value;
  }
  return undefined;
}

function levelsOf(layers: readonly SettingsLayer[]): ReadonlyMap<string, RuleLevel> {
  const levels = new Map<string, RuleLevel>();
  for (const layer of layers) {
    for (const [id, level] of Object.entries(layer.rules ?? {})) {
      if (level !== undefined && !levels.has(id)) levels.set(id, level);
    }
  }
  return levels;
}

/** The rules as the settings have them. Make it once per settings object and keep it. */
export function activeRulesOf(settings: Settings): ActiveRules {
  return activate(rules, settings.levels, { longParagraph: settings.longParagraph });
}

/** Findings as the levels of their document count them: for rules over several descriptions, whose documents differ in their settings. */
export function withLevels(findings: readonly Finding[], levels: ReadonlyMap<string, RuleLevel>): readonly Finding[] {
  if (levels.size === 0) return findings;
  return findings.flatMap((finding) => {
    const level = levels.get(finding.rule);
    if (level === undefined) return [finding];
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}
