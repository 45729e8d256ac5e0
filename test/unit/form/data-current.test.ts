import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/build-data.mjs', import.meta.url));
const tables = fileURLToPath(new URL('../../../server/src/form/data/', import.meta.url));

function build(...options: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
  return { status, stderr };
}

describe('the generated tables', () => {
  it('are current', () => {
    expect(build('--check')).toEqual({ status: 0, stderr: '' });
  });

  it('are small', () => {
    expect(statSync(join(tables, 'postal-table.ts')).size).toBeLessThan(60_000);
    expect(statSync(join(tables, 'places-table.ts')).size).toBeLessThan(10_000);
  });

  it('hold one-byte characters only, so that the engine keeps them small', () => {
    for (const file of readdirSync(tables)) {
      expect(readFileSync(join(tables, file), 'utf8')).toMatch(/^[\0-\xff]*$/);
    }
  });
});

describe('build-data --check', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'esr-data-'));
    for (const file of readdirSync(tables)) copyFileSync(join(tables, file), join(folder, file));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('passes equal tables', () => {
    expect(build('--check', '--out', folder).status).toBe(0);
  });

  it('fails on a stale table and leaves it as it is', () => {
    const stale = join(folder, 'places-table.ts');
    writeFileSync(stale, 'old');
    expect(build('--check', '--out', folder)).toEqual({
      status: 1,
      stderr: 'stale: places-table.ts; run: node scripts/build-data.mjs\n',
    });
    expect(readFileSync(stale, 'utf8')).toBe('old');
  });

  it('fails on a missing table', () => {
    rmSync(join(folder, 'postal-table.ts'));
    expect(build('--check', '--out', folder).status).toBe(1);
    expect(readdirSync(folder)).not.toContain('postal-table.ts');
  });

  it('writes what it misses without --check', () => {
    rmSync(join(folder, 'postal-table.ts'));
    expect(build('--out', folder).status).toBe(0);
    expect(build('--check', '--out', folder).status).toBe(0);
  });
});
