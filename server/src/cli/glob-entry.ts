import { globSync } from 'tinyglobby';

/** Absolute paths, with `/`, of the files and folders that a glob matches, as a shell would expand it. `cwd` is absolute. */
export function expandGlob(pattern: string, cwd: string): readonly string[] {
  const glob = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const matches = globSync(glob, {
    cwd,
    absolute: true,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  return matches.map((match) => (match.length > 1 ? match.replace(/\/$/, '') : match));
}
