import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A name that one file takes from another; `name` is as the other file exports it. Only a type is nothing when the program runs. */
export interface Taken {
  readonly name: string;
  readonly isType: boolean;
  readonly from: string;
}

/** A source file: its path from the repository's folder (with `/`), its text, and what it takes from other files of the repository. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly takes: readonly Taken[];
}

/** The TypeScript files below some folders of the repository, in the order of their paths, without what is generated. */
export function sourceFiles(root: string, folders: readonly string[]): readonly SourceFile[] {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
      .filter((name) => /(?<!\.generated|\.d)\.ts$/.test(name)),
  );
  return files.sort().map((file) => readSource(root, file));
}

function readSource(root: string, file: string): SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8');
  return { file, text, takes: [...namedImports(file, text), ...wholeImports(file, text)] };
}

const named = /^(?:import|export) (type )?\{([^}]*)\} from '(\.[^']+)'/gm;

function namedImports(file: string, text: string): Taken[] {
  return Array.from(text.matchAll(named)).flatMap(([, type, names = '', specifier = '']) =>
    names
      .split(',')
      .map((each) =>
        each
          .trim()
          .replace(/^type /, '')
          .replace(/ as \w+$/, ''),
      )
      .filter((name) => name !== '')
      .map((name) => ({ name, isType: type !== undefined, from: resolved(file, specifier) })),
  );
}

const whole =
  /^(?:import|export) (?:\* (?:as \w+ )?from )?'(\.[^']+)'|\bimport\('(\.[^']+)'\)|\brequire\('(\.[^']+)'\)/gm;

/** Files that are taken as they are: `*` is the name of all they export. */
function wholeImports(file: string, text: string): Taken[] {
  return Array.from(text.matchAll(whole), ([, star, dynamic, required]) => ({
    name: '*',
    isType: false,
    from: resolved(file, star ?? dynamic ?? required ?? ''),
  }));
}

function resolved(file: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(file), specifier);
}
