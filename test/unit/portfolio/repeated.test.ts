import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatedOf } from '../../../server/src/rules/portfolio/repeated.ts';

const of = (numbers: readonly number[]) =>
  repeatedOf((take) => {
    for (const value of numbers) take(value);
  }, numbers.length);

test('none that occurs twice is missed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 300 }), (numbers) => {
      const twice = [...numbers, ...numbers.slice(0, 20)];
      const isRepeated = of(twice);
      expect(numbers.slice(0, 20).every(isRepeated)).toBe(true);
    }),
  );
});

test('of a million that occur once, few count as repeated', () => {
  const numbers = Array.from({ length: 1_000_000 }, (_, index) => Math.imul(index, 0x9e3779b1));
  const isRepeated = of([...numbers, 7, 7]);
  expect(isRepeated(7)).toBe(true);
  expect(numbers.filter(isRepeated).length).toBeLessThan(10_000);
});

test('of nothing, nothing is repeated', () => {
  expect(of([])(0)).toBe(false);
});
