import type { Plugin } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { describeText } from '../../server/src/description/description.ts';
import { outline } from '../../server/src/features/outline.ts';
import { applyEdits } from '../../server/src/text/lines.ts';
import type { TextEdit } from '../../server/src/text/range.ts';
import { pull } from '../support/diagnostics.ts';
import { sample } from '../support/sample.ts';
import { open, pulling, pushed, serverForTests } from '../support/server.ts';

const { connect } = serverForTests();

const uri = 'file:///kuvaus.esr';
const document = { textDocument: { uri } };
const wrong = sample([
  ['Y-tunnus: 1234567-1', 'Y-tunnus: 12345671'],
  ['Verstas Oy, 2345678-0', 'Verstas Oy, FI23456780'],
]);
const line = wrong.split('\n').indexOf('Y-tunnus: 12345671');
const range = { start: { line, character: 12 }, end: { line, character: 12 } };

interface WireSymbol {
  readonly name: string;
  readonly children?: readonly WireSymbol[];
  readonly containerName?: string;
}

interface WireAction {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly diagnostics?: readonly { readonly code: string }[];
  readonly edit: {
    readonly documentChanges?: readonly { readonly textDocument: object; readonly edits: readonly TextEdit[] }[];
    readonly changes?: Readonly<Record<string, readonly TextEdit[]>>;
  };
}

describe('reading', () => {
  test('the outline is the core’s', async () => {
    const client = await connect();
    open(client, uri, sample());
    const symbols = (await client.request('textDocument/documentSymbol', document)) as readonly WireSymbol[];
    const names = (items: readonly WireSymbol[]): unknown =>
      items.map(({ name, children = [] }) => [name, names(children)]);
    expect(names(symbols)).toEqual(names(outline(describeText(sample()))));
  });

  test('a flat outline for an editor that knows no other', async () => {
    const client = await connect({ capabilities: pushed });
    open(client, uri, sample());
    const symbols = (await client.request('textDocument/documentSymbol', document)) as readonly WireSymbol[];
    expect(symbols.find(({ name }) => name === 'Verstas Oy')?.containerName).toBe('Osatoteuttajat');
    expect(symbols.every(({ children }) => children === undefined)).toBe(true);
  });

  test.each([
    ['Markdown', pulling, 'markdown', '**Y-tunnus**'],
    ['plain text', pushed, 'plaintext', 'Y-tunnus\n'],
  ])('hovers in %s', async (_, capabilities, kind, beginning) => {
    const client = await connect({ capabilities });
    open(client, uri, wrong);
    const hover = await client.request('textDocument/hover', { ...document, position: range.start });
    expect(hover).toMatchObject({
      contents: { kind },
      range: { start: { line, character: 10 }, end: { line, character: 18 } },
    });
    expect((hover as { contents: { value: string } }).contents.value.startsWith(beginning)).toBe(true);
    expect(await client.request('textDocument/hover', { ...document, position: { line: 1, character: 0 } })).toBeNull();
  });

  test('folding ranges, at most as many as are wanted', async () => {
    const client = await connect({
      capabilities: { textDocument: { foldingRange: { rangeLimit: 3, lineFoldingOnly: true } } },
    });
    open(client, uri, sample());
    expect(await client.request('textDocument/foldingRange', document)).toEqual([
      { startLine: 4, endLine: 18 },
      { startLine: 20, endLine: 52 },
      { startLine: 48, endLine: 52 },
    ]);
  });

  test('links and selections', async () => {
    const client = await connect();
    open(client, uri, sample());
    expect(await client.request('textDocument/documentLink', document)).toMatchObject([
      { target: 'http://www.example.fi' },
    ]);
    const [selection] = (await client.request('textDocument/selectionRange', {
      ...document,
      positions: [range.start],
    })) as object[];
    expect(selection).toMatchObject({ range: { start: { line, character: 10 } }, parent: { parent: {} } });
  });
});

