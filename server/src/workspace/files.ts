import { describeIfDescription, describeText } from '../description/description.ts';
import { check } from '../rules/check.ts';
import type { Digest } from '../rules/portfolio/digest.ts';
import { digestOf } from '../rules/portfolio/digest.ts';
import type { Finding } from '../rules/rule.ts';
import { decodeLeniently } from '../text/decode.ts';
import type { Configurations } from './configurations.ts';
import type { WorkspaceHost } from './host.ts';
import { decodeText, hasTooManyLines, largestFile } from './host.ts';
import type { OnFailure } from './snapshot.ts';
import type { NamedThing } from './summary.ts';
import { namedThings } from './summary.ts';
import { fileNameOf, isHidden, liesIn, nameKindOf, uriKey } from './uris.ts';

/** What is kept of a file of the workspace: never its text. A new object each time the file is read. */
export interface CheckedFile {
  readonly uri: string;
  /** Those that the configuration shows. */
  readonly findings: readonly Finding[];
  readonly digest: Digest | undefined;
  readonly names: readonly NamedThing[];
}

/** The descriptions in the folders of the workspace, as they are on disk. Reading goes on in the background, file by file. */
export interface Files {
  readonly all: () => readonly CheckedFile[];
  readonly get: (uri: string) => CheckedFile | undefined;
  /** The innermost folder of the workspace that a file is in. */
  readonly folderOf: (uri: string) => string | undefined;
  readonly addFolder: (folder: string) => void;
  readonly removeFolder: (folder: string) => void;
  /** A file is new or has changed. */
  readonly update: (uri: string) => void;
  /** A file or a folder is gone. */
  readonly remove: (uri: string) => void;
  /** Looks at every folder again, or (with `known`) only at the files that are known: the configuration has changed. */
  readonly rescan: (which: 'known' | 'folders') => void;
  /** Resolves when everything asked for so far has been read. */
  readonly settled: () => Promise<void>;
}

/** What reading files needs. */
export interface FilesContext {
  readonly host: WorkspaceHost;
  readonly configurations: Configurations;
  /** Resolves when it is time to go on: reading gives way to whatever people wait for. */
  readonly turn: () => Promise<void>;
  /** A file has been read from scratch, or is gone. */
  readonly onFile: (uri: string) => void;
  /** Nothing is left to read; what this resolves is waited for before the files count as settled. */
  readonly onChange: () => Promise<void>;
  readonly onFailure: OnFailure;
}

/** No folders yet. */
export function makeFiles(context: FilesContext): Files {
  const state: State = { context, folders: new Map(), files: new Map(), waiting: new Map(), work: undefined };
  return {
    all: () => [...state.files.values()],
    get: (uri) => state.files.get(uriKey(uri)),
    folderOf: (uri) => innermost([...state.folders.values()].filter((folder) => liesIn(uri, folder))),
    addFolder: (folder) => {
      state.folders.set(uriKey(folder), folder);
      scan(state, folder);
    },
    removeFolder: (folder) => {
      state.folders.delete(uriKey(folder));
      readBelow(state, folder);
    },
    update: (uri) => {
      if (state.files.has(uriKey(uri)) || isWanted(state, uri)) read(state, uri);
    },
    remove: (uri) => readBelow(state, uri),
    rescan: (which) => rescan(state, which),
    settled: async () => {
      while (state.work) await state.work;
    },
  };
}

/** The work that goes on: what is known, and what is to be done, by key; one thing is done after the other. */
interface State {
  readonly context: FilesContext;
  readonly folders: Map<string, string>;
  readonly files: Map<string, CheckedFile>;
  readonly waiting: Map<string, () => Promise<void>>;
  work: Promise<void> | undefined;
}

function later(state: State, key: string, task: () => Promise<void>): void {
  // Deleted first, so that what was asked for last is done last.
  state.waiting.delete(key);
  state.waiting.set(key, task);
  start(state);
}

function start(state: State): void {
  state.work ??= drain(state).then(() => {
    state.work = undefined;
    if (state.waiting.size > 0) start(state);
  });
}

async function drain({ waiting, context }: State): Promise<void> {
  for (let next = first(waiting); next; next = first(waiting)) {
    waiting.delete(next[0]);
    await context.turn();
    await next[1]().catch((error: unknown) => context.onFailure('workspace', error));
  }
  await context.onChange();
}

function scan(state: State, folder: string): void {
  later(state, `${uriKey(folder)}/`, async () => {
    for (const uri of await state.context.host.list(folder)) {
      await state.context.turn();
      read(state, uri);
    }
  });
}

/** A file that is gone, or whose folder is, is dropped when it is read. */
function read(state: State, uri: string): void {
  const key = uriKey(uri);
  later(state, key, async () => {
    const file = isWanted(state, uri) ? await readFile(state.context, uri) : undefined;
    if (file) state.files.set(key, file);
    else state.files.delete(key);
    state.context.onFile(uri);
  });
}

function readBelow(state: State, folder: string): void {
  for (const { uri } of [...state.files.values()]) if (liesIn(uri, folder)) read(state, uri);
}

function rescan(state: State, which: 'known' | 'folders'): void {
  if (which === 'folders') for (const folder of state.folders.values()) scan(state, folder);
  for (const { uri } of state.files.values()) read(state, uri);
}

function isWanted({ folders }: State, uri: string): boolean {
  const root = [...folders.values()].find((folder) => liesIn(uri, folder));
  return root !== undefined && nameKindOf(uri) !== 'other' && !isHidden(uri, root);
}

function innermost(folders: readonly string[]): string | undefined {
  return [...folders].sort((a, b) => b.length - a.length)[0];
}

function first<K, V>(map: ReadonlyMap<K, V>): readonly [K, V] | undefined {
  for (const entry of map) return entry;
  return undefined;
}

/** Reads and checks a file; undefined when it is none of ours. */
async function readFile(context: FilesContext, uri: string): Promise<CheckedFile | undefined> {
  const bytes = await context.host.read(uri, largestFile);
  const isRead = bytes !== undefined && !hasTooManyLines(bytes);
  const text = isRead ? (decodeText(bytes) ?? decodeLeniently(bytes)) : undefined;
  if (text === undefined) return undefined;
  await context.turn();
  const description = nameKindOf(uri) === 'certain' ? describeText(text) : describeIfDescription(text);
  if (description === undefined) return undefined;
  const { active, filter } = await context.configurations.of(uri);
  await context.turn();
  const findings = filter(uri, check(description, active, fileNameOf(uri), context.onFailure));
  await context.turn();
  return {
    uri,
    findings,
    digest: description.tree.kind === 'description' ? digestOf(description, uri) : undefined,
    names: namedThings(description),
  };
}
