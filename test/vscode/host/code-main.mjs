import { createWriteStream, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, parseArgs } from 'node:util';
import {
  hostNamed,
  launchBrowser,
  makeRunFolder,
  removeFolder,
  seedSettings,
  serverCommand,
  startServer,
  workbenchUrl,
} from './workbench.mjs';

const text = { type: 'string', multiple: true };
const options = {
  extensionDevelopmentPath: text,
  extensionTestsPath: text,
  'extensions-dir': text,
  'user-data-dir': text,
  'install-extension': text,
};

/** Runs a command line of the desktop's `code`; resolves to the exit code. */
export async function main(argv) {
  const { values, positionals } = parseArgs({ args: argv, options, strict: false, allowPositionals: true });
  const run = makeRunFolder();
  const undo = [() => removeFolder(run)];
  const cleanUp = once(() => undoAll(undo));
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])
    process.once(signal, () => cleanUp().then(() => process.exit(code)));
  try {
    const host = hostNamed(process.env.ESR_TEST_HOST || 'latest');
    const folders = {
      userDataFolder: toPath(values['user-data-dir']?.at(-1) ?? path.join(run, 'user-data')),
      extensionsFolder: toPath(values['extensions-dir']?.at(-1) ?? path.join(run, 'extensions')),
    };
    if (values['install-extension'])
      return await installExtensions({ host, run, ...folders }, values['install-extension']);
    return await runTests({ host, run, undo, ...folders }, values, positionals);
  } finally {
    await cleanUp();
  }
}

function once(action) {
  let result;
  return () => {
    result ??= action();
    return result;
  };
}

async function undoAll(undo) {
  for (const step of undo.reverse())
    await Promise.resolve()
      .then(step)
      .catch(() => {});
}

function toPath(value) {
  return value.startsWith('file:') ? fileURLToPath(value) : path.resolve(value);
}

function installExtensions({ host, run, userDataFolder, extensionsFolder }, files) {
  const folders = ['--extensions-dir', extensionsFolder, '--user-data-dir', userDataFolder];
  const wanted = files.flatMap((file) => ['--install-extension', file]);
  return serverCommand([...folders, '--server-data-dir', path.join(run, 'server'), ...wanted, '--force'], {
    host,
    run,
  });
}

async function runTests({ host, run, undo, userDataFolder, extensionsFolder }, values, positionals) {
  const log = openLog(host, run, undo);
  mkdirSync(extensionsFolder, { recursive: true });
  seedSettings(userDataFolder);
  const server = await startServer({
    host,
    run,
    userDataFolder,
    extensionsFolder,
    onOutput: (output) => log.write(output),
  });
  undo.push(() => server.stop());
  const browser = await launchBrowser({ run });
  undo.push(() => browser.close());
  const page = browser.pages()[0] ?? (await browser.newPage());
  const finished = await watch(page, server, log);
  try {
    await page.goto(workbenchUrl(server, { ...whatToOpen(positionals), payload: payloadOf(server, values) }));
    const code = await finished();
    await server.extensionHostsGone();
    if (code !== 0) await screenshot(page, host);
    return code;
  } catch (error) {
    await screenshot(page, host);
    throw error;
  }
}

function openLog(host, run, undo) {
  const artifacts = process.env.ESR_TEST_ARTIFACTS;
  if (artifacts) mkdirSync(artifacts, { recursive: true });
  const log = createWriteStream(
    artifacts ? path.join(artifacts, `vscode-${host.name}-${process.pid}.log`) : path.join(run, 'log'),
  );
  undo.push(() => new Promise((done) => log.end(done)));
  return log;
}

async function screenshot(page, host) {
  const artifacts = process.env.ESR_TEST_ARTIFACTS;
  if (artifacts)
    await page.screenshot({ path: path.join(artifacts, `vscode-${host.name}-${process.pid}.png`) }).catch(() => {});
}

function whatToOpen(positionals) {
  const [first] = positionals.map(toPath);
  if (first === undefined) return {};
  if (first.endsWith('.code-workspace')) return { workspace: first };
  return statSync(first).isDirectory() ? { folder: first } : {};
}

function payloadOf(server, values) {
  const names = ['extensionDevelopmentPath', 'extensionTestsPath'];
  return names.flatMap((name) => (values[name] ?? []).map((value) => [name, server.uri(toPath(value))]));
}

/** What the workbench says of itself; a desktop VS Code does not print it either. */
const noise =
  /^(\[(AgentHost|ChatModelSelection|AccountPolicyGate|reconnection-grace-time|Service Worker|perf|chat|mcp|Copilot)|Resolv(ing|ed) connection token|Creating a socket|Updating additional builtin extensions|Ignoring fetching additional builtin|ChatSessionStore|Creation of workbench contribution|No default agent|Started initializing|Completed initializing)/i;

/** Passes on what the tests print; resolves to a function that waits for the tests' exit code. */
async function watch(page, server, log) {
  const result = withResolvers();
  result.promise.catch(() => {});
  page.on('crash', () => result.reject(new Error('the workbench page crashed')));
  page.on('console', (message) => log.write(`[page ${message.type()}] ${message.text()}\n`));
  page.on('pageerror', (error) => log.write(`[page error] ${error.stack}\n`));
  server.child.once('exit', (code) => result.reject(new Error(`the VS Code server ended early (${code})`)));
  const limit = Number(process.env.ESR_TEST_TIMEOUT ?? 300);
  setTimeout(() => result.reject(new Error(`no result of the tests after ${limit} s`)), limit * 1000).unref();
  await page.exposeFunction('codeAutomationExit', (code) => result.resolve(code));
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = format(...args);
    log.write(`[${type}] ${line}\n`);
    if (!noise.test(line)) (type === 'error' || type === 'warn' ? console.error : console.log)(line);
  });
  return () => result.promise;
}

function withResolvers() {
  let resolve;
  let reject;
  const promise = new Promise((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
