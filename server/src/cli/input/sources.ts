import { folderOf } from '../../config/find.ts';
import type { Description } from '../../description/description.ts';
import { describeText } from '../../description/description.ts';
import { folderWithoutDescriptions } from '../../messages/cli.ts';
import { passedNoDescription } from '../../messages/cli-files.ts';
import { message } from '../../messages/message.ts';
import { parse } from '../../syntax/tree.ts';
import type { Host } from '../host.ts';
import type { Tell } from '../run/trouble.ts';
import type { TextReading } from './read-text.ts';
import { textReader, troubleOf } from './read-text.ts';
import type { Hearing, NamedFolder, Target } from './targets.ts';

/** Where texts come from, and who hears of those that cannot be had. */
export interface Sources extends Hearing {
  readonly read: (target: Target) => TextReading;
}

/** A file's text without its byte-order mark, described. */
export interface Source {
  readonly text: string;
  readonly hasMark: boolean;
  readonly description: Description;
}

/** Reads files one by one. */
export function fileReader(host: Host): Sources['read'] {
  const readText = textReader();
  return ({ absolute }) => readText((limit) => host.files.read(absolute, limit));
}

/** Reads and describes a file; undefined when it cannot be read (which is told) or is no description and was not named (passed over). */
export function describeSource(target: Target, { read, tell, pass }: Sources): Source | undefined {
  const reading = read(target);
  if (reading.kind === 'text') {
    const description = target.uncertain ? describeIfDescription(reading.text) : describeText(reading.text);
    if (description) return { text: reading.text, hasMark: reading.hasMark, description };
  }
  const isOther =
    reading.kind === 'text' || (target.uncertain && reading.guess !== undefined && !beginsAsDescription(reading.guess));
  if (isOther) pass(target.path, message(passedNoDescription));
  else tell(troubleOf(target.path, reading));
  return undefined;
}

const beginning = 1 << 16;

/** A text of unknown kind: its beginning decides, so that large files of other kinds cost little. */
function describeIfDescription(text: string): Description | undefined {
  if (text.length > beginning && !beginsAsDescription(text.slice(0, beginning))) return undefined;
  const description = describeText(text);
  return description.tree.kind === 'description' ? description : undefined;
}

function beginsAsDescription(text: string): boolean {
  return parse(text).kind === 'description';
}

/** Remembers in which folders something was met. */
export interface FilledFolders {
  /** Something was met at this absolute path of a file or a folder. */
  readonly meet: (path: string) => void;
  /** Tells of the folders in which, and below which, nothing was met. */
  readonly tellEmpty: (folders: readonly NamedFolder[], tell: Tell) => void;
}

/** Each folder is noted once, whatever the number of files. */
export function newFilledFolders(): FilledFolders {
  const filled = new Set<string>();
  return {
    meet: (path) => {
      for (let at = path; !filled.has(at); at = folderOf(at)) filled.add(at);
    },
    tellEmpty: (folders, tell) => {
      for (const { path, absolute } of folders) {
        if (!filled.has(absolute)) tell({ path, message: message(folderWithoutDescriptions) });
      }
    },
  };
}
