import { URI, Utils } from 'vscode-uri';

/** What a file's name says: certainly a description, possibly one (its content decides), or something else. */
export type NameKind = 'certain' | 'possible' | 'other';

/** A URI as a key: editors write one file's URI with different escapes, and Windows drives in either case. */
export function uriKey(uri: string): string {
  return parsed(uri)?.toString() ?? uri;
}

/** A URI without escapes, as people write names in globs. */
export function plainUri(uri: string): string {
  return parsed(uri)?.toString(true) ?? uri;
}

/** The last part of a URI's path, without escapes: a file's name. Undefined for a document that has no file yet. */
export function fileNameOf(uri: string): string | undefined {
  const known = parsed(uri);
  return known === undefined || known.scheme === 'untitled' ? undefined : Utils.basename(known);
}

/** What the name of a URI's file says. */
export function nameKindOf(uri: string): NameKind {
  const name = (fileNameOf(uri) ?? '').toLowerCase();
  if (name.endsWith('.esr') || name.endsWith('.esr.txt')) return 'certain';
  return name.endsWith('.txt') ? 'possible' : 'other';
}

/** Whether a URI is hidden below a folder: its name or that of a folder between begins with a dot or is `node_modules`. */
export function isHidden(uri: string, root: string): boolean {
  const inside = uriKey(uri).slice(uriKey(root).replace(/\/$/, '').length);
  return /\/(?:\.[^/]*|node_modules)(?:\/|$)/.test(inside);
}

/** Whether a URI is a folder or is below it. */
export function liesIn(uri: string, folder: string): boolean {
  const key = uriKey(uri);
  const root = uriKey(folder).replace(/\/$/, '');
  return key === root || key.startsWith(`${root}/`);
}

/** Undefined where a client sends what is not a URI. */
function parsed(uri: string): URI | undefined {
  try {
    return URI.parse(uri, true);
  } catch {
    return undefined;
  }
}
