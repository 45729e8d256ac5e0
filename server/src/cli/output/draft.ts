/** How a file is rewritten. */
export interface DraftOptions {
  /** Write also a file that is read-only. */
  readonly force?: boolean;
  /** What the file must still hold, byte-order mark included, when the draft takes its place: otherwise it was changed meanwhile. */
  readonly expected?: string;
}

/**
 * A file that is being written. Nobody sees it before `commit`: until then the old content stays. It keeps the mode and the owner of the
 * file whose place it takes, and follows a link to its target. What is not a plain file (a device, a pipe) is written to directly.
 */
export interface Draft {
  readonly write: (text: string) => void;
  /** Puts the draft in the file's place. When that fails the draft is gone and the file is as before. */
  readonly commit: () => void;
  /** Gives the draft up. */
  readonly discard: () => void;
}
