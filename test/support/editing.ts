import { expect } from 'vitest';
import { describe } from '../../server/src/description/description.ts';
import { activate, check } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/registry.generated.ts';
import { makeLine, readLines } from '../../server/src/syntax/line.ts';
import { parseLines } from '../../server/src/syntax/tree.ts';
import { editLines, joinLines } from '../../server/src/text/lines.ts';
import { brief, findingsOf } from './checking.ts';

const active = activate(rules);

/** Replaces texts one after the other as an editor does, and expects each time the findings of the text checked from scratch. */
export function expectSameFindingsAfterEdits(start: string, edits: readonly (readonly [string, string])[]): void {
  let lines = readLines(start);
  for (const [from, to] of edits) {
    const line = lines.findIndex(({ text }) => text.includes(from));
    expect([from, line]).not.toEqual([from, -1]);
    const character = lines[line]?.text.indexOf(from) ?? 0;
    const range = { start: { line, character }, end: { line, character: character + from.length } };
    lines = editLines(lines, { range, newText: to }, makeLine);
    expect(check(describe(parseLines(lines)), active).map(brief)).toEqual(findingsOf(joinLines(lines)).map(brief));
  }
}
