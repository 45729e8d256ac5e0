import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../../../fuzz/hostile.ts';
import { growthOf, readAndCheck, shortSize } from '../../../fuzz/linear.ts';
import { sample } from '../../support/sample.ts';

// Hostile texts: the time they take grows with their size and no faster.

describe('the time grows with the text', () => {
  readAndCheck(sample());

  test.each(hostileTexts(sample()))('%s', (_, size, make) => {
    expect(growthOf(shortSize(size), make)).toMatchObject({ isLinear: true });
  });
});
