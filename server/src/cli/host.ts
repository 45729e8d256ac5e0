import type { Draft, DraftOptions } from './output/draft.ts';
import type { Environment, Output } from './output/output.ts';
import type { Scratch } from './run/shelf.ts';

/** The bundles beside the command that are loaded only when they are needed, by name. */
export interface Bundles {
  readonly docs: typeof import('./docs-entry.ts');
  readonly config: typeof import('../config/file-entry.ts');
  readonly glob: typeof import('./glob-entry.ts');
  readonly server: unknown;
}

/** What is in a folder. */
export interface Entry {
  /** The name; bytes that are not UTF-8 are U+FFFD in it when the kind is `foreign-name`. */
  readonly name: string;
  /**
   * `file` also for a link to one; `folder-link`: a link to a folder (it can lead in circles); `dead-link`: a link that leads nowhere;
   * `special`: a pipe, a socket, a device; `foreign-name`: the name is not UTF-8, so it cannot be opened.
   */
  readonly kind: 'file' | 'folder' | 'folder-link' | 'dead-link' | 'special' | 'foreign-name';
  /** Why a dead link leads nowhere: a code of Node's. */
  readonly code?: string;
}

/** The file system as the command needs it. Paths are absolute or relative to the host's `cwd`, with `/`. */
export interface Files {
  /** What a path is (`special`: a pipe, a socket, a device); undefined when there is nothing. Follows links. Throws what Node throws, with `code`. */
  readonly kindOf: (path: string) => 'file' | 'folder' | 'special' | undefined;
  /** What is in a folder. One bad entry never hides another. Throws. */
  readonly list: (folder: string) => readonly Entry[];
  /**
   * The bytes of a file, or undefined when there are more than `limit`. The bytes may be overwritten by the next call. Throws what
   * Node throws, with `code`.
   */
  readonly read: (path: string, limit: number) => Uint8Array | undefined;
  /** The same for all paths that lead to one file, by links of any kind; undefined when there is nothing. Never throws. */
  readonly identityOf: (path: string) => string | undefined;
  /** Begins to write a file whole or not at all. Throws a `Failure`, or what Node throws. */
  readonly draft: (path: string, options?: DraftOptions) => Draft;
}

/** Everything the command needs of the world: given by `nodeHost`, or by a test. */
export interface Host {
  /** The working directory: absolute, with `/`. Throws a `Failure` when it is gone. */
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
  /** A nameless file for what would take too much memory. Throws a `Failure`. */
  readonly scratch: () => Scratch;
  readonly load: <Name extends keyof Bundles>(name: Name) => Bundles[Name];
}
