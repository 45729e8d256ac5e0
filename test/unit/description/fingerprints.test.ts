import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WordPrint } from '../../../server/src/description/prints/fingerprints.ts';
import {
  endOfWord,
  printWords,
  runLength,
  shortestPassage,
  startOfWord,
} from '../../../server/src/description/prints/fingerprints.ts';
import { readLines } from '../../../server/src/syntax/line.ts';
import { runs } from '../../support/nasty.ts';

function printOf(text: string, ...breaks: readonly number[]): WordPrint {
  const lines = readLines(text);
  const ends = [...breaks, lines.length];
  return printWords(
    lines,
    ends.map((end, index) => ({ from: ends[index - 1] ?? 0, end })),
  );
}

const wordsOf = (text: string) => [...printOf(text).words];
const words = (from: number, count: number) => Array.from({ length: count }, (_, index) => `sana${from + index}`);

/** The text of each word with its signs, by the columns that the print gives. */
function piecesOf(text: string): readonly string[] {
  const print = printOf(text);
  const lines = text.split('\n');
  return Array.from(print.words.slice(0, -1), (_, word) => {
    const [start, end] = [startOfWord(print, word), endOfWord(print, word)];
    expect(end.line).toBe(start.line);
    return lines[start.line]?.slice(start.character, end.character) ?? '';
  });
}

describe('words', () => {
  test('are the same whatever their case, signs, spaces and line breaks', () => {
    const plain = wordsOf('hanke auttaa nuoria löytämään Oulussa työtä vuonna 2018');
    expect(plain).toHaveLength(9);
    expect(new Set(plain).size).toBe(9);
    expect(wordsOf('Hanke AUTTAA, nuoria:\nLÖYTÄMÄÄN – ”oulussa”\r\ntyötä…\u00a0(vuonna) • 2018.')).toEqual(plain);
    expect(wordsOf('ÄÖÅÉ äöåé')[0]).toBe(wordsOf('ÄÖÅÉ äöåé')[1]);
  });

  test('hold no separator, also of unusual letters', () => {
    expect(wordsOf('šakki Ελλάδα мир 漢字 naïve')).toHaveLength(6);
    expect(wordsOf('– … “” \u2009 \u202f · ')).toEqual([0]);
  });

  test('passages are separated', () => {
    expect(printOf('yksi kaksi\nkolme', 1).words).toHaveLength(5);
    expect(printOf('yksi kaksi\nkolme', 1).words[2]).toBe(0);
  });

  test('have their columns, with the signs around them', () => {
    expect(piecesOf('Hanke (auttaa) ”nuoria”, myös Pohjois-Pohjanmaalla.')).toEqual([
      'Hanke',
      '(auttaa)',
      '”nuoria”,',
      'myös',
      'Pohjois',
      'Pohjanmaalla.',
    ]);
    expect(piecesOf('ä – ö 😀 yö\n  - loppu!  ')).toEqual(['ä –', 'ö', '😀', 'yö', 'loppu!']);
  });
});

describe('picked runs', () => {
  const shared = (a: WordPrint, b: WordPrint) => [...a.hashes].filter((hash) => b.hashes.includes(hash)).length;

  test('a shared passage of 45 words has one, wherever it is', () => {
    expect(shortestPassage).toBe(45);
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 45, max: 80 }), (before, after, count) => {
        const passage = words(0, count);
        const one = printOf([...words(1000, before), ...passage, ...words(2000, 60)].join(' '));
        const other = printOf([...words(3000, after), ...passage, ...words(4000, 3)].join('\n'));
        expect(shared(one, other)).toBeGreaterThan(0);
      }),
      runs(100),
    );
  });

  test('one of fewer words than a run has none', () => {
    const passage = words(0, runLength - 1);
    expect(
      shared(printOf([...passage, ...words(1000, 90)].join(' ')), printOf([...words(2000, 90), ...passage].join(' '))),
    ).toBe(0);
  });

  test('are few', () => {
    const print = printOf(words(0, 1500).join(' '));
    expect(print.hashes.length).toBeGreaterThan(1500 / 22 - 2);
    expect(print.hashes.length).toBeLessThan(1500 / 8);
    const bytes = print.words.byteLength + print.starts.byteLength + print.hashes.byteLength + print.runs.byteLength;
    expect(bytes).toBeLessThan(8000);
    expect(print.words.buffer.byteLength).toBe(print.words.byteLength);
  });

  test('a text of one word is no trouble', () => {
    const print = printOf('sana '.repeat(100_000));
    expect(print.words).toHaveLength(100_001);
    expect(print.hashes.length).toBeLessThan(100_000 / 20);
    expect(startOfWord(print, 99_999)).toEqual({ line: 0, character: 499_995 });
  });
});
