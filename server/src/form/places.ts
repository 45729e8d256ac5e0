import { FIRST_YEAR, LAST_YEAR, PLACES_TABLE } from './data/places-table.ts';
import { nearest } from './nearest.ts';

/** maakunta, seutukunta, kunta */
export type PlaceKind = 'region' | 'subregion' | 'municipality';

/** Where a place belonged, and in which years (both inclusive, within the classification's 2014-2024). */
export interface PlaceDivision {
  readonly region: string;
  /** Genitive, as descriptions print it; absent when the place is itself a subregion. */
  readonly subregion?: string;
  readonly from: number;
  readonly to: number;
}

/** What is known of a place beside its name. */
export interface PlaceDetail {
  readonly kind: PlaceKind;
  /** As descriptions print it: the genitive of a subregion, the nominative of the others. */
  readonly name: string;
  readonly nominative: string;
  readonly genitive: string;
  readonly swedish: string;
  /** First and last year in the classification (2014-2024). */
  readonly from: number;
  readonly to: number;
  /** Oldest first. Empty for a region. */
  readonly divisions: readonly PlaceDivision[];
}

/**
 * Whether descriptions may print `name` in the list of this kind: a name that any year of the classification has, in the
 * right form (subregions in the genitive, "Helsingin"). Exact but for white space.
 */
export function isKnownPlace(kind: PlaceKind, name: string): boolean {
  const known = index()[kind];
  return known.has(name) || known.has(collapsed(name));
}

/** Genitives that pages may print as well as ours, which for these compounds were only formed by grammar, and Finnish names of Swedish ones. */
const OTHER_SUBREGION_FORMS: ReadonlyMap<string, string> = new Map([
  ['Haapavesi-Siikalatvan', 'Haapaveden-Siikalatvan'],
  ['Kemin-Tornion', 'Kemi-Tornion'],
  ['Kotka-Haminan', 'Kotkan-Haminan'],
  ['Nivala-Haapajärven', 'Nivalan-Haapajärven'],
  ['Pietarsaaren', 'Jakobstadsregionen'],
  ['Pietarsaaren seudun', 'Jakobstadsregionen'],
  ['Saarijärvi-Viitasaaren', 'Saarijärven-Viitasaaren'],
  ['Suupohjan rannikkoseudun', 'Sydösterbottens kustregion'],
  ['Turunmaan', 'Åboland-Turunmaan'],
]);

/** The name that the classification's tables have for another accepted form of a subregion; undefined for any other name. */
export function acceptedSubregion(name: string): string | undefined {
  return OTHER_SUBREGION_FORMS.get(collapsed(name));
}

/** Every name of the kind, as descriptions print it, in the order of the classification. Ended places are included. */
export function placeNames(kind: PlaceKind): readonly string[] {
  return [...index()[kind].keys()];
}

/** What is known of a place, by the name that descriptions print. */
export function placeDetail(kind: PlaceKind, name: string): PlaceDetail | undefined {
  const known = index()[kind];
  const asWritten = known.get(name);
  if (asWritten !== undefined) return rememberedDetail(kind, name, asWritten);
  const wanted = collapsed(name);
  const blocks = known.get(wanted);
  return blocks && rememberedDetail(kind, wanted, blocks);
}

const lazyDetails = new Map<readonly Block[], PlaceDetail | undefined>();

/** Reading a detail out of the table takes some microseconds, and the same few places are asked for again and again. */
function rememberedDetail(kind: PlaceKind, name: string, blocks: readonly Block[]): PlaceDetail | undefined {
  const known = lazyDetails.get(blocks);
  if (known !== undefined) return known;
  const read = READERS[kind](name, blocks);
  lazyDetails.set(blocks, read);
  return read;
}

/**
 * The regions of a subregion (given in the genitive) in any year of the period, both years inclusive. A period outside
 * the classification's years counts as its nearest year, and a place that did not exist in the period is taken as it was
 * in the years nearest to it. Empty for an unknown name.
 */
export function subregionRegions(genitive: string, fromYear: number, toYear: number): string[] {
  return unique(divisionsWithin('subregion', genitive, fromYear, toYear).map((division) => division.region));
}

/** The subregions (genitives) of a municipality, by the same reading of the period as `subregionRegions`. */
export function municipalitySubregions(name: string, fromYear: number, toYear: number): string[] {
  const divisions = divisionsWithin('municipality', name, fromYear, toYear);
  return unique(divisions.flatMap((division) => division.subregion ?? []));
}

