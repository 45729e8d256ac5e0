import type { ScoreRow } from '../../syntax/scores.ts';
import type { Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';

/** The name of a row as it is written. */
export function rowNameRange({ line, nameStart, nameEnd }: ScoreRow): Range {
  return lineRange(line, nameStart, nameEnd);
}

/** What stands in the place of a row's scores, from the first word to the last; empty behind the name when there is none. */
export function scoresRange({ line, nameEnd, scores }: ScoreRow): Range {
  return lineRange(line, scores[0]?.start ?? nameEnd, scores.at(-1)?.end ?? nameEnd);
}

/** The scores as written. */
export function scoresText({ scores, source }: ScoreRow): string {
  return scores.map(({ start, end }) => source.text.slice(start, end)).join(' ');
}
