import type { Node, ParseErrorCode } from 'jsonc-parser';
import { findNodeAtLocation, printParseErrorCode } from 'jsonc-parser';
import { nearest } from '../form/nearest.ts';
import {
  configEmpty,
  configInvalidJson,
  configTooLong,
  configTooSmall,
  configUnknownKey,
  configUnknownKeyNear,
  configWrongType,
  configWrongValue,
  jsonExpectations,
  settingShapes,
} from '../messages/config.ts';
import type { Message, Text } from '../messages/message.ts';
import { message } from '../messages/message.ts';
import type { ConfigIssue } from './schema.ts';
import { explainUnknownRule } from './unknown-rule.ts';

/** A message about a node of the file. */
export interface Explained {
  readonly place: Node;
  readonly message: Message;
}

const settingNames: readonly string[] = ['$schema', 'language', 'rules', 'longParagraph', 'ignore'];
const ignoreNames: readonly string[] = ['files', 'rules'];

/** By the parser's name of its error. */
const expectations: Readonly<Record<string, Text>> = {
  ValueExpected: jsonExpectations.value,
  InvalidSymbol: jsonExpectations.symbol,
  PropertyNameExpected: jsonExpectations.key,
  ColonExpected: jsonExpectations.colon,
  CommaExpected: jsonExpectations.comma,
  CloseBraceExpected: jsonExpectations.brace,
  CloseBracketExpected: jsonExpectations.bracket,
  EndOfFileExpected: jsonExpectations.end,
};

/** What the JSON parser missed. An empty file misses its value. */
export function explainSyntax(code: ParseErrorCode | undefined): Message {
  const expected =
    code === undefined ? jsonExpectations.value : (expectations[printParseErrorCode(code)] ?? jsonExpectations.other);
  return message(configInvalidJson, { expected: { text: expected } });
}

/** An issue in plain words, where it is: an unknown name at the name, anything else at the value. */
export function explainIssue(issue: ConfigIssue, root: Node, ruleIds: readonly string[]): readonly Explained[] {
  const place = nodeAt(root, issue.path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownName(key, issue.path, place, ruleIds));
  return [{ place, message: wording(issue, place, ruleIds) }];
}

/** The node at a path, or the nearest one around it. */
function nodeAt(root: Node, path: readonly PropertyKey[]): Node {
  const steps = path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  return findNodeAtLocation(root, steps) ?? (path.length > 0 ? nodeAt(root, path.slice(0, -1)) : root);
}

function unknownName(name: string, path: readonly PropertyKey[], parent: Node, ruleIds: readonly string[]): Explained {
  const property = parent.children?.find((child) => child.children?.[0]?.value === name);
  const place = property?.children?.[0] ?? parent;
  if (path[0] === 'rules') return { place, message: explainUnknownRule(name, ruleIds) };
  const near = nearest(name, path[0] === 'ignore' ? ignoreNames : settingNames);
  return { place, message: near ? message(configUnknownKeyNear, { name, near }) : message(configUnknownKey, { name }) };
}

function wording(issue: ConfigIssue, place: Node, ruleIds: readonly string[]): Message {
  if (issue.code === 'too_big' && issue.origin === 'string')
    return message(configTooLong, { maximum: Number(issue.maximum) });
  if (issue.code === 'too_small' && issue.origin !== 'number') return message(configEmpty);
  if (issue.code === 'too_small') return message(configTooSmall, { minimum: Number(issue.minimum) });
  if (issue.code === 'invalid_value') return wrongValue(issue, place, ruleIds);
  const shape = issue.code === 'invalid_type' && issue.expected !== 'number' ? issue.expected : 'int';
  return message(configWrongType, { expected: { text: isShape(shape) ? settingShapes[shape] : settingShapes.other } });
}

function wrongValue(issue: ConfigIssue & { code: 'invalid_value' }, place: Node, ruleIds: readonly string[]): Message {
  const inIgnore = issue.path[0] === 'ignore';
  if (inIgnore && typeof place.value === 'string') return explainUnknownRule(place.value, ruleIds);
  if (inIgnore) return message(configWrongType, { expected: { text: settingShapes.string } });
  const value = place.children ? '…' : JSON.stringify(place.value);
  return message(configWrongValue, { value, choices: issue.values.map((choice) => JSON.stringify(choice)).join(', ') });
}

function isShape(name: string): name is keyof typeof settingShapes {
  return Object.hasOwn(settingShapes, name);
}
