// Bundles everything into dist/: command, servers, clients. `--watch` rebuilds on change; `--stale` only builds what is older than its sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { onlyMessages } from './lib/only-messages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const development = process.argv.includes('--development');
const watch = process.argv.includes('--watch');

const shared = {
  bundle: true,
  minify: !development && !watch,
  sourcemap: watch || development,
  logLevel: 'warning',
  target: 'es2022',
  absWorkingDir: root,
  charset: 'utf8',
  legalComments: 'none',
  mainFields: ['module', 'main'],
  // All targets know `\p{L}`; otherwise such a literal becomes a call that compiles it each time it is reached.
  supported: { 'regexp-unicode-property-escapes': true },
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20.19', external: ['vscode'] };
const web = { ...shared, platform: 'browser', external: ['vscode'], define: { global: 'globalThis' } };
const shebang = { js: '#!/usr/bin/env node' };

/** Each bundle: entry point, output, options. Those whose entry does not exist are left out with an error. */
const bundles = [
  { ...node, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.cjs', banner: shebang },
  { ...node, entryPoints: ['server/src/cli/main-entry.ts'], outfile: 'dist/cli-main.cjs' },
  { ...node, entryPoints: ['server/src/cli/docs-entry.ts'], outfile: 'dist/cli-docs.cjs' },
  { ...node, entryPoints: ['server/src/config/file-entry.ts'], outfile: 'dist/cli-config.cjs' },
  // A dependency makes its own `require` from its module's place.
  {
    ...node,
    define: { 'import.meta.url': '__filename' },
    entryPoints: ['server/src/cli/glob-entry.ts'],
    outfile: 'dist/cli-glob.cjs',
  },
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.cjs', plugins: [onlyMessages] },
  { ...node, entryPoints: ['server/src/language-server.ts'], outfile: 'dist/language-server.cjs', banner: shebang },
  { ...node, entryPoints: ['server/src/npm-entry.ts'], outfile: 'dist/index.cjs' },
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs' },
  { ...web, entryPoints: ['client/src/extension-web.ts'], outfile: 'dist/web/client.js', format: 'cjs' },
  {
    ...web,
    entryPoints: ['server/src/browser.ts'],
    outfile: 'dist/web/server.js',
    format: 'iife',
    plugins: [onlyMessages],
  },
];

function newestSource(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0);
}

function isFresh() {
  const newest = Math.max(
    ...['server/src', 'client/src', 'scripts'].map((folder) => newestSource(path.join(root, folder))),
  );
  return bundles.every(
    ({ outfile }) => existsSync(path.join(root, outfile)) && statSync(path.join(root, outfile)).mtimeMs >= newest,
  );
}

const sample = 'seeds/S22535.esr';

/** What a client says to a server from its start to its first findings, and to its end. */
function firstConversation() {
  const textDocument = {
    uri: 'file:///S22535.esr',
    languageId: 'esr',
    version: 1,
    text: readFileSync(path.join(root, sample), 'utf8'),
  };
  const capabilities = {
    textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  };
  const change = { range: { start: { line: 6, character: 3 }, end: { line: 6, character: 3 } }, text: 'x' };
  const messages = [
    { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities } },
    { method: 'initialized', params: {} },
    { method: 'textDocument/didOpen', params: { textDocument } },
    { id: 2, method: 'textDocument/diagnostic', params: { textDocument } },
    { id: 3, method: 'textDocument/documentSymbol', params: { textDocument } },
    {
      method: 'textDocument/didChange',
      params: { textDocument: { ...textDocument, version: 2 }, contentChanges: [change] },
    },
    { id: 4, method: 'textDocument/diagnostic', params: { textDocument } },
    { id: 5, method: 'shutdown' },
    { method: 'exit' },
  ];
  const bodies = messages.map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }));
  return bodies.map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`).join('');
}

/** The bundles whose start counts, with the run that warms them up. */
const compiled = [
  { bundle: 'dist/cli-main.cjs', args: ['check', sample], input: '' },
  { bundle: 'dist/server.cjs', args: ['--stdio'], input: firstConversation() },
];

/** Keeps what V8 makes of a bundle beside it, so that a start need not compile it. */
function compile({ bundle, args, input }) {
  const command = ['scripts/lib/compile-cache.mjs', bundle, ...args];
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    input,
    stdio: ['pipe', 'ignore', 'inherit'],
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`${bundle} could not be compiled.`);
}

if (process.argv.includes('--stale') && isFresh()) process.exit(0);
for (const { bundle } of compiled) rmSync(path.join(root, `${bundle}.cache`), { force: true });
if (watch) {
  const contexts = await Promise.all(bundles.map((options) => context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  if (!development) for (const { outfile } of bundles) rmSync(path.join(root, `${outfile}.map`), { force: true });
  await Promise.all(bundles.map((options) => build(options)));
  for (const each of compiled) compile(each);
}
