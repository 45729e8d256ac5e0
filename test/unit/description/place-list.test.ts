import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlaceList } from '../../../server/src/description/area/place-list.ts';
import { readMarks } from '../../support/marks.ts';

describe('names and where they are', () => {
  test.each([
    '«Oulu»',
    '«Oulu», «Raahe»',
    '«Oulu»,«Raahe»',
    '«Oulu» ,  «Raahe»',
    '«Oulu»;«Raahe»; «Muhos»',
    '«Oulu» ja «Raahe»',
    '«Oulu», «Raahe» ja «Muhos»',
    '«Oulu» sekä «Raahe»',
    '«Uleåborg» och «Brahestad»',
    '«Oulu» / «Raahe»',
    '«Oulu», «Raahe»,',
    '«Oulu»,, «Raahe»',
    ', «Oulu»',
    '«Oulu», «Raahe».',
    '«Koski Tl», «Pedersören kunta»',
    '«Oulu»,\u00a0«Raahe»',
    '«Kotkan-Haminan»',
    '«Jämijärvi», «Janakkala»',
    '',
    ' ',
    ',;,',
    '.',
  ])('%j', (marked) => {
    const { text, ranges } = readMarks(marked);
    const { places } = readPlaceList(text);
    expect(places.map(({ start, end }) => [start, end])).toEqual(
      ranges.map(({ start, end }) => [start.character, end.character]),
    );
    expect(places.map(({ name }) => name)).toEqual(places.map(({ start, end }) => text.slice(start, end)));
  });
});

test('whatever the text, names lie in it in order, trimmed and without separators', () => {
  const piece = fc.constantFrom('Oulu', 'Koski Tl', ',', ';', '/', ' ', '\u00a0', ' ja ', 'ja', '.', 'å', '\t');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { name, start, end } of readPlaceList(text).places) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(name);
        expect(name).toBe(name.trim());
        expect(name).toMatch(/^[^,;/]+$/);
        last = end;
      }
    }),
  );
});
