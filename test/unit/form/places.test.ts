import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  acceptedSubregion,
  foldPlace,
  isKnownPlace,
  municipalityRegions,
  municipalitySubregions,
  type PlaceKind,
  placeDetail,
  placeNames,
  subregionRegions,
  suggestPlace,
} from '../../../server/src/form/places.ts';
import { busyTime } from '../../support/busy-time.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const kinds: readonly PlaceKind[] = ['region', 'subregion', 'municipality'];

function readCsv(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(`${root}data/${file}`, 'utf8').trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((field, i) => [columns[i] ?? '', field])));
}

const history = readCsv('kunnat-2014-2024-historia.csv').map((row) => ({
  municipality: row.kunta ?? '',
  municipalitySwedish: row.kunta_sv ?? '',
  subregion: row.seutukunta ?? '',
  subregionSwedish: row.seutukunta_sv ?? '',
  region: row.maakunta ?? '',
  regionSwedish: row.maakunta_sv ?? '',
  from: Number(row.ensimmainen_vuosi),
  to: Number(row.viimeinen_vuosi),
}));

const subregions = readCsv('seutukunnat-genetiivi.csv').map((row) => ({
  nominative: row.seutukunta ?? '',
  printed: row.eura_muoto || (row.seutukunta ?? ''),
  region: row.maakunta ?? '',
  from: Number(row.ensimmainen_vuosi),
  to: Number(row.viimeinen_vuosi),
}));

const printedSubregion = new Map(subregions.map((each) => [each.nominative, each.printed]));
const unique = (names: readonly string[]) => [...new Set(names)];
const sorted = (names: readonly string[]) => unique(names).sort();

describe('the classification', () => {
  it('has the names of the source and no others', () => {
    expect(sorted(placeNames('municipality'))).toEqual(sorted(history.map((row) => row.municipality)));
    expect(sorted(placeNames('subregion'))).toEqual(sorted(subregions.map((each) => each.printed)));
    expect(sorted(placeNames('region'))).toEqual(sorted(history.map((row) => row.region)));
    for (const kind of kinds) expect(placeNames(kind)).toEqual(unique(placeNames(kind)));
  });

  it.each(kinds)('knows every name of %s that it lists', (kind) => {
    expect(placeNames(kind).filter((name) => !isKnownPlace(kind, name))).toEqual([]);
  });

  it('keeps every row of the history', () => {
    for (const row of history) {
      expect(placeDetail('municipality', row.municipality)?.divisions).toContainEqual({
        region: row.region,
        subregion: printedSubregion.get(row.subregion),
        from: row.from,
        to: row.to,
      });
    }
  });

  it('adds no row to the history', () => {
    const divisions = placeNames('municipality').flatMap((name) => placeDetail('municipality', name)?.divisions ?? []);
    expect(divisions).toHaveLength(history.length);
  });

  it('answers for every year of every row', () => {
    for (const row of history) {
      for (let year = row.from; year <= row.to; year++) {
        const subregion = printedSubregion.get(row.subregion);
        expect(municipalitySubregions(row.municipality, year, year)).toEqual([subregion]);
        expect(municipalityRegions(row.municipality, year, year)).toEqual([row.region]);
        expect(subregionRegions(subregion ?? '', year, year)).toEqual([row.region]);
      }
    }
  });

  it('has every subregion with its region and years', () => {
    for (const { nominative, printed, region, from, to } of subregions) {
      expect(placeDetail('subregion', printed)).toMatchObject({
        kind: 'subregion',
        name: printed,
        nominative,
        genitive: printed,
        from,
        to,
        divisions: [{ region, from, to }],
      });
    }
  });

  it('has the Swedish names', () => {
    const swedish = (kind: PlaceKind, name: string | undefined) => placeDetail(kind, name ?? '')?.swedish;
    for (const row of history.filter((each) => each.to === 2024)) {
      expect(swedish('municipality', row.municipality)).toBe(row.municipalitySwedish);
      expect(swedish('subregion', printedSubregion.get(row.subregion))).toBe(row.subregionSwedish);
      expect(swedish('region', row.region)).toBe(row.regionSwedish);
    }
  });

  it('has the genitives', () => {
    for (const { kunta = '', genetiivi } of readCsv('kunnat-genetiivi.csv')) {
      expect(placeDetail('municipality', kunta)?.genitive).toBe(genetiivi);
    }
    for (const { maakunta = '', genetiivi } of readCsv('maakunnat-genetiivi.csv')) {
      expect(placeDetail('region', maakunta)?.genitive).toBe(genetiivi);
    }
  });
});

