import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sample } from '../support/sample.ts';
import type { Workbench } from './support/process.ts';
import { makeWorkbench, plainEnvironment } from './support/process.ts';

let bench: Workbench;
let home = '';
let homes = 0;

beforeAll(async () => {
  bench = await makeWorkbench();
  writeFileSync(bench.place('a.esr'), sample([['Y-tunnus: 1234567-1', 'Y-tunnus: 1234567-8']]));
});

afterAll(() => bench.clear());

beforeEach(() => {
  homes += 1;
  home = bench.place(`home${homes}`);
});

const environment = (more = {}) => ({ XDG_CACHE_HOME: home, NODE_DISABLE_COMPILE_CACHE: '', ...more });
/** As a process: only one that starts loads code. */
function runProcess(args: readonly string[], more = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bench.command, ...args], {
    cwd: bench.folder,
    encoding: 'utf8',
    env: plainEnvironment(environment(more)),
  });
  return { status, stdout, stderr };
}
const check = (more = {}) => runProcess(['check', 'a.esr'], more);
const folder = () => path.join(home, 'esr-kuvaus/code');
const names = () => (existsSync(folder()) ? readdirSync(folder()) : []);
const onlyFile = () => path.join(folder(), names()[0] ?? '');

/** An hour ago: what is written anew is seen by its time. */
function age(file: string): number {
  const time = Math.floor(Date.now() / 1000) - 3600;
  utimesSync(file, time, time);
  return statSync(file).mtimeMs;
}

test('the first check keeps its code, the next one uses it, and both say the same', () => {
  const first = check();
  expect(first.status).toBe(1);
  expect(names()).toHaveLength(1);
  expect(statSync(onlyFile()).size).toBeGreaterThan(100_000);
  const time = age(onlyFile());
  expect(check()).toEqual(first);
  expect(statSync(onlyFile()).mtimeMs).toBe(time);
});

test('only what most runs do is kept, and nothing where it is not wanted', () => {
  runProcess(['--version']);
  check({ NODE_DISABLE_COMPILE_CACHE: '1' });
  check({ XDG_CACHE_HOME: '', HOME: 'nowhere' });
  expect(names()).toEqual([]);
});

test.each([
  ['nothing', () => Buffer.alloc(0)],
  ['half of it', (content: Buffer) => content.subarray(0, content.length / 2)],
  ['a wrong byte', (content: Buffer) => Buffer.from(content.map((byte, at) => (at === 5000 ? byte ^ 0x5a : byte)))],
  ['zeros', (content: Buffer) => Buffer.alloc(content.length)],
])('broken content is not believed, and made anew: %s', (_name, broken) => {
  const first = check();
  const good = readFileSync(onlyFile());
  writeFileSync(onlyFile(), broken(good));
  const time = age(onlyFile());
  expect(check()).toEqual(first);
  expect(statSync(onlyFile()).mtimeMs).toBeGreaterThan(time);
  const anew = age(onlyFile());
  expect(check()).toEqual(first);
  expect(statSync(onlyFile()).mtimeMs).toBe(anew);
});

test('the code of another bundle is not believed, even of one as long', () => {
  check();
  const main = path.join(path.dirname(bench.command), 'cli-main.cjs');
  const before = readFileSync(main);
  const time = age(onlyFile());
  writeFileSync(main, before.toString().replaceAll('"esr-kuvaus"', '"esr-kuvaXs"'));
  expect(runProcess(['--version']).stdout).toContain('esr-kuvaXs');
  check();
  expect(statSync(onlyFile()).mtimeMs).toBeGreaterThan(time);
  writeFileSync(main, before);
});

test('a run over many files, which changes how V8 works, leaves no code that nobody can use', () => {
  mkdirSync(bench.place('many'), { recursive: true });
  for (let number = 0; number < 120; number++) writeFileSync(bench.place(`many/${number}.esr`), `${number}\n`);
  runProcess(['check', 'many']);
  expect(names()).toEqual([]);
});

test('several at once leave one whole file', async () => {
  const runs = Array.from({ length: 6 }, () => {
    const child = spawn(process.execPath, [bench.command, 'check', 'a.esr'], {
      cwd: bench.folder,
      env: plainEnvironment(environment()),
      stdio: 'ignore',
    });
    return new Promise((resolve) => child.on('close', resolve));
  });
  expect(await Promise.all(runs)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(names()).toHaveLength(1);
  const time = age(onlyFile());
  expect(check().status).toBe(1);
  expect(statSync(onlyFile()).mtimeMs).toBe(time);
});

test('the folder does not grow: the newest stay', () => {
  mkdirSync(folder(), { recursive: true });
  for (let number = 0; number < 20; number++) {
    writeFileSync(path.join(folder(), `old${number}.cache`), '');
    age(path.join(folder(), `old${number}.cache`));
  }
  check();
  expect(names()).toHaveLength(8);
  expect(names().some((name) => name.startsWith('cli-main.cjs-'))).toBe(true);
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder that cannot be written is no trouble',
  () => {
    mkdirSync(home);
    chmodSync(home, 0o500);
    expect(check()).toEqual(check({ NODE_DISABLE_COMPILE_CACHE: '1' }));
    chmodSync(home, 0o700);
  },
);
