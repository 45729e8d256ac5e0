import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { afterAll, afterEach } from 'vitest';
import type { LspClient, Responder } from './lsp-client.ts';
import { startClient } from './lsp-client.ts';
import { startInProcess } from './server-in-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A server and a client that is connected to it, and what they agreed on. */
export interface Connected extends LspClient {
  readonly capabilities: Readonly<Record<string, unknown>>;
}

/** What a test's editor can do and says of itself, beside what every one does. */
export interface Editor {
  readonly capabilities?: object;
  readonly initializationOptions?: object;
  readonly folders?: readonly string[];
  readonly locale?: string;
  readonly responders?: Readonly<Record<string, Responder>>;
}

/** An editor that asks for findings itself and can do what VS Code can. */
export const pulling = {
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
      isPreferredSupport: true,
    },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
  },
} as const;

/** An editor that has findings sent to it, and little else. */
export const pushed = { textDocument: { publishDiagnostics: { relatedInformation: true } } } as const;

/** Where servers of `connect` run: in this process, or, as `npm run test:stdio` has it, as processes of their own. */
const overStdio = process.env.ESR_TEST_STDIO !== undefined;

/**
 * Starts servers for the tests of a file and stops every client that a test leaves behind. `start` gives a real process over stdio
 * that has not been spoken to, `connect` one that is initialized: in this process, unless `ESR_TEST_STDIO` is set or `plugins` change
 * its code.
 */
export function serverForTests(plugins: readonly Plugin[] = []) {
  const folder = mkdtempSync(path.join(tmpdir(), 'esr-server-'));
  const script = path.join(folder, 'server.cjs');
  let built: Promise<unknown> | undefined;
  const clients: LspClient[] = [];
  const keep = (client: LspClient) => {
    clients.push(client);
    return client;
  };
  const start = async (args?: readonly string[]) => {
    built ??= bundle(script, plugins);
    await built;
    return keep(startClient(script, args));
  };
  const begin = async () => (overStdio || plugins.length > 0 ? start() : keep(startInProcess()));
  afterEach(() => {
    for (const client of clients.splice(0)) client.kill();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { start, connect: async (editor: Editor = {}) => initialize(await begin(), editor) };
}

function bundle(outfile: string, plugins: readonly Plugin[]): Promise<unknown> {
  return build({
    entryPoints: [path.join(root, 'server/src/node.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    plugins: [...plugins],
  });
}

async function initialize(client: LspClient, editor: Editor): Promise<Connected> {
  for (const [method, responder] of Object.entries(editor.responders ?? {})) client.respond(method, responder);
  const folders = editor.folders?.map((uri) => ({ uri, name: path.basename(uri) }));
  const result = (await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: editor.capabilities ?? pulling,
    initializationOptions: editor.initializationOptions,
    locale: editor.locale,
    workspaceFolders: folders ?? null,
  })) as { readonly capabilities: Readonly<Record<string, unknown>> };
  client.notify('initialized', {});
  return { ...client, capabilities: result.capabilities };
}

/** Opens a document in its first version. */
export function open(client: LspClient, uri: string, text: string, version = 1, languageId = 'esr'): void {
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
}

/** A file of the repository as text. */
export function fileText(name: string): string {
  return readFileSync(path.join(root, name), 'utf8');
}
