import { nearest } from '../form/nearest.ts';
import {
  internalError,
  missingCommand,
  missingPaths,
  seeHelp,
  serverNeedsStdio,
  tooManyArguments,
  unknownCommand,
  unknownCommandNear,
} from '../messages/cli.ts';
import type { Language, Message } from '../messages/message.ts';
import { message, render } from '../messages/message.ts';
import { planCheck } from './arguments/check-plan.ts';
import type { CommandName } from './arguments/commands.ts';
import { commandNames, commandOptions, isCommand } from './arguments/commands.ts';
import { helpFor, programName } from './arguments/help.ts';
import type { LanguageChoice } from './arguments/language.ts';
import { chosenLanguage, localeLanguage } from './arguments/language.ts';
import type { Arguments } from './arguments/options.ts';
import { isMessage, readArguments } from './arguments/options.ts';
import { runCheck } from './commands/check-command.ts';
import { runFormat } from './commands/format-command.ts';
import { runRules } from './commands/rules-command.ts';
import type { Host } from './host.ts';
import { version } from './version.generated.ts';

/** Everything that a command needs to answer. */
interface Call {
  readonly host: Host;
  readonly command: CommandName | undefined;
  /** The arguments behind the command. */
  readonly args: readonly string[];
  readonly choice: LanguageChoice;
  readonly language: Language;
}

/** Runs the program with its arguments and gives the exit code; 2 is wrong usage and what could not be checked. Never throws. */
export function main(argv: readonly string[], host: Host): number {
  const choice = { chosen: chosenLanguage(argv, host.env), fallback: localeLanguage(host) };
  const language = choice.chosen ?? choice.fallback ?? 'fi';
  const [first = ''] = argv;
  const command = isCommand(first) ? first : undefined;
  try {
    return run({ host, command, args: command === undefined ? argv : argv.slice(1), choice, language });
  } catch (error) {
    host.stderr.write(`${internalError[language]}\n${error instanceof Error ? error.stack : String(error)}\n`);
    return 2;
  }
}

function run(call: Call): number {
  const { host, command, language } = call;
  // Editors add options of their own to the server's: they are its business.
  if (command === 'server' && call.args.includes('--stdio')) return startServer(host);
  const args = readArguments(call.args, commandOptions[command ?? 'none']);
  if (isMessage(args)) return misused(call, call.command === undefined ? (unknown(call) ?? args) : args);
  if (args.flags.has('help')) return print(host, helpFor(command, language));
  if (args.flags.has('version')) return print(host, `${programName} ${version}\n`);
  switch (command) {
    case 'check':
      return checkCommand(call, args);
    case 'format':
      return formatCommand(call, args);
    case 'rules':
      return rulesCommand(call, args);
    case 'server':
      return misused(call, message(serverNeedsStdio));
    case undefined:
      return misused(call, unknown(call) ?? message(missingCommand));
  }
}

function checkCommand(call: Call, args: Arguments): number {
  const plan = planCheck(args);
  return isMessage(plan) ? misused(call, plan) : runCheck(call.host, plan, call.choice);
}

function formatCommand(call: Call, { positionals, flags }: Arguments): number {
  if (positionals.length === 0) return misused(call, message(missingPaths, { command: 'format' }));
  return runFormat(call.host, positionals, flags.has('check'), call.language);
}

function rulesCommand(call: Call, { positionals: [id, surplus] }: Arguments): number {
  if (surplus !== undefined) return misused(call, message(tooManyArguments, { name: surplus }));
  const wrong = runRules(call.host, id, call.language);
  return wrong ? misused(call, wrong) : 0;
}

function startServer(host: Host): number {
  host.load('server');
  return 0;
}

function print(host: Host, text: string): number {
  host.stdout.write(text);
  return 0;
}

/** Says that a command does not exist; a path in its place was probably meant to be checked. */
function unknown({ host, args }: Call): Message | undefined {
  const name = args.find((arg) => !arg.startsWith('-'));
  if (name === undefined) return undefined;
  const isPath = host.files.kindOf(host.resolve(name)) !== undefined;
  const near = isPath ? `check ${name}` : nearest(name, commandNames);
  if (near === undefined) return message(unknownCommand, { name });
  return message(unknownCommandNear, { name, near: `${programName} ${near}` });
}

function misused({ host, command, language }: Call, wrong: Message): number {
  const help = render(
    message(seeHelp, { command: command === undefined ? programName : `${programName} ${command}` }),
    language,
  );
  host.stderr.write(`${programName}: ${render(wrong, language)}\n${help}\n`);
  return 2;
}
