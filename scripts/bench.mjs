// `npm run bench`: bundles the benchmark, runs it once and prints ratios, absolute figures and targets.
// `--smoke`: small and quick, to see that it runs; `--only=processes|edits|server|workspace`: one part of it.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { prepare, root, run } from './lib/prepare.mjs';
import { forNode } from './lib/run-typescript.mjs';

prepare();
const { build } = await import('esbuild');
const outdir = path.join(root, 'node_modules/.cache/esr-bench');
mkdirSync(outdir, { recursive: true });
await build({
  ...forNode,
  entryPoints: ['bench/main.ts'],
  outfile: path.join(outdir, 'main.cjs'),
  format: 'cjs',
});
await build({
  ...forNode,
  entryPoints: ['bench/empty-server.ts'],
  outfile: path.join(outdir, 'empty-server.cjs'),
  format: 'cjs',
  minify: true,
});
run(process.execPath, [
  path.join(outdir, 'main.cjs'),
  root,
  path.join(outdir, 'empty-server.cjs'),
  ...process.argv.slice(2),
]);
