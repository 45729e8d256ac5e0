// `npm run bench`: bundles the benchmark, runs it once and prints ratios, absolute figures and targets; `-- --help` tells the rest.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { prepare, root, run } from './lib/prepare.mjs';
import { forNode } from './lib/run-typescript.mjs';

const options = process.argv.slice(2);
if (!options.includes('--help')) prepare();
const { build } = await import('esbuild');
const outdir = path.join(root, 'node_modules/.cache/esr-bench');
mkdirSync(outdir, { recursive: true });
const bundle = (entry, file, more = {}) =>
  build({ ...forNode, entryPoints: [entry], outfile: path.join(outdir, file), format: 'cjs', ...more });
await bundle('bench/main.ts', 'main.cjs');
await bundle('bench/empty-server.ts', 'empty-server.cjs', { minify: true });
// With names and modules, so that a profile tells what the time is spent on.
await bundle('server/src/cli/main-entry.ts', 'cli-main.cjs');
run(process.execPath, [path.join(outdir, 'main.cjs'), root, outdir, ...options]);
