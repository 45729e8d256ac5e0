import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { growthBetween } from '../../fuzz/linear.ts';

const file = new URL('../../language-configuration.json', import.meta.url);
const configuration = JSON.parse(readFileSync(file, 'utf8'));
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The word at a column (0-based), found as the editor finds it: the first match from the left that holds the column. */
function wordAt(text: string, column: number): string | undefined {
  const words = text.matchAll(new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`));
  return [...words].find(({ index, 0: word }) => index <= column && column < index + word.length)?.[0];
}

describe('a word', () => {
  test.each([
    ['Y-tunnus: ', '1234567-1', ''],
    ['Opisto, Raahen yksikkö, ', '2222222–9', '.'],
    ['Alkaa ', '1.6.2020', ' ja päättyy'],
    ['rahoitus: ', '312 471', ''],
    ['sai ', '12\u00a0500\u202f000,50', ' euroa'],
    ['osuus ', '79,5', ' %'],
    ['Hankekoodi: ', 'S29001', ''],
    ['posti: ', 'aino.esimerkki(at)example.fi', ''],
    ['kirjoita: ', 'aino.esimerkki@ala.example.fi', '.'],
    ['Ks. ', 'https://www.example.fi/hanke?osa=1#alku', ', ja'],
    ['(', 'www.example.fi/polku', ').'],
    ['Puhelinnumero: ', '040 000 0001', ''],
    ['Puhelinnumero: ', '+358 40 000 0001', ''],
    ['Puhelinnumero: ', '044-0000001', ''],
    ['Jakeluosoite: ', 'Esimerkkikatu 1', ''],
    ['Jakeluosoite:', 'Vanha maantie 3 B 12', ' '],
    ['  Jakeluosoite:  ', 'Mallitie 5–7 a', ', 90100 Oulu'],
    ['Jakeluosoite: PL 1, ', '90100', ' Oulu'],
    ['', 'Jakeluosoite', ': Mallitie 5'],
    ['Myönnetty ', 'EU-rahoitus', ' on'],
    ['rahasto ', 'EU:n', ' varoista'],
    ['Maakunnat: ', 'Pohjois-Pohjanmaa', ', Lappi'],
    ['', 'Hankekoodi', ': S29001'],
    ['Vuonna ', '2020', ' 100 nuorta'],
    ['Vuonna 2020 ', '100', ' nuorta'],
    ['3. ', 'Työllisyys', ' ja'],
  ])('%s%s%s', (before, word, after) => {
    const text = before + word + after;
    for (let column = 0; column < word.length; column++) expect(wordAt(text, before.length + column)).toBe(word);
  });

  test('is never empty, and is found in a time that grows no faster than the square of a line', () => {
    expect(new RegExp(configuration.wordPattern.pattern, 'u').exec('')).toBe(null);
    for (const piece of ['a.', '1 234', '0 ', 'a(at)', 'www.', 'a-', '1.', '040 000 ', 'http://', 'Jakeluosoite: ']) {
      const [small, large] = [1000, 4000].map((size) => piece.repeat(size / piece.length));
      const { smallest, largest } = growthBetween(
        () => wordAt(small ?? '', (small ?? '').length - 1),
        () => wordAt(large ?? '', (large ?? '').length - 1),
      );
      expect([piece, largest < Math.max(20, 2 * 16 * smallest)]).toEqual([piece, true]);
    }
  });
});

/** What Enter writes after a text, on the next line. */
function continued(before: string): string | undefined {
  const rule = configuration.onEnterRules.find(
    ({ beforeText: { pattern, flags } }: { beforeText: { pattern: string; flags: string } }) =>
      new RegExp(pattern, flags).test(before),
  );
  return rule?.action.appendText;
}

describe('Enter', () => {
  test.each([
    ['- asia', '- '],
    ['– asia', '– '],
    ['* asia', '* '],
    ['  o asia', 'o '],
    ['1) asia', '2) '],
    ['1. asia', '2. '],
    ['(1) asia', '(2) '],
    ['29) asia', '30) '],
  ])('%s goes on with %s', (before, appended) => {
    expect(continued(before)).toBe(appended);
  });

  test.each([
    '- ',
    '1) ',
    'asia',
    'osaaminen',
    '-asia',
    '1.6.2020 alkoi',
    '1. tammikuuta 2020',
    '3. kesäkuun lopussa',
    '5 100 euroa',
    '1 Hanke',
    '4.1 Varsinaiset kohderyhmät',
    'Toimintalinja: 3. Työllisyys',
    '101) asia',
  ])('%s goes on with nothing', (before) => {
    expect(continued(before)).toBe(undefined);
  });
});

test('no pair of brackets is one that a text can have', () => {
  const { brackets, colorizedBracketPairs, autoClosingPairs, surroundingPairs } = configuration;
  const closing = autoClosingPairs.map(({ open, close }: { open: string; close: string }) => [open, close]);
  for (const pairs of [brackets, colorizedBracketPairs, closing, surroundingPairs])
    expect(pairs).toEqual([['\ufdd0', '\ufdd1']]);
});

test('the defaults for descriptions are settings of the editor that a language may have', () => {
  expect(Object.keys(manifest.contributes.configurationDefaults)).toEqual(['[esr]']);
  const defaults = manifest.contributes.configurationDefaults['[esr]'];
  expect(Object.keys(defaults).filter((name) => !name.startsWith('editor.'))).toEqual([]);
});
