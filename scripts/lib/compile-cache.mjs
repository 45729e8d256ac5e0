// Runs a bundle once with the arguments that follow it and, when it ends, leaves the code that V8 made of it beside it, for
// server/src/cli/run-bundle.ts. What ran is compiled in full; so the run should do what most runs do.
import { readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

const [node, , bundle, ...args] = process.argv;
const file = path.resolve(bundle);
const script = new vm.Script(Module.wrap(readFileSync(file, 'utf8')), { filename: file });
process.once('exit', () => {
  writeFileSync(`${file}.cache`, script.createCachedData());
  process.exitCode = 0;
});
process.argv = [node, file, ...args];
script.runInThisContext()({}, createRequire(file), { exports: {} }, file, path.dirname(file));
