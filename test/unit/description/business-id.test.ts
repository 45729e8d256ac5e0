import { describe, expect, test } from 'vitest';
import { plainIdOf, readBusinessId } from '../../../server/src/description/fields/business-id.ts';

describe('readBusinessId', () => {
  test.each(['1234567-1', '2345678-0', '2222222-9'])('%s is valid', (id) => {
    expect(readBusinessId(id)).toEqual({ kind: 'valid', id });
  });

  test.each([
    ['1234567-8', false],
    ['3456789-1', true],
  ])('%s has a wrong check digit', (id, neverIssued) => {
    expect(readBusinessId(id)).toEqual({ kind: 'wrong-check-digit', id, neverIssued });
  });

  test.each([
    '12345671',
    'FI12345671',
    'FI 1234567-1',
    'fi-12345671',
    '1234567–1',
    '1234567 - 1',
    '1234567 1',
    '1234 567-1',
    '1234567\u00a0-\u00a01',
    '1234567-I',
    'Y-tunnus 1234567-1',
    'Y-tunnus: 1234567-1',
    '(1234567-1)',
    '1234567-1.',
    'VAT FI12345671',
  ])('%s plainly means 1234567-1', (text) => {
    expect(readBusinessId(text)).toEqual({ kind: 'malformed', meant: '1234567-1' });
  });

  test('an id of six digits gets its zero', () => {
    expect(readBusinessId('123456-2')).toEqual({ kind: 'malformed', meant: '0123456-2' });
  });

  test.each([
    '123456-71',
    '1234567',
    '12345678',
    '1234567-12',
    'ei ole',
    '-',
    '',
    '1'.repeat(100_000),
    ' -'.repeat(50_000),
  ])('nothing is meant by a text that does not tell (%#)', (text) => {
    expect(readBusinessId(text)).toEqual({ kind: 'malformed', meant: undefined });
  });

  test('the plain id is the right, the wrong or the meant one', () => {
    expect(['1234567-1', '1234567-8', 'FI12345671', 'ei ole'].map((text) => plainIdOf(readBusinessId(text)))).toEqual([
      '1234567-1',
      '1234567-8',
      '1234567-1',
      undefined,
    ]);
  });
});
