import { describe, expect, test } from 'vitest';
import { codesInFileName, fundOfCode, readProjectCode } from '../../../server/src/description/fields/project-code.ts';

describe('readProjectCode', () => {
  test.each([
    ['S22535', '2014-2020'],
    ['A70001', '2014-2020'],
    ['F70001', '2014-2020'],
    ['S10001', 'earlier'],
    ['A30001', 'earlier'],
    ['S30001', 'later'],
    ['S300012', 'later'],
    ['A800123', 'later'],
    ['J10001', 'later'],
    ['S90001', 'unknown'],
  ])('takes %s as a code of %s', (code, programme) => {
    expect(readProjectCode(code)).toEqual({ kind: 'code', code, programme });
  });

  test.each([
    ['s22535', 'S22535'],
    ['S 22535', 'S22535'],
    ['S\u00a022 535', 'S22535'],
    ['S–22535', 'S22535'],
    ['S22535.', 'S22535'],
    ['S2253O', 'S22530'],
    ['”A70001”', 'A70001'],
  ])('reads %s as %s', (text, meant) => {
    expect(readProjectCode(text)).toEqual({ kind: 'malformed', meant, digits: undefined });
  });

  test('keeps the digits of a code without its letter', () => {
    expect(readProjectCode('22535')).toEqual({ kind: 'malformed', meant: undefined, digits: '22535' });
  });

  test.each([
    'S2253',
    'S225351',
    'B22535',
    'S22535, S22536',
    'ei vielä',
    'S2253x',
    'S'.repeat(100_000),
    '2'.repeat(100_000),
  ])('means nothing by a text that does not tell (%#)', (text) => {
    expect(readProjectCode(text)).toEqual({ kind: 'malformed', meant: undefined, digits: undefined });
  });
});

test('a letter belongs to a fund, but not that of technical support', () => {
  expect(['S22535', 'A70001', 'F70001', 'J10001'].map(fundOfCode)).toEqual(['ESR', 'EAKR', undefined, undefined]);
});

test.each([
  ['S22535.esr', ['S22535']],
  ['s22535 (2).esr.txt', ['S22535']],
  ['hanke_S22535-A70001.txt', ['S22535', 'A70001']],
  ['S300012.txt', ['S300012']],
  ['S225351.txt', []],
  ['KS22535.txt', []],
  ['kuvaus.esr', []],
  ['äS22535.txt', []],
])('the codes in the file name %s', (name, codes) => {
  expect(codesInFileName(name)).toEqual(codes);
});
