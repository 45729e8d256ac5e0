import type { Node } from 'jsonc-parser';
import { findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { TextEdit } from '../text/range.ts';
import { append } from './append.ts';
import { rangeOf } from './offsets.ts';
import { readConfig } from './read.ts';

/** A rule that is to be silent: in the files of a glob (relative to the configuration file's folder), or wherever the file counts. */
export interface Silencing {
  readonly rule: string;
  readonly files?: string;
}

/**
 * The edits that silence a rule in a configuration file; comments, order and layout of what is there already are kept. Without a text
 * there is no file yet, and the one edit is its whole text. Undefined when something is wrong in the file: nobody edits what cannot be
 * read. `ruleIds` are the rules that exist.
 */
export function silence(
  text: string | undefined,
  silencing: Silencing,
  ruleIds: readonly string[],
): readonly TextEdit[] | undefined {
  if (text === undefined) return [{ range: rangeOf('', 0, 0), newText: newFile(silencing) }];
  const root = readConfig(text, ruleIds).problems.length === 0 ? parseTree(text, []) : undefined;
  return root && (silencing.files === undefined ? switchOff(text, root, silencing) : ignore(text, root, silencing));
}

function newFile({ rule, files }: Silencing): string {
  const setting = files === undefined ? rulesSetting(rule) : ignoreSetting(rule, files);
  return `${['{', ...setting.map((line) => `  ${line}`), '}'].join('\n')}\n`;
}

function switchOff(text: string, root: Node, { rule }: Silencing): readonly TextEdit[] {
  const rules = findNodeAtLocation(root, ['rules']);
  if (rules === undefined) return append(text, root, rulesSetting(rule));
  if (findNodeAtLocation(rules, [rule]) === undefined) return append(text, rules, [offLevel(rule)]);
  return modify(text, ['rules', rule], 'off', {}).map(({ offset, length, content }) => ({
    range: rangeOf(text, offset, length),
    newText: content,
  }));
}

/** An entry for the same files takes the rule in; else there is a new one. */
function ignore(text: string, root: Node, { rule, files = '' }: Silencing): readonly TextEdit[] {
  const list = findNodeAtLocation(root, ['ignore']);
  if (list === undefined) return append(text, root, ignoreSetting(rule, files));
  const rules = (list.children ?? []).flatMap((entry) => rulesOfEntry(entry, files) ?? [])[0];
  return rules ? append(text, rules, [JSON.stringify(rule)]) : append(text, list, [ignoreEntry(rule, files)]);
}

/** The list of rules of an entry that is about these files and no others. */
function rulesOfEntry(entry: Node, files: string): Node | undefined {
  const globs = findNodeAtLocation(entry, ['files'])?.children ?? [];
  return globs.length === 1 && globs[0]?.value === files ? findNodeAtLocation(entry, ['rules']) : undefined;
}

// Lines of settings, indented by two spaces a level.

function rulesSetting(rule: string): readonly string[] {
  return ['"rules": {', `  ${offLevel(rule)}`, '}'];
}

function ignoreSetting(rule: string, files: string): readonly string[] {
  return ['"ignore": [', `  ${ignoreEntry(rule, files)}`, ']'];
}

function offLevel(rule: string): string {
  return `${JSON.stringify(rule)}: "off"`;
}

function ignoreEntry(rule: string, files: string): string {
  return `{ "files": [${JSON.stringify(files)}], "rules": [${JSON.stringify(rule)}] }`;
}
