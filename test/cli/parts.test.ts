import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showMarks } from '../../server/src/cli/commands/marked-text.ts';
import { compareCodePoints, shownPath } from '../../server/src/cli/input/paths.ts';
import { firstInvalidByte } from '../../server/src/cli/input/utf8.ts';
import { wrap } from '../../server/src/cli/reports/text-layout.ts';
import { runs } from '../support/nasty.ts';

describe('firstInvalidByte', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const isValid = (bytes: Uint8Array) => {
    try {
      decoder.decode(bytes);
      return true;
    } catch {
      return false;
    }
  };

  test('agrees with the decoder on what is valid, and what comes before the byte is valid', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const bytes = new Uint8Array(Buffer.concat(pieces));
        const invalid = firstInvalidByte(bytes);
        expect(invalid === undefined).toBe(isValid(bytes));
        if (invalid !== undefined) expect(isValid(bytes.subarray(0, invalid))).toBe(true);
      }),
      runs(2000),
    );
  });

  test.each([
    [[0x61, 0xe4], 1],
    [[0xc0, 0x80], 0],
    [[0xe0, 0x80, 0x80], 0],
    [[0xed, 0xa0, 0x80], 0],
    [[0x61, 0xf4, 0x90, 0x80, 0x80], 1],
    [[0xc3, 0xa4, 0xe2, 0x82], 2],
    [[0xf0, 0x9f, 0x98, 0x80], undefined],
  ])('%j', (bytes, expected) => {
    expect(firstInvalidByte(Uint8Array.from(bytes))).toBe(expected);
  });
});

test('code points are compared as the bytes of UTF-8 are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
    }),
  );
});

test.each([
  ['/srv', '/srv/a.esr', 'a.esr'],
  ['/srv', '/srv', '.'],
  ['/srv', '/workshop/a.esr', '../workshop/a.esr'],
  ['/srv/x/y', '/srv/a.esr', '../../a.esr'],
  ['/srv/x', '/srv', '..'],
  ['/', '/a.esr', 'a.esr'],
  ['/', '/', '.'],
  ['C:/srv', 'D:/a.esr', 'D:/a.esr'],
  ['C:/srv', 'C:/a.esr', '../a.esr'],
])('in %s, %s is shown as %s', (cwd, absolute, shown) => {
  expect(shownPath(cwd, absolute)).toBe(shown);
});

test('wrapping keeps every word and the width', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'ä', '\u00a0'), minLength: 1, maxLength: 12 }), { minLength: 1 }),
      (words) => {
        const lines = wrap(words.join(' '), 20);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
      },
    ),
  );
});

describe('marks are shown by carets', () => {
  test.each([
    ['a «bc» d', ['a bc d', '  ^^']],
    ['«a» b «c»', ['a b c', '^   ^']],
    ['a«»', ['a', ' ^']],
    ['«a\nb» c', ['a', '^', 'b c', '^']],
    ['a\tb «c»', ['a\tb c', ' \t  ^']],
    ['a', ['a']],
    ['«»', ['', '^']],
  ])('%j', (marked, lines) => {
    expect(showMarks(marked)).toEqual(lines);
  });

  test('long lines are cut', () => {
    expect(Math.max(...showMarks(`«${'sana '.repeat(200)}»`).map((line) => line.length))).toBe(160);
  });
});
