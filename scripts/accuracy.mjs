// `npm run accuracy`: puts mistakes into the sample descriptions, counts what the checker finds of them and writes docs/accuracy.md.
// `--check` only compares and fails when the page is stale; `--list [RULE ...]` prints the mistakes that were not met as they should be.
import path from 'node:path';
import { install, root, run } from './lib/prepare.mjs';

install();
const { build } = await import('esbuild');
const outfile = path.join(root, 'node_modules/.cache/esr-accuracy/main.mjs');
await build({
  entryPoints: ['accuracy/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  absWorkingDir: root,
  mainFields: ['module', 'main'],
  logLevel: 'warning',
});
run(process.execPath, [outfile, root, ...process.argv.slice(2)]);
