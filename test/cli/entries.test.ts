import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sample } from '../support/sample.ts';
import { run } from './support/memory-host.ts';
import type { Workbench } from './support/process.ts';
import { makeWorkbench, plainEnvironment } from './support/process.ts';

// Entries of a folder that are not plain files: one bad one never hides another.

const clean = sample();
const failure = (code: string) => Object.assign(new Error(code), { code });
const pathsOf = (stdout: string) => JSON.parse(stdout).files.map((file: { path: string }) => file.path);

describe('in memory', () => {
  const files = {
    '/srv/d/a.esr': clean,
    '/srv/d/liite.docx': '',
    '/srv/d/lasku.pdf': '',
    '/srv/d/muistio.txt': 'Ostoslista: maito',
    '/srv/d/sub/z.esr': clean,
    '/srv/d/.git/x.esr': clean,
    '/srv/d/node_modules/x.esr': clean,
  };
  const entries = {
    '/srv/d/dead.esr': { kind: 'dead-link', code: 'ENOENT' },
    '/srv/d/loop.esr.txt': { kind: 'dead-link', code: 'ELOOP' },
    '/srv/d/dead.pdf': { kind: 'dead-link', code: 'ENOENT' },
    '/srv/d/pipe.esr': { kind: 'special' },
    '/srv/d/socket': { kind: 'special' },
    '/srv/d/circle': { kind: 'folder-link' },
    '/srv/d/\ufffd.txt': { kind: 'foreign-name' },
    '/srv/d/\ufffd.doc': { kind: 'foreign-name' },
  } as const;
  const unreachable = { '/srv/d/locked': failure('EACCES') };
  const world = { files: { ...files, '/srv/d/locked/x.esr': clean }, entries, unreachable };

  test('each is reported or counted, and all others are checked', () => {
    const { code, stdout, stderr } = run(['check', 'd', '--format', 'json', '--lang', 'en'], world);
    expect(code).toBe(2);
    expect(pathsOf(stdout)).toEqual(['d/a.esr', 'd/sub/z.esr']);
    expect(stderr.split('\n').sort()).toEqual([
      '',
      'd/dead.esr: The link does not lead to a file: there is no such folder or file (ENOENT).',
      'd/locked: Reading is not permitted. Check the file’s permissions.',
      'd/loop.esr.txt: The link does not lead to a file: the link forms a loop (ELOOP).',
      'd/pipe.esr: Not a plain file but a pipe, a socket or a device. Name it if it is to be read.',
      'd/\ufffd.txt: The name is not UTF-8, so the file or folder cannot be opened. Rename it.',
    ]);
    expect(JSON.parse(stdout).summary.passedOver).toBe(7);
    expect(run(['check', 'd', '--lang', 'en'], world).stdout).toContain(
      '7 files were not looked at (--list-files shows them)',
    );
    expect(run(['check', 'd', '--quiet'], world).stdout).not.toContain('--list-files');
  });

  test('--list-files lists what is checked, and what is not with the reason', () => {
    const { code, stdout, stderr } = run(['check', 'd', '--list-files', '--lang', 'en'], { files });
    expect([code, stdout]).toEqual([0, 'd/a.esr\nd/sub/z.esr\n']);
    expect(stderr.split('\n').sort()).toEqual([
      '',
      'd/lasku.pdf: does not end in .esr, .esr.txt or .txt',
      'd/liite.docx: does not end in .esr, .esr.txt or .txt',
      'd/muistio.txt: is not a project description',
    ]);
    expect(run(['check', 'd', '--list-files', '-q'], { files }).stderr).toBe('');
    const told = run(['check', 'd', '--list-files', '--lang', 'en'], world);
    expect([told.code, told.stdout]).toEqual([2, stdout]);
    for (const line of ['d/circle: a link to a folder', 'd/dead.pdf: The link', 'd/dead.esr: The link']) {
      expect(told.stderr).toContain(`\n${line}`);
    }
  });

  test('--list-files speaks JSON, goes to a file, and wants paths', () => {
    const list = JSON.parse(run(['check', 'd', '--list-files', '--format', 'json', '--lang', 'sv'], { files }).stdout);
    expect(list.files).toEqual(['d/a.esr', 'd/sub/z.esr']);
    expect(list.passedOver).toHaveLength(3);
    expect(list.passedOver).toContainEqual({ path: 'd/muistio.txt', reason: 'är ingen projektbeskrivning' });
    expect(run(['check', 'd', '--list-files', '-o', 'list'], { files }).written.get('/srv/list')).toBe(
      'd/a.esr\nd/sub/z.esr\n',
    );
    expect(run(['check', '-', '--list-files'], { stdin: clean }).code).toBe(2);
    expect(run(['check', 'd', '--list-files', '--format', 'sarif'], { files }).code).toBe(2);
  });

  test('a folder with nothing but trouble in it is not called empty as well', () => {
    const only = run(['check', 'd', '--lang', 'en'], {
      files: {},
      entries: { '/srv/d/pipe.esr': { kind: 'special' } },
    });
    expect([only.code, only.stderr.trim().split('\n')]).toEqual([2, [expect.stringMatching(/^d\/pipe\.esr: /)]]);
    const locked = run(['check', 'd'], {
      files: { '/srv/d/a.esr': clean },
      unreachable: { '/srv/d': failure('EACCES') },
    });
    expect([locked.code, locked.stderr.trim().split('\n')]).toEqual([2, [expect.stringMatching(/^d: /)]]);
  });

  test('an outer folder that holds the working one is not empty', () => {
    const up = run(['check', '..', '--format', 'json'], { files: { '/srv/d/a.esr': clean }, cwd: '/srv/d' });
    expect([up.code, up.stderr, pathsOf(up.stdout)]).toEqual([0, '', ['a.esr']]);
    const both = run(['check', '..', '.', '--format', 'json'], { files: { '/srv/d/a.esr': clean }, cwd: '/srv/d' });
    expect(pathsOf(both.stdout)).toEqual(['a.esr']);
  });

  test('a configuration file that cannot be reached is reported', () => {
    const { code, stderr } = run(['check', 'd/a.esr', '--lang', 'en'], {
      files,
      unreachable: { '/srv/esr-kuvaus.json': failure('ELOOP') },
    });
    expect([code, stderr]).toEqual([2, 'esr-kuvaus.json: Could not be read: the link forms a loop (ELOOP).\n']);
  });
});

