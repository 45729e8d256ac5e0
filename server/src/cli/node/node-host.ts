import * as path from 'node:path';
import { workingFolderGone } from '../../messages/cli-files.ts';
import { message } from '../../messages/message.ts';
import { Failure } from '../failure.ts';
import type { Bundles, Host } from '../host.ts';
import { newReader, nodeFiles } from './files.ts';
import type { Interruptions } from './interruptions.ts';
import { createScratch } from './scratch.ts';
import { outputTo } from './streams.ts';

const bundleFiles: Readonly<Record<keyof Bundles, string>> = {
  docs: 'cli-docs.cjs',
  config: 'cli-config.cjs',
  glob: 'cli-glob.cjs',
  server: 'server.cjs',
};

/** The world as Node has it. `loadFile` loads a bundle that is beside the command's own, by its file name. */
export function nodeHost(loadFile: (file: string) => unknown, interruptions: Interruptions): Host {
  const read = newReader();
  return {
    get cwd() {
      return workingFolder();
    },
    env: process.env,
    locale: systemLocale,
    stdout: outputTo(1),
    stderr: outputTo(2),
    readStdin: (limit) => read(0, limit),
    files: nodeFiles(read, interruptions),
    resolve: (name) => withSlashes(path.isAbsolute(name) ? path.resolve(name) : path.resolve(workingFolder(), name)),
    expectManyFiles: tuneForManyFiles,
    scratch: createScratch,
    load: (name) => loadFile(bundleFiles[name]) as Bundles[typeof name],
  };
}

/** Node remembers it: asking again costs nothing. */
function workingFolder(): string {
  try {
    return withSlashes(process.cwd());
  } catch {
    throw new Failure(message(workingFolderGone));
  }
}

/**
 * Nearly all that a checked file leaves behind is garbage at once. The space for young objects grows all the same, sixteenfold, and is
 * then most of what the process takes; this keeps it as it is at the start: some 5 % of the time for 15 % of the memory.
 * What stays grows with the number of files; the heap may be a fifth larger than it, not twice as large. And V8 optimises
 * a function only when it has run eight times as long as it would otherwise have to: compiling is the largest part of such a run, and what
 * is compiled later is compiled once. Saves 7 to 10 % of the CPU time; docs/performance.md has the figures.
 */
function tuneForManyFiles(): void {
  const v8 = require('node:v8') as typeof import('node:v8');
  v8.setFlagsFromString('--semi-space-growth-factor=1');
  v8.setFlagsFromString('--heap-growing-percent=20');
  v8.setFlagsFromString('--interrupt-budget=540672');
}

function withSlashes(name: string): string {
  return path.sep === '\\' ? name.replaceAll('\\', '/') : name;
}

/** Only Windows has no variables that tell the locale; there Node's own is asked, which costs some milliseconds. */
function systemLocale(): string | undefined {
  return process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : undefined;
}
