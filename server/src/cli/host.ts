import type { Environment, Output } from './output.ts';

/** The bundles beside the command that are loaded only when they are needed, by name. */
export interface Bundles {
  readonly docs: typeof import('./docs-entry.ts');
  readonly config: typeof import('../config/file-entry.ts');
  readonly glob: typeof import('./glob-entry.ts');
  readonly server: unknown;
}

/** What stands in a folder. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** The file system as the command needs it. Paths are absolute or relative to the host's `cwd`, with `/`. */
export interface Files {
  /** What a path is; undefined when there is nothing. Follows links. */
  readonly kindOf: (path: string) => Entry['kind'] | undefined;
  /** What stands in a folder; links to files count as files, links to folders are left out (they can lead in circles). Throws. */
  readonly list: (folder: string) => readonly Entry[];
  /**
   * The bytes of a file, or undefined when there are more than `limit`. The bytes may be overwritten by the next call. Throws what
   * Node throws, with `code`.
   */
  readonly read: (path: string, limit: number) => Uint8Array | undefined;
  /** Writes a file whole or not at all: beside its place first, then renamed. Throws. */
  readonly replace: (path: string, text: string) => void;
}

/** Everything the command needs of the world: given by `nodeHost`, or by a test. */
export interface Host {
  /** The working directory: absolute, with `/`. */
  readonly cwd: string;
  readonly env: Environment;
  /** The person's locale where no variable tells it, such as `sv-FI`. */
  readonly locale: () => string | undefined;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All bytes of standard input, or undefined when there are more than `limit`. Throws. */
  readonly readStdin: (limit: number) => Uint8Array | undefined;
  readonly files: Files;
  /** An absolute path with `/`, without `.` and `..`, of a path as a person wrote it. */
  readonly resolve: (path: string) => string;
  /** Told before many files are read, so that memory can be kept low at the price of some time. */
  readonly expectManyFiles: () => void;
  readonly load: <Name extends keyof Bundles>(name: Name) => Bundles[Name];
}
