import { describe, expect, test } from 'vitest';
import type { PlainLine } from '../../../server/src/text/lines.ts';
import { applyEdits, clampRange, editLines, joinLines, splitLines } from '../../../server/src/text/lines.ts';
import type { Range } from '../../../server/src/text/range.ts';
import { readMarks } from '../../support/marks.ts';

const make = (text: string, ending: PlainLine['ending']): PlainLine => ({ text, ending });
const split = (text: string) => splitLines(text, make);
const range = (startLine: number, start: number, endLine: number, end: number): Range => ({
  start: { line: startLine, character: start },
  end: { line: endLine, character: end },
});

describe('splitting', () => {
  test.each([
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a\n', '']],
    ['a\nb', ['a\n', 'b']],
    ['a\r\nb\rc\n\rd', ['a\r\n', 'b\r', 'c\n', '\r', 'd']],
    ['\r\r\n\n', ['\r', '\r\n', '\n', '']],
    ['a\u2028b\u0085c\fd', ['a\u2028b\u0085c\fd']],
  ])('%j', (text, expected) => {
    expect(split(text).map((line) => line.text + line.ending)).toEqual(expected);
    expect(joinLines(split(text))).toBe(text);
  });
});

describe('clamping', () => {
  test.each([
    ['inside', range(0, 1, 1, 1), range(0, 1, 1, 1)],
    ['behind a line', range(0, 9, 0, 99), range(0, 2, 0, 2)],
    ['behind the text', range(1, 0, 9, 0), range(1, 0, 2, 1)],
    ['before the text', range(-1, 5, 0, -1), range(0, 0, 0, 0)],
    ['the end before the start', range(1, 1, 0, 0), range(1, 1, 1, 1)],
  ])('%s', (_, given, expected) => {
    expect(clampRange(split('ab\ncd\ne'), given)).toEqual(expected);
  });
});

/** The text after the marked stretch is replaced, by way of lines. */
function edited(marked: string, newText: string): string {
  const { text, ranges } = readMarks(marked);
  const [where] = ranges;
  if (!where) throw new Error('nothing marked');
  const lines = editLines(split(text), { range: where, newText }, make);
  expect(lines).toEqual(split(joinLines(lines)));
  return joinLines(lines);
}

describe('one edit', () => {
  test.each([
    ['ab«»cd', 'x', 'abxcd'],
    ['a«b\nc»d', '', 'ad'],
    ['«»', 'a\nb', 'a\nb'],
    ['a\nb«»', '\n', 'a\nb\n'],
    ['a\n«»b', 'x\r\ny\rz', 'a\nx\r\ny\rzb'],
    ['a\r«x»\nb', '', 'a\r\nb'],
    ['a\r«»b', '\n', 'a\r\nb'],
    ['a«»\nb', '\r', 'a\r\nb'],
    ['a«\r\nb»\nc', '\r', 'a\r\nc'],
    ['«a\nb\nc»', '', ''],
  ])('%j, %j', (marked, newText, expected) => {
    expect(edited(marked, newText)).toBe(expected);
  });

  test('lines that it does not touch stay the same objects', () => {
    const lines = split('a\nb\nc\nd');
    const after = editLines(lines, { range: range(1, 0, 1, 1), newText: 'x\ny' }, make);
    expect([after[0], after[3], after[4]].every((line, index) => line === [lines[0], lines[2], lines[3]][index])).toBe(
      true,
    );
    expect(lines.map((line) => line.text)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('several edits', () => {
  const edits = (...list: readonly (readonly [Range, string])[]) =>
    list.map(([where, newText]) => ({ range: where, newText }));

  test('in any order, all with the places of the unedited text', () => {
    const list = edits([range(1, 0, 1, 1), 'B\nB'], [range(0, 0, 0, 1), ''], [range(2, 1, 2, 1), '!']);
    expect(applyEdits('a\nb\nc', list)).toBe('\nB\nB\nc!');
    expect(applyEdits('a\nb\nc', [...list].reverse())).toBe('\nB\nB\nc!');
  });

  test('insertions at one place keep their order', () => {
    expect(applyEdits('ad', edits([range(0, 1, 0, 1), 'b'], [range(0, 1, 0, 1), 'c']))).toBe('abcd');
  });

  test('an insertion where another edit begins comes before it', () => {
    const [insertion, removal] = [[range(0, 1, 0, 1), 'x'] as const, [range(0, 1, 0, 2), ''] as const];
    expect(applyEdits('abc', edits(insertion, removal))).toBe('axc');
    expect(applyEdits('abc', edits(removal, insertion))).toBe('axc');
  });
});
