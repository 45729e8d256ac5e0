import type { Line } from '../../syntax/line.ts';
import type { Score, ScoreRow } from '../../syntax/scores.ts';
import type { Section } from '../../syntax/tree.ts';
import { hasText } from '../prose/prose-lines.ts';

/** The scores that the form allows: 0 is no effect. Whole numbers, both ends included. */
export const scoreLimits = { lowest: -10, highest: 10 } as const;

/** Whether a row has its two whole numbers, and nothing else, as the form writes them: "-3", not "+3". */
export function isWellScored({ scores, source }: ScoreRow): boolean {
  const [direct, indirect] = scores;
  return scores.length === 2 && isPlain(direct, source) && isPlain(indirect, source);
}

/** Whether a score is a whole number without a plus sign. */
export function isPlain(score: Score | undefined, { text }: Line): boolean {
  return score?.value !== undefined && text.charCodeAt(score.start) !== 0x2b;
}

/** Whether one of a row's scores is other than 0. */
export function hasEffect({ scores }: ScoreRow): boolean {
  for (const { value } of scores) if (value !== 0) return true;
  return false;
}

/** A row and the lines under it, up to the next row or group: from `row.line + 1` to `end` (exclusive). */
export interface RowBlock {
  readonly row: ScoreRow;
  readonly end: number;
}

const none: readonly RowBlock[] = [];

/**
 * Rows whose scores and reasons do not agree: with an effect and no text under them, or without an effect and with text. Rows
 * whose scores are malformed are left out, and so is a row that stands a second time.
 */
export function unevenRows(section: Section, lines: readonly Line[], withEffect: boolean): readonly RowBlock[] {
  let found: RowBlock[] | undefined;
  let marker = 0;
  let seen = 0;
  const { rows, markers } = section;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as ScoreRow;
    while ((markers[marker] ?? section.end) < row.line) marker++;
    const isFirst = (seen & (1 << row.spec.order)) === 0;
    seen |= 1 << row.spec.order;
    if (!isFirst || !isWellScored(row) || hasEffect(row) !== withEffect) continue;
    const end = Math.min(rows[index + 1]?.line ?? section.end, markers[marker] ?? section.end);
    if (hasText(lines, row.line + 1, end) === withEffect || isRepeatedNext(rows, index)) continue;
    found ??= [];
    found.push({ row, end });
  }
  return found ?? none;
}

/** The text under a row that stands twice may be under the other one. */
function isRepeatedNext(rows: readonly ScoreRow[], index: number): boolean {
  return rows[index + 1]?.spec === rows[index]?.spec;
}

const effect =
  'vaiku|vaikut|merkit|merkittäv|kohdist|liity|liittyv|koske|relevan|sovel|olenna|oleelli|huomioi|edist|synny|aiheu|muut|ulotu|tavoit|sisäl|arvioi|yhtey|natura-kohte';
const negation = new RegExp(
  `(?:^|[^a-zåäö])(?:ei|eivät|eikä|ilman)\\s(?:[a-zåäö-]+\\s){0,4}(?:${effect})|(?:${effect})[a-zåäö]*\\s(?:[a-zåäö-]+\\s){0,3}(?:ei|eivät)(?![a-zåäö])`,
  'i',
);
const neutral = /neutraal|olematon|olematt|vähäi|merkityksetön|epäolennai|n\/a/i;
const swedish = /\b(?:ingen|inga|inte)\s(?:\S+\s){0,3}(?:inverk|effekt|påverk)/i;
const bareNo = /^(?:ei(?:\s(?:ole|mitään|mikään|lainkaan))?|[-–—0])[.!]?$/i;

/** Whether a text says that a project has no effect, or none to speak of: "ei vaikutusta", "ei kohdistu", "vaikutus on neutraali". */
export function saysNoEffect(text: string): boolean {
  const trimmed = text.trim();
  return [bareNo, neutral, negation, swedish].some((pattern) => pattern.test(trimmed));
}
