import { allRuleIds } from '../../config/settings.ts';
import { explainUnknownRule } from '../../config/unknown-rule.ts';
import {
  configExcludesNoConfig,
  forceNeedsOutput,
  listFilesNeedsText,
  missingPaths,
  ruleOptionShape,
  showSourceNeedsText,
  stdinExcludesPaths,
  stdinFilenameNeedsStdin,
} from '../../messages/cli.ts';
import type { Message, Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { RuleLevel } from '../../rules/check.ts';
import type { Severity } from '../../rules/rule.ts';
import { severities } from '../../rules/rule.ts';
import type { ReportFormat } from '../reports/reporters.ts';
import { isReportFormat } from '../reports/reporters.ts';
import type { ColorChoice } from '../reports/text-layout.ts';
import { colorChoices } from '../reports/text-layout.ts';
import type { Arguments } from './options.ts';
import { isMessage, optionValue } from './options.ts';

/** What a `check` is to do. Paths are as the person wrote them. */
export interface CheckPlan {
  /** What to check: paths, or standard input under a name. */
  readonly input: { readonly paths: readonly string[] } | { readonly stdin: string | undefined };
  readonly format: ReportFormat;
  /** The file to write the report to; standard output when absent. */
  readonly output: string | undefined;
  /** Write the report also over a read-only file. */
  readonly force: boolean;
  readonly color: ColorChoice;
  /** Show the line of each finding. */
  readonly showSource: boolean;
  /** Check nothing, but list what would be checked. */
  readonly listFiles: boolean;
  readonly quiet: boolean;
  readonly failLevel: Severity;
  readonly config: 'nearest' | 'none' | { readonly file: string };
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** What the arguments of `check` ask for, or what is wrong with them. */
export function planCheck(args: Arguments): CheckPlan | Message {
  const { flags } = args;
  const rules = levelsOf(args.values.get('rule') ?? []);
  if (isMessage(rules)) return rules;
  const wrong = misuse(args);
  if (wrong) return message(wrong, { command: 'check' });
  const output = optionValue(args, 'output');
  return {
    input: isStdin(args) ? { stdin: optionValue(args, 'stdin-filename') } : { paths: args.positionals },
    format: formatOf(args),
    output: output === '-' ? undefined : output,
    force: flags.has('force'),
    color: colorOf(args),
    showSource: flags.has('show-source'),
    listFiles: flags.has('list-files'),
    quiet: flags.has('quiet'),
    failLevel: severities.find((severity) => severity === optionValue(args, 'fail-level')) ?? 'error',
    config: configOf(args),
    rules,
  };
}

/** The choice of `--color`. */
export function colorOf(args: Arguments): ColorChoice {
  return colorChoices.find((choice) => choice === optionValue(args, 'color')) ?? 'auto';
}

function formatOf(args: Arguments): ReportFormat {
  const name = optionValue(args, 'format') ?? 'text';
  return isReportFormat(name) ? name : 'text';
}

function configOf(args: Arguments): CheckPlan['config'] {
  const file = optionValue(args, 'config');
  if (args.flags.has('no-config')) return 'none';
  return file === undefined ? 'nearest' : { file };
}

/** Standard input is asked for by `--stdin` or, as everywhere, by the path `-`. */
function isStdin({ flags, positionals }: Arguments): boolean {
  return flags.has('stdin') || positionals.includes('-');
}

function misuse(args: Arguments): Text | undefined {
  const { flags, values } = args;
  const stdin = isStdin(args);
  const paths = args.positionals.filter((path) => path !== '-');
  if (stdin && paths.length > 0) return stdinExcludesPaths;
  if (!stdin && values.has('stdin-filename')) return stdinFilenameNeedsStdin;
  if (!stdin && paths.length === 0) return missingPaths;
  if (flags.has('show-source') && formatOf(args) !== 'text') return showSourceNeedsText;
  if (flags.has('list-files') && (stdin || !['text', 'json'].includes(formatOf(args)))) return listFilesNeedsText;
  if (flags.has('force') && !values.has('output')) return forceNeedsOutput;
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
