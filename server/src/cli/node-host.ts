import * as fs from 'node:fs';
import { devNull } from 'node:os';
import * as path from 'node:path';
import type { Bundles, Entry, Files, Host } from './host.ts';
import type { Output } from './output.ts';

const bundleFiles: Readonly<Record<keyof Bundles, string>> = {
  docs: 'cli-docs.cjs',
  config: 'cli-config.cjs',
  glob: 'cli-glob.cjs',
  server: 'server.cjs',
};

/** The world as Node has it. `loadFile` loads a bundle that stands beside the command's own, by its file name. */
export function nodeHost(loadFile: (file: string) => unknown): Host {
  const buffers = { bytes: Buffer.allocUnsafeSlow(startLength) };
  const read = (descriptor: number, limit: number) => readAll(descriptor, limit, buffers);
  return {
    cwd: withSlashes(process.cwd()),
    env: process.env,
    locale: systemLocale,
    stdout: outputTo(1),
    stderr: outputTo(2),
    readStdin: (limit) => read(0, limit),
    files: nodeFiles(read),
    resolve: (name) => withSlashes(path.resolve(name)),
    expectManyFiles: keepYoungSpaceSmall,
    load: (name) => loadFile(bundleFiles[name]) as Bundles[typeof name],
  };
}

/**
 * Nearly all that a checked file leaves behind is garbage at once. The space for young objects grows all the same, sixteenfold, and is
 * then most of what the process takes; this keeps it as it is at the start. Costs some 5 % of the time, saves 15 % of the memory.
 */
function keepYoungSpaceSmall(): void {
  const v8 = require('node:v8') as typeof import('node:v8');
  v8.setFlagsFromString('--semi-space-growth-factor=1');
}

function withSlashes(name: string): string {
  return path.sep === '\\' ? name.replaceAll('\\', '/') : name;
}

/** Only Windows has no variables that tell the locale; there Node's own is asked, which costs some milliseconds. */
function systemLocale(): string | undefined {
  return process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : undefined;
}

type Read = (descriptor: number, limit: number) => Uint8Array | undefined;

function nodeFiles(read: Read): Files {
  return {
    kindOf: (name) => kindOf(fs.statSync(name, { throwIfNoEntry: false })),
    list: (folder) => fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => entryOf(folder, entry)),
    read: (name, limit) => {
      const descriptor = fs.openSync(name, 'r');
      try {
        return read(descriptor, limit);
      } finally {
        fs.closeSync(descriptor);
      }
    },
    replace,
  };
}

function kindOf(stats: fs.Stats | undefined): Entry['kind'] | undefined {
  if (stats === undefined) return undefined;
  return stats.isDirectory() ? 'folder' : 'file';
}

function entryOf(folder: string, entry: fs.Dirent): readonly Entry[] {
  const { name } = entry;
  if (entry.isFile()) return [{ name, kind: 'file' }];
  if (entry.isDirectory()) return [{ name, kind: 'folder' }];
  const isLink = entry.isSymbolicLink() && fs.statSync(`${folder}/${name}`, { throwIfNoEntry: false })?.isFile();
  return isLink ? [{ name, kind: 'file' }] : [];
}

const startLength = 1 << 18;

/** Reads to the end, also what has no size (a pipe), into one buffer that every file uses. */
function readAll(descriptor: number, limit: number, buffers: { bytes: Buffer }): Uint8Array | undefined {
  let length = 0;
  for (;;) {
    const count = readSome(descriptor, buffers.bytes, length);
    if (count === 0) return buffers.bytes.subarray(0, length);
    length += count;
    if (length > limit) return undefined;
    if (length < buffers.bytes.length) continue;
    const larger = Buffer.allocUnsafeSlow(buffers.bytes.length * 4);
    buffers.bytes.copy(larger);
    buffers.bytes = larger;
  }
}

function readSome(descriptor: number, bytes: Buffer, offset: number): number {
  for (;;) {
    try {
      return fs.readSync(descriptor, bytes, offset, bytes.length - offset, null);
    } catch (error) {
      const code = codeOf(error);
      // Windows reports the end of a closed pipe as an error.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      sleep(5);
    }
  }
}

/** Writes beside the place and renames, so that nobody ever sees half a file. What is no plain file (a device, a pipe) is written to. */
function replace(name: string, text: string): void {
  const stats = fs.statSync(name, { throwIfNoEntry: false });
  if (stats && !stats.isFile()) {
    fs.writeFileSync(name, text);
    return;
  }
  const target = stats ? fs.realpathSync(name) : name;
  const draft = `${target}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(draft, text);
    fs.renameSync(draft, target);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * A stream by its descriptor. Anything but a terminal is written at once and to the end, so that nothing is cut off when the process
 * ends, and without loading Node's streams, which take a good part of a short command's time.
 */
function outputTo(descriptor: 1 | 2): Output {
  const stream = () => (descriptor === 1 ? process.stdout : process.stderr);
  return {
    get isTerminal() {
      return mayBeTerminal(descriptor) && stream().isTTY === true;
    },
    get columns() {
      return this.isTerminal ? stream().columns : undefined;
    },
    write(text) {
      if (this.isTerminal) stream().write(text);
      else writeAll(descriptor, Buffer.from(text));
    },
  };
}

/** A cheap first answer: terminals are character devices, and so is the device that swallows everything, which is none. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fs.fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== fs.statSync(devNull, { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += fs.writeSync(descriptor, bytes, offset);
    } catch (error) {
      const code = codeOf(error);
      // The reader has left (`... | head`): nobody wants the rest.
      if (code === 'EPIPE' || code === 'EOF') return;
      if (code !== 'EAGAIN') throw error;
      sleep(5);
    }
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Waits without running anything else: a full or empty pipe needs its other end to act. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
