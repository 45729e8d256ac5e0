/** A stretch of a line (0-based UTF-16 columns, end exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}
