import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample } from '../support/sample.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'esr-npm-'));
const clone = path.join(scratch, 'clone');
const installed = path.join(scratch, 'home/node_modules/esr-kuvaus');
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

/** The repository as it is now, as a clone would have it: nothing that is built, but for the packages that are installed. */
function cloneRepository(): void {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  const files = listed
    .split('\0')
    .filter((file) =>
      /^(?:package|README|CHANGELOG|LICENSE|\.npmrc|tsconfig|(?:server|client|scripts|seeds|schemas)\/)/.test(file),
    );
  for (const file of files) cpSync(path.join(root, file), path.join(clone, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'), 'junction');
}

describe('the npm package, packed in a fresh clone', () => {
  let files: readonly string[];

  beforeAll(() => {
    cloneRepository();
    const [report] = JSON.parse(npm(['pack', '--json', '--pack-destination', scratch], clone));
    files = report.files.map((file: { path: string }) => file.path).sort();
    mkdirSync(path.dirname(installed), { recursive: true });
    execFileSync('tar', ['-xzf', path.join(scratch, report.filename), '-C', path.dirname(installed)]);
    cpSync(path.join(path.dirname(installed), 'package'), installed, { recursive: true });
  }, 120_000);

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  test('holds what the command and the server need, and nothing else', () => {
    expect(files).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      ...['cli-config', 'cli-docs', 'cli-glob', 'cli-main', 'cli', 'index', 'language-server', 'server'].map(
        (name) => `dist/${name}.cjs`,
      ),
      'package.json',
      'schemas/esr-kuvaus.schema.json',
    ]);
  });

  test('leaves the manifest of the clone as it was', () => {
    expect(readFileSync(path.join(clone, 'package.json'), 'utf8')).toBe(
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    );
  });

  test('has a manifest without what only VS Code and developers read', () => {
    const manifest = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
    expect(
      Object.keys(manifest).filter((key) =>
        /^(?:contributes|activationEvents|scripts|devDependencies|main|browser)$/.test(key),
      ),
    ).toEqual([]);
    expect(manifest.engines).toEqual({ node: '>=20.19' });
  });

  test('is clean by publint', async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  test('runs: command, rules and server', () => {
    const file = path.join(scratch, 'a.esr');
    writeFileSync(file, sample());
    const start = (bin: string, args: readonly string[], input = '') =>
      spawnSync(process.execPath, [path.join(installed, 'dist', bin), ...args], { encoding: 'utf8', input });
    expect(start('cli.cjs', ['check', file]).status).toBe(0);
    expect(start('cli.cjs', ['check', path.join(scratch, '*.esr')]).status).toBe(0);
    expect(start('cli.cjs', ['rules', 'missing-section']).status).toBe(0);
  });

  test('has a server that answers', async () => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const request = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    const server = spawn(process.execPath, [path.join(installed, 'dist/language-server.cjs'), '--stdio']);
    server.stdin.write(`Content-Length: ${Buffer.byteLength(request)}\r\n\r\n${request}`);
    const answer = await new Promise((resolve) => server.stdout.setEncoding('utf8').once('data', resolve));
    server.kill();
    expect(answer).toContain('Content-Length');
  });

  test('says clearly that there is no interface for code yet', () => {
    const load = (code: string) =>
      spawnSync(process.execPath, ['-e', code], { cwd: path.join(scratch, 'home'), encoding: 'utf8' });
    for (const code of ["require('esr-kuvaus')", "import('esr-kuvaus')"]) {
      expect(load(code).stderr).toContain('has no programming interface yet. Run its command');
    }
    expect(load("console.log(require('esr-kuvaus/package.json').name)").stdout).toBe('esr-kuvaus\n');
  });
});
