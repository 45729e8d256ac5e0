import { between, pick } from '../../bench/random.ts';
import { describe, describeText } from '../../server/src/description/description.ts';
import { outline } from '../../server/src/features/outline.ts';
import type { Line } from '../../server/src/syntax/line.ts';
import { makeLine, readLines } from '../../server/src/syntax/line.ts';
import { parseLines } from '../../server/src/syntax/tree.ts';
import { editLines, joinLines } from '../../server/src/text/lines.ts';
import type { TextEdit } from '../../server/src/text/range.ts';
import { findingsIn } from '../checked.ts';
import type { Breach, Law } from '../law.ts';
import type { Random } from '../texts.ts';
import { linesOfRules } from '../texts.ts';
import { partsOf } from './formatting.ts';

const typed = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  ':',
  ': ',
  ',',
  '.',
  '1',
  '8.2 ',
  'ä',
  '\u0308',
  '\u00a0',
  '-',
  '\ud800',
];

/** A text is edited, and after each edit what the kept lines say is what the text says read from scratch. */
export const editingEqualsReading: Law = {
  id: 'edit',
  title: 'After any edits everything is as in a text read anew',
  unit: 'edits',
  holds: (text, random) => {
    const known = linesOfRules();
    let lines = readLines(text);
    findingsIn(describe(parseLines(lines)));
    const count = between(random, 1, 8);
    for (let tried = 1; tried <= count; tried++) {
      const edit = anyEdit(lines, random, known);
      lines = editLines(lines, edit, makeLine);
      const breach = differenceOf(lines, edit);
      if (breach) return { tried, breach };
    }
    return { tried: count };
  },
};

function differenceOf(lines: readonly Line[], edit: TextEdit): Breach | undefined {
  const text = joinLines(lines);
  const [kept, cold] = [seenOf(describe(parseLines(lines))), seenOf(describeText(text))];
  const at = cold.findIndex((part, index) => part !== kept[index]);
  if (at === -1 && kept.length === cold.length) return undefined;
  const index = at === -1 ? cold.length : at;
  return { kind: 'difference', detail: `${kept[index]} instead of ${cold[index]} after ${JSON.stringify(edit)}` };
}

function seenOf(description: ReturnType<typeof describe>): readonly string[] {
  const findings = findingsIn(description).map((finding) => JSON.stringify(finding));
  return [...partsOf(description), ...findings, JSON.stringify(outline(description))];
}

function anyPlace(lines: readonly Line[], random: Random) {
  const line = between(random, 0, lines.length - 1);
  const { length } = lines[line]?.text ?? '';
  return { line, character: pick(random, [0, length, between(random, 0, length)]) };
}

/** Types or pastes something, takes out a stretch, or puts something in its place. */
function anyEdit(lines: readonly Line[], random: Random, known: readonly string[]): TextEdit {
  const start = anyPlace(lines, random);
  const line = Math.min(lines.length - 1, start.line + (random() < 0.6 ? 0 : between(random, 0, 6)));
  const end = random() < 0.4 ? start : { line, character: between(random, 0, lines[line]?.text.length ?? 0) };
  return { range: { start, end }, newText: random() < 0.3 ? '' : something(lines, random, known) };
}

function something(lines: readonly Line[], random: Random, known: readonly string[]): string {
  if (random() < 0.5) return pick(random, typed);
  if (random() < 0.5) return `${pick(random, known)}\n`;
  const from = between(random, 0, lines.length - 1);
  return joinLines(lines.slice(from, from + between(random, 1, 20)));
}