describe('writing', () => {
  test('quick fixes for the version they were made for, with their finding', async () => {
    const client = await connect();
    open(client, uri, wrong, 5);
    const { items: diagnostics } = await pull(client, uri);
    const actions = (await client.request('textDocument/codeAction', {
      ...document,
      range,
      context: { diagnostics },
    })) as WireAction[];
    expect(actions).toMatchObject([
      {
        kind: 'quickfix',
        isPreferred: true,
        title: 'Kirjoita muodossa 1234567-1',
        diagnostics: [{ code: 'business-id-format' }],
        edit: { documentChanges: [{ textDocument: { uri, version: 5 } }] },
      },
    ]);
    expect(actions[0]?.diagnostics?.[0]).toEqual(diagnostics?.[0]);
    const edits = actions[0]?.edit.documentChanges?.[0]?.edits ?? [];
    expect(applyEdits(wrong, edits)).toContain('Y-tunnus: 1234567-1\n');
  });

  test('everything safe at once, when it is asked for', async () => {
    const client = await connect();
    open(client, uri, wrong);
    const ask = async (context: object) =>
      (await client.request('textDocument/codeAction', {
        ...document,
        range,
        context: { diagnostics: [], ...context },
      })) as WireAction[];
    const kinds = async (context: object) => (await ask(context)).map(({ kind }) => kind);
    expect(await kinds({})).toEqual(['quickfix']);
    expect(await kinds({ triggerKind: 1 })).toEqual(['quickfix', 'source.fixAll']);
    expect(await kinds({ only: ['quickfix'] })).toEqual(['quickfix']);
    expect(await kinds({ only: ['refactor'] })).toEqual([]);
    expect(await kinds({ only: ['source'] })).toEqual(['source.fixAll']);
    const [all] = await ask({ only: ['source.fixAll'] });
    expect(applyEdits(wrong, all?.edit.documentChanges?.[0]?.edits ?? [])).toBe(sample());
  });

  test('without versions, and without literals', async () => {
    const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
    const simple = await connect({ capabilities: { textDocument: { codeAction: literals } } });
    open(simple, uri, wrong);
    const params = { ...document, range, context: { diagnostics: [] } };
    expect(await simple.request('textDocument/codeAction', params)).toMatchObject([
      { edit: { changes: { [uri]: [{}] } } },
    ]);
    const bare = await connect({ capabilities: {} });
    open(bare, uri, wrong);
    expect(await bare.request('textDocument/codeAction', params)).toEqual([]);
  });

  test('completions, as snippets for editors that know them', async () => {
    const text = sample([['Materiaalit ja jätteet 2 2', 'Mat']]);
    const position = { line: text.split('\n').indexOf('Mat'), character: 3 };
    const items = async (capabilities: object) => {
      const client = await connect({ capabilities });
      open(client, uri, text);
      return client.request('textDocument/completion', { ...document, position });
    };
    expect(await items(pulling)).toMatchObject({
      items: [
        {
          label: 'Materiaalit ja jätteet',
          insertTextFormat: 2,
          documentation: { kind: 'markdown' },
          textEdit: { newText: `Materiaalit ja jätteet \${1:0} \${2:0}` },
          detail: 'Taloudellinen kestävyys',
        },
      ],
    });
    expect(await items(pushed)).toMatchObject({
      items: [{ documentation: { kind: 'plaintext' }, textEdit: { newText: 'Materiaalit ja jätteet 0 0' } }],
    });
  });

  test('completions go with what is typed: incomplete, to be filtered by a text that begins with it', async () => {
    const client = await connect();
    const text = sample([['Kunnat: Oulu, Raahe', 'Kunnat: Oulu, jyva']]);
    open(client, uri, text);
    const line = text.split('\n').indexOf('Kunnat: Oulu, jyva');
    expect(await client.request('textDocument/completion', { ...document, position: { line, character: 18 } })).toEqual(
      {
        isIncomplete: true,
        items: [
          {
            ...{
              label: 'Jyväskylä',
              kind: 12,
              sortText: '0000',
              filterText: 'jyvaskylä Jyvaskyla',
              detail: 'Jyväskylän',
            },
            textEdit: {
              range: { start: { line, character: 14 }, end: { line, character: 18 } },
              newText: 'Jyväskylä',
            },
          },
        ],
      },
    );
  });

  test('long values are documented in full; details are beside the label where the editor has room there', async () => {
    const completionItem = { labelDetailsSupport: true, documentationFormat: ['markdown'] };
    const client = await connect({ capabilities: { textDocument: { completion: { completionItem } } } });
    const text = sample([
      ['Organisaatiotyyppi: Kansalaisjärjestö', 'Organisaatiotyyppi: kesk'],
      ['Kunnat: Oulu, Raahe', 'Kunnat: raah'],
    ]);
    open(client, uri, text);
    const ask = (written: string) => {
      const position = { line: text.split('\n').indexOf(written), character: written.length };
      return client.request('textDocument/completion', { ...document, position });
    };
    const value = expect.stringMatching(/^\*\*Keskisuuri yritys\*\*\n\n\S/);
    expect(await ask('Organisaatiotyyppi: kesk')).toMatchObject({ items: [{ documentation: { value } }] });
    expect(await ask('Kunnat: raah')).toMatchObject({ items: [{ labelDetails: { description: 'Raahen' } }] });
  });

  test('a label opens the list of its values by the command that the editor named, and by none that it did not', async () => {
    const text = sample([['Toiminnan tila: Toiminta päättynyt', 'Toim']]);
    const position = { line: text.split('\n').indexOf('Toim'), character: 4 };
    const item = async (initializationOptions: object = {}) => {
      const client = await connect({ initializationOptions });
      open(client, uri, text);
      const { items } = (await client.request('textDocument/completion', { ...document, position })) as {
        items: { label: string; command?: unknown }[];
      };
      return items.find(({ label }) => label === 'Toiminnan tila');
    };
    expect(await item({ suggestCommand: 'open.the.list' })).toMatchObject({ command: { command: 'open.the.list' } });
    expect(await item()).not.toHaveProperty('command');
    expect(await item({ suggestCommand: 7 })).not.toHaveProperty('command');
  });

  test('a name to save a description under', async () => {
    const client = await connect();
    open(client, 'untitled:Untitled-1', sample([['Polku työhön', 'Polku: työhön / 2']]));
    const answer = client.request('esr/fileName', { textDocument: { uri: 'untitled:Untitled-1' } });
    expect(await answer).toBe('S29001 Polku työhön 2.esr');
  });

  test('a list goes on when a line break is typed', async () => {
    const client = await connect();
    const text = sample([['Nuorten perheet, alueen', '3) Nuorten perheet\n\nAlueen']]);
    open(client, uri, text);
    const line = text.split('\n').indexOf('3) Nuorten perheet') + 1;
    const ask = (ch: string) =>
      client.request('textDocument/onTypeFormatting', {
        ...document,
        ...{ ch, position: { line, character: 0 }, options: { tabSize: 2, insertSpaces: true } },
      });
    const place = { line, character: 0 };
    expect(await ask('\n')).toEqual([{ range: { start: place, end: place }, newText: '4) ' }]);
    expect(await ask(')')).toEqual([]);
    expect(client.capabilities).toMatchObject({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } });
  });

  test('formatting, of all and of a range', async () => {
    const client = await connect();
    const untidy = sample([
      ['Hankekoodi: S29001', 'Hankekoodi:S29001 '],
      ['ilman jonoa.', 'ilman jonoa.  '],
    ]);
    open(client, uri, untidy);
    const options = { tabSize: 2, insertSpaces: true };
    const edits = (await client.request('textDocument/formatting', { ...document, options })) as TextEdit[];
    expect(applyEdits(untidy, edits)).toBe(sample());
    const some = await client.request('textDocument/rangeFormatting', {
      ...document,
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      options,
    });
    expect(some).toHaveLength(2);
  });
});

