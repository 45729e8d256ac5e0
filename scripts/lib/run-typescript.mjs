// Runs a program of the repository that is written in TypeScript: bundles it and starts it with the repository's folder and the arguments of
// this process.
import path from 'node:path';
import { install, root, run } from './prepare.mjs';

/** The options of esbuild that every program of the repository is bundled with for Node. */
export const forNode = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  absWorkingDir: root,
  mainFields: ['module', 'main'],
  // Node knows \p{...}; otherwise each one would be rewritten by a constructor, at every call.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
};

/** Installs what is missing, bundles `entry` (relative to the repository) and runs it. */
export async function runTypeScript(entry) {
  install();
  const { build } = await import('esbuild');
  const outfile = path.join(root, 'node_modules/.cache/esr-programs', entry.replace(/\.ts$/, '.mjs'));
  await build({ ...forNode, entryPoints: [entry], outfile, format: 'esm' });
  run(process.execPath, [outfile, root, ...process.argv.slice(2)]);
}
