import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vscodeOniguruma from 'vscode-oniguruma';
import type { IGrammar, StateStack } from 'vscode-textmate';
import vscodeTextmate from 'vscode-textmate';

const { createOnigScanner, createOnigString, loadWASM } = vscodeOniguruma;
const { INITIAL, parseRawGrammar, Registry } = vscodeTextmate;
const grammarFile = new URL('../../syntaxes/esr.tmLanguage.json', import.meta.url);

/** A line of text with what is expected of it: `#  ^^^ scope` below the marked columns; `-scope` must not be there. */
export interface MarkedLine {
  readonly text: string;
  readonly number: number;
  readonly expected: readonly {
    readonly start: number;
    readonly end: number;
    readonly scope: string;
    readonly absent: boolean;
  }[];
}

/** One token: columns are 0-based UTF-16, `end` exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** Loads the grammar into the engine that the editor uses. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(grammarFile, 'utf8'), 'esr.tmLanguage.json'),
  });
  const grammar = await registry.loadGrammar('text.esr');
  if (grammar === null) throw new Error('the grammar does not load');
  return grammar;
}

/** The tokens of every line, the state carried from line to line as in the editor. */
export function tokenize(grammar: IGrammar, lines: readonly string[]): readonly (readonly Token[])[] {
  let state: StateStack = INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ start: startIndex, end: endIndex, scopes }));
  });
}

/** Reads marked text: `>` begins a line of text, `#` what is expected of the line above, `//` a remark. */
export function readMarks(source: string): readonly MarkedLine[] {
  const lines: MarkedLine[] = [];
  for (const [index, line] of source.split('\n').entries()) {
    if (line.startsWith('>')) lines.push({ text: line.slice(1), number: index + 1, expected: [] });
    const last = lines.at(-1);
    if (line.startsWith('#') && last)
      lines[lines.length - 1] = { ...last, expected: [...last.expected, readMark(line)] };
  }
  return lines;
}

function readMark(line: string) {
  const [, before = '', carets = '', scope = ''] = /^#(\s*)(\^+)\s+(\S+)$/.exec(line) ?? [];
  if (scope === '') throw new Error(`not a mark: ${line}`);
  const absent = scope.startsWith('-');
  return { start: before.length, end: before.length + carets.length, scope: absent ? scope.slice(1) : scope, absent };
}

/** Whether all of the columns have the scope (or, for an absent one, none of them). */
export function holds(
  tokens: readonly Token[],
  { start, end, scope, absent }: MarkedLine['expected'][number],
): boolean {
  const inside = tokens.filter((token) => token.start < end && token.end > start);
  const has = (token: Token) => token.scopes.some((each) => each === scope || each.startsWith(`${scope}.`));
  if (absent) return !inside.some(has);
  const exact = inside.every(has) && inside.length > 0;
  const before = tokens.find((token) => token.end === start);
  const after = tokens.find((token) => token.start === end);
  return exact && !(before && has(before)) && !(after && has(after));
}
