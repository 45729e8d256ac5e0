/** A stream of text for people or programs. */
export interface Output {
  /** Writes all of a text. A reader that has left is no error; anything else that prevents it is a `Failure`. */
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Columns of the terminal, where there is one. */
  readonly columns: number | undefined;
}

/** Environment variables, as the process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;
