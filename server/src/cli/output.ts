/** A stream of text for people or programs. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Columns of the terminal, where there is one. */
  readonly columns: number | undefined;
}

/** Environment variables, as the process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;
