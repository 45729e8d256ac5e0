import { readFileSync, renameSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeText } from '../../server/src/description/description.ts';
import { compareFindings } from '../../server/src/rules/check.ts';
import { checkPortfolio } from '../../server/src/rules/check-portfolio.ts';
import { digestOf } from '../../server/src/rules/portfolio/digest.ts';
import { portfolioRules } from '../../server/src/rules/registry.generated.ts';
import { findingsOf } from '../support/checking.ts';
import type { WireReport } from '../support/diagnostics.ts';
import { arrived, expected, pull, pullAll, pushedTo } from '../support/diagnostics.ts';
import { foldersForTests, watched } from '../support/folders.ts';
import type { LspClient } from '../support/lsp-client.ts';
import { sample } from '../support/sample.ts';
import type { Editor } from '../support/server.ts';
import { open, pulling, pushed, serverForTests } from '../support/server.ts';

const { connect: connectWith } = serverForTests();

/** Without the rules over several descriptions: the files of these tests are all alike. */
const alone = { settings: { rules: Object.fromEntries(portfolioRules.map(({ id }) => [id, 'off'])) } };
const connect = (editor: Editor) => connectWith(editor.folders ? { initializationOptions: alone, ...editor } : editor);

const wrongId = sample([['Y-tunnus: 1234567-1', 'Y-tunnus: 12345671']]);
const folderWith = foldersForTests();

const shown = (reports: readonly WireReport[]) =>
  Object.fromEntries(
    reports.map(({ uri = '', items }) => [decodeURIComponent(uri).split('/').at(-1), items?.map(({ code }) => code)]),
  );

/** What is read once it fits: read again each time that the server says that something has changed. */
async function eventually<T>(client: LspClient, read: () => Promise<T>, fits: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (fits(value)) return value;
    await client.waitFor(({ method }) => method === 'workspace/diagnostic/refresh');
  }
}

