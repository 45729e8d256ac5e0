import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../server/src/messages/message.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One wording in one language, with where it is written. */
export interface WrittenText {
  readonly file: string;
  readonly language: Language;
  readonly text: string;
}

/** Every wording of the product, read from its sources: what is not exported, or not said by any example, is there too. */
export function writtenTexts(): readonly WrittenText[] {
  return ['server/src', 'client/src'].flatMap(sourcesIn).flatMap(textsOf);
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')));
}

function textsOf(file: string): readonly WrittenText[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  return [...source.matchAll(/\b(fi|sv|en):\s*'((?:[^'\\\n]|\\.)*)'/g)].map(([, language, text = '']) => ({
    file,
    language: language as Language,
    text,
  }));
}
