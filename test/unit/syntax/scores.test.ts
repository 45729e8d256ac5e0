import { describe, expect, test } from 'vitest';
import { scoreRows } from '../../../server/src/form/sections.ts';
import { parse } from '../../../server/src/syntax/tree.ts';
import { sample } from '../../support/sample.ts';
import { linesOf, sectionOf } from '../../support/trees.ts';

test('the sample has the fifteen rows in order, and four marker lines', () => {
  const { rows, markers } = sectionOf(parse(sample()), 'sustainability');
  expect(rows.map(({ spec }) => spec)).toEqual(scoreRows);
  expect(rows.every(({ exact, scores }) => exact && scores.length === 2)).toBe(true);
  expect(markers).toHaveLength(4);
});

describe('header and groups', () => {
  test.each([
    'VälitönVälillinen',
    'Välitön Välillinen',
    'Välitön\tVälillinen',
    '  välitön \u00a0 välillinen ',
    'Välitön\nVälillinen',
    'Ekologinen kestävyys',
    'Sosiaalinen ja\u00a0kulttuurinen kestävyys sekä yhdenvertaisuus',
  ])('%j', (text) => {
    expect(linesOf('sustainability', text)).toEqual(text.split('\n').map((_, line) => `${line} marker`));
  });
});

const row = scoreRows.findIndex(({ name }) => name === 'Materiaalit ja jätteet');

describe('a row', () => {
  test.each([
    ['Materiaalit ja jätteet 2 -3', `${row}: 2 -3`],
    ['  Materiaalit\u00a0ja\u202fjätteet\t2\u00a0-3 ', `${row}: 2 -3`],
    ['Materiaalit  ja   jätteet 2 -3', `${row}: 2 -3`],
    ['Materiaalit ja jätteet 2 -3'.normalize('NFD'), `${row}: 2 -3`],
    ['Materiaalit ja jätteet2 -3', `${row}: 2 -3`],
    ['Materiaalit ja jätteet +2 10', `${row}: 2 10`],
    ['Materiaalit ja jätteet 2', `${row}: 2`],
    ['Materiaalit ja jätteet', `${row}: `],
    ['Materiaalit ja jätteet 2,5 –3', `${row}: ? ?`],
    ['Materiaalit ja jätteet kaksi kolme', `${row}: ? ?`],
    ['Materiaalit ja jätteet 2 3 4', `${row}: 2 3 4`],
    ['Materialit ja jätteet 2 3', `${row} misspelt: 2 3`],
    ['Materiaalit ja jätteett 2 3', `${row} misspelt: 2 3`],
    ['materiaalit ja jätteet 2 3', `${row} misspelt: 2 3`],
  ])('%j', (line, expected) => {
    expect(linesOf('sustainability', line)).toEqual([`0 row ${expected}`]);
  });

  test('with its reason on the same line', () => {
    const line = `Materiaalit ja jätteet 2 3 Pajoilla korjataan vanhaa. ${'Materiaalit kiertävät. '.repeat(9)}`;
    expect(linesOf('sustainability', line)[0]).toMatch(`0 row ${row}: 2 3 ?`);
  });

  test('"Natura 2000" has a number in its name', () => {
    expect(linesOf('sustainability', 'Natura 2000 -ohjelman kohteet 0 -5')).toEqual(['0 row 4: 0 -5']);
  });
});

describe('prose in the table', () => {
  test.each([
    'Vuonna 2020 työttömiä oli keskimäärin 12 000',
    'Suositus (Kansallinen ohjelma 5/2020: 7)',
    'Katso sivut 12 13',
    'Materiaalit ja jätteet kiertävät, kun niitä korjataan.',
    'Materiaalit ja jätteet otetaan huomioon kaikessa toiminnassa: ne lajitellaan',
    'Kulttuuriympäristöön tutustutaan 2 3',
    'Hyvinvoinnin edistämisen ohjelma',
  ])('%s', (line) => {
    expect(linesOf('sustainability', line)).toEqual([]);
  });

  test('a sentence that begins with the name of a row is not a second row', () => {
    const lines = 'Kulttuuriympäristö 0 0\nKulttuuriympäristö\nKulttuuriympäristö 1950-luvulta';
    expect(linesOf('sustainability', lines)).toEqual(['0 row 13: 0 0']);
  });

  test('the same row with two scores is', () => {
    expect(linesOf('sustainability', 'Kulttuuriympäristö 0 0\nKulttuuriympäristö 1 1')).toEqual([
      '0 row 13: 0 0',
      '1 row 13: 1 1',
    ]);
  });
});

test('rows are told from each other when a letter is missing', () => {
  for (const { name, order } of scoreRows) {
    for (let at = 0; at < name.length - 1; at++) {
      const misspelt = name.slice(0, at) + name.slice(at + 1);
      expect(linesOf('sustainability', `${misspelt} 1 2`)).toEqual([`0 row ${order} misspelt: 1 2`]);
    }
  }
});
