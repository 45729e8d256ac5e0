// `npm run release:check`: version, changelog, .vsix, npm package and the marketplaces' metadata are consistent. Publishes nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { prepare, root } from './lib/prepare.mjs';
import { extensionFiles, packExtension } from './package.mjs';

prepare();
const failures = [];
let checks = 0;

/** Counts one check; a failed one is printed with what was found. */
function expect(what, holds, found = '') {
  checks += 1;
  if (holds) return;
  failures.push(what);
  console.error(`not so: ${what}${found === '' ? '' : ` (${found})`}`);
}

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));

function checkVersion() {
  const { version } = manifest;
  expect('the version is a plain semantic version', /^\d+\.\d+\.\d+$/.test(version), version);
  expect(
    'package-lock.json has the same version',
    lock.version === version && lock.packages[''].version === version,
    lock.version,
  );
  const newest = /^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1];
  expect("the changelog's newest section is this version", newest === version, newest);
  const shown = spawnSync(process.execPath, [path.join(root, 'dist/cli.cjs'), '--version'], {
    encoding: 'utf8',
  }).stdout.trim();
  expect('`esr-kuvaus --version` prints it', shown.endsWith(version), shown);
  expect('no address of a package registry in the lockfile', !/"resolved": "http/.test(read('package-lock.json')));
  const inexact = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, range]) => !/^\d/.test(range),
  );
  expect('every package has an exact version', inexact.length === 0, inexact.join(' '));
}

function checkMetadata() {
  for (const key of [
    'displayName',
    'description',
    'publisher',
    'license',
    'icon',
    'repository',
    'bugs',
    'homepage',
    'categories',
    'keywords',
    'engines',
    'main',
    'browser',
  ]) {
    expect(`package.json has "${key}" for the marketplaces`, Boolean(manifest[key]));
  }
  expect('the icon is there and at least 128 pixels wide', iconWidth() >= 128, String(iconWidth()));
  expect('at most 30 keywords', (manifest.keywords ?? []).length <= 30);
  expect('no proposed API', manifest.enabledApiProposals === undefined);
  expect(
    'the types are those of the oldest supported editor',
    `^${manifest.devDependencies['@types/vscode']}` === manifest.engines.vscode,
  );
  const pictures = [...read('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1]);
  for (const picture of pictures) expect(`README's picture ${picture} is there`, existsSync(path.join(root, picture)));
}

/** A PNG's width in pixels is in bytes 16 to 19. */
function iconWidth() {
  const file = path.join(root, manifest.icon ?? '');
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file).readUInt32BE(16) : 0;
}

function checkNpmPackage() {
  const { stdout, status } = spawnSync('npm', ['pack', '--dry-run', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect('`npm pack` succeeds', status === 0);
  const [report] = status === 0 ? JSON.parse(stdout) : [];
  const files = (report?.files ?? []).map((file) => file.path);
  for (const bin of Object.values(manifest.bin)) expect(`the npm package holds ${bin}`, files.includes(bin));
  for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md'])
    expect(`the npm package holds ${file}`, files.includes(file));
  const stray = files.filter((file) =>
    /^(?:test|server|client|seeds|scripts|bench|accuracy|docs)\/|^dist\/(?:client|web)|\.(?:map|cache)$/.test(file),
  );
  expect(
    'the npm package holds no sources, tests, maps, and nothing of the extension',
    stray.length === 0,
    stray.slice(0, 5).join(' '),
  );
}

async function checkVsix() {
  const file = await packExtension();
  const size = statSync(file).size;
  expect('the .vsix is under 1.1 MB', size < 1_100_000, `${Math.round(size / 1000)} KB`);
  const files = await extensionFiles();
  const stray = files.filter((name) =>
    /^(?:test|server|client|seeds|scripts|bench|accuracy|node_modules|data)\/|\.(?:map|ts|tsbuildinfo|cache)$/.test(
      name,
    ),
  );
  expect('the .vsix holds no sources, tests, maps or compiled code', stray.length === 0, stray.slice(0, 5).join(' '));
  const pages = (folder) =>
    readdirSync(path.join(root, 'docs/rules', folder)).map((name) => `docs/rules/${folder}/${name}`);
  const left = [...pages('fi'), ...pages('en')].filter((page) => !files.includes(page));
  expect('the .vsix holds the page of every rule', left.length === 0, left.slice(0, 5).join(' '));
  for (const entry of [manifest.main, manifest.browser, './dist/server.cjs', './dist/web/server.js']) {
    expect(`the .vsix holds ${entry}`, files.includes(String(entry).replace('./', '')));
  }
}

checkVersion();
checkMetadata();
checkNpmPackage();
await checkVsix();
console.log(`${checks - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
