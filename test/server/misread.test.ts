import { describe, expect, test } from 'vitest';
import { pull } from '../support/diagnostics.ts';
import { sample } from '../support/sample.ts';
import type { Connected } from '../support/server.ts';
import { open, serverForTests } from '../support/server.ts';

const { connect } = serverForTests();
const uri = 'file:///hanke/kuvaus.esr';
const textDocument = { uri };
// Something to tidy, and something to repair, beside the letters.
const untidy = sample([['Y-tunnus: 1234567-1', 'Y-tunnus:  12345671  ']]);
const readAs = (text: string, encoding: string) => new TextDecoder(encoding).decode(Buffer.from(text));
const misread = readAs(untidy, 'windows-1252');
const lost = new TextDecoder().decode(Buffer.from(untidy, 'latin1'));
const initializationOptions = { reopenCommand: 'editor.reopen', settings: { language: 'fi' } };

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly edit?: unknown;
  readonly command?: unknown;
}

const whole = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
const options = { tabSize: 4, insertSpaces: true };

const actions = (client: Connected, only?: readonly string[]) =>
  client.request('textDocument/codeAction', {
    textDocument,
    range: whole,
    context: { diagnostics: [], triggerKind: 1, ...(only && { only }) },
  }) as Promise<readonly Action[]>;

const tidied = (client: Connected) =>
  Promise.all([
    client.request('textDocument/formatting', { textDocument, options }),
    client.request('textDocument/rangeFormatting', { textDocument, range: whole, options }),
  ]) as Promise<readonly (readonly unknown[])[]>;

const tell = (client: Connected, writtenIn: unknown) => client.notify('esr/misread', { textDocument, writtenIn });

describe('a document that the editor has read in a wrong encoding', () => {
  test.each([
    ['UTF-8 read as Windows-1252', misread, 'utf8', 'UTF-8'],
    ['Windows-1252 read as UTF-8', lost, 'windows1252', 'Windows-1252'],
    ['a DOS text', lost, 'cp850', 'CP850'],
    ['UTF-16', [...untidy].join('\0'), 'utf16le', 'UTF-16'],
  ])('%s: opening it again is offered, once, and nothing else', async (_, text, writtenIn, name) => {
    const client = await connect({ initializationOptions });
    open(client, uri, text);
    tell(client, writtenIn);
    const title = `Avaa tiedosto uudelleen merkistönä ${name}`;
    expect(await actions(client)).toMatchObject([
      {
        title,
        kind: 'quickfix',
        isPreferred: true,
        command: { title, command: 'editor.reopen', arguments: [uri, writtenIn] },
        diagnostics: [{ code: 'wrong-encoding' }],
      },
    ]);
    expect(await tidied(client)).toEqual([[], []]);
    expect(await actions(client, ['source.fixAll'])).toEqual([]);
  });

  test('is repaired and tidied again when it has been read rightly, or closed', async () => {
    const client = await connect({ initializationOptions });
    open(client, uri, misread);
    tell(client, 'utf8');
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: untidy }],
    });
    tell(client, null);
    expect((await pull(client, uri)).items?.map(({ code }) => code)).not.toContain('wrong-encoding');
    expect((await actions(client)).some(({ edit }) => edit !== undefined)).toBe(true);
    for (const edits of await tidied(client)) expect(edits.length).toBeGreaterThan(0);
    tell(client, 'utf8');
    client.notify('textDocument/didClose', { textDocument });
    open(client, uri, untidy);
    for (const edits of await tidied(client)) expect(edits.length).toBeGreaterThan(0);
  });

  test('where the file itself has the wrong letters, they are restored', async () => {
    const client = await connect({ initializationOptions });
    open(client, uri, misread);
    const offered = await actions(client, ['quickfix']);
    expect(offered.some(({ command }) => JSON.stringify(command ?? '').includes('editor.reopen'))).toBe(false);
    expect(offered.some(({ isPreferred, edit }) => isPreferred && edit !== undefined)).toBe(true);
    expect(await actions(client, ['source.fixAll'])).toHaveLength(1);
  });

  test('an editor that has no command for it is offered nothing that would lose letters', async () => {
    const client = await connect();
    open(client, uri, misread);
    tell(client, 'utf8');
    expect(await actions(client)).toEqual([]);
  });

  test.each([['utf7'], [7], [undefined], [{}]])('an encoding nobody knows (%j) counts as none', async (writtenIn) => {
    const client = await connect({ initializationOptions });
    open(client, uri, misread);
    tell(client, writtenIn);
    expect((await actions(client, ['source.fixAll'])).length).toBe(1);
  });
});
