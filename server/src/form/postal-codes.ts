import { POSTAL_TABLE } from './data/postal-table.ts';

/** Names for which the table has a sign. */
const SIGNS: Readonly<Record<string, string>> = { '*': 'SMARTPOST', '+': 'PAKETTIAUTOMAATTI' };

/**
 * The towns (postitoimipaikat) of a postal code, as Posti writes them (upper case): the Finnish name, and the Swedish one
 * if it differs. A code of an organisation or a parcel machine has the organisation's names first, then those of its
 * municipality. Undefined for a code that Posti's list does not have, and for anything but five digits.
 */
export function postalTowns(code: string): readonly string[] | undefined {
  const group = groupIn(lineOf(code), code);
  return group && [...new Set([...group.towns, ...group.municipality])];
}

/**
 * Whether `town` is a name of the code's town: Finnish or Swedish, in any case, with any white space. At the code of an
 * organisation also the municipality and the towns of the codes beside it will do. False for an unknown code: ask
 * `postalTowns` first.
 */
export function sameTown(code: string, town: string): boolean {
  const line = lineOf(code);
  const group = groupIn(line, code);
  if (group === undefined) return false;
  const area = isOfArea(group) ? [] : line.flatMap((each) => (isOfArea(each) ? each.towns : each.municipality));
  const wanted = comparable(town);
  return [...group.towns, ...area].some((name) => comparable(name) === wanted);
}

/** The codes of one town that begin with the same three digits. */
interface PostalGroup {
  /** The last two digits of each code. */
  readonly endings: readonly string[];
  readonly towns: readonly string[];
  /** Empty where the codes are of an area, not of an organisation. */
  readonly municipality: readonly string[];
}

/** What has been read of the table, by the first three digits: projects of one region ask for the same few lines. */
const lazyLines = new Map<string, readonly PostalGroup[]>();

/** The groups of the codes that begin as this one does. */
function lineOf(code: string): readonly PostalGroup[] {
  if (!/^\d{5}$/.test(code)) return [];
  const prefix = code.slice(0, 3);
  const known = lazyLines.get(prefix);
  if (known !== undefined) return known;
  const line = readLine(prefix);
  lazyLines.set(prefix, line);
  return line;
}

/** Finds a line in the table's text and reads only that. */
function readLine(prefix: string): readonly PostalGroup[] {
  const start = POSTAL_TABLE.indexOf(`\n${prefix}`);
  if (start === -1) return [];
  const end = POSTAL_TABLE.indexOf('\n', start + 1);
  const line = POSTAL_TABLE.slice(start + 4, end === -1 ? undefined : end);
  const firstTown = /\D+/.exec(line)?.[0] ?? '';
  return [...line.matchAll(/(\d+)(\D+)/g)].map(([, endings = '', names = '']) => groupOf(endings, names, firstTown));
}

function groupIn(line: readonly PostalGroup[], code: string): PostalGroup | undefined {
  return line.find((group) => group.endings.includes(code.slice(3)));
}

function isOfArea(group: PostalGroup): boolean {
  return group.municipality.length === 0;
}

function groupOf(endings: string, names: string, firstTown: string): PostalGroup {
  const [town = '', municipality] = names.split('@');
  return {
    endings: endings.match(/../g) ?? [],
    towns: (SIGNS[town] ?? town).split('/'),
    municipality: municipality === undefined ? [] : (municipality || firstTown).split('/'),
  };
}

function comparable(town: string): string {
  return town.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase();
}
