import type { Description } from '../../description/description.ts';
import { describeText } from '../../description/description.ts';
import { folderWithoutDescriptions } from '../../messages/cli.ts';
import { message } from '../../messages/message.ts';
import { parse } from '../../syntax/tree.ts';
import type { Host } from '../host.ts';
import type { Tell, Trouble } from '../run/trouble.ts';
import { standsIn } from './paths.ts';
import type { TextReading } from './read-text.ts';
import { textReader, troubleOf } from './read-text.ts';
import type { Target } from './targets.ts';
import { findTargets } from './targets.ts';

/** Where texts come from, and who hears of those that cannot be had. */
export interface Sources {
  readonly read: (target: Target) => TextReading;
  readonly tell: Tell;
}

/** A file's text without its byte-order mark, described. */
export interface Source {
  readonly text: string;
  readonly hasMark: boolean;
  readonly description: Description;
}

/** Lets `work` do what is to be done with the files that paths stand for; a folder in which nothing was done is told. */
export function withFiles<T>(
  host: Host,
  paths: readonly string[],
  tell: Tell,
  work: (files: readonly Target[], sources: Sources) => { readonly done: readonly string[]; readonly result: T },
): T {
  const { files, folders } = findTargets(host, paths, tell);
  const readText = textReader();
  const failed: string[] = [];
  const note = (trouble: Trouble) => {
    failed.push(trouble.path);
    tell(trouble);
  };
  const read = ({ absolute }: Target) => readText((limit) => host.files.read(absolute, limit));
  const { done, result } = work(files, { read, tell: note });
  const met = [...done, ...failed];
  for (const folder of folders) {
    if (!met.some((path) => standsIn(folder, path)))
      tell({ path: folder, message: message(folderWithoutDescriptions) });
  }
  return result;
}

/** Reads and describes a file; undefined when it cannot be read (which is told) or is no description and was not named. */
export function describeSource(target: Target, { read, tell }: Sources): Source | undefined {
  const reading = read(target);
  if (reading.kind === 'text') {
    const description = target.uncertain ? describeIfDescription(reading.text) : describeText(reading.text);
    return description && { text: reading.text, hasMark: reading.hasMark, description };
  }
  const isOther = target.uncertain && reading.guess !== undefined && !beginsAsDescription(reading.guess);
  if (!isOther) tell(troubleOf(target.path, reading));
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
