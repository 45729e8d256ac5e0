import { between, pick } from '../../bench/random.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { field, plain, setValue } from '../page.ts';
import type { Random } from '../typing.ts';
import { slipped, slips } from '../typing.ts';

type PlaceList = 'Maakunnat' | 'Seutukunnat' | 'Kunnat';

/** Towns that have stayed in one seutukunta and maakunta through all years of the programme: kunta, seutukunta, maakunta. */
const towns: readonly (readonly [town: string, subregion: string, region: string])[] = [
  ['Tampere', 'Tampereen', 'Pirkanmaa'],
  ['Turku', 'Turun', 'Varsinais-Suomi'],
  ['Salo', 'Salon', 'Varsinais-Suomi'],
  ['Pori', 'Porin', 'Satakunta'],
  ['Lahti', 'Lahden', 'Päijät-Häme'],
  ['Jyväskylä', 'Jyväskylän', 'Keski-Suomi'],
  ['Äänekoski', 'Äänekosken', 'Keski-Suomi'],
  ['Kuopio', 'Kuopion', 'Pohjois-Savo'],
  ['Iisalmi', 'Ylä-Savon', 'Pohjois-Savo'],
  ['Joensuu', 'Joensuun', 'Pohjois-Karjala'],
  ['Vaasa', 'Vaasan', 'Pohjanmaa'],
  ['Seinäjoki', 'Seinäjoen', 'Etelä-Pohjanmaa'],
  ['Rovaniemi', 'Rovaniemen', 'Lappi'],
  ['Kemijärvi', 'Itä-Lapin', 'Lappi'],
  ['Kajaani', 'Kajaanin', 'Kainuu'],
  ['Mikkeli', 'Mikkelin', 'Etelä-Savo'],
  ['Pieksämäki', 'Pieksämäen', 'Etelä-Savo'],
  ['Lappeenranta', 'Lappeenrannan', 'Etelä-Karjala'],
  ['Imatra', 'Imatran', 'Etelä-Karjala'],
  ['Kotka', 'Kotkan-Haminan', 'Kymenlaakso'],
  ['Kouvola', 'Kouvolan', 'Kymenlaakso'],
  ['Hämeenlinna', 'Hämeenlinnan', 'Kanta-Häme'],
  ['Forssa', 'Forssan', 'Kanta-Häme'],
  ['Helsinki', 'Helsingin', 'Uusimaa'],
  ['Porvoo', 'Porvoon', 'Uusimaa'],
  ['Oulu', 'Oulun', 'Pohjois-Pohjanmaa'],
  ['Ylivieska', 'Ylivieskan', 'Pohjois-Pohjanmaa'],
  ['Raahe', 'Raahen', 'Pohjois-Pohjanmaa'],
  ['Pudasjärvi', 'Oulunkaaren', 'Pohjois-Pohjanmaa'],
];

/** Swedish names of places. */
const swedish: Readonly<Record<PlaceList, Readonly<Record<string, string>>>> = {
  Maakunnat: {
    Uusimaa: 'Nyland',
    Lappi: 'Lappland',
    Kainuu: 'Kajanaland',
    'Varsinais-Suomi': 'Egentliga Finland',
    'Pohjois-Pohjanmaa': 'Norra Österbotten',
    'Etelä-Savo': 'Södra Savolax',
    'Keski-Suomi': 'Mellersta Finland',
  },
  Seutukunnat: {
    Helsingin: 'Helsingfors',
    Turun: 'Åbo',
    Mikkelin: 'S:t Michel',
    Kajaanin: 'Kajana',
    Oulun: 'Uleåborg',
  },
  Kunnat: {
    Helsinki: 'Helsingfors',
    Espoo: 'Esbo',
    Turku: 'Åbo',
    Lohja: 'Lojo',
    Oulu: 'Uleåborg',
    Lahti: 'Lahtis',
    Hamina: 'Fredrikshamn',
  },
};

function placesIn(page: Page, list: PlaceList): readonly string[] {
  const value = field(page, '6', list)?.value ?? '';
  return value === '' ? [] : value.split(',').map(plain);
}

function writeList(page: Page, list: PlaceList, places: readonly string[]): Page | undefined {
  return setValue(page, '6', list, places.join(', '));
}