/** The regions of a municipality, by the same reading of the period as `subregionRegions`. */
export function municipalityRegions(name: string, fromYear: number, toYear: number): string[] {
  return unique(divisionsWithin('municipality', name, fromYear, toYear).map((division) => division.region));
}

/**
 * "Did you mean": the name to print instead of an unknown one. Knows the other forms of each name (nominative, genitive,
 * Swedish, with "kunta", "kaupunki", "seutukunta" and the like after it, in any case), then looks for a slip of the
 * keyboard. Undefined for a known name, when nothing is near and when two places are equally near.
 */
export function suggestPlace(kind: PlaceKind, name: string): string | undefined {
  const written = collapsed(name);
  if (isKnownPlace(kind, written)) return undefined;
  const forms = formsOf(kind);
  return byForm(forms, written) ?? bySlip(forms, written);
}

/** For lenient comparison: lower case, a for ä and å, o for ö, e for é, single spaces, every dash a bare hyphen. */
export function foldPlace(name: string): string {
  const lower = collapsed(name).toLowerCase();
  return lower
    .replace(/[äå]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/é/g, 'e')
    .replace(/ ?[-‐‑–—] ?/g, '-');
}

/** Words that follow a name without being part of it, as `foldPlace` leaves them. */
const TRAILING_WORDS =
  / (kunta|kunnan|kaupunki|kaupungin|seutu|seudun|seutukunta|seutukunnan|maakunta|maakunnan|stad|kommun|landskap|ekonomiska region)$/;

function byForm(forms: readonly Form[], name: string): string | undefined {
  const wanted = foldPlace(name);
  return uniqueMatch(forms, wanted) ?? uniqueMatch(forms, wanted.replace(TRAILING_WORDS, ''));
}

function uniqueMatch(forms: readonly Form[], wanted: string): string | undefined {
  const matches = unique(forms.filter((form) => form.folded === wanted).map((form) => form.name));
  return matches.length === 1 ? matches[0] : undefined;
}

/** A slip seldom falls on the first letter, and many a former municipality differs from a present one by just that. */
function bySlip(forms: readonly Form[], name: string): string | undefined {
  const names = new Map(forms.map((form) => [form.text, form.name]));
  const near = nearest(name, [...names.keys()], { meaning: (text) => names.get(text) ?? text });
  if (near === undefined || foldPlace(near).charAt(0) !== foldPlace(name).charAt(0)) return undefined;
  return names.get(near);
}

function divisionsWithin(kind: PlaceKind, name: string, fromYear: number, toYear: number): readonly PlaceDivision[] {
  const divisions = placeDetail(kind, name)?.divisions ?? [];
  const distances = divisions.map((division) => yearsApart(division, clamped(fromYear), clamped(toYear)));
  const least = Math.min(...distances);
  return divisions.filter((_, i) => distances[i] === least);
}

/** 0 when the division held in any year between the two (in either order). */
function yearsApart(division: PlaceDivision, oneYear: number, otherYear: number): number {
  const from = Math.min(oneYear, otherYear);
  const to = Math.max(oneYear, otherYear);
  return Math.max(0, division.from - to, from - division.to);
}

function clamped(year: number): number {
  return Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR);
}

