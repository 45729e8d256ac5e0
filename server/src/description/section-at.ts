import type { Section } from '../syntax/tree.ts';
import type { Description } from './description.ts';

/** The section that a line (0-based) stands in; undefined before the first heading. */
export function sectionAt({ tree: { sections } }: Description, line: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