describe.skipIf(process.platform === 'win32')('in a real folder', () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await makeWorkbench();
  });

  afterAll(() => bench.clear());

  beforeEach(() => {
    for (const name of readdirSync(bench.folder, { encoding: 'buffer' })) {
      rmSync(Buffer.concat([Buffer.from(`${bench.folder}/`), name]), { recursive: true, force: true });
    }
    mkdirSync(bench.place('d'));
    writeFileSync(bench.place('d/a.esr'), clean);
    writeFileSync(bench.place('d/z.esr'), clean.replace('S29001', 'S29002').replaceAll('2345678-0', '2222222-9'));
  });

  const check = (...args: string[]) => bench.run(['check', ...args, '--format', 'json', '--lang', 'en']);

  test('links in circles, dead links and links to folders', () => {
    symlinkSync('loop.esr', bench.place('d/loop.esr'));
    symlinkSync('nowhere', bench.place('d/dead.esr'));
    symlinkSync('.', bench.place('d/circle'));
    symlinkSync('a.esr', bench.place('d/link.esr'));
    const { status, stdout, stderr } = check('d');
    expect(pathsOf(stdout)).toEqual(['d/a.esr', 'd/link.esr', 'd/z.esr']);
    expect([status, JSON.parse(stdout).summary.passedOver]).toEqual([2, 1]);
    expect(stderr).toMatch(/^d\/dead\.esr: .*ENOENT/m);
    expect(stderr).toMatch(/^d\/loop\.esr: .*ELOOP/m);
    expect(check('d/loop.esr').stderr).toMatch(/^d\/loop\.esr: .*ELOOP/);
  });

  test('a pipe in a folder, or matched by a pattern, does not block; a named one is read', () => {
    spawnSync('mkfifo', [bench.place('d/pipe.esr')]);
    const { status, stdout: found, stderr } = check('d');
    expect([status, pathsOf(found)]).toEqual([2, ['d/a.esr', 'd/z.esr']]);
    expect(stderr).toMatch(/^d\/pipe\.esr: Not a plain file/);
    expect(pathsOf(check('d/*.esr').stdout)).toEqual(['d/a.esr', 'd/z.esr']);
    const piped = `cat d/a.esr > d/pipe.esr & "${process.execPath}" "${bench.command}" check d/pipe.esr --format json`;
    const { stdout } = spawnSync('sh', ['-c', piped], { cwd: bench.folder, encoding: 'utf8', env: plainEnvironment() });
    expect(pathsOf(stdout)).toEqual(['d/pipe.esr']);
  });

  test('a socket', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(bench.place('d/socket.esr'), resolve));
    const inFolder = check('d');
    const named = check('d/socket.esr');
    await new Promise((resolve) => server.close(resolve));
    expect([inFolder.status, pathsOf(inFolder.stdout)]).toEqual([2, ['d/a.esr', 'd/z.esr']]);
    expect(inFolder.stderr).toMatch(/^d\/socket\.esr: Not a plain file/);
    expect([named.status, named.stderr]).toEqual([2, expect.stringMatching(/^d\/socket\.esr: .*ENXIO/)]);
  });

  test.skipIf(process.platform !== 'linux')('names that are not UTF-8', () => {
    const inFolder = (name: Buffer) => Buffer.concat([Buffer.from(`${bench.folder}/d/`), name]);
    writeFileSync(inFolder(Buffer.from('k\xe4rki.esr', 'latin1')), clean);
    writeFileSync(inFolder(Buffer.from('k\xe4rki.pdf', 'latin1')), '');
    writeFileSync(inFolder(Buffer.from('k\ufffdrki2.txt')), clean.replace('S29001', 'S29003'));
    const { status, stdout, stderr } = check('d');
    expect([status, pathsOf(stdout)]).toEqual([2, ['d/a.esr', 'd/k\ufffdrki2.txt', 'd/z.esr']]);
    expect(stderr).toBe(
      'd/k\ufffdrki.esr: The name is not UTF-8, so the file or folder cannot be opened. Rename it.\n',
    );
    expect(JSON.parse(stdout).summary.passedOver).toBe(1);
  });
});
