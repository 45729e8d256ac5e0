import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample } from '../support/sample.ts';
import { run } from './support/memory-host.ts';
import type { Workbench } from './support/process.ts';
import { makeWorkbench, plainEnvironment } from './support/process.ts';

// What can be expected is reported in a line, without a stack, and ends with 2.

const clean = sample();
const hinted = sample([['esimerkki(at)example.fi', 'esimerkki@example.fi']]);

describe('arguments', () => {
  const files = { '/srv/a.esr': hinted };

  test('--lang and --color may come before the command', () => {
    expect(run(['--lang', 'en', 'check', 'a.esr'], { files }).stdout).toMatch(/1 file checked/);
    expect(run(['--lang=sv', 'check', 'a.esr'], { files }).stdout).toMatch(/1 fil kontrollerad/);
    expect(run(['--color', 'always', '--lang', 'en', 'rules']).stdout).toContain('\u001b[');
    expect(run(['--help', 'check', '--lang', 'en']).stdout).toBe(run(['check', '--help', '--lang', 'en']).stdout);
    expect(run(['--lang', 'en', 'chek']).stderr).toMatch(/no command “chek”/);
    expect(run(['--lang', 'en']).stderr).toMatch(/command is missing/);
    expect(run(['--lang']).code).toBe(2);
  });

  test('of an option given more than once the last counts', () => {
    expect(run(['check', 'a.esr', '--lang', 'en', '--lang=sv'], { files }).stdout).toMatch(/kontrollerad/);
    expect(run(['--lang=sv', 'check', 'a.esr', '--lang', 'en'], { files }).stdout).toMatch(/checked/);
    expect(run(['check', 'a.esr', '--format', 'json', '--format', 'github'], { files }).stdout).toMatch(/^::notice/);
    expect(run(['check', 'a.esr', '--fail-level', 'hint', '--fail-level', 'error'], { files }).code).toBe(0);
    expect(
      run(['check', 'a.esr', '--rule', 'email-exposed=error', '--rule', 'email-exposed=off'], { files }).code,
    ).toBe(0);
    expect(
      run(['check', 'a.esr', '--rule', 'email-exposed=off', '--rule', 'email-exposed=error'], { files }).code,
    ).toBe(1);
    for (const lang of ['fi', 'sv', 'en'])
      expect(run(['check', '--help', '--lang', lang]).stdout).toMatch(/--rule (?:lisää|lägger|adds)/);
  });

  test.each(['info', 'hint'])('--quiet shows what makes the run fail: --fail-level %s', (level) => {
    const { code, stdout } = run(['check', 'a.esr', '-q', '--fail-level', level, '--rule', 'email-exposed=info'], {
      files,
    });
    expect([code, stdout]).toEqual([1, expect.stringContaining('[email-exposed]')]);
    expect(run(['check', 'a.esr', '-q'], { files })).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('as a process', () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await makeWorkbench();
    writeFileSync(bench.place('a.esr'), clean);
  });

  afterAll(() => bench.clear());

  const told = (args: readonly string[], cwd?: string) => {
    const { status, stderr } = bench.run([...args, '--lang', 'en'], cwd === undefined ? {} : { cwd });
    expect(stderr).not.toMatch(/\n\s+at |Error:|internal/i);
    return [status, stderr.split('\n')[0]?.replace(/(.)\1{30,}…?/g, '$1…')];
  };
  const long = 'x'.repeat(5000);

  test.each([
    [[long], 'esr-kuvaus: There is no command “x…”.'],
    [['check', long], 'x…: Could not be read: the name is too long (ENAMETOOLONG).'],
    [['check', `${long}/a.esr`], 'x…/a.esr: Could not be read: the name is too long (ENAMETOOLONG).'],
    [['check', 'a.esr', '--config', long], 'x…: Could not be read: the name is too long (ENAMETOOLONG).'],
    [['check', 'a.esr', '-o', long], 'x…: The file could not be written: the name is too long (ENAMETOOLONG).'],
    [['format', long], 'x…: Could not be read: the name is too long (ENAMETOOLONG).'],
    [['rules', long], 'esr-kuvaus: There is no rule “x…”.'],
    [['check', `--${long}`], 'esr-kuvaus: There is no option --x….'],
    [['check', 'a.esr', '--rule', `${long}=off`], 'esr-kuvaus: There is no rule “x…”.'],
    [['check', `*${long}`], '*x…: The pattern cannot be used: it is too long or malformed.'],
    [['check', `{a,b}${'x'.repeat(70_000)}`], '{a,b}x…: The pattern cannot be used: it is too long or malformed.'],
    [
      ['check', `${'{a,b}'.repeat(800)}.esr`],
      expect.stringMatching(/^\{a,b\}.*: (?:No file matches this pattern|The pattern cannot be used)/),
    ],
    [
      ['check', `${'+('.repeat(1000)}.esr`],
      expect.stringMatching(/^\+\(.*: (?:No file matches this pattern|The pattern cannot be used)/),
    ],
    [['check', 'a.esr', '-o', '.'], '.: The file could not be written: it is a folder (EISDIR).'],
    [['check', 'a.esr', '-o', 'a.esr/b'], expect.stringMatching(/^a\.esr\/b: The file could not be written: /)],
  ])('%#: very long and odd arguments', (args, message) => {
    expect(told(args)).toEqual([2, message]);
  });

  test('a very long name of standard input', () => {
    expect(bench.run(['check', '-', '--stdin-filename', `${long}/a.esr`], { input: clean }).status).toBe(0);
  });

  test.each([
    ['arrays', '['.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000)],
    ['a whole document', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['rules', `{"rules":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a very long pattern', JSON.stringify({ ignore: [{ files: [`*${'x'.repeat(70_000)}`] }] })],
  ])('a configuration file of nested %s', (_name, text) => {
    const config = bench.place('deep.json');
    writeFileSync(config, text);
    expect(told(['check', 'a.esr', '--config', 'deep.json'])).toEqual([
      2,
      expect.stringMatching(/^deep\.json:\d+:\d+: \S/),
    ]);
    rmSync(config);
  });

  test.skipIf(process.platform === 'win32')('a configuration file that is a link in a circle', () => {
    mkdirSync(bench.place('circle'));
    writeFileSync(bench.place('circle/a.esr'), clean);
    symlinkSync('esr-kuvaus.json', bench.place('circle/esr-kuvaus.json'));
    const message = 'circle/esr-kuvaus.json: Could not be read: the link forms a loop (ELOOP).';
    expect(told(['check', 'circle'])).toEqual([2, message]);
    rmSync(bench.place('circle'), { recursive: true });
  });

  test.skipIf(process.platform === 'win32')('a working folder that is deleted', () => {
    const gone = (args: string) => {
      const script = `mkdir gone && cd gone && rmdir ../gone && exec "${process.execPath}" "${bench.command}" ${args} --lang en`;
      return spawnSync('sh', ['-c', script], { cwd: bench.folder, encoding: 'utf8', env: plainEnvironment() });
    };
    for (const args of ['check .', 'check a.esr', 'format .', 'check -', 'check . --list-files', 'nonsense']) {
      const { status, stderr } = gone(args);
      expect([args, status, stderr]).toEqual([
        args,
        2,
        'esr-kuvaus: The working folder is gone or cannot be read. Change to another folder.\n',
      ]);
    }
    for (const args of ['rules', 'rules missing-section', '--help', '--version'])
      expect([args, gone(args).status]).toEqual([args, 0]);
  });
});
