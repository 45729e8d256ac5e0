import path from 'node:path';
import { docsTools } from '../../../server/src/cli/docs-entry.ts';
import * as glob from '../../../server/src/cli/glob-entry.ts';
import type { Bundles, Files, Host } from '../../../server/src/cli/host.ts';
import { main } from '../../../server/src/cli/main.ts';
import { newReader, nodeFiles } from '../../../server/src/cli/node/files.ts';
import { createScratch } from '../../../server/src/cli/node/scratch.ts';
import { finish } from '../../../server/src/cli/steps.ts';
import { configTools } from '../../../server/src/config/file-entry.ts';

/** How a run is called, and where. */
interface Call {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input: string | Buffer;
}

const bundles: Bundles = { docs: { docsTools }, config: { configTools }, glob, server: undefined };
const noSignals = { guard: () => () => undefined, isListening: () => false };

/** Runs the command in this process on the real file system: no start to wait for, and coverage sees it. */
export function runOnRealFiles(args: readonly string[], { folder, env, input }: Call) {
  const written = { stdout: '', stderr: '' };
  const outputTo = (stream: keyof typeof written) => ({
    isTerminal: false,
    columns: undefined,
    write: (text: string) => {
      written[stream] += text;
    },
  });
  const host: Host = {
    cwd: folder,
    env,
    locale: () => undefined,
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    readStdin: (limit) => (input.length > limit ? undefined : Buffer.from(input)),
    files: filesIn(folder),
    resolve: (name) => path.resolve(folder, name),
    expectManyFiles: () => undefined,
    scratch: createScratch,
    load: (name) => bundles[name],
  };
  return { status: finish(main(args, host)), ...written };
}

/** The file system as a process in a folder has it; a thread has no working folder of its own. */
function filesIn(folder: string): Files {
  const files = nodeFiles(newReader(), noSignals);
  const at = (name: string) => (path.isAbsolute(name) ? name : path.join(folder, name));
  return {
    kindOf: (name) => files.kindOf(at(name)),
    list: (name) => files.list(at(name)),
    read: (name, limit) => files.read(at(name), limit),
    identityOf: (name) => files.identityOf(at(name)),
    draft: (name, options) => files.draft(at(name), options),
  };
}
