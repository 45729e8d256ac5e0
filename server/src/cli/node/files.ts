import * as fs from 'node:fs';
import type { Entry, Files } from '../host.ts';
import { errorCode } from '../run/trouble.ts';
import { createDraft } from './drafts.ts';
import type { Interruptions } from './interruptions.ts';
import { sleep } from './sleep.ts';

/** Reads all bytes of a descriptor, or gives undefined when there are more than a limit. */
export type Read = (descriptor: number, limit: number) => Uint8Array | undefined;

/** The file system. */
export function nodeFiles(read: Read, interruptions: Interruptions): Files {
  return {
    kindOf: (name) => {
      const stats = fs.statSync(name, { throwIfNoEntry: false });
      return stats && kindOf(stats);
    },
    list,
    read: (name, limit) => {
      const descriptor = fs.openSync(name, 'r');
      try {
        return read(descriptor, limit);
      } finally {
        fs.closeSync(descriptor);
      }
    },
    identityOf,
    draft: (name, options = {}) => createDraft(name, options, interruptions),
  };
}

function kindOf(stats: fs.Stats): 'file' | 'folder' | 'special' {
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'special';
}

/** Links of any kind to one file have its device and its number. */
function identityOf(name: string): string | undefined {
  try {
    const stats = fs.statSync(name, { bigint: true, throwIfNoEntry: false });
    return stats && `${stats.dev}:${stats.ino}`;
  } catch {
    return undefined;
  }
}

function list(folder: string): readonly Entry[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).map((entry) => entryOf(folder, entry));
  return entries.some(({ name }) => name.includes('\ufffd')) ? withForeignNames(folder, entries) : entries;
}

function entryOf(folder: string, entry: fs.Dirent): Entry {
  const { name } = entry;
  if (entry.isFile()) return { name, kind: 'file' };
  if (entry.isDirectory()) return { name, kind: 'folder' };
  return entry.isSymbolicLink() ? linkOf(`${folder}/${name}`, name) : { name, kind: 'special' };
}

function linkOf(path: string, name: string): Entry {
  try {
    const kind = kindOf(fs.statSync(path));
    return { name, kind: kind === 'folder' ? 'folder-link' : kind };
  } catch (error) {
    return { name, kind: 'dead-link', code: errorCode(error) ?? String(error) };
  }
}

/** Node reads every name as UTF-8; whether that was right is seen in the bytes. */
function withForeignNames(folder: string, entries: readonly Entry[]): readonly Entry[] {
  const names = fs.readdirSync(folder, { encoding: 'buffer' });
  const foreign = new Set(names.filter((name) => !Buffer.from(String(name)).equals(name)).map(String));
  return entries.map((entry) => (foreign.has(entry.name) ? { name: entry.name, kind: 'foreign-name' } : entry));
}

const startLength = 1 << 18;

/** Reads to the end, also what has no size (a pipe), into one buffer that every call uses. */
export function newReader(): Read {
  let bytes = Buffer.allocUnsafeSlow(startLength);
  return (descriptor, limit) => {
    let length = 0;
    for (;;) {
      const count = readSome(descriptor, bytes, length);
      if (count === 0) return bytes.subarray(0, length);
      length += count;
      if (length > limit) return undefined;
      if (length < bytes.length) continue;
      const larger = Buffer.allocUnsafeSlow(bytes.length * 4);
      bytes.copy(larger);
      bytes = larger;
    }
  };
}

function readSome(descriptor: number, bytes: Buffer, offset: number): number {
  for (;;) {
    try {
      return fs.readSync(descriptor, bytes, offset, bytes.length - offset, null);
    } catch (error) {
      const code = errorCode(error);
      // Windows reports the end of a closed pipe as an error.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      sleep(5);
    }
  }
}