/** Rewrites one of the places of a list; the new name is marked. */
function inList(list: PlaceList, make: (name: string, random: Random) => string | undefined): Inject {
  return (page, random) => {
    const places = placesIn(page, list);
    const written = places.map((name) => make(name, random));
    const there = [...places.keys()].filter(
      (index) => written[index] !== undefined && written[index] !== places[index],
    );
    if (there.length === 0) return undefined;
    const chosen = pick(random, there);
    return writeList(
      page,
      list,
      places.map((name, index) => (index === chosen ? `«${written[chosen]}»` : name)),
    );
  };
}

/** Names that every kind of place can be written wrongly as. */
function misspelt(list: PlaceList): Readonly<Record<string, Inject>> {
  const typed = Object.entries(slips).map(([kind, slip]): [string, Inject] => [
    kind,
    inList(list, (name, random) => slipped(name, slip, random)),
  ]);
  return { ...Object.fromEntries(typed), Swedish: inList(list, (name) => swedish[list][name]) };
}

const genitives: Readonly<Record<string, string>> = {
  Uusimaa: 'Uudenmaan',
  Lappi: 'Lapin',
  'Keski-Suomi': 'Keski-Suomen',
  'Etelä-Savo': 'Etelä-Savon',
  'Pohjois-Pohjanmaa': 'Pohjois-Pohjanmaan',
  Helsinki: 'Helsingin',
  Oulu: 'Oulun',
  Kotka: 'Kotkan',
  Kuopio: 'Kuopion',
};

const nominatives: ReadonlyMap<string, string> = new Map([
  ...towns
    .filter(([town, subregion]) => town.slice(0, 3) === subregion.slice(0, 3))
    .map(([town, subregion]) => [subregion, town] as const),
  ['Raahen', 'Raahe'] as const,
  ['Kotkan-Haminan', 'Kotka-Hamina'] as const,
  ['Itä-Lapin', 'Itä-Lappi'] as const,
]);

const region = {
  ...misspelt('Maakunnat'),
  'the genitive': inList('Maakunnat', (name) => genitives[name]),
  'with the word maakunta': inList('Maakunnat', (name) => `${name} maakunta`),
  'a country': inList('Maakunnat', () => 'Koko Suomi'),
};

const subregion = {
  ...misspelt('Seutukunnat'),
  'the nominative': inList('Seutukunnat', (name) => nominatives.get(name)),
  'with the word seutukunta': inList('Seutukunnat', (name) => `${name} seutukunta`),
};

const municipality = {
  ...misspelt('Kunnat'),
  'the genitive': inList('Kunnat', (name) => genitives[name]),
  'with the word kaupunki': inList('Kunnat', (name) => `${name} kaupunki`),
  'a village': inList('Kunnat', () => 'Myllypuro'),
};

/** A town whose region the page does not list, or lists without its subregion. */
function foreignTown(page: Page, random: Random, sameRegion: boolean): (typeof towns)[number] | undefined {
  const regions = new Set(placesIn(page, 'Maakunnat'));
  const subregions = new Set(placesIn(page, 'Seutukunnat'));
  const there = towns.filter(
    ([, subregion, region]) => regions.has(region) === sameRegion && !subregions.has(subregion),
  );
  return there.length === 0 ? undefined : pick(random, there);
}

function addTo(page: Page | undefined, list: PlaceList, name: string, random: Random): Page | undefined {
  if (page === undefined) return undefined;
  const places = placesIn(page, list);
  const at = between(random, 0, places.length);
  return writeList(page, list, [...places.slice(0, at), name, ...places.slice(at)]);
}

/** The page without a region, its foreign subregions marked: one region forgotten may leave several of them outside. */
const forgetRegion: Inject = (page, random) => {
  const regions = placesIn(page, 'Maakunnat');
  const known = regions.filter((name) => subregionsOf(page, name).length > 0);
  if (regions.length < 2 || known.length === 0) return undefined;
  const forgotten = pick(random, known);
  const outside = new Set(subregionsOf(page, forgotten));
  const made = writeList(
    page,
    'Maakunnat',
    regions.filter((name) => name !== forgotten),
  );
  const marked = placesIn(page, 'Seutukunnat').map((name) => (outside.has(name) ? `«${name}»` : name));
  return made && writeList(made, 'Seutukunnat', marked);
};

function subregionsOf(page: Page, region: string): readonly string[] {
  const listed = placesIn(page, 'Seutukunnat');
  return towns.filter((town) => town[2] === region && listed.includes(town[1])).map((town) => town[1]);
}

