import type { Line } from '../line.ts';
import type { Cut } from './cuts.ts';

/** Columns `start` to `end` (0-based UTF-16) of a line of the text, and the column `at` where they stand in the line as it is read. */
export interface Piece {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

/** Where lines of the text were joined: the text between two pieces of one line as it is read, and what belongs there instead. */
export interface Seam {
  readonly before: Piece;
  readonly after: Piece;
  /** A space; nothing where a word was hyphenated. */
  readonly glue: '' | ' ';
}

/** Lines `from` to `end` (exclusive) of the text that are no part of the description: page headers and numbers with the blank lines around. */
export interface Dropped {
  readonly from: number;
  readonly end: number;
}

/**
 * How the lines of a text are read where they are not the lines of the description: broken over several, or several run together.
 * Everything above this layer sees the lines as they are read; positions are taken back to the text by `toSource`.
 */
export interface Layout {
  /** The lines of the text. */
  readonly source: readonly Line[];
  /** By line as it is read: the pieces it was made of, at least one. */
  readonly pieces: readonly (readonly Piece[])[];
  /** By line of the text: the first line as it is read that has a piece of it; for a dropped one the line before. */
  readonly readAs: Int32Array;
  readonly seams: readonly Seam[];
  readonly dropped: readonly Dropped[];
  readonly cuts: readonly Cut[];
}
