import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outOfOrder } from '../../../../server/src/rules/structure/order.ts';

test.each([
  [[], []],
  [[7], []],
  [[1, 2, 3], []],
  [[2, 1], [0]],
  [[1, 3, 2, 4], [1]],
  [[1, 3, 4, 5, 2, 6], [4]],
  [[5, 1, 2, 3, 4], [0]],
  [
    [2, 1, 4, 3],
    [0, 2],
  ],
  [
    [3, 2, 1],
    [0, 1],
  ],
])('%j: what moves', (keys, expected) => {
  expect(outOfOrder(keys)).toEqual(expected);
});

test('the lighter one moves', () => {
  expect(outOfOrder([2, 1], [2, 3])).toEqual([0]);
  expect(outOfOrder([2, 1], [3, 2])).toEqual([1]);
});

test('the rest is in order, and no smaller choice would do', () => {
  const shuffled = fc.uniqueArray(fc.nat(20), { maxLength: 8 });
  fc.assert(
    fc.property(shuffled, (keys) => {
      const moved = outOfOrder(keys);
      const kept = keys.filter((_, index) => !moved.includes(index));
      expect(kept).toEqual([...kept].sort((a, b) => a - b));
      expect(kept).toHaveLength(longestAscending(keys));
    }),
  );
});

/** The length of the longest ascending choice of keys, by trying all of them. */
function longestAscending(keys: readonly number[], above = -1): number {
  const [first, ...rest] = keys;
  if (first === undefined) return 0;
  const without = longestAscending(rest, above);
  return first > above ? Math.max(without, 1 + longestAscending(rest, first)) : without;
}
