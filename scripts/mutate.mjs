// `npm run mutate`: changes single places of the code (Stryker), runs the tests, and writes what was not noticed to docs/mutation.md.
// A sample: `--places N` stretches of four lines (default 60), always the same for one `--seed N` (default 1); `--only FOLDER` keeps to a
// folder of server/src. Works on a copy of the repository in the user's cache folder, with Stryker installed there and nowhere else.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root, run } from './lib/prepare.mjs';

const stryker = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1'];
const stretch = 4;

const { values } = parseArgs({
  options: {
    places: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});

/** The files of code that a person wrote; wording and tables say what they say. */
function sources() {
  const listed = execFileSync('git', ['ls-files', `server/src/${values.only}`], { cwd: root, encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((file) => file.endsWith('.ts') && !/generated|\/data\/|\/messages\/|\.d\.ts$|wording\.ts$/.test(file))
    .filter((file) => existsSync(path.join(root, file)));
}

/** Stretches of lines as Stryker names them, each line of code equally likely. The documentation of rules is not code. */
function places() {
  const lines = sources().flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8').split('\n');
    const end = text.findIndex((line) => line.startsWith('export const documentation'));
    const code = text.slice(0, end === -1 ? text.length : end);
    return code.flatMap((line, index) => (isCode(line) ? [`${file}:${index + 1}-${index + stretch}`] : []));
  });
  return lines
    .map((place) => [createHash('sha256').update(`${values.seed} ${place}`).digest('hex'), place])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, Number(values.places))
    .map(([, place]) => place);
}

function isCode(line) {
  return /^\s+\S/.test(line) && !/^\s*(?:\*|\/\/|(?:fi|sv|en):)/.test(line);
}

/** A copy of what git knows of, with the packages of the project and Stryker. */
function copy() {
  const folder = path.join(homedir(), '.cache', 'esr-kuvaus-mutate');
  for (const part of ['server', 'client', 'test', 'accuracy', 'bench', 'scripts'])
    rmSync(path.join(folder, part), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean)) {
    if (existsSync(path.join(root, file))) cpSync(path.join(root, file), path.join(folder, file));
  }
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: folder });
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...stryker], {
    cwd: folder,
  });
  return folder;
}

const mutate = places();
const folder = copy();
const configuration = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate,
  coverageAnalysis: 'perTest',
  // What runs while a module is loaded (tables, patterns) would take all tests for each change.
  ignoreStatic: true,
  reporters: ['json', 'progress'],
  jsonReporter: { fileName: 'mutation.json' },
  concurrency: cpus().length,
  tempDirName: '.cache/stryker',
  // Stryker would rewrite tsconfig.json by an interface that TypeScript 7 no longer has; the tests do not need it.
  tsconfigFile: 'none.json',
  ignorePatterns: ['dist', 'docs/rules', 'test/vscode'],
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral'] },
  vitest: { configFile: 'vitest.mutate.config.mts', related: false },
};
writeFileSync(path.join(folder, 'stryker.json'), JSON.stringify(configuration));
const { status } = spawnSync('npx', ['stryker', 'run', 'stryker.json'], { cwd: folder, stdio: 'inherit' });
if (status !== 0) process.exit(2);
writePage(JSON.parse(readFileSync(path.join(folder, 'mutation.json'), 'utf8')));

function writePage({ files }) {
  const mutants = Object.entries(files).flatMap(([file, { mutants: list }]) =>
    list.map((mutant) => ({ file, ...mutant })),
  );
  const tried = mutants.filter(({ status: result }) =>
    ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(result),
  );
  const missed = tried.filter(({ status: result }) => result === 'Survived' || result === 'NoCoverage');
  const noticed = tried.length - missed.length;
  const rows = missed
    .sort((a, b) => a.file.localeCompare(b.file) || a.location.start.line - b.location.start.line)
    .map(
      ({ file, location, mutatorName, status: result, replacement = '' }) =>
        `| \`${file.replace('server/src/', '')}:${location.start.line}\` | ${mutatorName} | \`${oneLine(replacement)}\` | ${result === 'Survived' ? 'seen by tests' : 'not run'} |`,
    );
  const page = `# Mutations

\`npm run mutate -- --places ${values.places} --seed ${values.seed}${values.only ? ` --only ${values.only}` : ''}\` changed ${tried.length} single places of the code, one after the other, and ran the tests that touch them:
**${noticed} changes were noticed (${((100 * noticed) / tried.length).toFixed(1)} %)**, ${missed.length} were not. Wording, tables and
whatever runs while a module is loaded are left out. Some
changes make no difference that could be noticed: a guard that only saves time, a limit one higher.

| place | change | to | |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  writeFileSync(path.join(root, 'docs/mutation.md'), page);
  console.log(`${noticed} of ${tried.length} changes were noticed; docs/mutation.md lists the others.`);
}

function oneLine(text) {
  const line = text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('`', "'");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
