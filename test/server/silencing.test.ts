import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/text/lines.ts';
import type { TextEdit } from '../../server/src/text/range.ts';
import { pull } from '../support/diagnostics.ts';
import { foldersForTests, watched } from '../support/folders.ts';
import type { LspClient } from '../support/lsp-client.ts';
import { sample } from '../support/sample.ts';
import type { Editor } from '../support/server.ts';
import { open, pulling, serverForTests } from '../support/server.ts';

const { connect } = serverForTests();
const folderWith = foldersForTests();

const rule = 'business-id-format';
const wrongId = sample([['Y-tunnus: 1234567-1', 'Y-tunnus: 12345671']]);
const line = wrongId.split('\n').indexOf('Y-tunnus: 12345671');
const range = { start: { line, character: 12 }, end: { line, character: 12 } };

/** An editor that can do what VS Code can. */
const able = {
  ...pulling,
  workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  textDocument: { ...pulling.textDocument, synchronization: { dynamicRegistration: true } },
};

interface Action {
  readonly title: string;
  readonly edit: {
    readonly changes?: Readonly<Record<string, readonly TextEdit[]>>;
    readonly documentChanges?: readonly {
      readonly kind?: string;
      readonly uri?: string;
      readonly textDocument?: { readonly uri: string; readonly version: number | null };
      readonly edits?: readonly TextEdit[];
    }[];
  };
  readonly command?: { readonly command: string; readonly arguments: readonly unknown[] };
  readonly diagnostics: readonly { readonly code: string }[];
}

/** Everything that is offered for the wrong Y-tunnus, the silencing actions apart. */
async function offered(client: LspClient, uri: string) {
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
  const actions = (await client.request('textDocument/codeAction', params)) as readonly Action[];
  const isSilence = ({ title }: Action) => title.startsWith('Hiljennä');
  return { actions, silences: actions.filter(isSilence), fixes: actions.filter((action) => !isSilence(action)) };
}

async function editing(files: Readonly<Record<string, string>>, name: string, editor: Editor = {}) {
  const folder = folderWith({ [name]: wrongId, ...files });
  const client = await connect({ capabilities: able, folders: [folder.uri], ...editor });
  const uri = folder.uriOf(name);
  open(client, uri, wrongId);
  return { ...folder, client, uri: uri, config: folder.uriOf('esr-kuvaus.json'), offered: () => offered(client, uri) };
}

/** Makes an action's edit on disk, as an editor does that saves it; gives the file's URI. */
function applyOnDisk({ edit }: Action): string {
  const change = edit.documentChanges?.at(-1);
  const file = fileURLToPath(change?.textDocument?.uri ?? '');
  const before = edit.documentChanges?.[0]?.kind === 'create' ? '' : readFileSync(file, 'utf8');
  writeFileSync(file, applyEdits(before, change?.edits ?? []));
  return change?.textDocument?.uri ?? '';
}

const codes = async (client: LspClient, uri: string) => (await pull(client, uri)).items?.map(({ code }) => code);

