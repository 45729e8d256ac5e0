import { describe, expect, test } from 'vitest';
import { readPhone } from '../../../server/src/description/fields/phone.ts';

describe('readPhone', () => {
  test.each([
    '0400000001',
    '040 000 0001',
    '040-0000001',
    '040–0000001',
    '(02) 000 0001',
    '+358 40 000 0001',
    '+358 (0)40 000 0001',
    '029 000 0001 (vaihde)',
    '029\u00a0000\u00a00001 (vaihde',
    '03 0001',
    '040 000 0001, 040 000 0002',
    '040 000 0001 / 040 000 0002',
  ])('%s is fine', (text) => {
    expect(readPhone(text)).toEqual({ kind: 'fine' });
  });

  test.each([
    ['puh. 040 000 0001', 'puh.', '040 000 0001'],
    ['p. 040 000 0001', 'p.', '040 000 0001'],
    ['Puhelin: 040 000 0001', 'Puhelin', '040 000 0001'],
    ['040 000 0001 tai 040 000 0002', 'tai', '040 000 0001, 040 000 0002'],
    ['029 000 0001 vaihde', 'vaihde', '029 000 0001 (vaihde)'],
    ['029 000 0001, vaihde', 'vaihde', '029 000 0001 (vaihde)'],
    ['029 000 0001 alanumero 12', 'alanumero', '029 000 0001 (alanumero 12)'],
    ['029 000 0001 ext. 12', 'ext.', '029 000 0001 (ext. 12)'],
    ['O40 000 0001', 'O', '040 000 0001'],
    ['(vaihde) 029 000 0001 arkisin', 'arkisin', '(vaihde) 029 000 0001 (arkisin)'],
    ['Aino 040 000 0001', 'Aino', undefined],
    ['040 000 0001x', 'x', undefined],
    ['Äänekosken vaihde 014 000 0001', 'Äänekosken vaihde', undefined],
  ])('%s has letters', (text, letters, meant) => {
    const phone = readPhone(text);
    expect(phone).toMatchObject({ kind: 'letters', meant });
    if (phone.kind === 'letters') expect(text.slice(phone.letters.start, phone.letters.end)).toBe(letters);
  });

  test.each(['-', '040', '1234', 'ei puhelinta', '(vaihde)', '('.repeat(100_000), 'a'.repeat(100_000)])(
    'too few digits (%#)',
    (text) => {
      expect(readPhone(text)).toEqual({ kind: 'too-few-digits' });
    },
  );

  test('is quick on absurd lengths', () => {
    expect(readPhone('1'.repeat(1_000_000))).toEqual({ kind: 'fine' });
    expect(readPhone(`12345 ${'x '.repeat(500_000)}`)).toMatchObject({ kind: 'letters', meant: undefined });
  });
});
