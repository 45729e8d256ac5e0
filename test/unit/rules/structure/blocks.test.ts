import { describe, expect, test } from 'vitest';
import { insertBlock, moveBlock, removeBlock } from '../../../../server/src/rules/structure/blocks.ts';
import { readLines } from '../../../../server/src/syntax/line.ts';
import { applyEdits } from '../../../../server/src/text/lines.ts';
import type { TextEdit } from '../../../../server/src/text/range.ts';

/** What an edit makes of a text, with LF and with CRLF alike. */
function result(text: string, edit: (lines: ReturnType<typeof readLines>) => readonly TextEdit[]): string {
  const withCrlf = text.replaceAll('\n', '\r\n');
  const [plain, crlf] = [text, withCrlf].map((each) => applyEdits(each, edit(readLines(each))));
  expect(crlf?.replaceAll('\r\n', '\n')).toBe(plain);
  expect(crlf?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  return plain ?? '';
}

describe('inserting', () => {
  test.each([
    ['before a block', 'a\n\nb', 2, 'a\n\nx\ny\n\nb'],
    ['before all', 'a\n\nb', 0, 'x\ny\n\na\n\nb'],
    ['at the end', 'a\n\nb', 3, 'a\n\nb\n\nx\ny'],
    ['at the end, with a line break there', 'a\n\nb\n', 4, 'a\n\nb\n\nx\ny\n'],
    ['at the end, with blank lines there', 'a\n\n\n', 3, 'a\n\nx\ny\n\n\n'],
    ['without a blank line before', 'a\nb\n', 1, 'a\n\nx\ny\nb\n'],
  ])('%s', (_, text, at, expected) => {
    expect(result(text, (lines) => [insertBlock(lines, at, ['x', 'y'])])).toBe(expected);
  });

  test('close to its neighbour', () => {
    expect(result('a\nb', (lines) => [insertBlock(lines, 1, ['x'], 0)])).toBe('a\nx\nb');
  });

  test('into nothing', () => {
    expect(applyEdits('', [insertBlock(readLines(''), 0, ['x'])])).toBe('x\n\n');
  });
});

describe('removing', () => {
  test.each([
    ['between blank lines', 'a\n\nx\n\nb', 2, 3, 'a\n\nb'],
    ['between lines', 'a\nx\nb', 1, 2, 'a\nb'],
    ['before a blank line only', 'a\nx\n\nb', 1, 2, 'a\n\nb'],
    ['at the beginning', 'x\n\na', 0, 1, 'a'],
    ['at the end', 'a\n\nx', 2, 3, 'a'],
    ['at the end, with a line break there', 'a\n\nx\n', 2, 3, 'a\n'],
    ['several lines and the blank ones behind them', 'a\n\nx\n\ny\n\n\nb', 2, 7, 'a\n\nb'],
    ['all', 'x\n', 0, 1, '\n'],
  ])('%s', (_, text, from, end, expected) => {
    expect(result(text, (lines) => [removeBlock(lines, from, end)])).toBe(expected);
  });
});

describe('moving', () => {
  test.each([
    ['down', 'a\n\nx\n\ny\n\nb\n\nc\n', 2, 6, 8, 'a\n\nb\n\nx\n\ny\n\nc\n'],
    ['up', 'a\n\nb\n\nx\n\nc\n', 4, 6, 2, 'a\n\nx\n\nb\n\nc\n'],
    ['to the end', 'a\n\nx\n\nb', 2, 4, 5, 'a\n\nb\n\nx'],
    ['from the end', 'a\n\nb\n\nx', 4, 5, 2, 'a\n\nx\n\nb'],
    ['to the end, with a line break there', 'a\n\nx\n\nb\n', 2, 4, 6, 'a\n\nb\n\nx\n'],
    ['to the beginning', 'a\n\nx\n', 2, 4, 0, 'x\n\na\n'],
  ])('%s', (_, text, from, end, at, expected) => {
    expect(result(text, (lines) => moveBlock(lines, { from, end }, at))).toBe(expected);
  });
});
