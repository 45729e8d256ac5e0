import { describe, expect, test } from 'vitest';
import { findingsOf } from '../support/checking.ts';
import { arrived, expected, pull, pullAll, pushedTo } from '../support/diagnostics.ts';
import type { LspClient } from '../support/lsp-client.ts';
import { LspError } from '../support/lsp-client.ts';
import { sample } from '../support/sample.ts';
import { open, pushed, serverForTests } from '../support/server.ts';

const { connect, start } = serverForTests();

const uri = 'file:///kuvaus.esr';
const document = { textDocument: { uri } };
const place = { line: 0, character: 0 };
const range = { start: place, end: place };

const codeOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'answered',
    (error: unknown) => (error instanceof LspError ? error.code : String(error)),
  );

/** Every request about a document, with parameters that are right but for the document. */
const requests: readonly (readonly [string, object])[] = [
  ['textDocument/documentSymbol', {}],
  ['textDocument/hover', { position: place }],
  ['textDocument/foldingRange', {}],
  ['textDocument/selectionRange', { positions: [place] }],
  ['textDocument/documentLink', {}],
  ['textDocument/completion', { position: place }],
  ['textDocument/codeAction', { range, context: { diagnostics: [] } }],
  ['textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }],
  ['textDocument/rangeFormatting', { range, options: { tabSize: 2, insertSpaces: true } }],
];

/** The ids of the requests that were answered, each as often as it was. */
const answeredIds = (client: LspClient) =>
  client.received.filter(({ method }) => method === undefined).map(({ id }) => id);

/** The server still works and has the right text. */
async function works(client: LspClient, text: string) {
  expect(arrived((await pull(client, uri)).items)).toEqual(expected(findingsOf(text, 'kuvaus.esr')));
}

describe('requests that make no sense', () => {
  test.each(requests)('%s about a document that was never opened, or has been closed', async (method, params) => {
    const client = await connect();
    expect(await codeOf(client.request(method, { ...document, ...params }))).toBe(-32602);
    open(client, uri, sample());
    expect(await codeOf(client.request(method, { ...document, ...params }))).toBe('answered');
    client.notify('textDocument/didClose', document);
    expect(await codeOf(client.request(method, { ...document, ...params }))).toBe(-32801);
  });

  test.each(requests)('%s without parameters, or with wrong ones', async (method, params) => {
    const client = await connect();
    open(client, uri, sample());
    expect(await codeOf(client.request(method))).toBe(-32602);
    for (const wrong of [{}, { textDocument: null }, { textDocument: { uri: 7 } }, { textDocument: 'x' }]) {
      expect(await codeOf(client.request(method, { ...params, ...wrong }))).toBe(-32602);
    }
    expect(await codeOf(client.request(method, [1, 2]))).toBe(-32602);
    await works(client, sample());
  });

  test.each([
    ['textDocument/hover', 'position'],
    ['textDocument/completion', 'position'],
  ])('%s at places that are none', async (method, name) => {
    const client = await connect();
    open(client, uri, sample());
    for (const wrong of [
      undefined,
      null,
      7,
      {},
      { line: 'x', character: 1 },
      { line: -1, character: 0 },
      { line: 0.5, character: 0 },
    ]) {
      expect(await codeOf(client.request(method, { ...document, [name]: wrong }))).toBe(-32602);
    }
    for (const far of [
      { line: 99999, character: 0 },
      { line: 0, character: 99999 },
      { line: 2147483647, character: 2147483647 },
    ]) {
      expect(await codeOf(client.request(method, { ...document, [name]: far }))).toBe('answered');
    }
  });

  test('ranges and lists of places that are none', async () => {
    const client = await connect();
    open(client, uri, sample());
    for (const wrong of [undefined, null, {}, { start: place }, { start: place, end: { line: -3, character: 0 } }]) {
      expect(await codeOf(client.request('textDocument/rangeFormatting', { ...document, range: wrong }))).toBe(-32602);
      expect(await codeOf(client.request('textDocument/codeAction', { ...document, range: wrong }))).toBe(-32602);
    }
    const backwards = { start: { line: 90, character: 0 }, end: place };
    expect(await codeOf(client.request('textDocument/codeAction', { ...document, range: backwards }))).toBe('answered');
    expect(await codeOf(client.request('textDocument/selectionRange', { ...document, positions: 'x' }))).toBe(
      'answered',
    );
    expect(await codeOf(client.request('textDocument/selectionRange', { ...document, positions: [7] }))).toBe(-32602);
    expect(await codeOf(client.request('workspace/symbol', {}))).toBe('answered');
    expect(await codeOf(client.request('workspace/diagnostic', {}))).toBe('answered');
    expect(await codeOf(client.request('textDocument/diagnostic', {}))).toBe(-32602);
  });

  test('what is not a message is answered as such, and nothing else suffers', async () => {
    const client = await connect();
    open(client, uri, sample());
    client.send({ jsonrpc: '2.0', id: 900, params: {} });
    expect((await client.waitFor(({ id }) => id === 900)).error?.code).toBe(-32600);
    for (const nonsense of [42, null, 'x', [], {}, { jsonrpc: '2.0' }]) client.send(nonsense);
    client.send({ jsonrpc: '2.0', id: 77, result: 'an answer that nobody asked for' });
    client.send({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 12345 } });
    client.send({ jsonrpc: '2.0', method: '$/cancelRequest' });
    client.send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: null });
    client.send({ jsonrpc: '2.0', method: 'textDocument/didChange', params: { textDocument: {} } });
    client.send({ jsonrpc: '2.0', method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri: 7 }] } });
    client.send({ jsonrpc: '2.0', method: 'workspace/didChangeWorkspaceFolders', params: {} });
    client.send({ jsonrpc: '2.0', method: 'workspace/didChangeConfiguration', params: {} });
    await works(client, sample());
  });

  test('broken JSON is answered without an id, and the next message is understood', async () => {
    const client = await connect();
    open(client, uri, sample());
    for (const broken of ['{"jsonrpc":"2.0","id":1,', 'ä', '', '{"jsonrpc":"2.0","id":1}}']) {
      client.sendRaw(`Content-Length: ${Buffer.byteLength(broken)}\r\n\r\n${broken}`);
      if (broken !== '') expect((await client.waitFor(({ id }) => id === null)).error?.code).toBe(-32700);
    }
    await works(client, sample());
  });

  test('a header without a length is answered, and a later message is understood', async () => {
    const client = await connect();
    open(client, uri, sample());
    client.sendRaw('Content-Type: application/json\r\n\r\n');
    expect((await client.waitFor(({ id }) => id === null)).error?.code).toBe(-32700);
    client.sendRaw('Content-Length: many\r\n\r\n');
    expect((await client.waitFor(({ id }) => id === null)).error?.code).toBe(-32700);
    await works(client, sample());
  });

  test.each([
    ['a line that a program printed', 'Debugger attached.\n'],
    ['lines', 'one\r\ntwo: three\r\n'],
    ['the end of a message that was longer than its header said', ',"params":{"a":"ä"}}'],
    ['a header of another protocol', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['very much', 'x'.repeat(200_000)],
  ])('stray bytes before a header are told of, and the message behind them is understood: %s', async (_, stray) => {
    const client = await start();
    client.sendRaw(stray);
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    const answer = client.request('initialize', params);
    expect((await client.waitFor(({ id }) => id === null)).error?.code).toBe(-32700);
    expect(await answer).toMatchObject({ serverInfo: { name: 'esr-kuvaus' } });
    client.notify('initialized', {});
    open(client, uri, sample());
    client.sendRaw(stray);
    expect(await client.request('textDocument/documentSymbol', document)).not.toHaveLength(0);
  });

  test('notifications that make no sense are logged in one line, without a trace', async () => {
    const client = await connect();
    client.notify('textDocument/didOpen', { textDocument: 7 });
    client.notify('textDocument/didChange', {});
    client.notify('workspace/didChangeWatchedFiles', { changes: 7 });
    client.notify('textDocument/didSave', [1]);
    await client.request('workspace/symbol', { query: '' });
    const logged = client.received
      .filter(({ method }) => method === 'window/logMessage')
      .map(({ params }) => (params as { message: string }).message)
      .filter((message) => message.includes('was left out'));
    expect(logged.map((message) => /“(.*?)”/.exec(message)?.[1])).toEqual([
      'textDocument/didOpen',
      'textDocument/didChange',
      'workspace/didChangeWatchedFiles',
      'textDocument/didSave',
    ]);
    for (const message of logged) expect(message).not.toMatch(/\n|\bat .*:\d+/);
  });

  test('headers with other fields, in other case, and messages in pieces', async () => {
    const client = await connect();
    open(client, uri, sample());
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 'slow',
      method: 'textDocument/documentSymbol',
      params: document,
    });
    const wire = `content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH: ${body.length}\r\n\r\n${body}`;
    for (const unit of wire) client.sendRaw(unit);
    expect((await client.waitFor(({ id }) => id === 'slow')).error).toBeUndefined();
  });
});

