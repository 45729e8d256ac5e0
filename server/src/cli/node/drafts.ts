import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileChangedMeanwhile, fileReadOnly } from '../../messages/cli-files.ts';
import { message } from '../../messages/message.ts';
import { Failure } from '../failure.ts';
import type { Draft, DraftOptions } from '../output/draft.ts';
import { errorCode } from '../run/trouble.ts';
import type { Interruptions } from './interruptions.ts';
import { writeAll, writeWhileRead } from './streams.ts';

/** Begins to write a file; see `Draft`. Throws a `Failure` for a read-only file, and what Node throws. */
export function createDraft(name: string, options: DraftOptions, interruptions: Interruptions): Draft {
  const stats = fs.statSync(name, { throwIfNoEntry: false });
  const target = stats === undefined || stats.isFile() ? targetOf(name) : undefined;
  if (target === undefined) return direct(fs.openSync(name, 'w'));
  if (stats && !options.force) refuseReadOnly(target, stats);
  return beside(target, stats, options, interruptions);
}

const mostLinks = 40;

/** Where a file is or would be, after all links; undefined where that is an open file of a process (`/dev/stdout`), which is not a place. */
function targetOf(name: string): string | undefined {
  let at = name;
  for (let links = 0; links < mostLinks && !at.startsWith('/proc/'); links++) {
    if (!fs.lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink()) return at;
    at = path.resolve(fs.realpathSync(path.dirname(at)), fs.readlinkSync(at));
  }
  return undefined;
}

/** The mode tells it also to a superuser, to whom nothing is read-only. */
function refuseReadOnly(target: string, { mode }: fs.Stats): void {
  const isReadOnly = (mode & 0o222) === 0 || !isWritable(target);
  if (isReadOnly) throw new Failure(message(fileReadOnly));
}

function isWritable(target: string): boolean {
  try {
    fs.accessSync(target, fs.constants.W_OK);
    return true;
  } catch (error) {
    const code = errorCode(error);
    return code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS';
  }
}

/** Writes to a device or a pipe: what is written is written. */
function direct(descriptor: number): Draft {
  const close = once(() => fs.closeSync(descriptor));
  return { write: (text) => writeWhileRead(descriptor, text), commit: close, discard: close };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}

function beside(
  target: string,
  stats: fs.Stats | undefined,
  { expected }: DraftOptions,
  interruptions: Interruptions,
): Draft {
  const name = path.join(path.dirname(target), `.esr-kuvaus-${randomName()}.tmp`);
  // Guarded before it is there: a signal can come at any time.
  const release = interruptions.guard(() => fs.rmSync(name, { force: true }));
  const descriptor = openNew(name, stats ? 0o600 : 0o666, release);
  const discard = once(() => {
    fs.closeSync(descriptor);
    fs.rmSync(name, { force: true });
    release();
  });
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      discard();
      throw error;
    }
  };
  const put = () => {
    if (expected !== undefined && !holds(target, expected)) throw new Failure(message(fileChangedMeanwhile));
    if (stats === undefined || (stats.nlink === 1 && takesOver(descriptor, stats))) fs.renameSync(name, target);
    else writeInto(target, name);
  };
  return {
    write: (text) => attempt(() => writeAll(descriptor, Buffer.from(text))),
    commit: () => {
      attempt(() => {
        fs.fsyncSync(descriptor);
        put();
      });
      discard();
    },
    discard,
  };
}

/** What is there already, be it a planted link, is never opened. */
function openNew(name: string, mode: number, onFailure: () => void): number {
  try {
    return fs.openSync(name, 'wx', mode);
  } catch (error) {
    onFailure();
    throw error;
  }
}

function randomName(): string {
  const { randomBytes } = require('node:crypto') as typeof import('node:crypto');
  return randomBytes(12).toString('hex');
}

function holds(target: string, expected: string): boolean {
  try {
    return fs.readFileSync(target).equals(Buffer.from(expected));
  } catch {
    return false;
  }
}

/** Gives a draft the owner and the mode of the file whose place it takes; false when it may not have that owner. */
function takesOver(descriptor: number, { uid, gid, mode }: fs.Stats): boolean {
  const own = fs.fstatSync(descriptor);
  try {
    if (own.uid !== uid || own.gid !== gid) fs.fchownSync(descriptor, uid, gid);
  } catch {
    return false;
  }
  fs.fchmodSync(descriptor, mode & 0o7777);
  return true;
}

/** Another person's file, or one with several names, stays what it is only when its content is rewritten in place. */
function writeInto(target: string, draft: string): void {
  const from = fs.openSync(draft, 'r');
  const to = fs.openSync(target, 'r+');
  try {
    copyAll(from, to);
    fs.fsyncSync(to);
  } finally {
    fs.closeSync(from);
    fs.closeSync(to);
  }
}

function copyAll(from: number, to: number): void {
  const bytes = Buffer.allocUnsafe(1 << 16);
  let length = 0;
  for (let count = fs.readSync(from, bytes); count > 0; count = fs.readSync(from, bytes)) {
    writeAll(to, bytes.subarray(0, count));
    length += count;
  }
  fs.ftruncateSync(to, length);
}
