import { docsTools } from '../../../server/src/cli/docs-entry.ts';
import * as glob from '../../../server/src/cli/glob-entry.ts';
import type { Bundles, Entry, Files, Host } from '../../../server/src/cli/host.ts';
import { main } from '../../../server/src/cli/main.ts';
import type { Output } from '../../../server/src/cli/output.ts';
import { configTools } from '../../../server/src/config/file-entry.ts';

/** Files by absolute path; an error is thrown when the file is read. */
type MemoryFiles = Readonly<Record<string, string | Uint8Array | Error>>;

/** The world of a run in memory. */
export interface World {
  readonly files?: MemoryFiles;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly isTerminal?: boolean;
  readonly columns?: number;
}

/** What a run left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that were written. */
  readonly written: ReadonlyMap<string, string>;
  /** Bundles that were loaded. */
  readonly loaded: readonly string[];
}

/** Runs the command in memory. */
export function run(args: readonly string[], world: World = {}): Outcome {
  const written = new Map<string, string>();
  const loaded: string[] = [];
  const stdout = collector(world);
  const stderr = collector(world);
  const host: Host = {
    cwd: world.cwd ?? '/srv',
    env: world.env ?? {},
    locale: () => undefined,
    stdout,
    stderr,
    readStdin: () => bytesOf(world.stdin ?? ''),
    files: memoryFiles(world.files ?? {}, written),
    resolve: (path) => resolve(world.cwd ?? '/srv', path),
    expectManyFiles: () => undefined,
    load: (name) => {
      loaded.push(name);
      return bundles[name];
    },
  };
  const code = main(args, host);
  return { code, stdout: stdout.text(), stderr: stderr.text(), written, loaded };
}

const bundles: Bundles = { docs: { docsTools }, config: { configTools }, glob, server: undefined };

function collector({ isTerminal = false, columns }: World): Output & { readonly text: () => string } {
  const parts: string[] = [];
  return { isTerminal, columns, write: (text) => void parts.push(text), text: () => parts.join('') };
}

function resolve(cwd: string, path: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), `file://${cwd}/`).pathname
    .split('/')
    .map(decodeURIComponent)
    .join('/');
}

function memoryFiles(files: MemoryFiles, written: Map<string, string>): Files {
  return {
    kindOf: (path) => {
      if (Object.hasOwn(files, path)) return 'file';
      return Object.keys(files).some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`)) ? 'folder' : undefined;
    },
    list: (folder) => entriesOf(Object.keys(files), folder),
    read: (path, limit) => {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      if (content instanceof Error) throw content;
      const bytes = bytesOf(content);
      return bytes.length > limit ? undefined : bytes;
    },
    replace: (path, text) => {
      if (path.startsWith('/forbidden/')) throw Object.assign(new Error('no'), { code: 'EACCES' });
      written.set(path, text);
    },
  };
}

function entriesOf(paths: readonly string[], folder: string): readonly Entry[] {
  const base = folder === '/' ? '/' : `${folder}/`;
  const below = paths.filter((path) => path.startsWith(base)).map((path) => path.slice(base.length).split('/'));
  const kinds = new Map(
    below.map(([name = '', ...rest]) => [name, rest.length > 0 ? ('folder' as const) : ('file' as const)]),
  );
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
