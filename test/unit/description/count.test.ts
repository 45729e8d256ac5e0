import { describe, expect, test } from 'vitest';
import { readCount } from '../../../server/src/description/fields/count.ts';

describe('a count', () => {
  test.each<[string, number]>([
    ['0', 0],
    ['271', 271],
    ['1 200', 1200],
    ['1\u00a0200', 1200],
    ['1200', 1200],
  ])('%j is %d', (text, count) => {
    expect(readCount(text)).toEqual({ ok: true, count });
  });
});

describe('a malformed count whose number is plain', () => {
  test.each<[string, number]>([
    ['271 henkilöä', 271],
    ['271 hlö.', 271],
    ['271hlö', 271],
    ['1 200 osallistujaa', 1200],
    ['12 yritystä', 12],
    ['12 kpl', 12],
    ['12,0', 12],
    ['12.', 12],
    ['1.200', 1200],
    ['012', 12],
  ])('%j means %d', (text, meant) => {
    expect(readCount(text)).toMatchObject({ ok: false, meant, plain: true });
  });
});

describe('a malformed count without a plain number', () => {
  test.each([
    'noin 12',
    '60-70',
    'n. 12',
    'kaksitoista',
    '-5',
    '80 (joista 40 naista)',
    '70 naista',
    '>5',
    'x'.repeat(100_000),
  ])('%j', (text) => {
    expect(readCount(text)).toMatchObject({ ok: false, meant: undefined, plain: false });
  });

  test('half a person is rounded only as a proposal', () => {
    expect(readCount('12,5')).toMatchObject({ ok: false, meant: 13, plain: false });
  });
});
