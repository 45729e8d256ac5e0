import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { afterAll, afterEach } from 'vitest';
import type { LspClient, Responder } from './lsp-client.ts';
import { startClient } from './lsp-client.ts';

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

/** Bundles the server afresh for the tests of a file and stops every client that a test leaves behind. */
export function serverForTests(plugins: readonly Plugin[] = []) {
  const folder = mkdtempSync(path.join(tmpdir(), 'esr-server-'));
  const script = path.join(folder, 'server.cjs');
  const built = build({
    entryPoints: [path.join(root, 'server/src/node.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    plugins: [...plugins],
  });
  const clients: LspClient[] = [];
  const start = async (args?: readonly string[]) => {
    await built;
    const client = startClient(script, args);
    clients.push(client);
    return client;
  };
  afterEach(() => {
    for (const client of clients.splice(0)) client.kill();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { start, connect: async (editor: Editor = {}) => initialize(await start(), editor) };
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
