import { saysMoreThan } from './line.ts';

const title = /^\s*Euroopan\s+(?:sosiaali|aluekehitys)rahaston\s.{0,20}rahoittaman\s+hankkeen\s+kuvaus\s*$/;
const firstHeading = /^\s*1[.)]?\s+Hanke\s*$/;
const firstLabel = /^\s*Hankekoodi\s*:/;
const longestLine = 140;

/** How many UTF-16 units from the start of a text `looksLikeDescription` wants to see at most. */
export const sniffLength = 4096;

/**
 * Whether a text that begins like this is most probably a description: its title is there, or its first heading and the label
 * Hankekoodi. A cheap look for telling descriptions among other text files; `parse` has the last word.
 */
export function looksLikeDescription(start: string): boolean {
  let heading = false;
  let label = false;
  for (const line of start.slice(0, sniffLength).split(/\r\n|\n|\r/)) {
    if (saysMoreThan(line, longestLine)) continue;
    if (title.test(line)) return true;
    heading ||= firstHeading.test(line);
    label ||= firstLabel.test(line);
    if (heading && label) return true;
  }
  return false;
}
