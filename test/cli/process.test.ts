import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample } from '../support/sample.ts';
import { buildCommand } from './support/build.ts';

// The command as a real process: what a host in memory cannot show.

const wrong = sample([['Y-tunnus: 1234567-1', 'Y-tunnus: 1234567-8']]);
const folder = mkdtempSync(path.join(tmpdir(), 'esr-cli-files-'));
const place = (name: string) => path.join(folder, name);
const built = mkdtempSync(path.join(tmpdir(), 'esr-cli-'));
const command = path.join(built, 'cli.cjs');

beforeAll(async () => {
  await buildCommand(built);
  mkdirSync(place('sub/node_modules'), { recursive: true });
  mkdirSync(place('.hidden'));
  writeFileSync(place('clean.esr'), sample());
  writeFileSync(place('sub/wrong.esr'), wrong.replace('S29001', 'S29002'));
  writeFileSync(place('sub/node_modules/x.esr'), wrong);
  writeFileSync(place('.hidden/x.esr'), wrong);
  writeFileSync(place('latin.esr'), Buffer.from(wrong, 'latin1'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(built, { recursive: true, force: true });
});

function run(args: readonly string[], options: { input?: string; env?: Record<string, string>; cwd?: string } = {}) {
  const { input, cwd = folder } = options;
  const { FORCE_COLOR, ...outer } = process.env;
  const env = { ...outer, LC_ALL: 'C', NO_COLOR: '', NODE_DISABLE_COMPILE_CACHE: '1', ...options.env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    encoding: 'utf8',
    env,
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr };
}

const pathsOf = (stdout: string) => JSON.parse(stdout).files.map((file: { path: string }) => file.path);

describe('exit codes', () => {
  test.each([
    [['check', 'clean.esr'], 0],
    [['check', 'sub'], 1],
    [['check', 'clean.esr', 'missing.esr'], 2],
    [['check', 'latin.esr'], 2],
    [['check'], 2],
    [['--version'], 0],
    [['check', '--help'], 0],
    [['rules'], 0],
    [['rules', 'missing-section'], 0],
    [['rules', 'nope'], 2],
    [['nope'], 2],
  ])('%j ends with %i', (args, status) => {
    expect(run(args).status).toBe(status);
  });
});

test('what is written to a pipe is complete and has no colours', () => {
  const { stdout, stderr } = run(['check', 'sub']);
  expect(stdout).toMatch(/^sub\/wrong\.esr:27:11: /);
  expect(stdout + stderr).not.toContain('\u001b');
  expect(run(['rules', '--lang', 'en']).stdout).toMatch(/Explanation of a rule: .*\n$/);
});

test('stdout is one JSON document also when files fail', () => {
  const { stdout, stderr } = run(['check', '.', '--format', 'json']);
  expect(pathsOf(stdout)).toEqual(['clean.esr', 'latin.esr', 'sub/wrong.esr']);
  expect(stderr).toBe('');
});

test('standard input is read to its end', () => {
  expect(
    run(['check', '--stdin'], { input: `${wrong}\n${'Tekstiä, jossa on ääkkösiä. '.repeat(40_000)}` }).status,
  ).toBe(1);
  expect(run(['check', '--stdin', '--format', 'json'], { input: '' }).stdout).toContain('not-a-description');
});

test('globs match as a shell would expand them', () => {
  expect(pathsOf(run(['check', '**/*.esr', '--format', 'json']).stdout)).toEqual([
    'clean.esr',
    'latin.esr',
    'sub/wrong.esr',
  ]);
  expect(pathsOf(run(['check', 's?b', '--format', 'json']).stdout)).toEqual(['sub/wrong.esr']);
  expect(pathsOf(run(['check', '../*.esr', '--format', 'json'], { cwd: place('sub') }).stdout)).toEqual([
    '../clean.esr',
    '../latin.esr',
  ]);
  const { status, stderr } = run(['check', '*.nothing', 'clean.esr']);
  expect([status, stderr.startsWith('*.nothing: ')]).toEqual([2, true]);
});

test('a name that looks like a glob is a name', () => {
  writeFileSync(place('sub/[1].txt'), wrong);
  expect(pathsOf(run(['check', 'sub/[1].txt', '--format', 'json']).stdout)).toEqual(['sub/[1].txt']);
  rmSync(place('sub/[1].txt'));
});

test('a report file appears whole and leaves no draft', () => {
  const { status, stdout } = run(['check', 'sub', '--format', 'sarif', '--output', 'report.sarif']);
  expect([status, stdout]).toEqual([1, '']);
  expect(JSON.parse(readFileSync(place('report.sarif'), 'utf8')).version).toBe('2.1.0');
  expect(readdirSync(folder).filter((name) => name.includes('report'))).toEqual(['report.sarif']);
  expect(run(['check', 'sub', '--output', 'no/such/folder.txt']).status).toBe(2);
});

test.skipIf(process.platform === 'win32')('a device or a process can be checked and written to', () => {
  const piped = `cat sub/wrong.esr | "${process.execPath}" "${command}" check /dev/stdin`;
  expect(spawnSync('sh', ['-c', piped], { cwd: folder }).status).toBe(1);
  expect(run(['check', 'clean.esr', '--output', '/dev/null'])).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('the configuration file and its errors', () => {
  writeFileSync(place('sub/esr-kuvaus.json'), '{ "rules": { "business-id-check-digit": "off" }, // why\n}');
  expect(run(['check', 'sub']).status).toBe(0);
  writeFileSync(place('sub/esr-kuvaus.json'), '{\n  "rulez": {}\n}');
  const { status, stderr } = run(['check', 'sub']);
  expect([status, stderr.split(' ')[0]]).toEqual([2, 'sub/esr-kuvaus.json:2:3:']);
  rmSync(place('sub/esr-kuvaus.json'));
});

test('the reader of a pipe may leave early', async () => {
  const many = place('many');
  mkdirSync(many);
  for (let number = 0; number < 100; number++)
    writeFileSync(path.join(many, `${number}.esr`), wrong.replace('1 Hanke', '1 Hank'));
  const child = spawn(process.execPath, [command, 'check', 'many'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, errors.join('')]).toEqual([1, '']);
  rmSync(many, { recursive: true });
});

test('the server is started with the arguments of the editor', () => {
  const { status, stdout } = run(['server', '--stdio', '--clientProcessId=1']);
  expect([status, stdout]).toEqual([0, 'server server --stdio --clientProcessId=1\n']);
});
