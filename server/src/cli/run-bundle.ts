import * as fs from 'node:fs';
import Module from 'node:module';
import * as path from 'node:path';
import * as vm from 'node:vm';

/**
 * Runs a bundle. Where the build left the code that V8 made of it beside it (scripts/lib/compile-cache.mjs), it need not be compiled
 * again, which takes a third of a short command's time. V8 itself refuses what another version made; an older file than the bundle's
 * own is not asked.
 */
export function runBundle(file: string, load: NodeJS.Require): void {
  const cachedData = freshCache(file);
  if (cachedData === undefined) {
    load(file);
    return;
  }
  const script = new vm.Script(Module.wrap(fs.readFileSync(file, 'utf8')), { filename: file, cachedData });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, load, bundle, file, path.dirname(file));
}

function freshCache(file: string): Buffer | undefined {
  const cache = fs.statSync(`${file}.cache`, { throwIfNoEntry: false });
  const isFresh = cache !== undefined && cache.mtimeMs >= fs.statSync(file).mtimeMs;
  return isFresh ? fs.readFileSync(`${file}.cache`) : undefined;
}
