import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import { listEdits } from '../../../server/src/features/lists.ts';
import { applyEdits } from '../../../server/src/text/lines.ts';
import { readMarks } from '../../support/marks.ts';
import { sample } from '../../support/sample.ts';

const paragraph = 'Nuorten perheet, alueen yritykset ja oppilaitokset.';

/** The paragraph of section 4.2 after a line break at the mark was typed and answered. */
function typed(lines: string, place = paragraph, breaks = '\n'): string {
  const whole = sample([[place, lines.replace('«»', '\n«»')]]).replaceAll('\n', breaks);
  const { text, ranges } = readMarks(whole);
  const start = ranges[0]?.start ?? { line: 0, character: 0 };
  const result = applyEdits(text, listEdits(describeText(text), start)).replaceAll(breaks, '\n');
  const [before = '', after = ''] = sample([[place, '§']]).split('§');
  return result.slice(before.length, result.length - after.length);
}

describe('a line break', () => {
  test.each([
    ['- perheet«»', '- perheet\n- '],
    ['– perheet«»', '– perheet\n– '],
    ['  • perheet«»', '  • perheet\n  • '],
    ['o perheet«»', 'o perheet\no '],
    ['1) perheet«»', '1) perheet\n2) '],
    ['9. perheet«»', '9. perheet\n10. '],
    ['(1) perheet«»', '(1) perheet\n(2) '],
    ['45) perheet«»', '45) perheet\n46) '],
  ])('goes on with %j', (before, after) => {
    expect(typed(before)).toBe(after);
    expect(typed(before, paragraph, '\r\n')).toBe(after);
  });

  test.each([
    ['- perheet\n- «»', '- perheet\n'],
    ['– perheet\n– «»', '– perheet\n'],
    ['1) perheet\n2) «»', '1) perheet\n'],
    ['(1) perheet\n(2) «»', '(1) perheet\n'],
    ['  o perheet\n  o «»', '  o perheet\n'],
    ['-  perheet\n- «»', '-  perheet\n'],
  ])('ends the list %j', (before, after) => {
    expect(typed(before)).toBe(after);
    expect(typed(before, paragraph, '\r\n')).toBe(after);
  });

  test.each([
    'Perheet.«»',
    '- «»', // the first of a list, or a dash that says "none"
    '-\n-«»',
    '1) «»perheet',
    '- per«»heet',
    '31. joulukuuta 2020 hanke päättyi.«»',
    '1.6.2020 hanke alkoi.«»',
    '2020. Vuosi alkoi.«»',
    '(1. Perheet«»',
    'osaaminen kasvaa«»',
    '-perheet«»',
    '',
  ])('leaves %j alone', (before) => {
    expect(typed(before)).toBe(before.replace('«»', '\n'));
  });

  test('leaves fields alone', () => {
    expect(typed('- Pajapolku ry«»', 'Hakijan virallinen nimi: Pajapolku ry')).toBe('- Pajapolku ry\n');
    expect(typed(`- ${'a '.repeat(500_000)}«»`).length).toBe(1_000_003);
  });
});
