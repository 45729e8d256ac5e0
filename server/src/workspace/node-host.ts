import type { Dirent } from 'node:fs';
import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { WorkspaceHost } from './host.ts';

/** The files of the disk, by `file:` URIs. Names that begin with a dot, `node_modules` and links to folders are left out. */
export const nodeFiles: WorkspaceHost = {
  read: async (uri, limit) => {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      // Asked at once: most of the places where a configuration file is looked for have none.
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? Number.POSITIVE_INFINITY;
      return size > limit ? undefined : await readFile(path);
    } catch {
      return undefined;
    }
  },
  list: async (folder) => {
    const path = pathOf(folder);
    if (path === undefined) return [];
    const found = await filesBelow(path);
    return [...found].sort().map((file) => pathToFileURL(file).href);
  },
};

function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** More folders than any collection of descriptions has: the whole disk was opened. */
const mostFolders = 20_000;

async function filesBelow(root: string): Promise<readonly string[]> {
  const folders = [root];
  const found: string[] = [];
  // The list grows while it is walked.
  for (const folder of folders) {
    if (folders.length > mostFolders) break;
    for (const entry of await entriesOf(folder)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) folders.push(join(folder, entry.name));
      else if (/\.(?:esr|txt)$/i.test(entry.name)) found.push(join(folder, entry.name));
    }
  }
  return found;
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
