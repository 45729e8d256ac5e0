import { readdirSync, readFileSync } from 'node:fs';

const folders = ['seeds', 'seeds/broken', 'test/fixtures', 'test/fixtures/documents'];

/** Not text in UTF-8, so that nothing else is said of them; and a text of another form. */
const others = ['latin1.esr', 'binary.esr', 'vanha-projektikuvaus.esr'];

/** The sample descriptions by name, with LF. */
export const sampleDescriptions: readonly (readonly [name: string, text: string])[] = folders.flatMap((folder) => {
  const url = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.esr') && !others.includes(name))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, url), 'utf8').replaceAll('\r\n', '\n')] as const);
});
