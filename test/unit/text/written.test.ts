import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inRead, writtenRange } from '../../../server/src/text/both-views.ts';
import { lineRange } from '../../../server/src/text/range.ts';
import { readColumn, readWritten, writtenColumn } from '../../../server/src/text/written.ts';

const read = (text: string) => readWritten(text).text;
const nfd = 'Jämsä, Äänekoski'.normalize('NFD');

describe('a line is read as it is meant', () => {
  test.each([
    ['plain', 'plain'],
    [nfd, 'Jämsä, Äänekoski'],
    ['a\u00a0b\u202fc\u2009d\u2028', 'a b c d '],
    ['S22\u200b535', 'S22535'],
    ['työ\u00adllisyys', 'työllisyys'],
    ['1234567\u20111', '1234567-1'],
    ['\u200e2019\u200f', '2019'],
    ['\ufeffHanke', '\ufeffHanke'],
    ['a\ufeffb', 'ab'],
    ['TyÃ¶ â€“ pÃ¤ivÃ¤', 'Työ – päivä'],
    ['Ty├Â p├ñiv├ñ', 'Työ päivä'],
    ['Ty√∂ p√§iv√§', 'Työ päivä'],
    ['TyÃƒÂ¶', 'Työ'],
    ['ToÌˆissaÌˆ', 'Töissä'],
    ['Ty\x94 p\x84iv\x84', 'Työ päivä'],
    ['Ty\x9a p\x8aiv\x8a', 'Työ päivä'],
    ['tämä, 2018 \x96 2020, \x94hanke\x94', 'tämä, 2018 – 2020, ”hanke”'],
    ['Ångström, São Paulo, Âge, naïve, 5 €, ”Ä”', 'Ångström, São Paulo, Âge, naïve, 5 €, ”Ä”'],
    ['ty\ufffd', 'ty\ufffd'],
  ])('%j', (written, meant) => {
    expect(read(written)).toBe(meant);
  });
});

describe('where a thing is written', () => {
  test('a letter in two parts is one letter, from its first part to its last', () => {
    const { written } = readWritten(nfd);
    expect(written && [0, 1, 2].map((column) => writtenColumn(written, column, 'start'))).toEqual([0, 1, 3]);
    const range = writtenRange([{ text: read(nfd), ending: '', written }], lineRange(0, 0, 5));
    expect(nfd.slice(range.start.character, range.end.character).normalize('NFC')).toBe('Jämsä');
  });

  test('a place within a letter is that of the letter', () => {
    const { written } = readWritten(nfd);
    expect(written && [0, 1, 2, 3, 99].map((column) => readColumn(written, column))).toEqual([0, 1, 1, 2, 95]);
  });

  test('what an editor asks about is moved, and nothing else', () => {
    const lines = [{ ending: '' as const, ...readWritten(nfd) }];
    expect(inRead(lines, { position: { line: 0, character: 3 }, more: ['x', null] })).toEqual({
      position: { line: 0, character: 2 },
      more: ['x', null],
    });
  });
});

const pieces = fc.constantFrom(
  'a',
  'ö',
  'o\u0308',
  ' ',
  '\u00a0',
  '\u200b',
  '\u00ad',
  'Ã¤',
  '├ñ',
  '\x84',
  'ÃƒÂ¤',
  '\ufeff',
  '\ufffd',
  '😀',
);

test('columns never run backwards, and there and back is the same place', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const line = parts.join('');
      const { text, written } = readWritten(line);
      if (written === undefined) {
        expect(text).toBe(line);
        return;
      }
      let before = 0;
      for (let column = 0; column <= text.length; column++) {
        const [start, end] = [writtenColumn(written, column, 'start'), writtenColumn(written, column, 'end')];
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeLessThanOrEqual(start === 0 && column > 0 ? 0 : Math.max(start, end));
        if (column < text.length && column > 0) expect(readColumn(written, start)).toBe(column);
        before = start;
      }
      expect(writtenColumn(written, text.length, 'end')).toBe(line.length);
    }),
  );
});
