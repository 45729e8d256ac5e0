import picomatch from 'picomatch/posix.js';
import type { Finding } from '../rules/rule.ts';
import { pathFrom } from './find.ts';
import type { IgnoreEntry, Settings } from './settings.ts';

/** The findings of a file that are to be shown. `path` is absolute (or a URI), written as `Settings.ignoreRoot` is. */
export type IgnoreFilter = (path: string, findings: readonly Finding[]) => readonly Finding[];

/** Makes the filter of some settings, with its globs compiled: make it once per settings object. */
export function ignoreFilterOf({ ignore, ignoreRoot }: Pick<Settings, 'ignore' | 'ignoreRoot'>): IgnoreFilter {
  if (ignore.length === 0) return (_path, findings) => findings;
  const entries = ignore.map(compile);
  return (path, findings) => {
    if (findings.length === 0) return findings;
    const name = nameInGlobs(ignoreRoot, path);
    const matching = entries.filter((entry) => entry.matches(name));
    if (matching.length === 0) return findings;
    return findings.filter(({ rule }) => !matching.some((entry) => entry.rules?.includes(rule) ?? true));
  };
}

/** A file as globs of a folder name it: in plain letters, where URIs have some of them escaped. Both are absolute, or URIs. */
export function nameInGlobs(folder: string, path: string): string {
  const name = pathFrom(folder, path);
  if (!path.includes('://')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function compile({ files, rules }: IgnoreEntry) {
  return { rules, matches: matcherOf(files) };
}

/** The glob that matches a file of that name (as `nameInGlobs` gives it) and no other. */
export function globOfFile(name: string): string {
  return name.includes('/') ? literal(name) : `./${literal(name)}`;
}

/** The glob that matches everything in the folder of a file; undefined for a file that is in no folder below. */
export function globOfFolder(name: string): string | undefined {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  return folder === '' ? undefined : literal(folder);
}

/** Without what means something in globs. */
function literal(name: string): string {
  return name.replace(/[\\*?[\]{}()!+@|^$"]/g, '\\$&');
}

/** Globs without `/` are about names, in any folder; one that ends in `/` is about everything in a folder. */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const whole = globs.map((glob) => glob.replace(/\/$/, '/**'));
  const named = picomatch(
    whole.filter((glob) => !glob.includes('/')),
    { dot: true, basename: true },
  );
  const placed = picomatch(
    whole.filter((glob) => glob.includes('/')).map((glob) => glob.replace(/^\.\//, '')),
    { dot: true },
  );
  return (path) => named(path) || placed(path);
}
