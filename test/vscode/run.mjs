// `npm run test:vscode`: packs the extension, installs it into real editors and runs the suite there.
//   ESR_TEST_GREP=PATTERN   only the tests whose names match
//   ESR_TEST_HOST=latest    only this host ("latest", "oldest")
//   ESR_TEST_DESKTOP=0|1    without or with a downloaded desktop VS Code; otherwise one is used where it can be had
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare, root } from '../../scripts/lib/prepare.mjs';
import { packExtension } from '../../scripts/package.mjs';
import { bundleSuite } from './host/bundle.mjs';
import { checkColours } from './host/colours.mjs';
import { cacheFolder, chromiumPath, installed } from './host/install.mjs';
import { makeReport, readResult } from './host/report.mjs';
import { checkRestricted } from './host/restricted.mjs';
import { makeRunFolder, removeFolder, seedSettings } from './host/workbench.mjs';
import { folderWithoutDescriptions, workspaceOf } from './host/workspaces.mjs';
import { checkWriting } from './host/writing.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

prepare();
const extension = await packExtension();
const tests = await bundleSuite();
const report = makeReport();
for (const editor of await editors()) {
  await runSuite(editor, 'all', workspaceOf);
  await runSuite(editor, 'without-descriptions', folderWithoutDescriptions);
}
if (!process.env.ESR_TEST_GREP && !(await useDesktop())) await checkScreen();
report.finish();

/** What can only be seen from outside. */
async function checkScreen() {
  await report.step('a folder that is not trusted has findings, too', () => checkRestricted(extension));
  await report.step('nothing that is right is red in a default theme', checkColours);
  await checkWriting(extension, report);
}

/** The editors to test in, newest first: their names, and how @vscode/test-electron gets them. */
async function editors() {
  const only = process.env.ESR_TEST_HOST;
  if (await useDesktop()) return desktopEditors().filter(({ name }) => !only || name === only);
  const names = ['latest', 'oldest'].filter((name) => !only || name === only);
  chromiumPath();
  for (const name of ['browser', ...names]) installed(name);
  return names.map((name) => ({ name, vscodeExecutablePath: path.join(here, 'host/code') }));
}

function desktopEditors() {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const cachePath = path.join(cacheFolder, 'desktop');
  const minimum = engines.vscode.replace(/[^\d.]/g, '');
  return [
    { name: 'latest', version: 'stable', cachePath },
    { name: 'oldest', version: minimum, cachePath },
  ];
}

/** Whether a desktop VS Code can be downloaded and shown. */
async function useDesktop() {
  if (process.env.ESR_TEST_DESKTOP) return process.env.ESR_TEST_DESKTOP === '1';
  if (process.platform === 'linux' && !process.env.DISPLAY) return false;
  const signal = AbortSignal.timeout(5000);
  const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', { signal }).catch(
    () => undefined,
  );
  return answer?.ok ?? false;
}

async function runSuite(editor, suite, makeWorkspace) {
  const run = makeRunFolder();
  const result = path.join(run, 'result.json');
  const folders = { data: path.join(run, 'data'), extensions: path.join(run, 'extensions') };
  console.log(`\n${editor.name}, ${suite}`);
  try {
    mkdirSync(folders.extensions, { recursive: true });
    seedSettings(folders.data);
    const workspace = makeWorkspace(path.join(run, 'w'));
    await start(editor, folders, workspace, {
      ESR_TEST_SUITE: suite,
      ESR_TEST_RESULT: result,
      ESR_TEST_HOST: editor.name,
    });
  } catch (error) {
    console.error(String(error?.message ?? error));
  } finally {
    report.add(readResult(result));
    removeFolder(run);
  }
}

async function start(editor, { data, extensions }, workspace, extensionTestsEnv) {
  const { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } = await import(
    '@vscode/test-electron'
  );
  const vscodeExecutablePath = editor.vscodeExecutablePath ?? (await downloadAndUnzipVSCode(editor));
  const folders = [`--user-data-dir=${data}`, `--extensions-dir=${extensions}`];
  const [cli] = editor.vscodeExecutablePath
    ? [vscodeExecutablePath]
    : resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath);
  const env = { ...process.env, ...extensionTestsEnv };
  const installing = spawnSync(cli, [...folders, '--install-extension', extension], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  if (installing.status !== 0) throw new Error('the packed extension does not install');
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: path.join(here, 'harness'),
    extensionTestsPath: tests,
    extensionTestsEnv: { ...extensionTestsEnv, ESR_TEST_GREP: process.env.ESR_TEST_GREP },
    launchArgs: [workspace, ...folders, '--disable-workspace-trust'],
  });
}
