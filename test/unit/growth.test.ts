import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { generate } from '../../scripts/generators/grammar.ts';
import type { describeText } from '../../server/src/description/description.ts';
import type { completionsAt } from '../../server/src/features/completion/completion.ts';
import type { hoverAt } from '../../server/src/features/hover/hover.ts';
import type { outline } from '../../server/src/features/outline.ts';
import type { skeleton } from '../../server/src/features/skeleton.ts';
import type { esrForm } from '../../server/src/form/forms.ts';
import type { startServer } from '../../server/src/lsp/start-server.ts';
import type { activate, check } from '../../server/src/rules/check.ts';
import type { rules } from '../../server/src/rules/registry.generated.ts';
import { run } from '../cli/support/memory-host.ts';
import { loadChanged } from '../support/changed-source.ts';
import { sample } from '../support/sample.ts';
import { startInProcess } from '../support/server-in-process.ts';

// What it takes to add something, done: a copy of the sources with just these lines, and the new thing is there.
const scratch = mkdtempSync(path.join(tmpdir(), 'esr-growth-'));
const load = async (name: string, contents: string, changes: Parameters<typeof loadChanged>[1]) =>
  await loadChanged(contents, changes, path.join(scratch, `${name}.mjs`));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('a field is an entry of the table and its guidance', () => {
  const label = 'Hankkeen lempinimi';
  const text = sample([['Hankkeen nimi: Polku työhön', `Hankkeen nimi: Polku työhön\n\n${label}: Polku`]]);
  const line = text.split('\n').indexOf(`${label}: Polku`);
  let core: {
    describeText: typeof describeText;
    outline: typeof outline;
    hoverAt: typeof hoverAt;
    completionsAt: typeof completionsAt;
    skeleton: typeof skeleton;
    esrForm: typeof esrForm;
    generate: typeof generate;
    activate: typeof activate;
    check: typeof check;
    rules: typeof rules;
  };

  beforeAll(async () => {
    const contents = `
      export { describeText } from './server/src/description/description.ts';
      export { outline } from './server/src/features/outline.ts';
      export { hoverAt } from './server/src/features/hover/hover.ts';
      export { completionsAt } from './server/src/features/completion/completion.ts';
      export { skeleton } from './server/src/features/skeleton.ts';
      export { esrForm } from './server/src/form/forms.ts';
      export { generate } from './scripts/generators/grammar.ts';
      export { activate, check } from './server/src/rules/check.ts';
      export { rules } from './server/src/rules/registry.generated.ts';`;
    const entry = "field('projectName', 'Hankkeen nimi', 'text'),";
    const guidance = 'export const fieldGuidance = {';
    const said = "nickname: { fi: 'Lyhyt nimi arkeen.', sv: 'Ett kort namn.', en: 'A short name.' },";
    core = (await load('field', contents, {
      'server/src/form/sections.ts': [entry, `${entry}\nfield('nickname', '${label}', 'text'),`],
      'server/src/messages/guidance-fields.ts': [guidance, `${guidance}\n${said}`],
    })) as typeof core;
  });

  const description = (source: string) => core.describeText(source);

  test('the tree has it with its value', () => {
    const [project] = description(text).tree.sections;
    const field = project?.fields.find(({ spec }) => spec.label === label);
    expect(field?.source.text.slice(field.valueStart, field.valueEnd)).toBe('Polku');
  });

  test('the outline shows it', () => {
    const [project] = core.outline(description(text));
    expect(project?.children.map(({ name, detail }) => [name, detail])).toContainEqual([label, 'Polku']);
  });

  test('hovering over it tells what belongs there', () => {
    const hover = core.hoverAt(description(text), { line, character: 3 }, 'fi');
    expect(JSON.stringify(hover)).toContain('Lyhyt nimi arkeen.');
  });

  test('it is offered where it is missing', () => {
    const lines = sample().split('\n');
    const at = lines.indexOf('Hankkeen nimi: Polku työhön') + 1;
    const without = [...lines.slice(0, at), '', '', ...lines.slice(at)].join('\n');
    const items = core.completionsAt(description(without), { line: at + 1, character: 0 });
    expect(items.map((item) => item.label)).toEqual([label]);
  });

  test('the rules ask for it', () => {
    const found = (source: string) => core.check(description(source), core.activate(core.rules));
    expect(found(text)).toEqual([]);
    expect(found(sample()).map(({ rule }) => rule)).toEqual(['missing-field']);
  });

  test('the empty form has it in its place', () => {
    const lines = core.skeleton(core.esrForm).split('\n');
    expect(lines[lines.indexOf('Hankkeen nimi: ') + 2]).toBe(`${label}: `);
  });

  test('the grammar knows it', () => {
    const grammar = core.generate()['syntaxes/esr.tmLanguage.json'] ?? '';
    expect(grammar).toContain('Hankkeen\\\\s+lempinimi');
  });
});

test('a feature of the server is a file and a line of the table', async () => {
  const table = 'export const features: readonly Feature[] = [';
  const { startServer: start } = (await load(
    'feature',
    "export { startServer } from './server/src/lsp/start-server.ts';",
    {
      'server/src/lsp/features/line-count.ts': `
        import { readingFeature } from './feature.ts';
        export const lineCount = readingFeature('esr/lineCount', { monikerProvider: true }, ({ lines }) => lines.length);`,
      'server/src/lsp/features/table.ts': [
        table,
        `import { lineCount } from './line-count.ts';\n${table}\n  lineCount,`,
      ],
    },
  )) as { startServer: typeof startServer };
  const client = startInProcess(start);
  const { capabilities } = (await client.request('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
  })) as {
    capabilities: object;
  };
  expect(capabilities).toMatchObject({ monikerProvider: true, hoverProvider: true });
  client.notify('initialized', {});
  const uri = 'file:///kuvaus.esr';
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'esr', version: 1, text: 'a\nb\nc' } });
  expect(await client.request('esr/lineCount', { textDocument: { uri } })).toBe(3);
  client.kill();
});

test('a form of the report is a file and a line of the table', async () => {
  const table = 'export const reporters = {';
  const { run: command } = (await load('report', "export { run } from './test/cli/support/memory-host.ts';", {
    'server/src/cli/reports/brief.ts': `
      export function* briefReport({ files }) {
        for (const { path, findings } of files()) yield \`\${path} \${findings.length}\\n\`;
      }`,
    'server/src/cli/reports/reporters.ts': [
      table,
      `import { briefReport } from './brief.ts';\n${table}\n  brief: briefReport,`,
    ],
  })) as { run: typeof run };
  const files = { '/srv/a.esr': sample([['Y-tunnus: 1234567-1', 'Y-tunnus: 1234567-8']]) };
  expect(command(['check', '.', '--format', 'brief'], { files })).toMatchObject({ code: 1, stdout: 'a.esr 1\n' });
  expect(command(['check', '--help'], {}).stdout).toContain('brief');
  expect(run(['check', '.', '--format', 'brief'], { files }).code).toBe(2);
});
