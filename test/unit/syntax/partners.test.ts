import { describe, expect, test } from 'vitest';
import { linesOf } from '../../support/trees.ts';

/** The lines below "Osatoteuttajat", as the parser reads them. */
function listed(lines: string): readonly string[] {
  return linesOf('applicant', `Osatoteuttajat\n${lines}`).slice(1);
}

describe('a partner', () => {
  test.each([
    ['Verstas Oy, 2345678-0', 'Verstas Oy | 2345678-0'],
    ['VERSTAS OY, 2345678-0', 'VERSTAS OY | 2345678-0'],
    ['Opisto, Raahen yksikkö, 2222222-9', 'Opisto, Raahen yksikkö | 2222222-9'],
    ['Kylät A, B ja C ry, maaseudun yhdistys, 2222222-9', 'Kylät A, B ja C ry, maaseudun yhdistys | 2222222-9'],
    ['  Verstas Oy ,\u00a02345678-0  ', 'Verstas Oy | 2345678-0'],
    ['Verstas Oy,2345678-0', 'Verstas Oy | 2345678-0'],
    ['Verstas Oy, FI23456780', 'Verstas Oy | FI23456780'],
    ['Verstas Oy, FI 2345678-0', 'Verstas Oy | FI 2345678-0'],
    ['Verstas Oy, 23456780', 'Verstas Oy | 23456780'],
    ['Verstas Oy, 2345678–0', 'Verstas Oy | 2345678–0'],
    ['Verstas Oy, 2345678 - 0', 'Verstas Oy | 2345678 - 0'],
    ['Verstas Oy, 2345678-O', 'Verstas Oy | 2345678-O'],
    ['Verstas Oy, Y-tunnus 2345678-0', 'Verstas Oy | 2345678-0'],
    ['Verstas Oy, Y-tunnus: 2345678-0', 'Verstas Oy | 2345678-0'],
    ['Verstas Oy 2345678-0', 'Verstas Oy | 2345678-0'],
    ['Verstas Oy\t2345678-0', 'Verstas Oy | 2345678-0'],
    ['Verstas Oy (2345678-0)', 'Verstas Oy | 2345678-0'],
    ['Verstas Oy, 2345678-0,', 'Verstas Oy | 2345678-0'],
    ['Verstas Oy, 2345678-0.', 'Verstas Oy | 2345678-0'],
    ['Hanke: Verstas Oy, 2345678-0', 'Hanke: Verstas Oy | 2345678-0'],
    ['3D Verstas Oy, 2345678-0', '3D Verstas Oy | 2345678-0'],
    ['Verstas Oy; 2345678-0', 'Verstas Oy | 2345678-0'],
    ['Verstas Oy – 2345678-0', 'Verstas Oy | 2345678-0'],
    ['Verstas Oy: 2345678-0', 'Verstas Oy | 2345678-0'],
    ['Verstas Oy Y-tunnus 2345678-0', 'Verstas Oy | 2345678-0'],
    ['2345678-0, Verstas Oy', 'Verstas Oy | 2345678-0'],
    ['2345678-0 Verstas Oy', 'Verstas Oy | 2345678-0'],
    ['2345678-0 – Opisto, Raahen yksikkö', 'Opisto, Raahen yksikkö | 2345678-0'],
    ['Y-tunnus 2345678-0, Verstas Oy', 'Verstas Oy | 2345678-0'],
  ])('%s', (line, expected) => {
    expect(listed(line)).toEqual([`1 partner ${expected}`]);
  });

  test.each([
    ['Verstas Oy,', 'Verstas Oy | ,'],
    ['Verstas Oy', 'Verstas Oy | '],
    ['Opisto, Raahen yksikkö', 'Opisto, Raahen yksikkö | '],
    ['Setlementti r.y.', 'Setlementti r.y. | '],
  ])('without its Y-tunnus: %s', (line, expected) => {
    expect(listed(line)).toEqual([`1 partner ${expected}`]);
    expect(listed(`${line}\nVerstas Oy, 2345678-0`)[0]).toBe(`1 partner ${expected}`);
  });
});

test('the recipients of a transfer of support are a list of partners', () => {
  for (const heading of ['Tuen siirron saajat', 'Tuen siirron saajat:', 'tuen siirron saaja']) {
    const read = linesOf('applicant', `${heading}\nVerstas Oy, 2345678-0`);
    expect(read[1]).toBe('1 partner Verstas Oy | 2345678-0');
  }
});

describe('no partner', () => {
  test.each([
    ['a field', 'Y-tunnus: 2345678-0', '1 businessId = 2345678-0'],
    ['a misspelt label', 'Yhteyshenkilön puhelinumero: 0401234567', '1 contactPhone misspelt = 0401234567'],
    ['a label of another section', 'Kunnat: Oulu', '1 misplaced-field Kunnat'],
    ['a sentence', 'Muita osatoteuttajia ei ole.', '1 stray'],
    ['a Y-tunnus alone', '2345678-0', '1 stray'],
    ['a long text', 'sana '.repeat(100), '1 stray'],
  ])('%s', (_, line, expected) => {
    expect(listed(line)).toEqual([expected]);
  });

  test('a numbered heading', () => {
    expect(listed('\n2.1 Muut toimijat')).toEqual(['2 unknown-heading']);
  });

  test('the heading of a text that follows, where the heading of section 3 is missing', () => {
    const text = 'DIGITAIDOT MUKAAN TYÖHÖN\nHankkeessa luodaan uusia tapoja.\n\nTulokset\n\nVerstas Oy, 2345678-0';
    expect(listed(text)).toEqual(['1 stray', '2 stray', '4 stray', '6 partner Verstas Oy | 2345678-0']);
  });

  test('a line before the list, or a bare name after a field that breaks it', () => {
    expect(linesOf('applicant', 'Verstas Oy, 2345678-0\nOsatoteuttajat')).toEqual(['0 stray', '1 partners-marker']);
    expect(listed('Y-tunnus: 1234567-1\n\nOpisto\n\nVerstas Oy, 2345678-0')).toEqual([
      '1 businessId = 1234567-1',
      '3 stray',
      '5 partner Verstas Oy | 2345678-0',
    ]);
  });
});

test.each(['Osatoteuttajat', 'Osatoteuttajat:', 'OSATOTEUTTAJAT', ' Osatoteuttaja '])(
  'the line above the list: %s',
  (line) => {
    expect(linesOf('applicant', `${line}\nVerstas Oy, 2345678-0`)).toEqual([
      '0 partners-marker',
      '1 partner Verstas Oy | 2345678-0',
    ]);
  },
);

test('a list that a text copy has lost leaves the bare line', () => {
  expect(linesOf('applicant', 'Hakijoiden lukumäärä tai tuen siirto -menettely:\n\nOsatoteuttajat\n')).toEqual([
    '0 arrangement = ',
    '2 partners-marker',
  ]);
});