describe('files that are not open', () => {
  test('are checked: those with the name of a description, and texts that are one', async () => {
    const { uri } = folderWith({
      'a.esr': wrongId,
      'b.esr.txt': 'maitoa\n',
      'c.txt': wrongId,
      'd.txt': 'maitoa\n',
      'e.md': wrongId,
      'alla/f.ESR': sample(),
      '.piilossa/g.esr': wrongId,
      '.h.esr': wrongId,
      'node_modules/i/j.esr': wrongId,
      'latin1.esr': Buffer.from(wrongId, 'latin1'),
      'iso.esr': Buffer.alloc(21 * 1024 * 1024, 0x20),
    });
    const client = await connect({ folders: [uri] });
    expect(shown(await pullAll(client))).toEqual({
      'a.esr': ['business-id-format'],
      'b.esr.txt': ['not-a-description'],
      'c.txt': ['business-id-format'],
      'f.ESR': [],
      'latin1.esr': ['wrong-encoding'],
    });
  });

  test('are reported with no version, and as unchanged when they are', async () => {
    const { uri, uriOf } = folderWith({ 'a.esr': wrongId });
    const client = await connect({ folders: [uri] });
    const reports = await pullAll(client);
    expect(reports).toMatchObject([{ uri: uriOf('a.esr'), version: null, kind: 'full' }]);
    expect(await pullAll(client, reports)).toMatchObject([{ kind: 'unchanged', resultId: reports[0]?.resultId }]);
    expect((await pull(client, uriOf('a.esr'))).items).toHaveLength(1);
  });

  test('are followed when they are made, changed, renamed and deleted', async () => {
    const { uri, uriOf, place, write } = folderWith({ 'a.esr': wrongId });
    const client = await connect({ folders: [uri] });
    const first = await pullAll(client);
    write('b.esr', wrongId);
    watched(client, uriOf('b.esr'), 'created');
    write('a.esr', sample());
    watched(client, uriOf('a.esr'), 'changed');
    const second = await pullAll(client, first);
    expect(shown(second)).toEqual({ 'a.esr': [], 'b.esr': ['business-id-format'] });
    renameSync(place('b.esr'), place('c.esr'));
    client.notify('workspace/didRenameFiles', { files: [{ oldUri: uriOf('b.esr'), newUri: uriOf('c.esr') }] });
    rmSync(place('a.esr'));
    watched(client, uriOf('a.esr'), 'deleted');
    const third = await pullAll(client, second);
    expect(shown(third)).toEqual({ 'a.esr': [], 'b.esr': [], 'c.esr': ['business-id-format'] });
    expect(shown(await pullAll(client))).toEqual({ 'c.esr': ['business-id-format'] });
  });

  test('go and come with their folder', async () => {
    const { uri, uriOf, place } = folderWith({ 'alla/a.esr': wrongId, 'b.esr': sample() });
    const client = await connect({ folders: [uri] });
    expect(shown(await pullAll(client))).toEqual({ 'a.esr': ['business-id-format'], 'b.esr': [] });
    renameSync(place('alla'), place('muualla'));
    client.notify('workspace/didRenameFiles', { files: [{ oldUri: uriOf('alla'), newUri: uriOf('muualla') }] });
    const moved = await pullAll(client);
    expect(moved.map((report) => report.uri)).toContain(uriOf('muualla/a.esr'));
    expect(moved).toHaveLength(2);
    rmSync(place('muualla'), { recursive: true });
    client.notify('workspace/didDeleteFiles', { files: [{ uri: uriOf('muualla') }] });
    expect(shown(await pullAll(client))).toEqual({ 'b.esr': [] });
  });

  test('the open document counts, not the file; the file counts again when it is closed', async () => {
    const { uri, uriOf } = folderWith({ 'a.esr': wrongId });
    const client = await connect({ folders: [uri] });
    const first = await pullAll(client);
    open(client, uriOf('a.esr'), sample(), 4);
    const second = await pullAll(client, first);
    expect(second).toMatchObject([{ uri: uriOf('a.esr'), version: 4, kind: 'full', items: [] }]);
    client.notify('textDocument/didClose', { textDocument: { uri: uriOf('a.esr') } });
    expect(await pullAll(client, second)).toMatchObject([
      { version: null, kind: 'full', items: [{ code: 'business-id-format' }] },
    ]);
    const afterwards = await pull(client, uriOf('a.esr'), second[0]?.resultId);
    expect(afterwards).toMatchObject({ kind: 'full', items: [{ code: 'business-id-format' }] });
  });

  test('in several folders, which come and go', async () => {
    const [one, two] = [folderWith({ 'a.esr': sample() }), folderWith({ 'b.esr': wrongId })];
    const client = await connect({ folders: [one.uri, two.uri] });
    expect(shown(await pullAll(client))).toEqual({ 'a.esr': [], 'b.esr': ['business-id-format'] });
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: two.uri, name: '' }] },
    });
    expect(shown(await pullAll(client))).toEqual({ 'a.esr': [] });
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: two.uri, name: '' }], removed: [] },
    });
    expect(shown(await pullAll(client))).toEqual({ 'a.esr': [], 'b.esr': ['business-id-format'] });
  });

  test('are found by the names in them', async () => {
    const { uri, uriOf } = folderWith({ 'a.esr': sample([['Polku työhön', 'Tie työhön']]) });
    const client = await connect({ folders: [uri] });
    open(client, 'untitled:uusi', sample());
    const names = async (query: string) =>
      ((await client.request('workspace/symbol', { query })) as { name: string; location: { uri: string } }[]).map(
        ({ name, location }) => `${name} ${location.uri}`,
      );
    expect(await names('s29001')).toEqual(['S29001 Polku työhön untitled:uusi', `S29001 Tie työhön ${uriOf('a.esr')}`]);
    expect(await names('VERSTAS')).toHaveLength(2);
    expect(await names('ei ole')).toEqual([]);
  });

  test('that only the editor can read', async () => {
    const files: Readonly<Record<string, string>> = { 'memfs:/a.esr': wrongId, 'memfs:/b.txt': 'maitoa' };
    const client = await connect({
      folders: ['memfs:/'],
      initializationOptions: { ...alone, clientFiles: true },
      responders: {
        'esr/listFiles': () => Object.keys(files),
        'esr/readFile': (params) => {
          const text = files[(params as { uri: string }).uri];
          return text === undefined ? null : Buffer.from(text).toString('base64');
        },
      },
    });
    expect(shown(await pullAll(client))).toEqual({ 'a.esr': ['business-id-format'] });
  });

  test('are not sent to an editor that does not ask', async () => {
    const { uri, uriOf } = folderWith({ 'a.esr': wrongId.replace('S29001', 'S29002'), 'b.esr': wrongId });
    const client = await connect({ folders: [uri], capabilities: pushed });
    open(client, uriOf('b.esr'), wrongId);
    await pushedTo(client, uriOf('b.esr'));
    await client.request('workspace/symbol', { query: '' });
    const about = client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics');
    expect(about.map(({ params }) => (params as { uri: string }).uri)).toEqual([uriOf('b.esr')]);
  });
});

