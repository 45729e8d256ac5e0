import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from './imports.ts';

/** Something that files outside a room take from it. `about` is the first sentence of its documentation. */
export interface Offer {
  readonly name: string;
  readonly file: string;
  readonly about: string;
}

/** A folder with source files of its own: what its README says it is for, what it offers, and which rooms it takes something from. */
export interface Room {
  /** The path from the repository's folder. */
  readonly folder: string;
  /** The README up to the list of offers, without the heading. */
  readonly purpose: string;
  readonly files: number;
  readonly offers: readonly Offer[];
  readonly uses: readonly string[];
}

/** Where the generated end of a room's README begins. */
export const offersMark = '<!-- offers -->';

/** The rooms of some source files, in the order of their paths. Throws when one has no README that says what it is for. */
export function roomsOf(root: string, files: readonly SourceFile[]): readonly Room[] {
  const folders = [...new Set(files.map(({ file }) => path.posix.dirname(file)))].sort();
  return folders.filter((folder) => !folder.endsWith('/data')).map((folder) => roomOf(root, folder, files));
}

function roomOf(root: string, folder: string, files: readonly SourceFile[]): Room {
  const isInside = (file: string) => path.posix.dirname(file) === folder;
  const inside = files.filter(({ file }) => isInside(file));
  const uses = inside.flatMap(({ takes }) => takes.map(({ from }) => path.posix.dirname(from)));
  return {
    folder,
    purpose: purposeOf(root, folder),
    files: inside.length,
    offers: offersOf(
      inside,
      files.filter(({ file }) => !isInside(file)),
    ),
    uses: [...new Set(uses)].filter((each) => each !== folder).sort(),
  };
}

function purposeOf(root: string, folder: string): string {
  const readme = path.join(root, folder, 'README.md');
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const purpose =
    text
      .split(offersMark)[0]
      ?.replace(/^# .*\n/, '')
      .trim() ?? '';
  if (purpose === '') throw new Error(`${folder}/README.md has to say what the folder is for`);
  return purpose;
}

function offersOf(inside: readonly SourceFile[], outside: readonly SourceFile[]): readonly Offer[] {
  const taken = new Set(outside.flatMap(({ takes }) => takes.map(({ from, name }) => `${from} ${name}`)));
  return inside.flatMap(({ file, text }) =>
    documentedExports(text)
      .filter(({ name }) => taken.has(`${file} ${name}`) || taken.has(`${file} *`))
      .map((each) => ({ ...each, file: path.posix.basename(file) })),
  );
}

const exported = /\/\*\*((?:(?!\*\/).)*)\*\/\s*export (?:async )?(?:const|function\*?|interface|type|class) (\w+)/gs;

function documentedExports(text: string): readonly { readonly name: string; readonly about: string }[] {
  return Array.from(text.matchAll(exported), ([, comment = '', name = '']) => ({
    name,
    about: firstSentence(comment),
  }));
}

function firstSentence(comment: string): string {
  const text = comment.replace(/\s*\n\s*\* ?/g, ' ').trim();
  return /^.*?[^.][.:](?= [A-Z“`]|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
}