/** Adds rules that always fail to those that there are. */
const brokenRules: Plugin = {
  name: 'broken-rules',
  setup(build) {
    build.onLoad({ filter: /registry\.generated\.ts$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const source = await readFile(path, 'utf8');
      const fails = `() => { throw new Error('This rule fails'); }`;
      const failing = (id: string, how: string) => `{ id: '${id}', severity: 'error', since: '0', ${how} },`;
      const alone = `group: 'values', check: ${fails}`;
      const together = `group: 'portfolio', makeIndex: () => ({ replace: ${fails}, takeAffected: ${fails}, judge: ${fails} })`;
      const withOne = source
        .replace('readonly Rule[] = [', (start) => start + failing('broken', alone))
        .replace('readonly PortfolioRule[] = [', (start) => start + failing('broken-together', together));
      return { loader: 'ts', contents: withOne };
    });
  },
};

describe('a rule that fails', () => {
  const broken = serverForTests([brokenRules]);

  test('becomes a finding and a line in the log; everything else goes on', async () => {
    const client = await broken.connect();
    open(client, uri, wrong);
    open(client, 'file:///toinen.esr', sample());
    const codes = async () => (await pull(client, uri)).items?.map(({ code }) => code);
    const logged = (rule: string) =>
      client.waitFor(({ method, params }) => method === 'window/logMessage' && JSON.stringify(params).includes(rule));
    expect(await codes()).toEqual(['broken', 'business-id-format', 'business-id-format']);
    await logged('"broken: Error: This rule fails');
    await logged('"broken-together: Error: This rule fails');
    await client.waitFor(({ method }) => method === 'workspace/diagnostic/refresh');
    expect(await codes()).toContain('broken-together');
    expect(await client.request('textDocument/documentSymbol', document)).toHaveLength(9);
  });
});
