import type { PlaceKind } from '../../form/places.ts';
import { municipalityRegions, municipalitySubregions, subregionRegions } from '../../form/places.ts';
import type { ReadList } from './names.ts';
import type { ListedPlace } from './place-list.ts';

/** A place that does not fit the other lists. */
export type AreaMember = OutsidePlaces | EmptyPlace;

/** Places that belong to none of the listed places of the larger kind. Those with the same home have one cause. */
export interface OutsidePlaces {
  readonly kind: 'outside';
  readonly rule: 'subregion-outside-regions' | 'municipality-outside-subregions' | 'municipality-outside-regions';
  readonly list: PlaceKind;
  readonly places: readonly ListedPlace[];
  /** The larger kind, and the places of it where these belong in the years of the period. */
  readonly within: PlaceKind;
  readonly homes: readonly string[];
  readonly years: Years;
  /** Homes that can be added to their list without another rule having something against it. */
  readonly addable: readonly string[];
  /** The only listed place of the larger kind where nothing lies: it may stand there instead of the home. */
  readonly instead: ListedPlace | undefined;
}

/** A listed region or subregion without a listed municipality. */
export interface EmptyPlace {
  readonly kind: 'empty';
  readonly rule: 'region-without-municipality';
  readonly list: 'region' | 'subregion';
  readonly place: ListedPlace;
}

/** First and last year whose division counts. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** A listed place with the larger places it belongs to in the years of the period. */
interface Member {
  readonly place: ListedPlace;
  readonly name: string;
  /** Written as the classification has it; a guessed name only counts for what is not missing. */
  readonly certain: boolean;
  readonly subregions: readonly string[];
  readonly regions: readonly string[];
}

interface Area {
  readonly years: Years;
  readonly regions: readonly Member[];
  readonly subregions: readonly Member[];
  readonly municipalities: readonly Member[];
  /** The names that each list stands for, also those it misspells; undefined when that cannot be told. */
  readonly listedRegions: ReadonlySet<string> | undefined;
  readonly listedSubregions: ReadonlySet<string> | undefined;
  /** Where the listed municipalities lie, those of misspelt names too; undefined when that cannot be told. */
  readonly inhabited: ReadonlySet<string> | undefined;
}

/**
 * What does not fit between the lists. Names that are not in the classification take part in nothing, and a list with a name that
 * cannot be understood is not said to lack another. One cause, one finding: a municipality whose subregion is reported is not, one
 * outside the subregions is not also outside the regions, and as long as anything lies outside, empty places are not reported.
 */
export function membershipFaults(lists: Readonly<Record<PlaceKind, ReadList>>, years: Years): readonly AreaMember[] {
  const area = areaOf(lists, years);
  const outside = outsideFaults(area);
  return outside.length > 0 ? outside : emptyPlaces(area);
}

function areaOf(lists: Readonly<Record<PlaceKind, ReadList>>, years: Years): Area {
  const { from, to } = years;
  const regions = membersOf(lists.region, noHomes);
  const subregions = membersOf(lists.subregion, (name) => ({
    subregions: [],
    regions: subregionRegions(name, from, to),
  }));
  const municipalities = membersOf(lists.municipality, (name) => ({
    subregions: municipalitySubregions(name, from, to),
    regions: municipalityRegions(name, from, to),
  }));
  return {
    years,
    regions: regions.filter(isCertain),
    subregions: subregions.filter(isCertain),
    municipalities: municipalities.filter(isCertain),
    listedRegions: lists.region.complete ? namesOf(regions) : undefined,
    listedSubregions: lists.subregion.complete ? namesOf(subregions) : undefined,
    inhabited: lists.municipality.complete ? inhabitedPlaces(municipalities) : undefined,
  };
}

type Homes = Pick<Member, 'subregions' | 'regions'>;

function noHomes(): Homes {
  return { subregions: [], regions: [] };
}

function membersOf({ read }: ReadList, homesOf: (name: string) => Homes): Member[] {
  return read.flatMap(({ place, names, hint }) =>
    names.map((name) => ({ place, name, certain: hint === undefined, ...homesOf(name) })),
  );
}

function isCertain({ certain }: Member): boolean {
  return certain;
}