describe('names as descriptions write them', () => {
  it('are exact in case and form', () => {
    expect(isKnownPlace('subregion', 'Helsingin')).toBe(true);
    expect(isKnownPlace('subregion', 'Helsinki')).toBe(false);
    expect(isKnownPlace('municipality', 'oulu')).toBe(false);
    expect(isKnownPlace('region', 'Uudenmaan')).toBe(false);
    expect(isKnownPlace('region', 'Oulu')).toBe(false);
    expect(isKnownPlace('municipality', '')).toBe(false);
    expect(isKnownPlace('municipality', 'constructor')).toBe(false);
  });

  it('may have any white space', () => {
    expect(isKnownPlace('municipality', ' Koski\u00a0 Tl ')).toBe(true);
    expect(subregionRegions('Pielisen\u00a0Karjalan', 2014, 2020)).toEqual(['Pohjois-Karjala']);
    expect(placeDetail('municipality', 'Koski\u00a0Tl')?.name).toBe('Koski Tl');
  });

  it('give nothing when unknown', () => {
    expect(placeDetail('municipality', 'Viipuri')).toBeUndefined();
    expect(municipalityRegions('Viipuri', 2014, 2020)).toEqual([]);
    expect(municipalitySubregions('Viipuri', 2014, 2020)).toEqual([]);
    expect(subregionRegions('Helsinki', 2014, 2020)).toEqual([]);
  });
});

