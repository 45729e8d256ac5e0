import { folderOf } from '../../config/find.ts';
import { globMatchesNothing, pathNotFound } from '../../messages/cli.ts';
import {
  globUnusable,
  linkLeadsNowhere,
  nameNotUtf8,
  passedFolderLink,
  passedOtherEnding,
  specialFile,
} from '../../messages/cli-files.ts';
import type { Message } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Entry, Files, Host } from '../host.ts';
import type { Tell } from '../run/trouble.ts';
import { explainFileError, reasonOf } from '../run/trouble.ts';
import { compareCodePoints, joinShown, shownPath } from './paths.ts';

/** A file to check. */
export interface Target {
  /** As it is shown. */
  readonly path: string;
  /** The absolute path of the folder it is in, without `/` at its end. */
  readonly folder: string;
  /** The file's name; undefined for text that has none. */
  readonly name: string | undefined;
  /** The file's name says nothing of its content: only a description is checked. */
  readonly uncertain: boolean;
}

/** A folder that was named or matched. */
export interface NamedFolder {
  /** As it is shown. */
  readonly path: string;
  /** Without `/` at its end. */
  readonly absolute: string;
}

/** The files that the arguments of a command stand for. */
export interface Targets {
  /** Each file once, by its shown path in the order of code points. */
  readonly files: readonly Target[];
  readonly folders: readonly NamedFolder[];
}

/** Hears of what is not checked. */
export interface Hearing {
  /** Of what should have been checked, but could not be. */
  readonly tell: Tell;
  /** Of what is in a searched folder and is not meant to be checked, with the reason. */
  readonly pass: (path: string, why: Message) => void;
}

/** Finds the files that paths, folders and globs stand for; what stands for nothing is reported. */
export function findTargets(host: Host, paths: readonly string[], hearing: Hearing): Targets {
  const found = new Map<string, Target>();
  const folders: NamedFolder[] = [];
  const add = (target: Target) => {
    if (found.get(target.path)?.uncertain ?? true) found.set(target.path, target);
  };
  for (const name of paths) {
    for (const { absolute, matched } of expand(host, name, hearing.tell)) {
      const path = shownPath(host.cwd, absolute);
      const kind = kindOf(host, absolute, path, hearing.tell);
      if (kind === 'folder') {
        const folder = { path, absolute: absolute.replace(/\/$/, '') };
        folders.push(folder);
        walk(host.files, folder, { ...hearing, add, cwd: host.cwd });
      } else if (kind === 'special' && matched) hearing.tell({ path, message: message(specialFile) });
      else if (kind) add(namedFile(path, absolute));
    }
  }
  const files = [...found.values()].sort((a, b) => compareCodePoints(a.path, b.path));
  return { files, folders };
}

/** A file that was named: it is checked whatever it is. `path` is how it is shown. */
export function namedFile(path: string, absolute: string): Target {
  const folder = folderOf(absolute);
  return { path, folder, name: absolute.slice(folder.length + 1), uncertain: false };
}

/** The absolute path of a file: made when it is asked for, as it takes more than all else that is kept of 100,000 files. */
export function absoluteOf({ path, folder, name }: Target): string {
  return `${folder}/${name ?? path}`;
}

const globCharacters = /[*?[{]|[!@+]\(/;

/** Far longer than any pattern that a person writes; the libraries give up at 65,536. */
const longestGlob = 4096;

interface Expanded {
  readonly absolute: string;
  /** A pattern matched it: nobody named it. */
  readonly matched: boolean;
}

/** A path as it is, or what a glob matches; a file whose own name looks like a glob counts as a path. */
function expand(host: Host, path: string, tell: Tell): readonly Expanded[] {
  const absolute = host.resolve(path);
  if (!globCharacters.test(path) || exists(host.files, absolute)) return [{ absolute, matched: false }];
  const matches = matchesOf(host, path);
  if (matches === undefined) tell({ path: path.slice(0, 200), message: message(globUnusable) });
  else if (matches.length === 0) tell({ path, message: message(globMatchesNothing) });
  return (matches ?? []).map((match) => ({ absolute: match, matched: true }));
}

/** The files of a pattern; undefined for a pattern that cannot be used. */
function matchesOf(host: Host, pattern: string): readonly string[] | undefined {
  if (pattern.length > longestGlob) return undefined;
  const { expandGlob } = host.load('glob');
  const { cwd } = host;
  try {
    return expandGlob(pattern, cwd);
  } catch {
    return undefined;
  }
}

/** Whether a path leads to something; a name that is too long or a link that goes round in circles leads nowhere. */
export function exists(files: Pick<Files, 'kindOf'>, path: string): boolean {
  try {
    return files.kindOf(path) !== undefined;
  } catch {
    return false;
  }
}

function kindOf({ files }: Host, absolute: string, path: string, tell: Tell): ReturnType<Files['kindOf']> {
  try {
    const kind = files.kindOf(absolute);
    if (kind === undefined) tell({ path, message: message(pathNotFound) });
    return kind;
  } catch (error) {
    tell({ path, message: explainFileError(error, 'not-found') });
    return undefined;
  }
}

interface Walking extends Hearing {
  readonly add: (target: Target) => void;
  readonly cwd: string;
}

/** Above the working folder a path can lead back into it: then it is shown from there, as it is when it is named. */
const above = /^\.\.(?:\/\.\.)*$/;

function walk(files: Files, folder: NamedFolder, walking: Walking): void {
  for (const entry of entriesOf(files, folder, walking.tell)) {
    const { name, kind } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const absolute = `${folder.absolute}/${name}`;
    const path = above.test(folder.path) ? shownPath(walking.cwd, absolute) : joinShown(folder.path, name);
    if (kind === 'folder') walk(files, { path, absolute }, walking);
    else if (kind !== 'file') hearOfOther(entry, path, walking);
    else if (looksOf(name) === 'other') walking.pass(path, message(passedOtherEnding));
    else walking.add({ path, folder: folder.absolute, name, uncertain: looksOf(name) === 'uncertain' });
  }
}

/** What a name promises: a description, a text that may be one, or something else. */
function looksOf(name: string): 'description' | 'uncertain' | 'other' {
  const lowerName = name.toLowerCase();
  if (lowerName.endsWith('.esr') || lowerName.endsWith('.esr.txt')) return 'description';
  return lowerName.endsWith('.txt') ? 'uncertain' : 'other';
}

/** An entry that is not a file: what should have been a description is reported, anything else is passed over. */
function hearOfOther(entry: Entry, path: string, { tell, pass }: Hearing): void {
  const looks = looksOf(entry.name);
  const isMissed =
    entry.kind !== 'folder-link' &&
    (looks === 'description' || (entry.kind === 'foreign-name' && looks === 'uncertain'));
  if (isMissed) tell({ path, message: whyNot(entry) });
  else pass(path, whyNot(entry));
}

function whyNot({ kind, code }: Entry): Message {
  if (kind === 'folder-link') return message(passedFolderLink);
  if (kind === 'foreign-name') return message(nameNotUtf8);
  if (kind === 'special') return message(specialFile);
  return message(linkLeadsNowhere, { reason: reasonOf(Object.assign(new Error(code), { code })) });
}

function entriesOf(files: Files, { path, absolute }: NamedFolder, tell: Tell): readonly Entry[] {
  try {
    return files.list(absolute || '/');
  } catch (error) {
    tell({ path, message: explainFileError(error, 'vanished') });
    return [];
  }
}
