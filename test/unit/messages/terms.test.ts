import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../server/src/messages/message.ts';
import { writtenTexts } from '../../support/written-texts.ts';

// docs/terms.md says which word is used for a thing, and which is not.

const table = readFileSync(new URL('../../../docs/terms.md', import.meta.url), 'utf8');
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| Finnish'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const texts = writtenTexts();

const unwanted = rows.flatMap(([, , , , cell = '']) =>
  cell
    .split('·')
    .map((part) => /^(fi|sv|en): (.+)$/.exec(part.trim()))
    .flatMap((match) => (match?.[2] ?? '').split(', ').map((word) => [match?.[1], word] as const))
    .filter(([language]) => language !== undefined),
);

/** Finnish inflects a word at its end and in its middle, and writes compounds as one word. */
const stems = { fi: 0.7, sv: 0.9, en: 1 };

function isUsed(language: 'fi' | 'sv' | 'en', term: string): boolean {
  const words = term.toLowerCase().split(' ');
  const parts = words.map((word) => word.slice(0, Math.max(3, Math.floor(word.length * stems[language]))));
  return texts.some((each) => {
    const text = each.text.toLowerCase();
    return each.language === language && parts.every((part) => text.includes(part));
  });
}

test('the table has its rows', () => {
  expect(rows.length).toBeGreaterThan(30);
  expect(unwanted.length).toBeGreaterThan(15);
  expect(texts.length).toBeGreaterThan(2000);
});

describe.each(rows.map(([, fi = '', sv = '', en = '']) => ({ fi, sv, en })))('$fi', (terms) => {
  test.each(languages)('is in use in %s', (language) => {
    expect(isUsed(language, terms[language])).toBe(true);
  });
});

test.each(unwanted)('%s: no text says “%s”', (language, word) => {
  const isThere = new RegExp(`(?<!\\p{L})${word}`, 'iu');
  const found = texts.filter((each) => each.language === language && isThere.test(each.text));
  expect(found).toEqual([]);
});
