// `npm test`: types, format, lint and unused code, then every test that needs no browser. Arguments go to Vitest.
import { prepare, run } from './lib/prepare.mjs';

prepare();
const bin = (name) => `node_modules/${name}`;
run(process.execPath, [bin('typescript/bin/tsc'), '-b']);
run(process.execPath, [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']);
run(process.execPath, [bin('knip/bin/knip.js')]);
run(process.execPath, [bin('vitest/vitest.mjs'), 'run', ...process.argv.slice(2)]);
