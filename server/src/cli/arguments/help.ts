import {
  checkSummary,
  commandSummaries,
  exitCodeTexts,
  formatSummary,
  helpCommands,
  helpExitCodes,
  helpOptions,
  helpRepeated,
  helpUsage,
  metaCommand,
  metaOptions,
  metaPaths,
  metaRule,
  programSummary,
  rulesSummary,
  serverSummary,
} from '../../messages/cli-help.ts';
import type { Language, Text } from '../../messages/message.ts';
import { wrap } from '../reports/text-layout.ts';
import type { CommandName } from './commands.ts';
import { commandOptions } from './commands.ts';
import type { OptionSpec } from './options.ts';

/** The name of the program. */
export const programName = 'esr-kuvaus';

const helpWidth = 80;
const firstColumn = 26;

/** The help of a command, or of the program when `command` is undefined. */
export function helpFor(command: CommandName | undefined, language: Language): string {
  return command === undefined ? programHelp(language) : commandHelp(command, language);
}

function programHelp(language: Language): string {
  const commands = Object.entries(commandSummaries).map(([name, text]) => row(name, text[language]));
  return [
    ...wrap(programSummary[language], helpWidth),
    '',
    ...section(helpUsage[language], [`  ${programName} ${metaCommand[language]} [${metaOptions[language]}]`]),
    ...section(helpCommands[language], commands.flat()),
    ...section(
      helpOptions[language],
      commandOptions.none.flatMap((option) => optionRow(option, language)),
    ),
  ].join('\n');
}

function commandHelp(command: CommandName, language: Language): string {
  const exitCodes = exitCodeTexts.flatMap((text, code) => row(String(code), text[language], 6));
  return [
    ...wrap(summaries[command][language], helpWidth),
    '',
    ...section(
      helpUsage[language],
      usages(command, language).map((usage) => `  ${programName} ${command} ${usage}`),
    ),
    ...section(
      helpOptions[language],
      commandOptions[command].flatMap((option) => optionRow(option, language)),
    ),
    ...(command === 'check' ? [...wrap(helpRepeated[language], helpWidth), ''] : []),
    ...(command === 'check' ? section(helpExitCodes[language], exitCodes) : []),
  ].join('\n');
}

const summaries: Readonly<Record<CommandName, Text>> = {
  check: checkSummary,
  format: formatSummary,
  rules: rulesSummary,
  server: serverSummary,
};

function usages(command: CommandName, language: Language): readonly string[] {
  const options = `[${metaOptions[language]}]`;
  if (command === 'format') return [`${options} ${metaPaths[language]}`];
  if (command === 'check') return [`${options} ${metaPaths[language]}`, `${options} -`];
  return command === 'rules' ? [`${options} [${metaRule[language]}]`] : ['--stdio'];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [`${title}:`, ...lines, ''];
}

function optionRow(option: OptionSpec, language: Language): readonly string[] {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  const value = option.choices?.join('|') ?? option.value?.[language];
  return row(`${short}--${option.name}${value === undefined ? '' : ` ${value}`}`, option.description[language]);
}

/** A name and what it is; a long name gets its own line. */
function row(name: string, description: string, column: number = firstColumn): readonly string[] {
  const lines = wrap(description, helpWidth - column).map((line) => ' '.repeat(column) + line);
  const label = `  ${name}`;
  const [first = '', ...rest] = lines;
  if (label.length + 2 > column) return [label, ...lines];
  return [label + first.slice(label.length), ...rest];
}
