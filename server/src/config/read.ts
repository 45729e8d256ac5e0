import type { ParseError } from 'jsonc-parser';
import { createScanner, getNodeValue, parseTree } from 'jsonc-parser';
import { configTooDeep } from '../messages/config.ts';
import type { Message } from '../messages/message.ts';
import { message } from '../messages/message.ts';
import type { Range } from '../text/range.ts';
import { explainIssue, explainSyntax } from './explain.ts';
import { rangeOf } from './offsets.ts';
import type { ConfigData, ConfigIssue } from './schema.ts';
import { configSchema } from './schema.ts';
import { tokens } from './tokens.ts';

/** Something wrong in a configuration file, with its place there (0-based, UTF-16 columns). */
export interface ConfigProblem {
  readonly range: Range;
  readonly message: Message;
}

/** What a configuration file says; what is wrong in it is left out of `data` and told in `problems`. */
export interface ConfigReading {
  readonly data: ConfigData;
  readonly problems: readonly ConfigProblem[];
}

/** A stretch of the file, in UTF-16 units from its beginning. */
interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** Reads the text of a configuration file: JSON with comments and trailing commas. Never throws; `ruleIds` are the rules that exist. */
export function readConfig(text: string, ruleIds: readonly string[]): ConfigReading {
  const deep = tooDeep(text);
  if (deep)
    return {
      data: {},
      problems: [{ range: rangeOf(text, deep.offset, deep.length), message: message(configTooDeep) }],
    };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const problemAt = ({ offset, length }: Stretch, message: Message) => ({
    range: rangeOf(text, offset, length),
    message,
  });
  const [first] = errors;
  // After a mistake in the writing the rest is guesswork: only the first mistake is reported, and nothing is taken.
  if (first || root === undefined) {
    return { data: {}, problems: [problemAt(first ?? { offset: 0, length: 0 }, explainSyntax(first?.error))] };
  }
  const { data, issues } = validate(getNodeValue(root), ruleIds);
  const problems = issues.flatMap((issue) => explainIssue(issue, root, ruleIds));
  return { data, problems: problems.map(({ place, message }) => problemAt(place, message)) };
}

const deepest = 64;

/** The first bracket that opens one level too many: the parser calls itself for each level. */
function tooDeep(text: string): Stretch | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== tokens.end; token = scanner.scan()) {
    if (token === tokens.openBrace || token === tokens.openBracket) depth += 1;
    if (token === tokens.closeBrace || token === tokens.closeBracket) depth -= 1;
    if (depth > deepest) return { offset: scanner.getTokenOffset(), length: scanner.getTokenLength() };
  }
  return undefined;
}

function validate(value: unknown, ruleIds: readonly string[]): { data: ConfigData; issues: readonly ConfigIssue[] } {
  const schema = configSchema(ruleIds);
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, issues: [] };
  const { issues } = result.error;
  const rest = schema.safeParse(issues.reduce(withoutFault, value));
  return { data: rest.success ? rest.data : {}, issues };
}

type Json = Readonly<Record<string, unknown>>;

/** The value without the setting that an issue is about: one rule's level, all of `ignore`, or the whole key. */
function withoutFault(value: unknown, { path, ...issue }: ConfigIssue): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const [key, name] = path;
  if (issue.code === 'unrecognized_keys' && key === undefined) return without(value as Json, issue.keys);
  if (key !== 'rules') return without(value as Json, [String(key)]);
  const rules = (value as Json).rules;
  const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(name)];
  return { ...value, rules: isObject(rules) ? without(rules, names) : {} };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function without(object: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
