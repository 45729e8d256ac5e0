import { folderOf } from '../../config/find.ts';
import type { Description } from '../../description/description.ts';
import { describeIfDescription, describeText } from '../../description/description.ts';
import { folderWithoutDescriptions } from '../../messages/cli.ts';
import { passedNoDescription } from '../../messages/cli-files.ts';
import { message } from '../../messages/message.ts';
import { beginsAsDescription } from '../../syntax/sniff.ts';
import type { Host } from '../host.ts';
import type { Tell, Trouble } from '../run/trouble.ts';
import type { TextReading } from './read-text.ts';
import { textReader, troubleOf } from './read-text.ts';
import type { Hearing, NamedFolder, Target } from './targets.ts';
import { absoluteOf } from './targets.ts';

/** Where texts come from, and who hears of those that cannot be had. */
export interface Sources extends Hearing {
  readonly read: (target: Target) => TextReading;
  /** Texts that are not UTF-8 are described as they can be read, too. */
  readonly lenient?: true;
}

/** A file's text without its byte-order mark, described. */
export interface Source {
  readonly text: string;
  readonly hasMark: boolean;
  readonly description: Description;
  /** What is wrong with the file, where it is no UTF-8. */
  readonly foreign?: Trouble;
}

/** Reads files one by one. */
export function fileReader(host: Host): Sources['read'] {
  const readText = textReader();
  return (target) => readText((limit) => host.files.read(absoluteOf(target), limit));
}

/** Reads and describes a file; undefined when it cannot be read (which is reported) or is not a description and was not named (passed over). */
export function describeSource(target: Target, { read, tell, pass, lenient }: Sources): Source | undefined {
  const reading = read(target);
  const text = reading.kind === 'text' ? reading.text : lenient && reading.lenient;
  const description = text === undefined ? undefined : describeTarget(target, text);
  if (text !== undefined && description) {
    if (reading.kind === 'text') return { text, hasMark: reading.hasMark, description };
    return { text, hasMark: false, description, foreign: troubleOf(target.path, reading) };
  }
  const isOther =
    reading.kind === 'text' || (target.uncertain && reading.guess !== undefined && !beginsAsDescription(reading.guess));
  if (isOther) pass(target.path, message(passedNoDescription));
  else tell(troubleOf(target.path, reading));
  return undefined;
}

function describeTarget({ uncertain }: Target, text: string): Description | undefined {
  return uncertain ? describeIfDescription(text) : describeText(text);
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
