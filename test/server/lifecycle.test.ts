import { describe, expect, test } from 'vitest';
import { LspError } from '../support/lsp-client.ts';
import { sample } from '../support/sample.ts';
import { open, serverForTests } from '../support/server.ts';

const { start, connect } = serverForTests();

const codeOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'answered',
    (error: unknown) => (error instanceof LspError ? error.code : String(error)),
  );
const initializeParams = { processId: null, rootUri: null, capabilities: {} };

describe('a server comes up and goes down', () => {
  test('it tells what it can do', async () => {
    const { capabilities } = await connect();
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true },
    });
  });

  test('an editor that does not ask for findings is not told that it could', async () => {
    const { capabilities } = await connect({ capabilities: {} });
    expect(capabilities).not.toHaveProperty('diagnosticProvider');
  });

  test('it ends with 0 after shutdown and exit', async () => {
    const client = await connect();
    expect(await client.request('shutdown')).toBeNull();
    client.notify('exit');
    expect(await client.exited).toBe(0);
  });

  test('it ends with 1 on exit without shutdown', async () => {
    const client = await connect();
    client.notify('exit');
    expect(await client.exited).toBe(1);
  });

  test('it ends on exit before it was initialized', async () => {
    const client = await start();
    client.notify('exit');
    expect(await client.exited).toBe(1);
  });

  test('it ends when its input is closed: with 1, after shutdown with 0', async () => {
    const first = await connect();
    first.hangUp();
    expect(await first.exited).toBe(1);
    const second = await connect();
    await second.request('shutdown');
    second.hangUp();
    expect(await second.exited).toBe(0);
  });

  test('it ends when the process of its editor is gone', async () => {
    const client = await start();
    const gone = await start();
    gone.kill();
    await gone.exited;
    await client.request('initialize', { ...initializeParams, processId: gone.pid });
    expect(await client.exited).toBe(1);
  });
});

describe('everything at its time', () => {
  test('requests before initialize fail, notifications are dropped', async () => {
    const client = await start();
    open(client, 'file:///early.esr', sample());
    expect(await codeOf(client.request('textDocument/hover', {}))).toBe(-32002);
    expect(await codeOf(client.request('no/such/thing', {}))).toBe(-32002);
    expect(await codeOf(client.request('shutdown'))).toBe(-32002);
    expect(await codeOf(client.request('initialize', initializeParams))).toBe('answered');
    const params = { textDocument: { uri: 'file:///early.esr' } };
    expect(await codeOf(client.request('textDocument/documentSymbol', params))).toBe(-32602);
  });

  test('initialize without parameters fails and can be asked again', async () => {
    const client = await start();
    expect(await codeOf(client.request('initialize'))).toBe(-32602);
    client.send({ jsonrpc: '2.0', id: 'null', method: 'initialize', params: null });
    expect((await client.waitFor(({ id }) => id === 'null')).error?.code).toBe(-32602);
    expect(await codeOf(client.request('initialize', initializeParams))).toBe('answered');
    expect(await codeOf(client.request('initialize', initializeParams))).toBe(-32600);
  });

  test('initialize with nearly nothing works, but not without capabilities', async () => {
    const client = await start();
    expect(await codeOf(client.request('initialize', {}))).toBe(-32602);
    expect(await codeOf(client.request('initialize', { capabilities: {} }))).toBe('answered');
  });

  test('requests after shutdown fail', async () => {
    const client = await connect();
    await client.request('shutdown');
    expect(await codeOf(client.request('textDocument/hover', {}))).toBe(-32600);
    expect(await codeOf(client.request('shutdown'))).toBe(-32600);
    client.notify('exit');
    expect(await client.exited).toBe(0);
  });

  test('an unknown request fails, an unknown notification is dropped', async () => {
    const client = await connect();
    client.notify('no/such/thing', { a: 1 });
    client.notify('$/noSuchThing', {});
    expect(await codeOf(client.request('no/such/thing', {}))).toBe(-32601);
    expect(await codeOf(client.request('$/noSuchThing', {}))).toBe(-32601);
  });
});
