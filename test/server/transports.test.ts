import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { findingsOf } from '../support/checking.ts';
import type { WireDiagnostic } from '../support/diagnostics.ts';
import { arrived, expected } from '../support/diagnostics.ts';
import type { WireMessage } from '../support/lsp-client.ts';
import { sample } from '../support/sample.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'esr-transports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const uri = 'file:///kuvaus.esr';
const text = sample([['Y-tunnus: 1234567-1', 'Y-tunnus: 12345671']]);

/** A connection that carries messages as objects. */
interface Port {
  readonly send: (message: object) => void;
  readonly next: (fits: (message: WireMessage) => boolean) => Promise<WireMessage>;
}

function portOf(send: Port['send'], onMessage: (take: (message: WireMessage) => void) => void): Port {
  const waiters: { fits: (message: WireMessage) => boolean; resolve: (message: WireMessage) => void }[] = [];
  onMessage((message) => {
    const index = waiters.findIndex(({ fits }) => fits(message));
    if (index !== -1) waiters.splice(index, 1)[0]?.resolve(message);
  });
  return { send, next: (fits) => new Promise((resolve) => waiters.push({ fits, resolve })) };
}

/** What a server has to do whatever carries its messages. */
async function speaks({ send, next }: Port): Promise<void> {
  const early = next(({ id }) => id === 1);
  send({ jsonrpc: '2.0', id: 1, method: 'textDocument/hover', params: {} });
  expect((await early).error?.code).toBe(-32002);
  const initialized = next(({ id }) => id === 2);
  send({ jsonrpc: '2.0', id: 2, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  expect((await initialized).result).toMatchObject({ capabilities: { hoverProvider: true } });
  send({ jsonrpc: '2.0', method: 'initialized', params: {} });
  const published = next(({ method }) => method === 'textDocument/publishDiagnostics');
  send({
    jsonrpc: '2.0',
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'esr', version: 1, text } },
  });
  const { diagnostics } = (await published).params as { diagnostics: readonly WireDiagnostic[] };
  expect(arrived(diagnostics)).toEqual(expected(findingsOf(text)));
}

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const outfile = path.join(folder, `${entry}.js`);
  const entryPoints = [path.join(root, `server/src/${entry}.ts`)];
  await build({ ...options, entryPoints, outfile, bundle: true, mainFields: ['module', 'main'], logLevel: 'error' });
  return outfile;
}

test('Node IPC, as VS Code uses it; the server ends when the channel is closed', async () => {
  const child = fork(await bundle('node', { platform: 'node', format: 'cjs' }), ['--node-ipc'], { silent: true });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await speaks(
    portOf(
      (message) => child.send(message),
      (take) => child.on('message', (message) => take(message as WireMessage)),
    ),
  );
  child.disconnect();
  expect(await exited).toBe(1);
});

test('a web worker, which has nothing of Node', async () => {
  const script = await bundle('browser', { platform: 'browser', format: 'iife', define: { global: 'globalThis' } });
  const scope = `
    const { parentPort } = require('node:worker_threads');
    const vm = require('node:vm');
    const worker = { TextDecoder, TextEncoder, URL, MessageChannel, setTimeout, clearTimeout, performance, console, atob };
    worker.self = worker.globalThis = worker;
    worker.addEventListener = () => {};
    worker.postMessage = (message) => parentPort.postMessage(message);
    parentPort.on('message', (data) => worker.onmessage({ data }));
    vm.runInNewContext(${JSON.stringify(readFileSync(script, 'utf8'))}, worker);`;
  const worker = new Worker(scope, { eval: true });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  const port = portOf(
    (message) => worker.postMessage(message),
    (take) => worker.on('message', take),
  );
  await Promise.race([speaks(port), failed]);
  await worker.terminate();
});
