import * as fs from 'node:fs';
import Module from 'node:module';
import * as path from 'node:path';
import * as vm from 'node:vm';
import { codeCacheOf } from './node/code-cache.ts';

/**
 * Runs a bundle with the code that V8 made of it before, so that it need not be compiled again, which takes a good part of a short
 * command's time: the code that the build left beside it (scripts/lib/compile-cache.mjs) where it was built here, else that of an earlier
 * run. `isTypical` tells whether this run does what most do: then its code is worth keeping.
 */
export function runBundle(file: string, load: NodeJS.Require, isTypical: boolean): void {
  const beside = codeBeside(file);
  const cache = beside ? undefined : codeCacheOf(file);
  const cachedData = beside ?? cache?.read();
  if (cachedData === undefined && cache === undefined) {
    load(file);
    return;
  }
  const code = cachedData && { cachedData };
  const script = new vm.Script(Module.wrap(fs.readFileSync(file, 'utf8')), { filename: file, ...code });
  if (cache && isTypical && script.cachedDataRejected !== false) keepAtExit(script, cache.write);
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, load, bundle, file, path.dirname(file));
}

/** A run that changed V8's flags, as one over many files does, would keep what no other run can use. */
function keepAtExit(script: vm.Script, write: (code: Buffer) => void): void {
  const v8 = require('node:v8') as typeof import('node:v8');
  const flags = v8.cachedDataVersionTag();
  process.once('exit', () => {
    if (v8.cachedDataVersionTag() === flags) write(script.createCachedData());
  });
}

/** An older file than the bundle's own is not asked. */
function codeBeside(file: string): Buffer | undefined {
  const cache = fs.statSync(`${file}.cache`, { throwIfNoEntry: false });
  const isFresh = cache !== undefined && cache.mtimeMs >= fs.statSync(file).mtimeMs;
  return isFresh ? fs.readFileSync(`${file}.cache`) : undefined;
}
