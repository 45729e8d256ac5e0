import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Failure } from '../../server/src/cli/failure.ts';
import { createDraft } from '../../server/src/cli/node/drafts.ts';
import { sample } from '../support/sample.ts';
import { run } from './support/memory-host.ts';
import type { Workbench } from './support/process.ts';
import { makeWorkbench, plainEnvironment } from './support/process.ts';

// Writing as a real process: modes, owners, links, signals and full disks are the system's.

const tidy = sample();
const untidy = sample([['Hankkeen nimi: Polku työhön', 'Hankkeen nimi:   Polku työhön  ']]);
const onPosix = describe.skipIf(process.platform === 'win32');
const isRoot = process.getuid?.() === 0;

let bench: Workbench;

beforeAll(async () => {
  bench = await makeWorkbench();
});

afterAll(() => bench.clear());

beforeEach(() => {
  for (const name of readdirSync(bench.folder)) rmSync(bench.place(name), { recursive: true, force: true });
});

const put = (name: string, text: string | Buffer = untidy, mode = 0o644) => {
  writeFileSync(bench.place(name), text);
  chmodSync(bench.place(name), mode);
  return bench.place(name);
};
const modeOf = (file: string) => (statSync(file).mode & 0o7777).toString(8);

onPosix('what is written keeps what the file was', () => {
  test.each(['600', '640', '755', '4755'])('format keeps the mode %s', (mode) => {
    const file = put('a.esr', untidy, Number.parseInt(mode, 8));
    expect(bench.run(['format', 'a.esr']).status).toBe(0);
    expect([readFileSync(file, 'utf8'), modeOf(file)]).toEqual([tidy, mode]);
    expect(readdirSync(bench.folder)).toEqual(['a.esr']);
  });

  test('a report keeps the mode of the file whose place it takes', () => {
    put('a.esr');
    const report = put('report.json', 'old', 0o600);
    expect(bench.run(['check', 'a.esr', '--format', 'json', '-o', 'report.json']).status).toBe(0);
    expect([JSON.parse(readFileSync(report, 'utf8')).version, modeOf(report)]).toEqual([1, '600']);
  });

  test.skipIf(!isRoot)('the owner stays', () => {
    const file = put('a.esr');
    chownSync(file, 12345, 23456);
    expect(bench.run(['format', 'a.esr']).status).toBe(0);
    expect([statSync(file).uid, statSync(file).gid, readFileSync(file, 'utf8')]).toEqual([12345, 23456, tidy]);
  });

  test('links are followed, not replaced, whether they are soft or hard', () => {
    const file = put('a.txt');
    mkdirSync(bench.place('sub'));
    symlinkSync('../a.txt', bench.place('sub/soft.esr'));
    symlinkSync('sub/soft.esr', bench.place('twice.esr'));
    linkSync(file, bench.place('hard.esr'));
    expect(bench.run(['format', 'twice.esr']).stdout).toMatch(/^twice\.esr\n/);
    expect([lstatSync(bench.place('twice.esr')).isSymbolicLink(), readlinkSync(bench.place('sub/soft.esr'))]).toEqual([
      true,
      '../a.txt',
    ]);
    expect([readFileSync(file, 'utf8'), readFileSync(bench.place('hard.esr'), 'utf8')]).toEqual([tidy, tidy]);
    expect(statSync(file).ino).toBe(statSync(bench.place('hard.esr')).ino);
  });

  test('a report goes where a link leads, also when nothing is there yet', () => {
    put('a.esr', tidy);
    mkdirSync(bench.place('reports'));
    symlinkSync('reports/new.txt', bench.place('report.txt'));
    expect(bench.run(['check', 'a.esr', '-o', 'report.txt']).status).toBe(0);
    expect(readFileSync(bench.place('reports/new.txt'), 'utf8')).toMatch(/tarkistettu/);
    expect(lstatSync(bench.place('report.txt')).isSymbolicLink()).toBe(true);
  });

  test.each([
    ['plain letters', `${'x'.repeat(251)}.esr`],
    ['two bytes a letter', `${'ä'.repeat(122)}1234.esr`],
  ])('the longest names can be written: %s', (_name, name) => {
    put(name);
    expect(bench.run(['format', '.']).status).toBe(0);
    expect(readFileSync(bench.place(name), 'utf8')).toBe(tidy);
  });

  test('a planted link is not written through: the name of the draft cannot be guessed', () => {
    put('a.esr');
    put('victim', 'precious');
    const child = spawnSync(
      'sh',
      ['-c', `ln -s victim a.esr.$$.tmp; exec "${process.execPath}" "${bench.command}" format a.esr`],
      {
        cwd: bench.folder,
        env: plainEnvironment(),
      },
    );
    expect(child.status).toBe(0);
    expect(readFileSync(bench.place('victim'), 'utf8')).toBe('precious');
  });
});

