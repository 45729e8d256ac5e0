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
    const name = readable(path, pathFrom(ignoreRoot, path));
    const matching = entries.filter((entry) => entry.matches(name));
    if (matching.length === 0) return findings;
    return findings.filter(({ rule }) => !matching.some((entry) => entry.rules?.includes(rule) ?? true));
  };
}

/** Globs are written in plain letters, URIs with some of them escaped. */
function readable(path: string, name: string): string {
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

/** Globs without `/` are about names, in any folder; one that ends in `/` is about everything in a folder. */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const whole = globs.map((glob) => glob.replace(/^\.\//, '').replace(/\/$/, '/**'));
  const named = picomatch(
    whole.filter((glob) => !glob.includes('/')),
    { dot: true, basename: true },
  );
  const placed = picomatch(
    whole.filter((glob) => glob.includes('/')),
    { dot: true },
  );
  return (path) => named(path) || placed(path);
}