function namesOf(members: readonly Member[]): ReadonlySet<string> {
  return new Set(members.map((member) => member.name));
}

/** Regions and subregions share no name: a subregion's is a genitive. */
function inhabitedPlaces(municipalities: readonly Member[]): ReadonlySet<string> {
  return new Set(municipalities.flatMap(({ subregions, regions }) => [...subregions, ...regions]));
}

function outsideFaults(area: Area): OutsidePlaces[] {
  const subregions = lyingOutside(area.subregions, area.listedRegions, 'regions');
  const subregionNames = new Set(subregions.map((member) => member.name));
  const municipalities = lyingOutside(area.municipalities, area.listedSubregions, 'subregions');
  const others = area.municipalities.filter(
    (member) => !municipalities.includes(member) && !member.subregions.some((name) => subregionNames.has(name)),
  );
  return [
    ...grouped(subregions, area, 'subregion-outside-regions'),
    ...grouped(municipalities, area, 'municipality-outside-subregions'),
    ...grouped(lyingOutside(others, area.listedRegions, 'regions'), area, 'municipality-outside-regions'),
  ];
}

function lyingOutside(
  members: readonly Member[],
  listed: ReadonlySet<string> | undefined,
  homes: 'regions' | 'subregions',
): readonly Member[] {
  if (listed === undefined) return [];
  return members.filter((member) => !member[homes].some((name) => listed.has(name)));
}

/** One fault for all the places that have the same homes. */
function grouped(members: readonly Member[], area: Area, rule: OutsidePlaces['rule']): OutsidePlaces[] {
  const homesOf = rule === 'municipality-outside-subregions' ? 'subregions' : 'regions';
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = member[homesOf].join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  const empty = groups.size === 1 ? onlyEmptyPlace(area, homesOf) : undefined;
  return [...groups.values()].map((group): OutsidePlaces => {
    const homes = group[0]?.[homesOf] ?? [];
    const addable = homes.filter((home) => canAdd(area, rule, home, group));
    return {
      kind: 'outside',
      rule,
      list: rule === 'subregion-outside-regions' ? 'subregion' : 'municipality',
      places: group.map((member) => member.place),
      within: homesOf === 'regions' ? 'region' : 'subregion',
      homes,
      years: area.years,
      addable,
      instead: addable.length === 1 ? empty?.place : undefined,
    };
  });
}

/** A region needs a municipality that lies in it (or none listed at all); a subregion needs its region. */
function canAdd(area: Area, rule: OutsidePlaces['rule'], home: string, group: readonly Member[]): boolean {
  if (rule === 'municipality-outside-regions') return true;
  if (rule === 'subregion-outside-regions') {
    return area.municipalities.length === 0 || (area.inhabited?.has(home) ?? false);
  }
  const { listedRegions } = area;
  return listedRegions === undefined || group.every((member) => member.regions.some((name) => listedRegions.has(name)));
}

function onlyEmptyPlace(area: Area, kind: 'regions' | 'subregions'): Member | undefined {
  const { inhabited } = area;
  if (inhabited === undefined) return undefined;
  const empty = area[kind].filter((member) => !inhabited.has(member.name) && !isUsed(area, member));
  return empty.length === 1 ? empty[0] : undefined;
}

/** Whether a listed subregion lies in a region. */
function isUsed({ subregions }: Area, { name }: Member): boolean {
  return subregions.some((member) => member.regions.includes(name));
}

/** Listed regions without a listed municipality, and subregions without one whose region is not reported already. */
function emptyPlaces({ regions, subregions, inhabited }: Area): EmptyPlace[] {
  if (inhabited === undefined) return [];
  const emptyRegions = regions.filter((member) => !inhabited.has(member.name));
  const reported = new Set(emptyRegions.map((member) => member.name));
  const emptySubregions = subregions.filter(
    (member) => !inhabited.has(member.name) && !member.regions.some((name) => reported.has(name)),
  );
  return [
    ...emptyRegions.map(({ place }) => emptyPlace('region', place)),
    ...emptySubregions.map(({ place }) => emptyPlace('subregion', place)),
  ];
}

function emptyPlace(list: EmptyPlace['list'], place: ListedPlace): EmptyPlace {
  return { kind: 'empty', rule: 'region-without-municipality', list, place };
}
