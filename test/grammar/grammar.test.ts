import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { skeleton } from '../../server/src/features/skeleton.ts';
import { forms } from '../../server/src/form/forms.ts';
import type { Token } from './marks.ts';
import { holds, loadGrammar, readMarks, tokenize } from './marks.ts';

const marked = readMarks(readFileSync(new URL('lines.txt', import.meta.url), 'utf8'));
let grammar: IGrammar;

beforeAll(async () => {
  grammar = await loadGrammar();
});

function shown(tokens: readonly Token[], text: string): string {
  return tokens
    .map(({ start, end, scopes }) => `${JSON.stringify(text.slice(start, end))} ${scopes.slice(1).join(' ')}`)
    .join('\n');
}

describe('marked lines', () => {
  test.each(marked)('line $number: $text', ({ number, text, expected }) => {
    const tokens =
      tokenize(
        grammar,
        marked.map((line) => line.text),
      )[marked.findIndex((line) => line.number === number)] ?? [];
    const wrong = expected.filter((mark) => !holds(tokens, mark));
    expect(wrong, shown(tokens, text)).toEqual([]);
  });
});

const scopesOf = (tokens: readonly Token[]) => tokens.flatMap((token) => token.scopes);

describe('the form', () => {
  test.each(forms)('every heading, label, row and group of $fund is coloured', (form) => {
    const lines = skeleton(form).split('\n');
    const plain = tokenize(grammar, lines).flatMap((tokens, index) =>
      scopesOf(tokens).length > tokens.length ? [] : [lines[index]],
    );
    expect(plain.filter((line) => line !== '')).toEqual([]);
  });
});

describe('the samples', () => {
  /** What at least one default theme of the editor paints red or maroon (`npm run test:vscode` looks at the themes themselves). */
  const red =
    /^(keyword(?!\.other\.unit|\.operator)|storage|string|invalid|constant\.character|entity\.name\.tag|entity\.other|support\.type\.property-name|markup\.(?:deleted|inline\.raw))\b/;
  const folder = new URL('../../seeds/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.esr'));

  test.each(files)('%s: the prose has no headings and labels of the form, the form has all its own', (file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8').split(/\r?\n/);
    const tokens = tokenize(grammar, lines);
    const headings = tokens.filter((line) =>
      scopesOf(line).some((scope) => /^markup\.heading\.[12]\./.test(scope)),
    ).length;
    expect(headings).toBeGreaterThanOrEqual(14);
    expect(headings).toBeLessThanOrEqual(15);
  });

  test.each(files)('%s: nothing has a scope that looks like an error in a default theme', (file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8').split(/\r?\n/);
    const scopes = new Set(tokenize(grammar, lines).flatMap(scopesOf));
    expect([...scopes].filter((scope) => red.test(scope))).toEqual([]);
  });

  test('a heading has a colour of its own above that of headings, which is maroon in one theme', () => {
    for (const line of ['1 Hanke', '4.1 Varsinaiset kohderyhmät', forms[0]?.title ?? '', 'Ekologinen kestävyys']) {
      const [tokens = []] = tokenize(grammar, [line]);
      const bare = tokens.filter(
        ({ start, end, scopes }) => line.slice(start, end).trim() && /^markup/.test(scopes.at(-1) ?? ''),
      );
      expect(bare).toEqual([]);
    }
  });
});

describe('hostile lines', () => {
  const long = 20_000;
  const hostile = ['1', ' ', ':', 'a', '.', 'a.', '1 ', '(at)', 'A ', 'a,', '1-', 'http://', 'Kunnat: ', 'www.'];

  test.each(hostile)('%j repeated takes no more than linear time', (piece) => {
    const timed = (length: number) => {
      const line = piece.repeat(length / piece.length);
      const start = performance.now();
      grammar.tokenizeLine(line, null);
      return performance.now() - start;
    };
    timed(long / 4);
    expect(timed(long)).toBeLessThan(Math.max(16 * timed(long / 4), 500));
  });
});
