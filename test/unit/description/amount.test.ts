import { describe, expect, test } from 'vitest';
import type { AmountFault } from '../../../server/src/description/fields/amount.ts';
import { formatAmount, readAmount } from '../../../server/src/description/fields/amount.ts';
import { busyTime } from '../../support/busy-time.ts';

describe('a well-formed amount', () => {
  test.each<[string, number]>([
    ['0', 0],
    ['7', 7],
    ['312', 312],
    ['312 471', 312_471],
    ['1 200 000', 1_200_000],
    ['312\u00a0471', 312_471],
    ['312\u202f471', 312_471],
    ['312471', 312_471],
    ['999 999 999 999 999', 999_999_999_999_999],
  ])('%j is %d euros', (text, euros) => {
    expect(readAmount(text)).toEqual({ ok: true, euros });
  });
});

describe('a malformed amount whose number is plain', () => {
  test.each<[string, AmountFault, number]>([
    ['31 2471', 'grouping', 312_471],
    ['3124 71', 'grouping', 312_471],
    ['312  471', 'grouping', 312_471],
    ['312\t471', 'grouping', 312_471],
    ['312\u2009471', 'grouping', 312_471],
    ['1234 567', 'grouping', 1_234_567],
    ['0312 471', 'grouping', 312_471],
    ['012471', 'grouping', 12_471],
    ['312.471', 'separator', 312_471],
    ['312,471', 'separator', 312_471],
    ['312’471', 'separator', 312_471],
    ['1.200.000', 'separator', 1_200_000],
    ['312 471.', 'separator', 312_471],
    ['312 471,00', 'decimals', 312_471],
    ['312.471,00', 'decimals', 312_471],
    ['312 471,-', 'decimals', 312_471],
    ['312471.0', 'decimals', 312_471],
    ['312 471 €', 'unit', 312_471],
    ['€312,471', 'unit', 312_471],
    ['€ 312 471', 'unit', 312_471],
    ['EUR 312 471', 'unit', 312_471],
    ['312 471 euroa', 'unit', 312_471],
    ['312471e', 'unit', 312_471],
    ['312 471,00 €', 'unit', 312_471],
    ['31 2471 EUR', 'unit', 312_471],
  ])('%j has the fault %s and means %d', (text, fault, meant) => {
    expect(readAmount(text)).toEqual({ ok: false, fault, meant, plain: true });
  });
});

describe('a malformed amount whose number is a guess', () => {
  test.each<[string, AmountFault, number]>([
    ['312 47', 'grouping', 31_247],
    ['312 471,49', 'decimals', 312_471],
    ['312 471,50', 'decimals', 312_472],
    ['312 471,5 €', 'unit', 312_472],
    ['040 784 6276', 'grouping', 407_846_276],
    ['02 620 3000', 'grouping', 26_203_000],
  ])('%j has the fault %s and may mean %d', (text, fault, meant) => {
    expect(readAmount(text)).toEqual({ ok: false, fault, meant, plain: false });
  });
});

describe('a malformed amount without a number', () => {
  test.each<[string, AmountFault]>([
    ['-312 471', 'negative'],
    ['−5 €', 'negative'],
    ['– 5', 'negative'],
    ['-', 'not-a-number'],
    ['€', 'not-a-number'],
    ['ei tiedossa', 'not-a-number'],
    ['noin 312 471', 'not-a-number'],
    ['312 471 (arvio)', 'not-a-number'],
    ['0,3 milj. euroa', 'not-a-number'],
    ['312 47l', 'not-a-number'],
    ['31.2471', 'separator'],
    ['3.12.471', 'separator'],
    ['1 000 000 000 000 000', 'too-long'],
    ['9'.repeat(100_000), 'not-a-number'],
  ])('%j has the fault %s', (text, fault) => {
    expect(readAmount(text)).toMatchObject({ ok: false, fault, meant: undefined });
  });
});

test('an amount is written with plain spaces between thousands', () => {
  expect([0, 312, 312_471, 1_200_000].map(formatAmount)).toEqual(['0', '312', '312 471', '1 200 000']);
});

test('what is clearly meant is well-formed once it is written right', () => {
  for (const text of ['31 2471', '312.471,00', '0 312 471', '1 200 €']) {
    const amount = readAmount(text);
    const meant = amount.ok ? undefined : amount.meant;
    expect(readAmount(formatAmount(meant ?? -1))).toEqual({ ok: true, euros: meant });
  }
});

test('a megabyte in one value is read at once', () => {
  const texts = ['7'.repeat(1e6), '1 '.repeat(5e5), `1${' '.repeat(1e6)}x`, '1.'.repeat(5e5), '€'.repeat(1e6)];
  const start = busyTime();
  for (const text of texts) expect(readAmount(text).ok).toBe(false);
  expect(busyTime() - start).toBeLessThan(200);
});