function collapsed(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

// Reading the table. Its format is reported beside it. At first only the names are read, with the place where the rest is.

/** A subregion's part of the table, with the region it is in. */
interface Block {
  readonly region: string;
  readonly subregion: string;
  readonly municipalities: string;
}

type Index = Readonly<Record<PlaceKind, ReadonlyMap<string, readonly Block[]>>>;

let lazyIndex: Index | undefined;

function index(): Index {
  lazyIndex ??= indexOf(blocksOf(PLACES_TABLE));
  return lazyIndex;
}

function blocksOf(table: string): Block[] {
  const blocks: Block[] = [];
  let region = '';
  let subregion = '';
  for (const line of table.split('\n')) {
    if (line.startsWith('*')) region = line.slice(1);
    else if (line.startsWith('+')) subregion = line.slice(1);
    else blocks.push({ region, subregion, municipalities: line });
  }
  return blocks;
}

function indexOf(blocks: readonly Block[]): Index {
  const region = new Map<string, Block[]>();
  const subregion = new Map<string, Block[]>();
  const municipality = new Map<string, Block[]>();
  for (const block of blocks) {
    add(region, nominativeOf(block.region), block);
    add(subregion, readEntry(block.subregion).genitive, block);
    for (const entry of block.municipalities.split(',')) add(municipality, nominativeOf(entry), block);
  }
  return { region, subregion, municipality };
}

function add(blocks: Map<string, Block[]>, name: string, block: Block): void {
  const known = blocks.get(name);
  if (known === undefined) blocks.set(name, [block]);
  else if (known.at(-1) !== block) known.push(block);
}

/** A text that stands for a place, and the name to print instead. */
interface Form {
  readonly text: string;
  readonly folded: string;
  readonly name: string;
}

const lazyForms = new Map<PlaceKind, readonly Form[]>();

function formsOf(kind: PlaceKind): readonly Form[] {
  const forms = lazyForms.get(kind) ?? readForms(kind);
  lazyForms.set(kind, forms);
  return forms;
}

function readForms(kind: PlaceKind): readonly Form[] {
  return entriesOf(kind).flatMap((entry) => {
    const name = kind === 'subregion' ? entry.genitive : entry.nominative;
    const texts = unique([entry.nominative, entry.genitive, entry.swedish]);
    return texts.map((text) => ({ text, folded: foldPlace(text), name }));
  });
}

function entriesOf(kind: PlaceKind): readonly Entry[] {
  const blocks = blocksOf(PLACES_TABLE);
  if (kind === 'municipality') return blocks.flatMap((block) => block.municipalities.split(',').map(readEntry));
  return unique(blocks.map((block) => block[kind])).map(readEntry);
}

type Reader = (name: string, blocks: readonly Block[]) => PlaceDetail | undefined;

const READERS: Readonly<Record<PlaceKind, Reader>> = {
  region: (name, [block]) => block && detail('region', name, readEntry(block.region), []),
  subregion: (name, blocks) => {
    const [block] = blocks;
    return block && detail('subregion', name, readEntry(block.subregion), blocks.map(subregionDivision));
  },
  municipality: (name, blocks) => {
    const stays = blocks.flatMap((block) => staysOf(name, block));
    const [first] = stays;
    return first && detail('municipality', name, first.entry, stays.map(municipalityDivision));
  },
};

function detail(kind: PlaceKind, name: string, entry: Entry, divisions: readonly PlaceDivision[]): PlaceDetail {
  const { nominative, genitive, swedish } = entry;
  const years = divisions.length === 0 ? [entry] : divisions;
  const from = Math.min(...years.map((each) => each.from));
  const to = Math.max(...years.map((each) => each.to));
  const oldestFirst = [...divisions].sort((one, other) => one.from - other.from);
  return { kind, name, nominative, genitive, swedish, from, to, divisions: oldestFirst };
}

/** A subregion has the years of its municipalities. */
function subregionDivision(block: Block): PlaceDivision {
  const entries = block.municipalities.split(',').map(readEntry);
  const from = Math.min(...entries.map((each) => each.from));
  const to = Math.max(...entries.map((each) => each.to));
  return { region: nominativeOf(block.region), from, to };
}

interface Stay {
  readonly entry: Entry;
  readonly block: Block;
}

function staysOf(name: string, block: Block): Stay[] {
  const entries = block.municipalities.split(',').filter((entry) => nominativeOf(entry) === name);
  return entries.map((entry) => ({ entry: readEntry(entry), block }));
}

function municipalityDivision({ entry: { from, to }, block }: Stay): PlaceDivision {
  return { region: nominativeOf(block.region), subregion: readEntry(block.subregion).genitive, from, to };
}

type Entry = Pick<PlaceDetail, 'nominative' | 'genitive' | 'swedish' | 'from' | 'to'>;

/** `nominative[:genitive][/Swedish][@first-last year]` */
function readEntry(text: string): Entry {
  const [names = '', years] = text.split('@');
  const [finnish = '', swedish] = names.split('/');
  const [nominative = '', change] = finnish.split(':');
  const [from = FIRST_YEAR, to = LAST_YEAR] = years?.split('-').map(Number) ?? [];
  return { nominative, genitive: genitiveOf(nominative, change), swedish: swedish ?? nominative, from, to };
}

function nominativeOf(entry: string): string {
  const end = entry.search(/[:/@]/);
  return end === -1 ? entry : entry.slice(0, end);
}

/** `change`: how many letters to cut, then what to add: "2gin" makes Helsinki Helsingin. */
function genitiveOf(nominative: string, change: string | undefined): string {
  if (change === undefined) return `${nominative}n`;
  const cut = Number.parseInt(change, 10);
  return nominative.slice(0, nominative.length - cut) + change.slice(String(cut).length);
}
