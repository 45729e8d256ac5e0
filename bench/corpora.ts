import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateDescription } from './descriptions.ts';
import { prose } from './prose.ts';
import { randomFrom } from './random.ts';

/**
 * `few`: real-sized descriptions, two in five with a fault. `many`: the same with every value of the applicant missing, and in every other
 * file a passage that 2 % of all files have too. `small`: 4 KB each, with little but its own prose.
 */
export type Corpus = 'few' | 'many' | 'small';

const passages = Array.from({ length: 25 }, (_, index) => prose(randomFrom(900 + index), 1200));

/** The text of one file of a corpus. */
export function textIn(corpus: Corpus, index: number): string {
  if (corpus === 'small') return smallText(index);
  const text = generateDescription(index);
  if (corpus === 'few') return text;
  const copied = index % 2 === 0 ? `${passages[(index / 2) % passages.length]}\n` : '';
  return text
    .replace(/\n3 .*\n/, (heading) => `${heading}\n${copied}`)
    .replace(/^(Y-tunnus|Jakeluosoite|Postinumero|Puhelinnumero|WWW-osoite): .*$/gm, '$1:');
}

function smallText(index: number): string {
  const code = `Hankekoodi: S${10_000 + (index % 90_000)}`;
  const heading = '3 Suunnitelman mukainen tiivistelmä toteutuksesta';
  return `1 Hankkeen perustiedot\n\n${code}\n\nHankkeen nimi: Hanke ${index}\n\n${heading}\n\n${prose(randomFrom(index + 5), 900)}\n`;
}

/** Writes a corpus into a new folder, a thousand files in each folder below it. */
export function writeCorpus(folder: string, corpus: Corpus, count: number): void {
  for (let index = 0; index < count; index++) {
    const part = path.join(folder, String(Math.floor(index / 1000)));
    if (index % 1000 === 0) mkdirSync(part, { recursive: true });
    writeFileSync(path.join(part, `S${String(index).padStart(6, '0')}.esr`), textIn(corpus, index));
  }
}
