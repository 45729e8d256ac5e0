// `npm run fuzz`: wears descriptions at random and tries on them what holds for any text; prints each breach in a small text that shows it
// and fails when there is one. Options: `--seed N`, `--from N` (the first run), `--runs N`, `--minutes N`, `--law ID` (may be repeated).
// `--report` also writes docs/reliability.md with the numbers of the run; `--check` only tells whether that page has all its rows.
import path from 'node:path';
import { install, root, run } from './lib/prepare.mjs';

install();
const { build } = await import('esbuild');
const outfile = path.join(root, 'node_modules/.cache/esr-fuzz/main.mjs');
await build({
  entryPoints: ['fuzz/main.ts'],
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
