import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCommand } from './build.ts';
import { runOnRealFiles } from './real-files.ts';

const asProcesses = process.platform === 'win32' || process.env.ESR_TEST_STDIO !== undefined;

/** The command, built, and a folder to run it in. */
export interface Workbench {
  /** The folder. */
  readonly folder: string;
  /** The program's file. */
  readonly command: string;
  /** The path of a file in the folder. */
  readonly place: (name: string) => string;
  /**
   * Runs the command and gives what it left behind: in this process, on the real files. Where `stdout` is given, and with `npm run
   * test:stdio`, as a process.
   */
  readonly run: (args: readonly string[], options?: RunOptions) => Ended;
  /** Takes everything away. */
  readonly clear: () => void;
}

interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Where standard output goes, as `> FILE` of a shell. */
  readonly stdout?: number;
}

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of a run: plain, whatever the tests run in. */
export function plainEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { FORCE_COLOR, NO_COLOR, ESR_LANG, ...outer } = process.env;
  // Nothing is left behind in the home of whoever tests.
  return { ...outer, LC_ALL: 'C', NODE_DISABLE_COMPILE_CACHE: '1', ...more };
}

/** Builds the command into its own folder. */
export async function makeWorkbench(): Promise<Workbench> {
  const folder = mkdtempSync(path.join(tmpdir(), 'esr-cli-files-'));
  const built = mkdtempSync(path.join(tmpdir(), 'esr-cli-'));
  const command = path.join(built, 'cli.cjs');
  await buildCommand(built);
  return {
    folder,
    command,
    place: (name) => path.join(folder, name),
    run: (args, { input, env, cwd = folder, stdout } = {}) => {
      if (!asProcesses && stdout === undefined) {
        return runOnRealFiles(args, { folder: cwd, env: plainEnvironment(env), input: input ?? '' });
      }
      const ended = spawnSync(process.execPath, [command, ...args], {
        cwd,
        encoding: 'utf8',
        env: plainEnvironment(env),
        stdio: ['pipe', stdout ?? 'pipe', 'pipe'],
        maxBuffer: 1 << 28,
        timeout: 60_000,
        ...(input === undefined ? {} : { input }),
      });
      return { status: ended.status, stdout: ended.stdout ?? '', stderr: ended.stderr };
    },
    clear: () => {
      for (const each of [folder, built]) rmSync(each, { recursive: true, force: true });
    },
  };
}
