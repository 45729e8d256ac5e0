import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BaseDocument } from './fault.ts';

/** The descriptions of the repository that are as they should be: the samples and the well-formed documents for tests. */
export function readBaseDocuments(root: string): readonly BaseDocument[] {
  const folders = ['seeds', 'test/fixtures', 'test/fixtures/documents'];
  const files = folders.flatMap((folder) => filesIn(root, folder));
  return files.filter(({ text }) => isReadable(text));
}

function filesIn(root: string, folder: string): readonly BaseDocument[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.esr'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(root, folder, name), 'utf8').replace(/^\ufeff/, '') }));
}

/** Neither cut by control characters nor of another encoding: two documents for tests are. */
function isReadable(text: string): boolean {
  return !text.includes('\0') && !text.includes('\ufffd');
}