describe('descriptions together', () => {
  const other = sample([['Polku työhön', 'Toinen polku']]);
  const codes = (report: WireReport | undefined) => report?.items?.map(({ code }) => code);

  test('an open one and a file on disk', async () => {
    const { uri, uriOf, write } = folderWith({ 'b.esr': other });
    const client = await connectWith({ folders: [uri] });
    await pullAll(client);
    open(client, uriOf('a.esr'), sample());
    const reports = await eventually(
      client,
      () => pullAll(client),
      ([first]) => first?.items?.length === 1,
    );
    expect(reports.map(codes)).toEqual([['duplicate-project-code'], ['duplicate-project-code']]);
    const related = reports[0]?.items?.[0]?.relatedInformation?.map(({ location }) => location.uri);
    expect(related).toContain(uriOf('b.esr'));
    write('b.esr', other.replace('S29001', 'S29002'));
    watched(client, uriOf('b.esr'), 'changed');
    expect((await pullAll(client)).map(codes)).toEqual([[], []]);
  });
});

test('the seeds as a folder: what the core finds in each and in all together', async () => {
  const folder = new URL('../../seeds/', import.meta.url);
  const client = await connectWith({ folders: [folder.href.replace(/\/$/, '')] });
  const reports = await pullAll(client);
  const texts = new Map(reports.map(({ uri = '' }) => [uri, readFileSync(new URL(uri), 'utf8')]));
  const together = checkPortfolio(
    [...texts].map(([uri, text]) => digestOf(describeText(text), uri)),
    portfolioRules,
  );
  expect(texts.size).toBeGreaterThanOrEqual(4);
  const settled = await eventually(
    client,
    () => pullAll(client),
    (all) => {
      const count = all.reduce(
        (sum, { items = [] }) => sum + items.filter(({ code }) => isPortfolioRule(code)).length,
        0,
      );
      return count === [...together.values()].flat().length;
    },
  );
  for (const { uri = '', items } of settled) {
    const findings = [...findingsOf(texts.get(uri) ?? '', uri.split('/').at(-1)), ...(together.get(uri) ?? [])];
    expect([uri, arrived(items)]).toEqual([uri, expected(findings.sort(compareFindings))]);
  }
});

const isPortfolioRule = (code: string) => portfolioRules.some(({ id }) => id === code);

