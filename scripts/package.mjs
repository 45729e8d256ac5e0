// `npm run package`: makes the extension's file dist/esr-kuvaus.vsix of what .vscodeignore lets in.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from './lib/prepare.mjs';

/** Where the packed extension is written. */
export const extensionFile = path.join(root, 'dist/esr-kuvaus.vsix');

/** The files that go into the extension, relative to the repository, sorted. */
export async function extensionFiles() {
  const { listFiles } = await import('@vscode/vsce');
  return (await listFiles({ cwd: root, packageManager: 0 })).sort();
}

/**
 * Packs the extension. The manifest in the file has no parts that only npm reads; vsce also refuses a `files` list (npm's) beside
 * .vscodeignore, so it is given a copy.
 */
export async function packExtension() {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'esr-vsix-'));
  try {
    for (const file of await extensionFiles()) cpSync(path.join(root, file), path.join(copy, file));
    const { files, bin, scripts, devDependencies, dependencies, ...manifest } = readManifest();
    writeFileSync(path.join(copy, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    writeFileSync(path.join(copy, '.vscodeignore'), '');
    mkdirSync(path.dirname(extensionFile), { recursive: true });
    const { createVSIX } = await import('@vscode/vsce');
    await createVSIX({ cwd: copy, packagePath: extensionFile, dependencies: false, allowMissingRepository: true });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return extensionFile;
}

function readManifest() {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  prepare();
  await packExtension();
}
