import { parseArgs } from 'node:util';
import { nearest } from '../../form/nearest.ts';
import {
  emptyPath,
  optionNeedsValue,
  optionTakesNoValue,
  optionWrongValue,
  unknownOption,
  unknownOptionNear,
} from '../../messages/cli.ts';
import type { Message, Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';

/** One option of a command. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  readonly description: Text;
  /** What stands for the value in the help; an option without it and without `choices` takes none. */
  readonly value?: Text;
  /** The only values allowed. */
  readonly choices?: readonly string[];
}

/** The arguments of a command, read. Of an option given several times every value is kept, in order: where one counts it is the last. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Reads arguments by the options that a command has; a message says what is wrong with them. */
export function readArguments(args: readonly string[], specs: readonly OptionSpec[]): Arguments | Message {
  const positionals: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, readonly string[]>();
  for (const token of tokensOf(args, specs)) {
    if (token.kind === 'positional') {
      if (token.value === '') return message(emptyPath);
      positionals.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const spec = specs.find((each) => each.name === token.name);
    if (spec === undefined) return explainUnknown(token.rawName, specs);
    const wrong = explainValue(spec, token);
    if (wrong) return wrong;
    if (token.value === undefined) flags.add(spec.name);
    else values.set(spec.name, [...(values.get(spec.name) ?? []), token.value]);
  }
  return { positionals, flags, values };
}

/** Whether a reading gave a message that something is wrong. */
export function isMessage(value: object): value is Message {
  return 'text' in value;
}

/** The value of an option; the last one where it is given several times. */
export function optionValue({ values }: Arguments, name: string): string | undefined {
  return values.get(name)?.at(-1);
}

/** Whether an option takes a value. */
function takesValue({ value, choices }: OptionSpec): boolean {
  return value !== undefined || choices !== undefined;
}

function tokensOf(args: readonly string[], specs: readonly OptionSpec[]) {
  const options = Object.fromEntries(
    specs.map((spec) => {
      const type = takesValue(spec) ? ('string' as const) : ('boolean' as const);
      return [spec.name, spec.short === undefined ? { type } : { type, short: spec.short }];
    }),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function explainUnknown(name: string, specs: readonly OptionSpec[]): Message {
  const near = nearest(
    name,
    specs.map((spec) => `--${spec.name}`),
  );
  return near ? message(unknownOptionNear, { name, near }) : message(unknownOption, { name });
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function explainValue(spec: OptionSpec, { rawName: name, value, inlineValue }: OptionToken): Message | undefined {
  if (!takesValue(spec)) return value === undefined ? undefined : message(optionTakesNoValue, { name });
  const { choices } = spec;
  // `-o --lang en`: the next option is no value. One that begins so is written `--output=--lang`.
  const isOption = !inlineValue && value !== '-' && value?.startsWith('-');
  if (value === undefined || value === '' || isOption) {
    return message(optionNeedsValue, { name, value: choices ? choices.join('|') : { text: spec.value as Text } });
  }
  if (choices === undefined || choices.includes(value)) return undefined;
  return message(optionWrongValue, { name, value, choices: choices.join(', ') });
}