describe('what is not written', () => {
  test.skipIf(process.platform === 'win32')('a read-only file is refused unless it is forced', () => {
    const file = put('a.esr', untidy, 0o444);
    put('b.esr');
    const { status, stderr, stdout } = bench.run(['format', '.', '--lang', 'en']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^a\.esr: .*read-only.*--force/)]);
    expect(stdout).toBe('b.esr\n1 file tidied\n');
    expect(readFileSync(file, 'utf8')).toBe(untidy);
    expect(bench.run(['format', '.', '--force']).status).toBe(0);
    expect([readFileSync(file, 'utf8'), modeOf(file)]).toEqual([tidy, '444']);
    expect(bench.run(['check', 'b.esr', '-o', 'a.esr']).status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(tidy);
    expect(bench.run(['check', 'b.esr', '-o', 'a.esr', '--force']).status).toBe(0);
  });

  test('a file that was changed, replaced or removed after it was read keeps what it has got', () => {
    const files = { '/srv/a.esr': untidy, '/srv/b.esr': untidy };
    const told = run(['format', '.', '--lang', 'en'], { files, meanwhile: { '/srv/a.esr': `${untidy}x` } });
    expect([told.code, told.stderr, told.stdout]).toEqual([
      2,
      expect.stringMatching(/^a\.esr: .*changed/),
      'b.esr\n1 file tidied\n',
    ]);
    const none = { guard: () => () => undefined, isListening: () => false };
    for (const meanwhile of [untidy.replace('Polku', 'Uusi polku'), '', undefined]) {
      const file = put('a.esr');
      const draft = createDraft(file, { expected: untidy }, none);
      draft.write(tidy);
      if (meanwhile === undefined) rmSync(file);
      else writeFileSync(file, meanwhile);
      expect(draft.commit).toThrow(Failure);
      expect(readdirSync(bench.folder)).toEqual(meanwhile === undefined ? [] : ['a.esr']);
      if (meanwhile !== undefined) expect(readFileSync(file, 'utf8')).toBe(meanwhile);
    }
  });

  test('a report never takes the place of a file that was read, by whatever name', () => {
    const file = put('a.esr', tidy);
    const config = put('esr-kuvaus.json', '{}');
    if (process.platform !== 'win32') {
      symlinkSync('a.esr', bench.place('soft.txt'));
      linkSync(file, bench.place('hard.txt'));
    }
    for (const name of ['a.esr', './a.esr', file, 'soft.txt', 'hard.txt', 'esr-kuvaus.json']) {
      if (!existsSync(bench.place(path.basename(name)))) continue;
      for (const paths of [['a.esr'], ['.']]) {
        const { status, stderr } = bench.run(['check', ...paths, '-o', name, '--lang', 'en']);
        expect([name, status, stderr]).toEqual([
          name,
          2,
          expect.stringMatching(/not written over a file that was read/),
        ]);
      }
    }
    expect([readFileSync(file, 'utf8'), readFileSync(config, 'utf8')]).toEqual([tidy, '{}']);
    put('report.txt', 'an old report');
    expect(bench.run(['check', '.', '-o', 'report.txt']).status).toBe(0);
  });

  test('a file that could not be read is not a place for a report either', () => {
    const latin = Buffer.from(tidy, 'latin1');
    const file = put('latin.esr', latin);
    expect(bench.run(['check', '.', '-o', 'latin.esr']).status).toBe(2);
    expect(readFileSync(file).equals(latin)).toBe(true);
  });

  test.each([
    [['check', 'a.esr', '-o', '--lang', 'en']],
    [['check', 'a.esr', '--output', '-q']],
    [['check', 'a.esr', '--config', '--quiet']],
    [['check', '']],
    [['format', '']],
    [['check', 'a.esr', '-o', '']],
    [['check', 'a.esr', '--force']],
    [['format', '-', 'a.esr']],
    [['check', '-', 'a.esr']],
  ])('%j is wrong usage, and nothing is written', (args) => {
    put('a.esr');
    const { status, stdout, stderr } = bench.run(args);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^esr-kuvaus: .*\n.*--help\n$/)]);
    expect(readdirSync(bench.folder)).toEqual(['a.esr']);
  });

  test('a report whose name begins with a hyphen can be asked for', () => {
    put('a.esr', tidy);
    expect(bench.run(['check', 'a.esr', '--output=--lang']).status).toBe(0);
    expect(readdirSync(bench.folder)).toEqual(['--lang', 'a.esr']);
  });
});

