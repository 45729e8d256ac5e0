import { folderOf } from '../../config/find.ts';
import { globMatchesNothing, pathNotFound } from '../../messages/cli.ts';
import { message } from '../../messages/message.ts';
import type { Entry, Host } from '../host.ts';
import type { Tell } from '../run/trouble.ts';
import { explainFileError } from '../run/trouble.ts';
import { compareCodePoints, joinShown, shownPath } from './paths.ts';

/** A file to check. */
export interface Target {
  /** As it is shown. */
  readonly path: string;
  readonly absolute: string;
  /** The absolute path of the folder it stands in, without `/` at its end. */
  readonly folder: string;
  /** The file's name; undefined for text that has none. */
  readonly name: string | undefined;
  /** The file's name says nothing of its content: only a description is checked. */
  readonly uncertain: boolean;
}

/** The files that the arguments of a command stand for. */
export interface Targets {
  /** Each file once, by its shown path in the order of code points. */
  readonly files: readonly Target[];
  /** The folders that were named or matched, as they are shown. */
  readonly folders: readonly string[];
}

/** Finds the files that paths, folders and globs stand for; what stands for nothing is told. */
export function findTargets(host: Host, paths: readonly string[], tell: Tell): Targets {
  const found = new Map<string, Target>();
  const folders: string[] = [];
  const add = (target: Target) => {
    if (found.get(target.path)?.uncertain ?? true) found.set(target.path, target);
  };
  const addPath = (absolute: string, kind: Entry['kind']) => {
    const path = shownPath(host.cwd, absolute);
    if (kind === 'file') return add(namedFile(path, absolute));
    folders.push(path);
    walk(host, absolute.replace(/\/$/, ''), path, add, tell);
  };
  for (const path of paths) {
    for (const absolute of expand(host, path, tell)) {
      const kind = kindOf(host, absolute, tell);
      if (kind) addPath(absolute, kind);
    }
  }
  const files = [...found.values()].sort((a, b) => compareCodePoints(a.path, b.path));
  return { files, folders };
}

/** A file that was named: it is checked whatever it is. `path` is how it is shown. */
export function namedFile(path: string, absolute: string): Target {
  const folder = folderOf(absolute);
  return { path, absolute, folder, name: absolute.slice(folder.length + 1), uncertain: false };
}

const globCharacters = /[*?[{]|[!@+]\(/;

/** A path as it stands, or what a glob matches; a file whose own name looks like a glob counts as a path. */
function expand(host: Host, path: string, tell: Tell): readonly string[] {
  const absolute = host.resolve(path);
  if (!globCharacters.test(path) || host.files.kindOf(absolute)) return [absolute];
  const matches = host.load('glob').expandGlob(path, host.cwd);
  if (matches.length === 0) tell({ path, message: message(globMatchesNothing) });
  return matches;
}

function kindOf(host: Host, absolute: string, tell: Tell): Entry['kind'] | undefined {
  const path = shownPath(host.cwd, absolute);
  try {
    const kind = host.files.kindOf(absolute);
    if (kind === undefined) tell({ path, message: message(pathNotFound) });
    return kind;
  } catch (error) {
    tell({ path, message: explainFileError(error, 'not-found') });
    return undefined;
  }
}

function walk(host: Host, folder: string, shown: string, add: (target: Target) => void, tell: Tell): void {
  for (const { name, kind } of listOf(host, folder, shown, tell)) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = joinShown(shown, name);
    const absolute = `${folder}/${name}`;
    if (kind === 'folder') {
      walk(host, absolute, path, add, tell);
      continue;
    }
    const lowerName = name.toLowerCase();
    const certain = lowerName.endsWith('.esr') || lowerName.endsWith('.esr.txt');
    if (certain || lowerName.endsWith('.txt')) add({ path, absolute, folder, name, uncertain: !certain });
  }
}

function listOf(host: Host, folder: string, shown: string, tell: Tell): readonly Entry[] {
  try {
    return host.files.list(folder || '/');
  } catch (error) {
    tell({ path: shown, message: explainFileError(error, 'vanished') });
    return [];
  }
}
