import type { Line } from '../../syntax/line.ts';
import { foldSpaces } from '../../syntax/line.ts';
import type { Score, ScoreRow } from '../../syntax/scores.ts';
import type { Section } from '../../syntax/tree.ts';
import { firstText, hasText } from '../prose/prose-lines.ts';
import { givesNoReason } from '../reasons/none.ts';

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

/** Whether a score is one that the form allows. */
export function isInRange({ value }: Score): boolean {
  return value !== undefined && value >= scoreLimits.lowest && value <= scoreLimits.highest;
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

/** The rows with two right scores, each the first time it stands in the table, and where the text under them ends. */
export function rowBlocks({ rows, markers, end: sectionEnd }: Section): readonly RowBlock[] {
  const found: RowBlock[] = [];
  let marker = 0;
  let seen = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as ScoreRow;
    while ((markers[marker] ?? sectionEnd) < row.line) marker++;
    const isFirst = (seen & (1 << row.spec.order)) === 0;
    seen |= 1 << row.spec.order;
    if (!isFirst || !isWellScored(row)) continue;
    const end = Math.min(rows[index + 1]?.line ?? sectionEnd, markers[marker] ?? sectionEnd);
    found.push({ row, end });
  }
  return found;
}

/**
 * Rows whose scores and reasons do not agree: with an effect and no reason under them, or without an effect and with one. A dash or
 * "ks. edellä" is no reason. Rows whose scores are malformed are left out, and so is a row that stands a second time.
 */
export function unevenRows(section: Section, lines: readonly Line[], withEffect: boolean): readonly RowBlock[] {
  return rowBlocks(section).filter(
    ({ row, end }) =>
      hasEffect(row) === withEffect &&
      hasReason(lines, row.line + 1, end) !== withEffect &&
      !isRepeatedNext(section.rows, row),
  );
}

/** Whether the lines `from` to `end` (exclusive) have text that gives a reason. */
export function hasReason(lines: readonly Line[], from: number, end: number): boolean {
  const first = firstText(lines, from, end);
  if (first === undefined) return false;
  return !givesNoReason(lines[first]?.text ?? '') || hasText(lines, first + 1, end);
}

/** The text under a row that stands twice may be under the other one. */
function isRepeatedNext(rows: readonly ScoreRow[], row: ScoreRow): boolean {
  return rows[rows.indexOf(row) + 1]?.spec === row.spec;
}

const effect =
  'vaiku|vaikut|merkit|merkittäv|kohdist|liity|liittyv|koske|relevan|sovel|olenna|oleelli|huomioi|edist|synny|aiheu|muut|ulotu|tavoit|sisäl|arvioi|yhtey|natura-kohte';
const negation = new RegExp(
  `(?:^|[^a-zåäö])(?:ei|eivät|eikä|ilman)[\\s-](?:[a-zåäö-]+\\s){0,8}(?:${effect})|(?:${effect})[a-zåäö]*\\s(?:[a-zåäö-]+\\s){0,3}(?:ei|eivät)(?![a-zåäö])`,
  'i',
);
const neutral = /neutraal|olematon|olematt|vähäi|merkityksetön|epäolennai|n\/a/i;
const swedish = /\b(?:ingen|inga|inte)\s(?:\S+\s){0,3}(?:inverk|effekt|påverk)/i;
const bareNo = /^(?:ei(?:\s(?:ole|mitään|mikään|lainkaan))?|[-–—0])[.!]?$/i;

/** Whether a text says that a project has no effect, or none to speak of: "ei vaikutusta", "ei kohdistu", "vaikutus on neutraali". */
export function saysNoEffect(text: string): boolean {
  const trimmed = foldSpaces(text);
  return [bareNo, neutral, negation, swedish].some((pattern) => pattern.test(trimmed));
}
