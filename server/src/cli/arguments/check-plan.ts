import { allRuleIds } from '../../config/settings.ts';
import { explainUnknownRule } from '../../config/unknown-rule.ts';
import {
  configExcludesNoConfig,
  missingPaths,
  ruleOptionShape,
  stdinExcludesPaths,
  stdinFilenameNeedsStdin,
} from '../../messages/cli.ts';
import type { Message } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { RuleLevel } from '../../rules/check.ts';
import type { Severity } from '../../rules/rule.ts';
import { severities } from '../../rules/rule.ts';
import type { ReportFormat } from './commands.ts';
import { reportFormats } from './commands.ts';
import type { Arguments } from './options.ts';
import { isMessage, optionValue } from './options.ts';

/** What a `check` is to do. Paths are as the person wrote them. */
export interface CheckPlan {
  /** What to check: paths, or standard input under a name. */
  readonly input: { readonly paths: readonly string[] } | { readonly stdin: string | undefined };
  readonly format: ReportFormat;
  /** The file to write the report to; standard output when absent. */
  readonly output: string | undefined;
  readonly quiet: boolean;
  readonly failLevel: Severity;
  readonly config: 'nearest' | 'none' | { readonly file: string };
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** What the arguments of `check` ask for, or what is wrong with them. */
export function planCheck(args: Arguments): CheckPlan | Message {
  const rules = levelsOf(args.values.get('rule') ?? []);
  if (isMessage(rules)) return rules;
  const file = optionValue(args, 'config');
  const wrong = misuse(args);
  if (wrong) return message(wrong, { command: 'check' });
  return {
    input: args.flags.has('stdin') ? { stdin: optionValue(args, 'stdin-filename') } : { paths: args.positionals },
    format: reportFormats.find((format) => format === optionValue(args, 'format')) ?? 'text',
    output: optionValue(args, 'output'),
    quiet: args.flags.has('quiet'),
    failLevel: severities.find((severity) => severity === optionValue(args, 'fail-level')) ?? 'error',
    config: args.flags.has('no-config') ? 'none' : file === undefined ? 'nearest' : { file },
    rules,
  };
}

function misuse({ flags, values, positionals }: Arguments) {
  const stdin = flags.has('stdin');
  if (stdin && positionals.length > 0) return stdinExcludesPaths;
  if (!stdin && values.has('stdin-filename')) return stdinFilenameNeedsStdin;
  if (!stdin && positionals.length === 0) return missingPaths;
  return flags.has('no-config') && values.has('config') ? configExcludesNoConfig : undefined;
}

const ruleLevels: readonly RuleLevel[] = [...severities, 'off'];

/** The levels that `--rule ID=LEVEL` options give. */
function levelsOf(values: readonly string[]): Readonly<Record<string, RuleLevel>> | Message {
  const levels: [string, RuleLevel][] = [];
  for (const value of values) {
    const [id = '', levelName] = value.split('=');
    const level = ruleLevels.find((each) => each === levelName);
    if (level === undefined) return message(ruleOptionShape, { value, choices: ruleLevels.join(', ') });
    if (!allRuleIds.includes(id)) return explainUnknownRule(id, allRuleIds);
    levels.push([id, level]);
  }
  return Object.fromEntries(levels);
}
