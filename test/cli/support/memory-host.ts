import { docsTools } from '../../../server/src/cli/docs-entry.ts';
import { Failure } from '../../../server/src/cli/failure.ts';
import * as glob from '../../../server/src/cli/glob-entry.ts';
import type { Bundles, Entry, Files, Host } from '../../../server/src/cli/host.ts';
import { main } from '../../../server/src/cli/main.ts';
import type { Draft, DraftOptions } from '../../../server/src/cli/output/draft.ts';
import type { Output } from '../../../server/src/cli/output/output.ts';
import type { Scratch } from '../../../server/src/cli/run/shelf.ts';
import { finish } from '../../../server/src/cli/steps.ts';
import { configTools } from '../../../server/src/config/file-entry.ts';
import { fileChangedMeanwhile, fileReadOnly } from '../../../server/src/messages/cli-files.ts';
import { message } from '../../../server/src/messages/message.ts';

/** Files by absolute path; an error is thrown when the file is read. */
type MemoryFiles = Readonly<Record<string, string | Uint8Array | Error>>;

/** The world of a run in memory. */
export interface World {
  readonly files?: MemoryFiles;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  /** What is in a folder and is not a file: a link, a pipe, an unreadable name. */
  readonly entries?: Readonly<Record<string, Omit<Entry, 'name'>>>;
  /** Errors of looking at a path. */
  readonly unreachable?: Readonly<Record<string, Error>>;
  /** What others write into files between reading and writing. */
  readonly meanwhile?: Readonly<Record<string, string>>;
  readonly readOnly?: readonly string[];
  /** Other names of files: they are one and the same. */
  readonly links?: Readonly<Record<string, string>>;
  /** What standard output throws. */
  readonly brokenStdout?: Error;
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
  const stdout = collector(world, world.brokenStdout);
  const stderr = collector(world);
  const host: Host = {
    cwd: world.cwd ?? '/srv',
    env: world.env ?? {},
    locale: () => undefined,
    stdout,
    stderr,
    readStdin: () => bytesOf(world.stdin ?? ''),
    files: memoryFiles(world, written),
    scratch: memoryScratch,
    resolve: (path) => resolve(world.cwd ?? '/srv', path),
    expectManyFiles: () => undefined,
    load: (name) => {
      loaded.push(name);
      return bundles[name];
    },
  };
  const code = finish(main(args, host));
  return { code, stdout: stdout.text(), stderr: stderr.text(), written, loaded };
}

const bundles: Bundles = { docs: { docsTools }, config: { configTools }, glob, server: undefined };

function collector({ isTerminal = false, columns }: World, broken?: Error): Output & { readonly text: () => string } {
  const parts: string[] = [];
  const write = (text: string) => {
    if (broken) throw broken;
    parts.push(text);
  };
  return { isTerminal, columns, write, text: () => parts.join('') };
}

/** A nameless file that is an array. */
export function memoryScratch(): Scratch {
  let bytes = new Uint8Array(0);
  return {
    write: (part, at) => {
      const larger = new Uint8Array(Math.max(bytes.length, at + part.length));
      larger.set(bytes);
      larger.set(part, at);
      bytes = larger;
    },
    read: (part, at) => part.set(bytes.subarray(at, at + part.length)),
  };
}

function resolve(cwd: string, path: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), `file://${cwd}/`).pathname
    .split('/')
    .map(decodeURIComponent)
    .join('/');
}

function memoryFiles(world: World, written: Map<string, string>): Files {
  const { files = {}, entries = {}, unreachable = {}, links = {} } = world;
  const paths = [...Object.keys(files), ...Object.keys(entries)];
  return {
    kindOf: (path) => {
      if (unreachable[path]) throw unreachable[path];
      const kind = entries[path]?.kind;
      if (kind !== undefined) return kind === 'special' ? kind : undefined;
      if (Object.hasOwn(files, path) || Object.hasOwn(links, path)) return 'file';
      return paths.some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`)) ? 'folder' : undefined;
    },
    list: (folder) => {
      if (unreachable[folder]) throw unreachable[folder];
      return entriesOf(paths, folder).map((entry) => ({ ...entry, ...entries[`${folder}/${entry.name}`] }));
    },
    read: (path, limit) => {
      const content = files[path];
      if (unreachable[path]) throw unreachable[path];
      if (content === undefined) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      if (content instanceof Error) throw content;
      const bytes = bytesOf(content);
      return bytes.length > limit ? undefined : bytes;
    },
    identityOf: (path) => links[path] ?? (Object.hasOwn(files, path) ? path : undefined),
    draft: (path, options) => memoryDraft(path, options, world, written),
  };
}

function memoryDraft(
  path: string,
  { expected, force }: DraftOptions = {},
  { files = {}, meanwhile = {}, readOnly = [] }: World,
  written: Map<string, string>,
): Draft {
  if (path.startsWith('/forbidden/')) throw Object.assign(new Error('no'), { code: 'EACCES' });
  if (readOnly.includes(path) && !force) throw new Failure(message(fileReadOnly));
  const parts: string[] = [];
  return {
    write: (text) => void parts.push(text),
    commit: () => {
      const now = meanwhile[path] ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(files[path] ?? ''));
      if (expected !== undefined && now !== expected) throw new Failure(message(fileChangedMeanwhile));
      written.set(path, parts.join(''));
    },
    discard: () => undefined,
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

function bytesOf(content: string | Uint8Array | Error): Uint8Array {
  if (content instanceof Error) return new Uint8Array(0);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