describe('a rule is silenced', () => {
  test('in the file, in the folder, everywhere: offered after the repairs, in that order', async () => {
    const { offered } = await editing({}, 'alla/a.esr');
    const { actions, silences, fixes } = await offered();
    expect(silences.map(({ title }) => title)).toEqual([
      `Hiljennä tämä sääntö (${rule}) tässä tiedostossa`,
      `Hiljennä tämä sääntö (${rule}) kansiossa alla`,
      `Hiljennä tämä sääntö (${rule}) kaikissa kuvauksissa`,
    ]);
    expect(fixes.length).toBeGreaterThan(0);
    expect(actions).toEqual([...fixes, ...silences]);
    expect(silences.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([[rule], [rule], [rule]]);
  });

  test.each([0, 1, 2])('by a new file at the root of the workspace (action %i)', async (index) => {
    const { client, uri, config, offered } = await editing({}, 'alla/osa ä (1)/a.esr');
    const action = (await offered()).silences[index];
    expect(action?.edit.documentChanges?.map(({ kind }) => kind)).toEqual(['create', undefined]);
    expect(await codes(client, uri)).toEqual([rule]);
    expect(action && applyOnDisk(action)).toBe(config);
    watched(client, config, 'created');
    expect(await codes(client, uri)).toEqual([]);
    expect((await offered()).actions).toEqual([]);
  });

  test.each([0, 1, 2])('in the nearest file that there is, comments kept (action %i)', async (index) => {
    const text = '{\n  // ours\n  "language": "fi" // of course\n}\n';
    const { client, uri, uriOf, offered, place } = await editing(
      { 'esr-kuvaus.json': '{}', 'alla/esr-kuvaus.json': text },
      'alla/osa/a.esr',
    );
    const action = (await offered()).silences[index];
    const nearest = uriOf('alla/esr-kuvaus.json');
    expect(action && applyOnDisk(action)).toBe(nearest);
    expect(readFileSync(place('alla/esr-kuvaus.json'), 'utf8')).toContain('// ours\n  "language": "fi", // of course');
    watched(client, nearest, 'changed');
    expect(await codes(client, uri)).toEqual([]);
  });

  test('beside the configuration file there is no folder to name', async () => {
    const { offered } = await editing({}, 'a.esr');
    const { silences } = await offered();
    expect(silences).toHaveLength(2);
  });

  test('beside a description that is in no folder of the workspace', async () => {
    const { offered, config } = await editing({}, 'a.esr', { folders: [] });
    const [action] = (await offered()).silences;
    expect(action?.edit.documentChanges?.[0]).toEqual({ kind: 'create', uri: config });
  });
});

describe('a configuration file that is open', () => {
  test('is asked for', async () => {
    const { client } = await editing({}, 'a.esr');
    const { params } = await client.waitFor(({ method }) => method === 'client/registerCapability');
    expect(JSON.stringify(params)).toContain('"method":"textDocument/didOpen"');
  });

  test('is changed as it is in the editor, and saved by the editor unless there is more to save', async () => {
    const initializationOptions = { saveCommand: 'editor.save' };
    const { client, config, offered } = await editing({ 'esr-kuvaus.json': '{}' }, 'a.esr', { initializationOptions });
    const commandOf = async () => (await offered()).silences[0]?.command;
    expect(await commandOf()).toMatchObject({ command: 'editor.save', arguments: [config] });
    open(client, config, '{}', 3, 'jsonc');
    expect(await commandOf()).toMatchObject({ command: 'editor.save', arguments: [config] });
    client.notify('textDocument/didChange', {
      textDocument: { uri: config, version: 4 },
      contentChanges: [
        { range: { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } }, text: ' "language": "sv" ' },
      ],
    });
    const [action] = (
      (await client.request('textDocument/codeAction', {
        textDocument: { uri: config.replace('esr-kuvaus.json', 'a.esr') },
        range,
        context: { diagnostics: [], only: ['quickfix'] },
      })) as readonly Action[]
    ).slice(-2);
    expect(action?.command).toBeUndefined();
    const [change] = action?.edit.documentChanges ?? [];
    expect(change?.textDocument).toEqual({ uri: config, version: 4 });
    expect(applyEdits('{ "language": "sv" }', change?.edits ?? [])).toBe(
      `{ "language": "sv", "ignore": [ { "files": ["./a.esr"], "rules": ["${rule}"] } ] }`,
    );
  });

  test('counts once it is saved, also where no files are watched', async () => {
    const { client, uri, config, offered } = await editing({}, 'a.esr');
    const [action] = (await offered()).silences;
    if (action) applyOnDisk(action);
    open(client, config, readFileSync(fileURLToPath(config), 'utf8'), 1, 'jsonc');
    expect(await codes(client, uri)).toEqual([rule]);
    client.notify('textDocument/didSave', { textDocument: { uri: config } });
    expect(await codes(client, uri)).toEqual([]);
    client.notify('textDocument/didClose', { textDocument: { uri: config } });
    expect(client.received.filter(({ method }) => method === 'window/logMessage')).toEqual([]);
  });
});

describe('nothing is offered', () => {
  const silencesOf = async ({ offered }: { offered: () => Promise<{ silences: readonly Action[] }> }) =>
    (await offered()).silences;

  test('where the configuration file has errors', async () => {
    expect(await silencesOf(await editing({ 'esr-kuvaus.json': '{ "rulez": {} }' }, 'a.esr'))).toEqual([]);
  });

  test('where it has errors as it is being edited', async () => {
    const editor = await editing({ 'esr-kuvaus.json': '{}' }, 'a.esr');
    open(editor.client, editor.config, '{ "rules"', 1, 'json');
    expect(await silencesOf(editor)).toEqual([]);
  });

  test('where it would have to be made by an editor that cannot', async () => {
    expect(await silencesOf(await editing({}, 'a.esr', { capabilities: pulling }))).toEqual([]);
  });

  test('where there is one that cannot be read', async () => {
    const editor = await editing({}, 'a.esr');
    writeFileSync(fileURLToPath(editor.config), Buffer.from([0x7b, 0xff, 0x7d]));
    expect(await silencesOf(editor)).toEqual([]);
  });

  test('for a text that has no file yet', async () => {
    const client = await connect({ capabilities: able });
    open(client, 'untitled:Untitled-1', wrongId);
    const { fixes, silences } = await offered(client, 'untitled:Untitled-1');
    expect(fixes.length).toBeGreaterThan(0);
    expect(silences).toEqual([]);
  });
});

test('an editor without versions of documents gets plain changes', async () => {
  const { textDocument } = pulling;
  const { config, offered } = await editing({ 'esr-kuvaus.json': '{}' }, 'a.esr', { capabilities: { textDocument } });
  const [action] = (await offered()).silences;
  expect(Object.keys(action?.edit.changes ?? {})).toEqual([config]);
});

test('files that only the editor can read are changed the same way', async () => {
  const uri = 'memfs:/kansio/alla/a.esr';
  const config = 'memfs:/kansio/esr-kuvaus.json';
  const client = await connect({
    capabilities: able,
    folders: ['memfs:/kansio'],
    initializationOptions: { clientFiles: true },
    responders: {
      'esr/listFiles': () => [],
      'esr/readFile': (params) => ((params as { uri: string }).uri === config ? btoa('{}') : null),
    },
  });
  open(client, uri, wrongId);
  const { silences } = await offered(client, uri);
  expect(silences.map(({ edit }) => edit.documentChanges?.[0]?.textDocument?.uri)).toEqual([config, config, config]);
});