test('- is standard input and output', () => {
  put('a.esr', tidy);
  expect(bench.run(['check', '-', '-o', '-'], { input: tidy }).stdout).toMatch(/^1 tiedosto tarkistettu/);
  expect(bench.run(['format', '-'], { input: `\ufeff${untidy}` })).toEqual({
    status: 0,
    stdout: `\ufeff${tidy}`,
    stderr: '',
  });
  expect(bench.run(['format', '-'], { input: tidy }).stdout).toBe(tidy);
  expect(bench.run(['format', '--check', '-'], { input: untidy })).toMatchObject({ status: 1, stdout: '<stdin>\n' });
  expect(bench.run(['format', '-'], { input: Buffer.from([0xe4, 0x20]) })).toMatchObject({ status: 2, stdout: '' });
  expect(readdirSync(bench.folder)).toEqual(['a.esr']);
});

onPosix('an end from outside', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s takes the draft of a report away and leaves the old report', async (signal, code) => {
    for (let number = 0; number < 150; number++)
      put(`${number}.esr`, tidy.replaceAll('.', ' '.repeat(60)).replaceAll('Y-tunnus', 'Y-tunuus'));
    mkdirSync(bench.place('out'));
    put('out/report.json', 'old');
    const child = spawn(process.execPath, [bench.command, 'check', '.', '--format', 'json', '-o', 'out/report.json'], {
      cwd: bench.folder,
      env: plainEnvironment(),
    });
    const ended = new Promise((resolve) => child.on('close', (exit) => resolve(exit)));
    const watcher = watch(bench.place('out'), (_event, name) => {
      if (String(name).endsWith('.tmp')) child.kill(signal);
    });
    const exit = await ended;
    watcher.close();
    expect(readdirSync(bench.place('out'))).toEqual(['report.json']);
    expect([exit, readFileSync(bench.place('out/report.json'), 'utf8')]).toEqual([code, 'old']);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full device', () => {
  const full = () => spawnSync('sh', ['-c', 'true']).status === 0;
  const into = (args: readonly string[]) => {
    const quoted = [process.execPath, bench.command, ...args].map((arg) => `"${arg}"`).join(' ');
    return spawnSync('sh', ['-c', `${quoted} > /dev/full`], {
      cwd: bench.folder,
      encoding: 'utf8',
      env: plainEnvironment(),
    });
  };

  test.each([
    ...['text', 'json', 'sarif', 'junit', 'github'].map((format) => [['check', 'b.esr', '--format', format]]),
    [['--help']],
    [['check', '--help']],
    [['--version']],
    [['rules']],
    [['rules', 'missing-section']],
    [['format', 'a.esr']],
    [['check', 'b.esr', '--list-files']],
  ])('as standard output of %j gives a message and 2', (args) => {
    expect(full()).toBe(true);
    put('a.esr');
    put('b.esr', tidy.replace('1234567-1', '1234567-8'));
    const { status, stderr } = into(args);
    expect([status, stderr]).toEqual([
      2,
      'esr-kuvaus: Vakiotulosteeseen ei voitu kirjoittaa: levy on täynnä (ENOSPC).\n',
    ]);
  });

  test('as a report gives a message and 2', () => {
    put('a.esr', tidy);
    const { status, stderr } = bench.run(['check', 'a.esr', '-o', '/dev/full']);
    expect([status, stderr]).toEqual([2, '/dev/full: Tiedostoon ei voitu kirjoittaa: levy on täynnä (ENOSPC).\n']);
  });

  test('as standard error does no harm', () => {
    const quoted = `"${process.execPath}" "${bench.command}" check none.esr 2> /dev/full`;
    expect(spawnSync('sh', ['-c', quoted], { cwd: bench.folder }).status).toBe(2);
  });
});