describe('history', () => {
  it.each([
    ['Heinävesi', 'Savonlinnan', 'Etelä-Savo', 'Joensuun', 'Pohjois-Karjala'],
    ['Iitti', 'Kouvolan', 'Kymenlaakso', 'Lahden', 'Päijät-Häme'],
    ['Isokyrö', 'Kyrönmaan', 'Pohjanmaa', 'Seinäjoen', 'Etelä-Pohjanmaa'],
    ['Joroinen', 'Pieksämäen', 'Etelä-Savo', 'Varkauden', 'Pohjois-Savo'],
    ['Kuhmoinen', 'Jämsän', 'Keski-Suomi', 'Tampereen', 'Pirkanmaa'],
  ])('%s changed region in 2021', (name, oldSubregion, oldRegion, newSubregion, newRegion) => {
    expect(municipalitySubregions(name, 2014, 2020)).toEqual([oldSubregion]);
    expect(municipalityRegions(name, 2014, 2020)).toEqual([oldRegion]);
    expect(municipalitySubregions(name, 2021, 2023)).toEqual([newSubregion]);
    expect(municipalityRegions(name, 2021, 2023)).toEqual([newRegion]);
    expect(municipalitySubregions(name, 2020, 2021)).toEqual([oldSubregion, newSubregion]);
    expect(municipalityRegions(name, 2020, 2021)).toEqual([oldRegion, newRegion]);
  });

  it('Laihia changed its subregion only', () => {
    expect(municipalitySubregions('Laihia', 2020, 2021)).toEqual(['Kyrönmaan', 'Vaasan']);
    expect(municipalityRegions('Laihia', 2020, 2021)).toEqual(['Pohjanmaa']);
  });

  it('Vaala changed in 2016', () => {
    expect(municipalitySubregions('Vaala', 2015, 2015)).toEqual(['Kajaanin']);
    expect(municipalityRegions('Vaala', 2016, 2016)).toEqual(['Pohjois-Pohjanmaa']);
    expect(municipalityRegions('Vaala', 2014, 2020)).toEqual(['Kainuu', 'Pohjois-Pohjanmaa']);
  });

  it('Honkajoki and Kyrönmaa ended in 2020 and are still known', () => {
    expect(isKnownPlace('municipality', 'Honkajoki')).toBe(true);
    expect(isKnownPlace('subregion', 'Kyrönmaan')).toBe(true);
    expect(placeDetail('municipality', 'Honkajoki')).toMatchObject({ from: 2014, to: 2020 });
    expect(placeDetail('subregion', 'Kyrönmaan')).toMatchObject({ from: 2014, to: 2020 });
  });

  it('a place that ended before the period is taken as it last was', () => {
    expect(municipalitySubregions('Honkajoki', 2021, 2023)).toEqual(['Pohjois-Satakunnan']);
    expect(municipalityRegions('Lavia', 2018, 2020)).toEqual(['Satakunta']);
    expect(subregionRegions('Kyrönmaan', 2022, 2022)).toEqual(['Pohjanmaa']);
  });

  it('a period outside the data takes the nearest year', () => {
    expect(municipalityRegions('Vaala', 2007, 2013)).toEqual(['Kainuu']);
    expect(municipalityRegions('Iitti', 2025, 2027)).toEqual(['Päijät-Häme']);
    expect(municipalityRegions('Iitti', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toHaveLength(2);
  });

  it('a reversed period is read as if it were not', () => {
    expect(municipalityRegions('Iitti', 2021, 2020)).toEqual(['Kymenlaakso', 'Päijät-Häme']);
  });
});

describe('the seeds', () => {
  const seeds = readdirSync(`${root}seeds`).filter((file) => /^S\d{5}\./.test(file));

  it('are four', () => expect(seeds).toHaveLength(4));

  it.each(seeds)('%s lists places that agree', (file) => {
    const text = readFileSync(`${root}seeds/${file}`, 'utf8');
    const list = (label: string) => new RegExp(`^${label}: *(.+)$`, 'm').exec(text)?.[1]?.trim().split(/, */) ?? [];
    const [regions, subregionNames, municipalities] = [list('Maakunnat'), list('Seutukunnat'), list('Kunnat')];
    expect(municipalities).not.toHaveLength(0);
    expect(sorted(municipalities.flatMap((name) => municipalitySubregions(name, 2020, 2022)))).toEqual(
      sorted(subregionNames),
    );
    expect(sorted(municipalities.flatMap((name) => municipalityRegions(name, 2020, 2022)))).toEqual(sorted(regions));
    expect(sorted(subregionNames.flatMap((name) => subregionRegions(name, 2020, 2022)))).toEqual(sorted(regions));
  });
});

describe('suggestPlace', () => {
  it.each<[PlaceKind, string, string]>([
    ['subregion', 'Helsinki', 'Helsingin'],
    ['subregion', 'Helsingin seutukunta', 'Helsingin'],
    ['subregion', 'Turun seutu', 'Turun'],
    ['subregion', 'Helsingfors', 'Helsingin'],
    ['subregion', 'Kotka-Hamina', 'Kotkan-Haminan'],
    ['subregion', 'Kotka-Haminan', 'Kotkan-Haminan'],
    ['subregion', 'Kotkan–Haminan', 'Kotkan-Haminan'],
    ['subregion', 'Kemin-Tornion', 'Kemi-Tornion'],
    ['subregion', 'Itä-Lappi', 'Itä-Lapin'],
    ['subregion', 'Sydösterbotten', 'Sydösterbottens kustregion'],
    ['region', 'Uudenmaan', 'Uusimaa'],
    ['region', 'Uusimaan', 'Uusimaa'],
    ['region', 'Uudenmaan maakunta', 'Uusimaa'],
    ['region', 'Nyland', 'Uusimaa'],
    ['region', 'Lapin', 'Lappi'],
    ['region', 'Pohjois Pohjanmaa', 'Pohjois-Pohjanmaa'],
    ['region', 'Paijat-Hame', 'Päijät-Häme'],
    ['municipality', 'Oulun', 'Oulu'],
    ['municipality', 'Oulun kaupunki', 'Oulu'],
    ['municipality', 'Lahden', 'Lahti'],
    ['municipality', 'Jokioisten', 'Jokioinen'],
    ['municipality', 'Helsingfors', 'Helsinki'],
    ['municipality', 'Pedersöre', 'Pedersören kunta'],
    ['municipality', 'Pedersören', 'Pedersören kunta'],
    ['municipality', 'KOUVOLA', 'Kouvola'],
    ['municipality', 'Hämenlinna', 'Hämeenlinna'],
    ['municipality', 'Jyvaskyla', 'Jyväskylä'],
    ['municipality', 'Rovaneimi', 'Rovaniemi'],
    ['municipality', 'Koski TL', 'Koski Tl'],
  ])('%s %s -> %s', (kind, name, meant) => {
    expect(suggestPlace(kind, name)).toBe(meant);
  });

  it.each<[PlaceKind, string]>([
    ['municipality', 'Oulu'],
    ['subregion', 'Helsingin'],
    ['municipality', 'Remi'],
    ['municipality', 'Tukholma'],
    ['municipality', 'Jaala'],
    ['municipality', ''],
    ['municipality', 'kunta'],
    ['region', 'Itä-Suomi'],
    ['region', 'Häme'],
    ['subregion', 'Pääkaupunkiseutu'],
  ])('%s %j: nothing', (kind, name) => {
    expect(suggestPlace(kind, name)).toBeUndefined();
  });

  it.each(kinds)('finds every %s by every form of its name', (kind) => {
    for (const name of placeNames(kind)) {
      const { nominative = '', genitive = '', swedish = '' } = placeDetail(kind, name) ?? {};
      const forms = [nominative, genitive, swedish, foldPlace(nominative), genitive.toUpperCase(), `${genitive} seutu`];
      for (const form of forms.filter((each) => !isKnownPlace(kind, each))) expect(suggestPlace(kind, form)).toBe(name);
    }
  });

  it.each(kinds)('seldom suggests a wrong %s when a letter is missing', (kind) => {
    const slips = placeNames(kind).flatMap((name) =>
      [...name].map((_, i) => ({ name, slip: name.slice(0, i) + name.slice(i + 1) })),
    );
    const unknown = slips.filter(({ slip }) => !isKnownPlace(kind, slip));
    const wrong = unknown.filter(({ name, slip }) => ![name, undefined].includes(suggestPlace(kind, slip)));
    const silent = unknown.filter(({ slip }) => suggestPlace(kind, slip) === undefined);
    expect(wrong.length).toBeLessThanOrEqual(1);
    expect(silent.length / unknown.length).toBeLessThan(0.15);
  });

  it('is quick on a megabyte', () => {
    const started = busyTime();
    expect(suggestPlace('municipality', 'Oulu, '.repeat(150_000))).toBeUndefined();
    expect(busyTime() - started).toBeLessThan(1_000);
  });
});

describe('foldPlace', () => {
  it.each([
    ['Hämeenlinna', 'hameenlinna'],
    ['Åboland – Turunmaa', 'aboland-turunmaa'],
    [' Pielisen\u00a0 Karjala', 'pielisen karjala'],
    ['VÖYRI', 'voyri'],
  ])('%j -> %j', (name, folded) => {
    expect(foldPlace(name)).toBe(folded);
  });
});

it('accepts the forms of a subregion that pages may print beside the derived ones, and each is of a known subregion', () => {
  for (const name of [
    'Nivala-Haapajärven',
    'Haapavesi-Siikalatvan',
    'Saarijärvi-Viitasaaren',
    'Pietarsaaren',
    'Suupohjan rannikkoseudun',
    'Turunmaan',
    'Kemin-Tornion',
    'Kotka-Haminan',
  ]) {
    const accepted = acceptedSubregion(name);
    expect([name, accepted !== undefined && isKnownPlace('subregion', accepted)]).toEqual([name, true]);
  }
  expect(acceptedSubregion('Helsinki')).toBeUndefined();
});
