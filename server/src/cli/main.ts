import { nearest } from '../form/nearest.ts';
import {
  internalError,
  missingCommand,
  missingPaths,
  seeHelp,
  serverNeedsStdio,
  stdinExcludesPaths,
  tooManyArguments,
  unknownCommand,
  unknownCommandNear,
} from '../messages/cli.ts';
import type { Language, Message } from '../messages/message.ts';
import { message, render } from '../messages/message.ts';
import { colorOf, planCheck } from './arguments/check-plan.ts';
import type { CommandName } from './arguments/commands.ts';
import { commandNames, commandOptions, isCommand, optionsWithValueBefore } from './arguments/commands.ts';
import { helpFor, programName } from './arguments/help.ts';
import type { LanguageChoice } from './arguments/language.ts';
import { chosenLanguage, localeLanguage } from './arguments/language.ts';
import type { Arguments } from './arguments/options.ts';
import { isMessage, readArguments } from './arguments/options.ts';
import { runCheck } from './commands/check-command.ts';
import { runFormat } from './commands/format-command.ts';
import { runListFiles } from './commands/list-command.ts';
import { runRules } from './commands/rules-command.ts';
import { Failure } from './failure.ts';
import type { Host } from './host.ts';
import { exists } from './input/targets.ts';
import type { Steps } from './steps.ts';
import { version } from './version.generated.ts';

/** Everything that a command needs to answer. */
interface Call {
  readonly host: Host;
  readonly command: CommandName | undefined;
  /** The word instead of a command. */
  readonly word: string | undefined;
  /** The arguments but the command. */
  readonly args: readonly string[];
  readonly choice: LanguageChoice;
  readonly language: Language;
}

/** Runs the program with its arguments and gives the exit code; 2 is wrong usage and what could not be checked. Never throws. */
export function* main(argv: readonly string[], host: Host): Steps<number> {
  const choice = { chosen: chosenLanguage(argv, host.env), fallback: localeLanguage(host) };
  const language = choice.chosen ?? choice.fallback ?? 'fi';
  try {
    return yield* run({ host, ...splitCommand(argv), choice, language });
  } catch (error) {
    host.stderr.write(`${explain(error, language)}\n`);
    return 2;
  }
}

/** What can be expected is reported in a line; anything else is an error of the program, and its stack is wanted. */
function explain(error: unknown, language: Language): string {
  if (error instanceof Failure) return `${programName}: ${render(error.told, language)}`;
  return `${internalError[language]}\n${error instanceof Error ? error.stack : String(error)}`;
}

/** The command, and all other arguments: options may come before it. */
function splitCommand(argv: readonly string[]): Pick<Call, 'command' | 'word' | 'args'> {
  let at = 0;
  while (argv[at]?.startsWith('-') && argv[at] !== '--') at += optionsWithValueBefore.includes(argv[at] ?? '') ? 2 : 1;
  const word = argv[at];
  const args = [...argv.slice(0, at), ...argv.slice(at + 1)];
  if (word === undefined || isCommand(word)) return { command: word, word, args };
  return { command: undefined, word, args: argv };
}

function* run(call: Call): Steps<number> {
  const { host, command, language } = call;
  // Editors add options of their own to the server's: they are its business.
  if (command === 'server' && call.args.includes('--stdio')) return startServer(host);
  const args = readArguments(call.args, commandOptions[command ?? 'none']);
  if (isMessage(args)) return misused(call, call.command === undefined ? (unknown(call) ?? args) : args);
  if (args.flags.has('help')) return print(host, helpFor(command, language));
  if (args.flags.has('version')) return print(host, `${programName} ${version}\n`);
  switch (command) {
    case 'check':
      return yield* checkCommand(call, args);
    case 'format':
      return yield* formatCommand(call, args);
    case 'rules':
      return rulesCommand(call, args);
    case 'server':
      return misused(call, message(serverNeedsStdio));
    case undefined:
      return misused(call, unknown(call) ?? message(missingCommand));
  }
}

function* checkCommand(call: Call, args: Arguments): Steps<number> {
  const plan = planCheck(args);
  if (isMessage(plan)) return misused(call, plan);
  if (plan.listFiles && 'paths' in plan.input) {
    return yield* runListFiles(call.host, plan, plan.input.paths, call.language);
  }
  return yield* runCheck(call.host, plan, call.choice);
}

function* formatCommand(call: Call, { positionals: paths, flags }: Arguments): Steps<number> {
  if (paths.length === 0) return misused(call, message(missingPaths, { command: 'format' }));
  if (paths.includes('-') && paths.some((path) => path !== '-')) return misused(call, message(stdinExcludesPaths));
  const plan = { paths, checkOnly: flags.has('check'), force: flags.has('force') };
  return yield* runFormat(call.host, plan, call.language);
}

function rulesCommand(call: Call, args: Arguments): number {
  const [id, surplus] = args.positionals;
  if (surplus !== undefined) return misused(call, message(tooManyArguments, { name: surplus }));
  const wrong = runRules(call.host, id, call.language, colorOf(args));
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
function unknown({ host, word: name }: Call): Message | undefined {
  if (name === undefined || name.startsWith('-')) return undefined;
  const isPath = exists(host.files, host.resolve(name));
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
