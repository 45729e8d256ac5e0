import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../support/checking.ts';
import { arrived, expected, pull, pullAll, pushedTo } from '../support/diagnostics.ts';
import { sample } from '../support/sample.ts';
import { fileText, open, pulling, pushed, serverForTests } from '../support/server.ts';

const { connect } = serverForTests();

const uri = 'file:///kuvaus.esr';
const wrongId = sample([['Y-tunnus: 1234567-1', 'Y-tunnus: 12345671']]);
const line = wrongId.split('\n').indexOf('Y-tunnus: 12345671');

const seeds = readdirSync(new URL('../../seeds', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:esr|txt)$/.test(name))
  .map((name) => ({ name: name.slice(name.lastIndexOf('/') + 1), text: fileText(`seeds/${name}`) }));

const change = (version: number, start: number, end: number, text: string) => ({
  textDocument: { uri, version },
  contentChanges: [{ range: { start: { line, character: start }, end: { line, character: end } }, text }],
});

describe('an editor that asks', () => {
  test('gets what the core finds, for every seed', async () => {
    const client = await connect();
    for (const { name, text } of seeds) {
      open(client, `file:///seeds/${name}`, text);
      const report = await pull(client, `file:///seeds/${name}`);
      expect([name, arrived(report.items)]).toEqual([name, expected(findingsOf(text, name))]);
    }
  });

  test('gets findings with a link, a source and whether they can be fixed', async () => {
    const client = await connect();
    open(client, uri, wrongId);
    const { items } = await pull(client, uri);
    expect(items).toHaveLength(1);
    expect(items?.[0]).toMatchObject({
      code: 'business-id-format',
      codeDescription: {
        href: 'https://github.com/esr-kuvaus/esr-kuvaus/blob/main/docs/rules/fi/business-id-format.md',
      },
      source: 'esr-kuvaus',
      severity: 1,
      data: { fixable: true },
    });
  });

  test('is given its own command for the page of a rule, where it has one', async () => {
    const client = await connect({ initializationOptions: { ruleCommand: 'editor.show' } });
    open(client, uri, wrongId);
    const [finding] = (await pull(client, uri)).items ?? [];
    expect(finding?.codeDescription?.href).toBe('command:editor.show?%5B%22business-id-format%22%5D');
  });

  test('gets places that belong to a finding', async () => {
    const text = sample([['Hankekoodi: S29001', 'Hankekoodi: S29001\n\nHankekoodi: S29002']]);
    const client = await connect();
    open(client, uri, text);
    const { items } = await pull(client, uri);
    const duplicate = items?.find(({ code }) => code === 'duplicate-field');
    expect(duplicate?.relatedInformation?.[0]?.location.uri).toBe(uri);
  });

  test('is told when nothing has changed, and gets another report when something has', async () => {
    const client = await connect();
    open(client, uri, wrongId);
    const first = await pull(client, uri);
    expect(await pull(client, uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    client.notify('textDocument/didChange', change(2, 17, 17, '-'));
    const second = await pull(client, uri, first.resultId);
    expect(second).toMatchObject({ kind: 'full', items: [] });
    expect(second.resultId).not.toBe(first.resultId);
  });

  test('is never told "unchanged" of a document that was closed, nor of one that was opened again', async () => {
    const client = await connect();
    open(client, uri, wrongId);
    const first = await pull(client, uri);
    client.notify('textDocument/didClose', { textDocument: { uri } });
    expect(await pull(client, uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
    open(client, uri, wrongId);
    expect(await pull(client, uri, first.resultId)).toMatchObject({
      kind: 'full',
      items: [{ code: 'business-id-format' }],
    });
  });

  test('is never sent findings unasked', async () => {
    const client = await connect();
    open(client, uri, wrongId);
    client.notify('textDocument/didChange', change(2, 17, 17, '-'));
    client.notify('textDocument/didSave', { textDocument: { uri } });
    client.notify('textDocument/didClose', { textDocument: { uri } });
    await pullAll(client);
    await client.request('shutdown');
    expect(client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics')).toEqual([]);
  });

  test('gets the findings of all open documents, and empty ones for those that are gone', async () => {
    const client = await connect();
    open(client, uri, wrongId, 7);
    open(client, 'untitled:Untitled-1', 'maitoa\n');
    const reports = await pullAll(client);
    expect(reports.map((report) => [report.uri, report.version, report.items?.length])).toEqual([
      [uri, 7, 1],
      ['untitled:Untitled-1', 1, 1],
    ]);
    client.notify('textDocument/didClose', { textDocument: { uri } });
    const again = await pullAll(client, reports);
    expect(again).toMatchObject([
      { kind: 'unchanged', uri: 'untitled:Untitled-1' },
      { kind: 'full', uri, items: [] },
    ]);
  });
});

describe('an editor that does not ask', () => {
  test('is sent what the core finds as soon as a document is opened, with its version', async () => {
    const client = await connect({ capabilities: pushed });
    for (const { name, text } of seeds) {
      open(client, `file:///seeds/${name}`, text, 3);
      const { version, diagnostics } = await pushedTo(client, `file:///seeds/${name}`);
      expect(version).toBe(3);
      expect([name, arrived(diagnostics)]).toEqual([name, expected(findingsOf(text, name))]);
    }
  });

  test('is sent findings some time after the last of many edits, once', async () => {
    const client = await connect({ capabilities: pushed });
    open(client, uri, sample());
    expect((await pushedTo(client, uri)).diagnostics).toEqual([]);
    for (let version = 2; version <= 30; version++) {
      client.notify('textDocument/didChange', change(version, 10, 19, version % 2 ? '1234567-1' : '12345671 '));
    }
    const { version, diagnostics } = await pushedTo(client, uri);
    expect(version).toBe(30);
    expect(diagnostics).toHaveLength(1);
    await client.request('shutdown');
    expect(client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics')).toHaveLength(2);
  });

  test('is sent findings at once when a document is saved', async () => {
    const client = await connect({ capabilities: pushed });
    open(client, uri, sample());
    await pushedTo(client, uri);
    client.notify('textDocument/didChange', change(2, 17, 18, ''));
    client.notify('textDocument/didSave', { textDocument: { uri } });
    const { version, diagnostics } = await pushedTo(client, uri);
    expect([version, diagnostics.length]).toEqual([2, 1]);
  });

  test('has its findings taken back when a document is closed', async () => {
    const client = await connect({ capabilities: pushed });
    open(client, uri, wrongId);
    expect((await pushedTo(client, uri)).diagnostics).toHaveLength(1);
    client.notify('textDocument/didChange', change(2, 10, 10, '9'));
    client.notify('textDocument/didClose', { textDocument: { uri } });
    expect((await pushedTo(client, uri)).diagnostics).toEqual([]);
    await client.request('shutdown');
  });
});

describe('what is checked', () => {
  test.each([
    ['a text that the editor calls a description', 'file:///a.xyz', 'esr', 'maitoa\n', ['not-a-description']],
    ['a file with the name of a description', 'file:///a.ESR', 'plaintext', 'maitoa\n', ['not-a-description']],
    ['a plain text that is a description', 'file:///a.txt', 'plaintext', wrongId, ['business-id-format']],
    ['a plain text that is none', 'file:///a.txt', 'plaintext', 'maitoa\n', []],
    ['anything that is a description', 'file:///a', 'whatever', wrongId, ['business-id-format']],
  ])('%s', async (_, name, languageId, text, rules) => {
    const client = await connect();
    open(client, name, text, 1, languageId);
    expect((await pull(client, name)).items?.map(({ code }) => code)).toEqual(rules);
  });

  test('the name of the file counts, an untitled document has none', async () => {
    const client = await connect();
    const rules = async (name: string) => {
      open(client, name, sample());
      return (await pull(client, name)).items?.map(({ code }) => code);
    };
    expect(await rules('file:///kansio%20%C3%A4/S22535.esr')).toEqual(['project-code-file-name']);
    expect(await rules('untitled:S22535.esr')).toEqual([]);
  });

  test('CRLF, a lone CR and a byte-order mark', async () => {
    const client = await connect();
    for (const [index, text] of [
      wrongId.replaceAll('\n', '\r\n'),
      wrongId.replaceAll('\n', '\r'),
      `\ufeff${wrongId}`,
    ].entries()) {
      open(client, `file:///${index}.esr`, text);
      expect(arrived((await pull(client, `file:///${index}.esr`)).items)).toEqual(expected(findingsOf(wrongId)));
    }
  });
});

test('any sequence of edits leaves the findings of the final text', async () => {
  const client = await connect({ capabilities: pulling });
  let text = sample([['\n\n3 Suun', '\r\n\r\n3 Suun']]);
  open(client, uri, text);
  const pieces = ['', 'x', '\n', '\r\n', '5 Projektin julkinen rahoitus, euroa\n', 'ä€😀', 'Y-tunnus: 1\n'];
  let seed = 7;
  const random = (limit: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % limit;
  };
  for (let version = 2; version < 120; version++) {
    const offset = random(text.length);
    const end = Math.min(text.length, offset + random(9));
    const piece = pieces[random(pieces.length)] ?? '';
    const range = { start: placeOf(text, offset), end: placeOf(text, end) };
    client.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: piece }],
    });
    text = text.slice(0, offsetOf(text, range.start)) + piece + text.slice(offsetOf(text, range.end));
    if (version % 10 === 0)
      expect(arrived((await pull(client, uri)).items)).toEqual(expected(findingsOf(text, 'kuvaus.esr')));
  }
});

function placeOf(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** Where a place is: not the offset it was made of, if that was between CR and LF. */
function offsetOf(text: string, place: { readonly line: number; readonly character: number }): number {
  const breaks = [...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length);
  return (place.line === 0 ? 0 : (breaks[place.line - 1] ?? text.length)) + place.character;
}
