import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import type { LspClient } from './lsp-client.ts';

/** Gives a maker of folders with files in them, each one its own; they are gone when the tests of the file are done. */
export function foldersForTests() {
  const parent = mkdtempSync(path.join(tmpdir(), 'esr-folders-'));
  afterAll(() => rmSync(parent, { recursive: true, force: true }));
  return (files: Readonly<Record<string, string | Uint8Array>>) => {
    const folder = mkdtempSync(path.join(parent, 'kansio ä '));
    const place = (name: string) => path.join(folder, name);
    const write = (name: string, content: string | Uint8Array) => {
      mkdirSync(path.dirname(place(name)), { recursive: true });
      writeFileSync(place(name), content);
    };
    for (const [name, content] of Object.entries(files)) write(name, content);
    return { uri: pathToFileURL(folder).href, uriOf: (name: string) => pathToFileURL(place(name)).href, place, write };
  };
}

/** Tells the server what happened to a file that is watched. */
export function watched(client: LspClient, uri: string, type: 'created' | 'changed' | 'deleted'): void {
  const types = { created: 1, changed: 2, deleted: 3 };
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: types[type] }] });
}
