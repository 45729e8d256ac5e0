/** The name of the configuration file. */
export const configFileName = 'esr-kuvaus.json';

/**
 * Where a folder's configuration file may be, the nearest first, up to the root of the file system. A folder is an absolute path or
 * a URI with `/`, with or without one at the end.
 */
export function configCandidates(folder: string): readonly string[] {
  return foldersUpward(folder).map((each) => `${each}/${configFileName}`);
}

/** The folder and those around it, without `/` at their ends: the root is '' or `file://`. */
function foldersUpward(folder: string): readonly string[] {
  let at = isSchemeEnd(folder) || !folder.endsWith('/') ? folder : folder.slice(0, -1);
  const folders = [at];
  while (at.includes('/') && !at.endsWith('/')) {
    at = at.slice(0, at.lastIndexOf('/'));
    if (!at.endsWith('/') || isSchemeEnd(at)) folders.push(at);
  }
  return folders;
}

function isSchemeEnd(folder: string): boolean {
  return folder.endsWith('://');
}

/** The folder that a file is in, without `/` at its end. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A file's path seen from a folder above it; the path itself when the folder is not above it. */
export function pathFrom(folder: string, path: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
