import { describe, expect, test } from 'vitest';
import {
  formatReference,
  hasProgrammeWording,
  readAxis,
  readObjective,
} from '../../../server/src/description/programme/reference.ts';
import { priorityAxes, specificObjectives } from '../../../server/src/form/programme.ts';

const work = 'Työllisyys ja työvoiman liikkuvuus';

describe('readAxis', () => {
  test.each(priorityAxes)('reads axis $number as the form writes it', (axis) => {
    const reference = readAxis(formatReference(axis));
    expect(reference).toMatchObject({ number: axis.number, wording: axis.name, item: axis });
    expect(hasProgrammeWording(reference, axis)).toBe(true);
  });

  test.each([
    [`3. ${work}`, '3', 0],
    [`3 ${work}`, '3', 0],
    [`3.${work}`, '3', 0],
    [`03. ${work}`, '3', 0],
    [`TL 3 ${work}`, '3', 3],
    [`TL3: ${work}`, '3', 2],
    [`Toimintalinja 3. ${work}`, '3', 14],
    [`3 – ${work}`, '3', 0],
    [`3.\u00a0${work}`, '3', 0],
    [`3. ${work.toUpperCase()}.`, '3', 0],
  ])('reads the number and the wording of %s', (text, number, start) => {
    const reference = readAxis(text);
    expect(reference.number).toBe(number);
    expect(reference.numberAt.start).toBe(start);
    expect(reference.worded?.number).toBe('3');
    expect(reference.item?.number).toBe('3');
  });

  test.each([
    ['13. Työ', '13'],
    ['6.1. Nuorten', '6.1'],
    ['0', '0'],
    ['3.0 Työ', '3.0'],
    ['2014-2020 Kestävää kasvua', '2014'],
    ['9'.repeat(100_000), undefined],
  ])('takes no other number for an axis (%#)', (text, number) => {
    expect(readAxis(text)).toMatchObject({ number, item: undefined });
  });

  test('without a number the wording tells, unless several axes share it', () => {
    expect(readAxis(work)).toMatchObject({ number: undefined, item: { number: '3' } });
    expect(readAxis('Tekninen tuki')).toMatchObject({ number: undefined, item: undefined });
    expect(readAxis('Työpolitiikka')).toMatchObject({ number: undefined, item: undefined, wording: 'Työpolitiikka' });
  });
});

describe('readObjective', () => {
  test.each(specificObjectives)('reads objective $number as the form writes it', (objective) => {
    expect(readObjective(formatReference(objective))).toMatchObject({ number: objective.number, item: objective });
  });

  test.each([
    ['12.3. Digitaalisten taitojen parantaminen', '12.3'],
    ['12,3 Digitaalisten taitojen parantaminen', '12.3'],
    ['12.03. Digitaalisten taitojen parantaminen', '12.3'],
    ['ET 12.3 Digitaalisten taitojen parantaminen', '12.3'],
    ['12.3', '12.3'],
    ['12.9. Digitaalisten taitojen parantaminen', '12.9'],
  ])('reads the number of %s', (text, number) => {
    expect(readObjective(text).number).toBe(number);
  });

  test('another wording is not the programme’s; an unknown one is not judged', () => {
    const other = readObjective('12.3. Digitaalisten taitojen kehittäminen');
    expect(other.item && hasProgrammeWording(other, other.item)).toBe(false);
    const unnamed = readObjective('1.2. Jotakin');
    expect(unnamed.item && hasProgrammeWording(unnamed, unnamed.item)).toBe(true);
  });
});
