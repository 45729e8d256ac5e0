/** Lines `from` to `end` (exclusive, 0-based). */
export interface Stretch {
  readonly from: number;
  readonly end: number;
}
