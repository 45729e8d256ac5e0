// `npm run test:watch`: waits for a saved change and runs the tests that look at the changed file itself: those of the rule it holds, or
// those that import it; a changed test runs whole. `npm test` runs everything.
import { watch } from 'node:fs';
import path from 'node:path';
import { createVitest } from 'vitest/node';
import { distances, importersIn, laws, nearestTests } from './lib/near-tests.mjs';
import { prepare, root } from './lib/prepare.mjs';

prepare();
const vitest = await createVitest('test', { watch: true, passWithNoTests: true, reporters: ['default'] });
await vitest.standalone();
// What is run when is decided here, not by the watcher of Vitest.
vitest.watcher.unregisterWatcher();

/** The test files to run after a change, and the names of the tests in them. */
function testsOf(file) {
  if (file.endsWith('.test.ts')) return { files: [file] };
  return nearestTests(distances(importersIn(root), file), file);
}

async function runTests(file) {
  const { files, names } = testsOf(file);
  if (files.length === 0) return;
  const started = performance.now();
  vitest.setGlobalTestNamePattern(names === undefined ? '' : new RegExp(names));
  vitest.invalidateFile(path.join(root, file));
  const specifications = await vitest.globTestSpecifications(files);
  const { testModules } = await vitest.runTestSpecifications(specifications);
  // Vitest tells of earlier runs, too.
  const ran = testModules.filter(({ moduleId }) => specifications.some((each) => each.moduleId === moduleId));
  const failed = ran.filter((module) => !module.ok()).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${file}: ${failed === 0 ? 'passed' : `failed in ${failed} of ${ran.length} files`}, ${seconds} s (${files.join(', ')})`,
  );
}

/** Files that were saved and wait for their tests; a run is never begun while another goes on. */
const waiting = new Set();
let isRunning = false;

async function changed(file) {
  if (!file.endsWith('.ts') || file.endsWith('~')) return;
  waiting.add(file);
  if (isRunning) return;
  isRunning = true;
  for (const each of waiting) {
    waiting.delete(each);
    await runTests(each);
  }
  isRunning = false;
}

for (const folder of ['server/src', 'test'])
  watch(path.join(root, folder), { recursive: true }, (_event, name) => {
    if (name !== null) void changed(path.posix.join(folder, name.split(path.sep).join('/')));
  });
// The code is loaded before the first change, so that this one need not wait for it.
vitest.setGlobalTestNamePattern(/^$/);
await vitest.runTestSpecifications(await vitest.globTestSpecifications([laws]));
console.log('Waiting for a change in server/src or test.');
