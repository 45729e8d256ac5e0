// `npm run findings -- FILE`: writes every finding, with its messages and fixes, of the samples, the documents for tests, every injected
// mistake of accuracy/ and 1,000 generated texts, one line of JSON a text. Run before and after a change that must change no finding, and
// compare the two files. `--digest` prints only a hash of it.
import path from 'node:path';
import { install, root, run } from './lib/prepare.mjs';

install();
const { build } = await import('esbuild');
const outfile = path.join(root, 'node_modules/.cache/esr-findings/findings.mjs');
await build({
  entryPoints: ['accuracy/findings.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  absWorkingDir: root,
  mainFields: ['module', 'main'],
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
});
run(process.execPath, [outfile, root, ...process.argv.slice(2)]);
