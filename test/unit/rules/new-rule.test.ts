import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
// @ts-expect-error a script without types
import { ruleSource } from '../../../scripts/lib/rule-template.mjs';
import { describeText } from '../../../server/src/description/description.ts';
import { activate, check } from '../../../server/src/rules/check.ts';
import type { Rule, RuleDocumentation } from '../../../server/src/rules/rule.ts';
import { readMarks } from '../../support/marks.ts';
import { sample } from '../../support/sample.ts';
import { replaceAll } from '../../support/sample-of.ts';

// A rule is one file: the scaffold writes it, and it runs as it is. It is bundled as if it were in its folder, and nothing is written there.
const rules = fileURLToPath(new URL('../../../server/src/rules', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'esr-rule-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function load(folder: string): Promise<{ rule: Rule; documentation: RuleDocumentation }> {
  const contents: string = ruleSource({ id: 'made-up-rule', folder, since: '9.9.9' });
  const outfile = path.join(scratch, `${folder.replace('/', '-')}.mjs`);
  const stdin = { contents, resolveDir: path.join(rules, folder), loader: 'ts' as const };
  await build({ stdin, outfile, bundle: true, format: 'esm', logLevel: 'error' });
  return await import(outfile);
}

test('the scaffold of a rule is a rule whose example fails until it is written', async () => {
  const { rule, documentation } = await load('prose');
  expect(rule).toMatchObject({ id: 'made-up-rule', group: 'prose', since: '9.9.9' });
  const [example] = documentation.examples;
  const marked = replaceAll(sample(), [[example?.right ?? '', example?.wrong ?? '']]);
  const { text, ranges } = readMarks(marked);
  expect(ranges).toHaveLength(1);
  expect(check(describeText(text), activate([rule]))).toEqual([]);
  const found = check(describeText(replaceAll(sample(), [['S29001', 'S00000']])), activate([rule]));
  expect(found.map((finding) => finding.rule)).toEqual(['made-up-rule']);
});

test('also one in a room of a group', async () => {
  const { rule } = await load('values/project');
  expect(rule).toMatchObject({ id: 'made-up-rule', group: 'values' });
});
