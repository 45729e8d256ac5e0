import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { nodeFiles } from '../../../server/src/workspace/node-host.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'esr-host-'));
const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;

for (const name of [
  'b.esr',
  'a.TXT',
  'sub/c.esr.txt',
  'd.md',
  'e.esr.bak',
  '.f.esr',
  '.git/g.esr',
  'node_modules/h.esr',
]) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), 'four');
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('descriptions of a folder are listed in order, without hidden names, node_modules and other files', async () => {
  const expected = ['a.TXT', 'b.esr', 'sub/c.esr.txt'].map(uriOf);
  expect(await nodeFiles.list(pathToFileURL(folder).href)).toEqual(expected);
  expect(await nodeFiles.list(uriOf('.git'))).toEqual([uriOf('.git/g.esr')]);
});

test('a folder that is not there, or not on the disk, is empty', async () => {
  for (const uri of [uriOf('none'), 'untitled:Untitled-1', 'file://%ff/x'])
    expect(await nodeFiles.list(uri)).toEqual([]);
});

test('a file is read up to its limit; what cannot be read is nothing', async () => {
  expect(String(await nodeFiles.read(uriOf('b.esr'), 4))).toBe('four');
  expect(await nodeFiles.read(uriOf('b.esr'), 3)).toBeUndefined();
  for (const uri of [uriOf('none.esr'), uriOf('sub'), 'untitled:Untitled-1'])
    expect(await nodeFiles.read(uri, 100_000)).toBeUndefined();
});
