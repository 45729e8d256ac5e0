// `prepack` and `postpack` of npm: builds, and while npm packs puts the npm package's own manifest in package.json's place and the
// extension's client aside. package.json is the extension's too: its `main` is the client, which npm packs whatever `files` says.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { prepare, root } from './lib/prepare.mjs';

const manifestFile = path.join(root, 'package.json');

/** Where files wait while npm packs; when npm was stopped they are still there, and then taken back first. */
const waiting = ['package.json', 'dist/client.cjs'].map((file) => ({
  file: path.join(root, file),
  aside: path.join(root, 'dist/.aside', path.basename(file)),
}));

const keys = ['name', 'version', 'description', 'license', 'author', 'keywords', 'engines', 'bin', 'files'];
const links = ['repository', 'bugs', 'homepage'];

/** What npm's readers need of the manifest. */
export function npmManifest(manifest) {
  const kept = [...keys, ...links].map((key) => [key, manifest[key]]);
  const { node } = manifest.engines;
  const exports = { '.': './dist/index.cjs', './schemas/*': './schemas/*', './package.json': './package.json' };
  const repository = { ...manifest.repository, url: `git+${manifest.repository.url}` };
  return { ...Object.fromEntries(kept), repository, engines: { node }, type: 'commonjs', exports };
}

function restore() {
  for (const { file, aside } of waiting) if (existsSync(aside)) renameSync(aside, file);
}

function replace() {
  restore();
  prepare();
  const manifest = npmManifest(JSON.parse(readFileSync(manifestFile, 'utf8')));
  for (const { file, aside } of waiting) {
    mkdirSync(path.dirname(aside), { recursive: true });
    renameSync(file, aside);
  }
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
}

if (process.argv[2] === 'prepack') replace();
if (process.argv[2] === 'postpack') restore();
