import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is to be found in a file of the repository, and what stands there in the copy. A new file has its text only. */
export type Change = readonly [from: string, to: string] | string;

/**
 * A module of the repository as it would be after changes to some files (paths from the repository's folder). Everything it imports is
 * bundled into `outfile`; the files themselves stay as they are. Throws where a text to be changed is not there exactly once.
 */
export async function loadChanged(
  contents: string,
  changes: Readonly<Record<string, Change>>,
  outfile: string,
): Promise<unknown> {
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    // Packages in CommonJS ask for Node's own modules.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [changing(changes)],
    logLevel: 'error',
  });
  return await import(outfile);
}

function changing(changes: Readonly<Record<string, Change>>): Plugin {
  const byPath = new Map(Object.entries(changes).map(([file, change]) => [path.join(root, file), change]));
  return {
    name: 'changed-source',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path: specifier, resolveDir }) => {
        const file = path.resolve(resolveDir, specifier);
        return byPath.has(file) ? { path: file } : undefined;
      });
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const change = byPath.get(file);
        return change === undefined ? undefined : { contents: changed(file, change), loader: 'ts' };
      });
    },
  };
}

function changed(file: string, change: Change): string {
  if (typeof change === 'string') {
    if (existsSync(file)) throw new Error(`${file} is no new file`);
    return change;
  }
  const [from, to] = change;
  const parts = readFileSync(file, 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}