describe('the configuration', () => {
  const settings = (esr: object) => ({ 'workspace/configuration': () => [esr] });

  test('the editor’s settings: language and severities', async () => {
    const esr: { language: string; rules: object } = { language: 'sv', rules: {} };
    const client = await connect({ responders: settings(esr) });
    open(client, 'file:///x/a.esr', wrongId);
    const message = async () => (await pull(client, 'file:///x/a.esr')).items?.[0]?.message;
    expect(await message()).toContain('FO-numret');
    esr.language = 'en';
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await eventually(client, message, (text) => text?.includes('business ID') === true);
    esr.rules = { 'business-id-format': 'off', 'no-such-rule': 'error', 'amount-format': 'purple' };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await eventually(client, message, (text) => text === undefined);
  });

  test.each([
    ['the setting', { language: 'en' }, undefined, undefined, 'business ID'],
    ['the option of the editor, with auto', { language: 'auto' }, { language: 'sv' }, 'en-US', 'FO-numret'],
    ['the locale', {}, undefined, 'sv-FI', 'FO-numret'],
    ['Finnish otherwise', { language: 'klingon' }, {}, 'de', 'Y-tunnus'],
  ])('the language of messages: %s', async (_, esr, initializationOptions, locale, word) => {
    const client = await connect({
      responders: settings(esr),
      ...(initializationOptions ? { initializationOptions } : {}),
      ...(locale ? { locale } : {}),
    });
    open(client, 'file:///x/a.esr', wrongId);
    expect((await pull(client, 'file:///x/a.esr')).items?.[0]?.message).toContain(word);
  });

  test('settings that come with the initialization are not waited for', async () => {
    const client = await connect({
      responders: {},
      initializationOptions: { settings: { language: 'en', rules: { 'business-id-format': 'hint' } } },
    });
    open(client, 'file:///x/a.esr', wrongId);
    expect((await pull(client, 'file:///x/a.esr')).items).toMatchObject([
      { severity: 4, message: expect.stringContaining('business ID') },
    ]);
  });

  test('settings that are sent along, for editors that cannot be asked', async () => {
    const client = await connect({ capabilities: pushed });
    open(client, 'file:///x/a.esr', wrongId);
    expect((await pushedTo(client, 'file:///x/a.esr')).diagnostics).toMatchObject([{ severity: 1 }]);
    const esr = { rules: { 'business-id-format': 'info' } };
    client.notify('workspace/didChangeConfiguration', { settings: { esr } });
    expect((await pushedTo(client, 'file:///x/a.esr')).diagnostics).toMatchObject([{ severity: 3 }]);
    client.notify('workspace/didChangeConfiguration', { settings: {} });
    expect((await pushedTo(client, 'file:///x/a.esr')).diagnostics).toMatchObject([{ severity: 1 }]);
  });

  test('the nearest file holds, for open and closed documents, and is followed at once', async () => {
    const { uri, uriOf, write, place } = folderWith({
      'esr-kuvaus.json': '{ "rules": { "business-id-format": "warning" } }',
      'a.esr': wrongId,
      'alla/esr-kuvaus.json': '{ "ignore": [{ "files": ["osa ä/*.esr"] }] }',
      'alla/osa ä/b.esr': wrongId,
      'alla/c.esr': wrongId,
    });
    const client = await connect({ folders: [uri] });
    open(client, uriOf('alla/c.esr'), wrongId);
    const severities = async () =>
      Object.fromEntries(
        (await pullAll(client)).map((each) => [each.uri?.at(-5), each.items?.map(({ severity }) => severity)]),
      );
    expect(await severities()).toEqual({ a: [2], b: [], c: [1] });
    write('esr-kuvaus.json', '{ "rules": { "business-id-format": "off" } }');
    rmSync(place('alla/esr-kuvaus.json'));
    watched(client, uriOf('alla/esr-kuvaus.json'), 'deleted');
    expect(await severities()).toEqual({ a: [], b: [], c: [] });
  });

  test('what is wrong in the file shows in the file, and goes when it is right', async () => {
    const { uri, uriOf, write } = folderWith({ 'esr-kuvaus.json': '{ "rulez": {} }', 'a.esr': sample() });
    for (const capabilities of [pulling, pushed]) {
      write('esr-kuvaus.json', '{ "rulez": {} }');
      const client = await connect({ folders: [uri], capabilities });
      open(client, uriOf('a.esr'), sample());
      const { diagnostics } = await pushedTo(client, uriOf('esr-kuvaus.json'));
      expect(diagnostics).toMatchObject([{ range: { start: { line: 0, character: 2 } }, source: 'esr-kuvaus' }]);
      write('esr-kuvaus.json', '{ "rules": {} }');
      watched(client, uriOf('esr-kuvaus.json'), 'changed');
      expect((await pushedTo(client, uriOf('esr-kuvaus.json'))).diagnostics).toEqual([]);
    }
  });

  test('an editor that never tells its settings is not waited for for ever', async () => {
    const client = await connect({ capabilities: { ...pulling, workspace: { configuration: true } } });
    client.respond('workspace/configuration', () => new Promise(() => {}));
    open(client, 'file:///x/a.esr', wrongId);
    expect((await pull(client, 'file:///x/a.esr')).items).toHaveLength(1);
  });

  test('the editor is asked to tell of changes', async () => {
    const client = await connectWith();
    const { params } = await client.waitFor(({ method }) => method === 'client/registerCapability');
    const { registrations } = params as { registrations: { method: string }[] };
    expect(registrations.map(({ method }) => method)).toEqual([
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
  });
});
