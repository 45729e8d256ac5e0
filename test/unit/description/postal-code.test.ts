import { describe, expect, test } from 'vitest';
import { fitsTown, readPostalCode, townInLowerCase } from '../../../server/src/description/fields/postal-code.ts';

describe('readPostalCode', () => {
  test.each([
    ['90100', ['OULU']],
    ['00920', ['HELSINKI', 'HELSINGFORS']],
    ['90109', undefined],
    ['00000', undefined],
  ])('takes %s', (code, towns) => {
    expect(readPostalCode(code)).toEqual({ kind: 'code', code, towns });
  });

  test.each([
    ['FI-90100', '90100', true],
    ['FIN 90100', '90100', true],
    ['90 100', '90100', true],
    ['90\u00a0100', '90100', true],
    ['9O1OO', '90100', true],
    ['90100.', '90100', true],
    ['90100 Oulu', '90100', false],
    ['FI-90100 OULU', '90100', false],
    ['920', '00920', false],
    ['1300', '01300', false],
  ])('reads %s as %s', (text, meant, certain) => {
    expect(readPostalCode(text)).toEqual({ kind: 'malformed', meant, certain });
  });

  test.each(['9010', '901000', 'Oulu', 'PL 12', '-', '0', '9'.repeat(100_000), 'FI '.repeat(40_000)])(
    'means nothing by a text that does not tell (%#)',
    (text) => {
      expect(readPostalCode(text)).toEqual({ kind: 'malformed', meant: undefined, certain: false });
    },
  );
});

describe('fitsTown', () => {
  const fits = (code: string, town: string) => {
    const read = readPostalCode(code);
    return read.kind === 'code' && fitsTown(code, read.towns ?? [], town);
  };

  test.each([
    ['90100', 'Oulu'],
    ['90100', 'OULU'],
    ['90100', 'oulu'],
    ['90100', 'Uleåborg'],
    ['02150', 'Esbo'],
    ['22100', 'Maarianhamina'],
    ['20014', 'Turun yliopisto'],
    ['20014', 'Turku'],
    ['20014', 'ÅBO'],
  ])('%s fits %s', (code, town) => {
    expect(fits(code, town)).toBe(true);
  });

  test.each([
    ['90100', 'Raahe'],
    ['90100', 'Oolu'],
    ['90100', '-'],
    ['22100', 'Uleåborg'],
    ['90100', 'O'.repeat(100_000)],
  ])('%s does not fit (%#)', (code, town) => {
    expect(fits(code, town)).toBe(false);
  });
});

test('towns in capitals are written as names', () => {
  expect(['KOSKI TL', 'TURUN YLIOPISTO', 'ÄÄNEKOSKI', 'MÄNTTÄ-VILPPULA'].map(townInLowerCase)).toEqual([
    'Koski Tl',
    'Turun Yliopisto',
    'Äänekoski',
    'Mänttä-Vilppula',
  ]);
});
