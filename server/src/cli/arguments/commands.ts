import { metaFile, metaName, metaRuleLevel, optionTexts } from '../../messages/cli-help.ts';
import { languages } from '../../messages/message.ts';
import { severities } from '../../rules/rule.ts';
import { reporters } from '../reports/reporters.ts';
import { colorChoices } from '../reports/text-layout.ts';
import type { OptionSpec } from './options.ts';

/** The commands of the program. */
export type CommandName = 'check' | 'format' | 'rules' | 'server';

/** The names of the commands. */
export const commandNames: readonly CommandName[] = ['check', 'format', 'rules', 'server'];

const lang: OptionSpec = { name: 'lang', choices: languages, description: optionTexts.lang };
const help: OptionSpec = { name: 'help', short: 'h', description: optionTexts.help };
const color: OptionSpec = { name: 'color', choices: colorChoices, description: optionTexts.color };
const force: OptionSpec = { name: 'force', description: optionTexts.force };
const version: OptionSpec = { name: 'version', short: 'V', description: optionTexts.version };

/** The options of every command, in the order of the help; `none` are those of the program without a command. */
export const commandOptions: Readonly<Record<CommandName | 'none', readonly OptionSpec[]>> = {
  none: [color, lang, help, version],
  check: [
    { name: 'format', choices: Object.keys(reporters), description: optionTexts.format },
    { name: 'output', short: 'o', value: metaFile, description: optionTexts.output },
    force,
    { name: 'show-source', description: optionTexts.showSource },
    { name: 'quiet', short: 'q', description: optionTexts.quiet },
    { name: 'fail-level', choices: severities, description: optionTexts.failLevel },
    { name: 'rule', value: metaRuleLevel, description: optionTexts.rule },
    { name: 'config', value: metaFile, description: optionTexts.config },
    { name: 'no-config', description: optionTexts.noConfig },
    { name: 'list-files', description: optionTexts.listFiles },
    { name: 'stdin', description: optionTexts.stdin },
    { name: 'stdin-filename', value: metaName, description: optionTexts.stdinFilename },
    color,
    lang,
    help,
    version,
  ],
  format: [{ name: 'check', description: optionTexts.check }, force, lang, help, version],
  rules: [color, lang, help, version],
  server: [{ name: 'stdio', description: optionTexts.stdio }, lang, help, version],
};

/** Options that may come before the command too, and then a value. */
export const optionsWithValueBefore: readonly string[] = ['--lang', '--color'];

/** Whether a word names a command. */
export function isCommand(name: string): name is CommandName {
  return commandNames.some((command) => command === name);
}