describe('documents and edits that make no sense', () => {
  const edit = (version: number | null, ...contentChanges: readonly unknown[]) => ({
    textDocument: { uri, version },
    contentChanges,
  });
  const at = (line: number, start: number, endLine: number, end: number, text: string) => ({
    range: { start: { line, character: start }, end: { line: endLine, character: end } },
    text,
  });

  test('ranges outside the text are moved into it', async () => {
    const client = await connect();
    open(client, uri, 'ab\ncd');
    const changes: readonly (readonly [unknown, string])[] = [
      [at(99, 0, 99, 5, '!'), 'ab\ncd!'],
      [at(0, 99, 0, 120, '?'), 'ab?\ncd!'],
      [at(-4, -1, 0, 1, 'A'), 'Ab?\ncd!'],
      [at(1, 2, 0, 0, '-'), 'Ab?\ncd-!'],
      [at(0, 0.7, 0, 1.2, 'x'), 'xb?\ncd-!'],
      [{ range: { start: { line: 'a' }, end: {} }, text: 'y' }, 'yxb?\ncd-!'],
      [{ range: null, text: 'all new\n' }, 'all new\n'],
      [at(0, 0, 99, 99, sample()), sample()],
    ];
    for (const [index, [change, text]] of changes.entries()) {
      client.notify('textDocument/didChange', edit(index + 2, change));
      await works(client, text);
    }
  });

  test('changes that cannot be understood are left out', async () => {
    const client = await connect();
    open(client, uri, sample());
    for (const wrong of [null, 7, {}, { text: 7 }, { range: 'x', text: 'x' }, { range: { start: place }, text: 'x' }]) {
      client.notify('textDocument/didChange', edit(2, wrong));
    }
    client.notify('textDocument/didChange', { textDocument: { uri, version: 3 }, contentChanges: 'x' });
    await works(client, sample());
  });

  test('versions that stand still, jump, go back or are none: the last text counts', async () => {
    const client = await connect({ capabilities: pushed });
    open(client, uri, sample(), 5);
    await pushedTo(client, uri);
    for (const version of [6, 6, 100, 3, null]) {
      client.notify('textDocument/didChange', edit(version, { text: `${version}` }));
      client.notify('textDocument/didSave', document);
      const { diagnostics } = await pushedTo(client, uri);
      expect(diagnostics.map(({ code }) => code)).toEqual(['not-a-description']);
    }
    client.notify('textDocument/didChange', edit(1, { text: sample() }));
    client.notify('textDocument/didSave', document);
    expect(await pushedTo(client, uri)).toMatchObject({ version: 1, diagnostics: [] });
  });

  test('a document opened twice, changed or closed without being open', async () => {
    const client = await connect();
    client.notify('textDocument/didChange', edit(2, { text: 'x' }));
    client.notify('textDocument/didClose', document);
    client.notify('textDocument/didSave', document);
    open(client, uri, 'x');
    open(client, uri, sample(), 1);
    await works(client, sample());
    client.notify('textDocument/didClose', document);
    client.notify('textDocument/didClose', document);
    expect(await pull(client, uri)).toMatchObject({ kind: 'full', items: [] });
  });

  test('one URI in several spellings is one document', async () => {
    const client = await connect();
    open(client, 'file:///c%3A/hankkeet/kuva%C3%A4.esr', sample());
    const { items } = await pull(client, 'file:///C:/hankkeet/kuvaä.esr');
    expect(items).toEqual([]);
    expect(
      await codeOf(
        client.request('textDocument/foldingRange', { textDocument: { uri: 'file:///c:/hankkeet/kuvaä.esr' } }),
      ),
    ).toBe('answered');
  });

  test('a thousand edits in a burst, with a question after each', async () => {
    const client = await connect();
    open(client, uri, sample());
    const answers: Promise<unknown>[] = [];
    for (let version = 2; version <= 1001; version++) {
      client.notify('textDocument/didChange', edit(version, at(2, 0, 2, 0, version % 2 ? 'x' : 'y')));
      answers.push(client.request('textDocument/documentSymbol', document));
    }
    const codes = await Promise.all(answers.map(codeOf));
    expect(codes.every((code) => code === 'answered' || code === -32801)).toBe(true);
    const added = Array.from({ length: 1000 }, (_, index) => ((index + 2) % 2 ? 'x' : 'y'))
      .reverse()
      .join('');
    await works(client, sample([['Euroopan sosiaalirahaston', `${added}Euroopan sosiaalirahaston`]]));
    const ids = answeredIds(client);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('two documents with one code', async () => {
    const client = await connect({ capabilities: pushed });
    open(client, uri, sample());
    open(client, 'file:///toinen.esr', sample([['Polku työhön', 'Toinen polku']]));
    const codes = async () => (await pushedTo(client, uri)).diagnostics.map(({ code }) => code);
    expect(await codes()).toEqual([]);
    expect(await codes()).toEqual(['duplicate-project-code']);
    client.notify('textDocument/didClose', { textDocument: { uri: 'file:///toinen.esr' } });
    expect(await codes()).toEqual([]);
  });
});

describe('requests that are taken back', () => {
  test('are answered once, as cancelled or with their answer', async () => {
    const client = await connect();
    open(client, uri, sample());
    const begun = Array.from({ length: 50 }, () => {
      const request = client.begin('textDocument/documentSymbol', document);
      client.notify('$/cancelRequest', { id: request.id });
      return request;
    });
    const codes = await Promise.all(begun.map(({ answer }) => codeOf(answer)));
    expect(codes.every((code) => code === -32800 || code === 'answered')).toBe(true);
    await pullAll(client);
    const ids = answeredIds(client);
    for (const { id } of begun) expect(ids.filter((each) => each === id)).toEqual([id]);
  });

  test('before they are sent, do no harm', async () => {
    const client = await connect();
    open(client, uri, sample());
    client.notify('$/cancelRequest', { id: 500 });
    client.send({ jsonrpc: '2.0', id: 500, method: 'textDocument/foldingRange', params: document });
    expect((await client.waitFor(({ id }) => id === 500)).id).toBe(500);
  });

  test('a document closed after a request: one answer', async () => {
    const client = await connect();
    open(client, uri, sample());
    const answers = requests.map(([method, params]) => client.request(method, { ...document, ...params }));
    client.notify('textDocument/didClose', document);
    expect((await Promise.all(answers.map(codeOf))).every((code) => code === 'answered' || code === -32801)).toBe(true);
  });

  test('shutdown in the middle of requests: each is answered', async () => {
    const client = await connect();
    open(client, uri, sample());
    const answers = requests.map(([method, params]) => client.request(method, { ...document, ...params }));
    await client.request('shutdown');
    await Promise.all(answers.map(codeOf));
    client.notify('exit');
    expect(await client.exited).toBe(0);
  });
});

describe('size', () => {
  const huge = (line: string) =>
    sample([['Hankkeessa rakennetaan', `${line.repeat(Math.ceil(8_000_000 / line.length))}\nHankkeessa`]]);

  test.each([
    ['many lines', 'Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää töihin.\n'],
    ['one line', 'sana '],
    ['digits', '7'],
    ['colons', ':'],
  ])('a message of eight megabytes: %s', async (_, line) => {
    const client = await connect();
    const text = huge(line);
    open(client, uri, text);
    expect((await pull(client, uri)).kind).toBe('full');
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 6, character: 12 }, end: { line: 6, character: 13 } }, text: 'S' }],
    });
    expect(await codeOf(client.request('textDocument/documentSymbol', document))).toBe('answered');
    expect(
      await codeOf(client.request('textDocument/hover', { ...document, position: { line: 6, character: 14 } })),
    ).toBe('answered');
  });
});

test('a client that is killed takes the server with it', async () => {
  const client = await start();
  client.hangUp();
  expect(await client.exited).toBe(1);
});
