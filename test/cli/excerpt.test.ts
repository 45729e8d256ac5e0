import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../server/src/cli/reports/excerpt.ts';
import { plain } from '../../server/src/cli/reports/text-layout.ts';

const at = (line: number, from: number, endLine: number, to: number) => ({
  start: { line, character: from },
  end: { line: endLine, character: to },
});

describe('the place of a finding in its line', () => {
  test.each([
    [
      'a word',
      ['alku', 'Y-tunnus: 1234567-8'],
      at(1, 10, 1, 19),
      80,
      ['2 | Y-tunnus: 1234567-8', '  |           ^^^^^^^^^'],
    ],
    ['nothing, where something is missing', ['abc'], at(0, 3, 0, 3), 80, ['1 | abc', '  |    ^']],
    ['what goes on in the next line', ['abc', 'def'], at(0, 1, 1, 2), 80, ['1 | abc', '  |  ^^']],
    ['an empty line', [''], at(0, 0, 0, 0), 80, []],
    ['a line beyond the text', [], at(7, 0, 7, 1), 80, []],
    ['a tabulator', ['a\tb'], at(0, 2, 0, 3), 80, ['1 | a␉b', '  |   ^']],
    ['the beginning of a long line', ['abcdefghijklmnopqrstuvwxyz'], at(0, 0, 0, 2), 14, ['1 | abcdefghi…', '  | ^^']],
    [
      'the end of a long line',
      ['abcdefghijklmnopqrstuvwxyz'],
      at(0, 24, 0, 26),
      14,
      ['1 | …rstuvwxyz', '  |         ^^'],
    ],
    [
      'behind the end of a line that just fits',
      ['abcdefghij'],
      at(0, 10, 0, 10),
      14,
      ['1 | …cdefghij', '  |          ^'],
    ],
    [
      'the middle of a long line',
      ['abcdefghijklmnopqrstuvwxyz'],
      at(0, 12, 0, 14),
      14,
      ['1 | …klmnopqr…', '  |    ^^'],
    ],
  ])('%s', (_name, lines, range, width, shown) => {
    expect(excerpt(lines, range, width, plain)).toEqual(shown);
  });

  test('is always in view, marked where it is, and no line is too long', () => {
    const numbers = fc.tuple(fc.nat(200), fc.nat(60), fc.nat(60), fc.integer({ min: 14, max: 90 }));
    fc.assert(
      fc.property(numbers, ([before, length, after, width]) => {
        const line = `${'a'.repeat(before)}${'X'.repeat(length)}${'b'.repeat(after)}`;
        const [text = '', marks = ''] = excerpt([line], at(0, before, 0, before + length), width, plain);
        expect(Math.max(text.length, marks.length)).toBeLessThanOrEqual(width);
        const first = marks.indexOf('^');
        if (length > 0) expect(text[first]).toBe('X');
        if (length > 0) expect(text.slice(first, marks.length)).toMatch(/^X+…?$/);
      }),
    );
  });
});