const outsideRegions: Record<string, Inject> = {
  'a subregion of another region added': (page, random) => {
    const town = foreignTown(page, random, false);
    return town && addTo(page, 'Seutukunnat', `«${town[1]}»`, random);
  },
  'a subregion of another region with its town': (page, random) => {
    const town = foreignTown(page, random, false);
    return town && addTo(addTo(page, 'Kunnat', town[0], random), 'Seutukunnat', `«${town[1]}»`, random);
  },
  'a region forgotten': forgetRegion,
};

/** The page without a subregion, the towns that are left outside marked. */
const forgetSubregion: Inject = (page, random) => {
  const subregions = placesIn(page, 'Seutukunnat');
  const municipalities = placesIn(page, 'Kunnat');
  const known = towns.filter(([town, subregion]) => subregions.includes(subregion) && municipalities.includes(town));
  const alone = known.filter(
    ([, subregion]) => !['Helsingin', 'Oulun', 'Oulunkaaren', 'Kajaanin', 'Kotkan-Haminan'].includes(subregion),
  );
  if (subregions.length < 2 || alone.length === 0) return undefined;
  const [town, forgotten] = pick(random, alone);
  const made = writeList(
    page,
    'Seutukunnat',
    subregions.filter((name) => name !== forgotten),
  );
  return (
    made &&
    writeList(
      made,
      'Kunnat',
      municipalities.map((name) => (name === town ? `«${name}»` : name)),
    )
  );
};

const outsideSubregions: Record<string, Inject> = {
  'a town of another region': (page, random) => {
    const town = foreignTown(page, random, false);
    return town && addTo(page, 'Kunnat', `«${town[0]}»`, random);
  },
  'a town of the same region': (page, random) => {
    const town = foreignTown(page, random, true);
    return town && addTo(page, 'Kunnat', `«${town[0]}»`, random);
  },
  'a subregion forgotten': forgetSubregion,
};

/** Only where no subregions are listed can a town be judged by its region alone: its subregion is reported otherwise. */
const withoutSubregions: Inject = (page) => writeList(page, 'Seutukunnat', []);

const outsideRegionOnly: Record<string, Inject> = {
  'a town of another region': (page, random) => {
    const regions = placesIn(page, 'Maakunnat');
    const town = pick(
      random,
      towns.filter((each) => !regions.includes(each[2])),
    );
    return addTo(page, 'Kunnat', `«${town[0]}»`, random);
  },
};

/** A subregion that no listed town is in. */
const emptyPlace: Record<string, Inject> = {
  // Vaala changed its region in 2016 and may belong to the one that is added.
  'a region added': (page, random) => {
    if (placesIn(page, 'Kunnat').includes('Vaala')) return undefined;
    const town = foreignTown(page, random, false);
    return town && addTo(page, 'Maakunnat', `«${town[2]}»`, random);
  },
  'a subregion of a listed region added': (page, random) => {
    const town = foreignTown(page, random, true);
    return town && addTo(page, 'Seutukunnat', `«${town[1]}»`, random);
  },
};

/** A name once more; the later one is wrong. */
function repeat(list: PlaceList, adjacent: boolean): Inject {
  return (page, random) => {
    const places = placesIn(page, list);
    if (places.length === 0 || (!adjacent && places.length < 2)) return undefined;
    const index = adjacent ? between(random, 0, places.length - 1) : between(random, 0, places.length - 2);
    const at = adjacent ? index + 1 : places.length;
    return writeList(page, list, [...places.slice(0, at), `«${places[index]}»`, ...places.slice(at)]);
  };
}

const duplicate: Record<string, Inject> = {
  'a region twice in a row': repeat('Maakunnat', true),
  'a subregion twice in a row': repeat('Seutukunnat', true),
  'a subregion again at the end': repeat('Seutukunnat', false),
  'a town twice in a row': repeat('Kunnat', true),
  'a town again at the end': repeat('Kunnat', false),
};

/** Mistakes in the lists of places. */
export const regionInjectors: readonly Injector[] = [
  ...injectors('unknown-region', region),
  ...injectors('unknown-subregion', subregion),
  ...injectors('unknown-municipality', municipality),
  ...injectors('subregion-outside-regions', outsideRegions),
  ...injectors('municipality-outside-subregions', outsideSubregions),
  ...injectors('municipality-outside-regions', outsideRegionOnly, withoutSubregions),
  ...injectors('region-without-municipality', emptyPlace),
  ...injectors('duplicate-place', duplicate),
];
