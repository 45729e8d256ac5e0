import * as fs from 'node:fs';
import { homedir } from 'node:os';
import * as path from 'node:path';
import { version } from '../version.generated.ts';

/**
 * What V8 made of a bundle in an earlier run, kept in the user's cache folder: starting then takes less. Nothing needs it. V8 refuses
 * what another version or other flags made, but believes that the rest is whole and of this very bundle: that is seen to here.
 */
export interface CodeCache {
  /** Undefined when there is nothing, or nothing that can be trusted. */
  readonly read: () => Buffer | undefined;
  /** Keeps code for the next run; of several processes at once the last one wins. What prevents it is nobody's concern. */
  readonly write: (code: Buffer) => void;
}

/** How many bundles' code, of whatever versions, stays in the folder: the newest. */
const mostKept = 8;

/** Bytes before the code: its CRC-32, and the length of the text that says what it was made of. */
const headLength = 8;

/** The cache of a bundle's code; undefined where there is no folder for it, or where it is not wanted (as Node's own is switched off). */
export function codeCacheOf(bundle: string): CodeCache | undefined {
  const folder = cacheFolder(process.env);
  if (folder === undefined || process.env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  const file = path.join(folder, `${path.basename(bundle)}-${version}-${process.version}-${process.arch}.cache`);
  return {
    read: () => attempt(() => checked(fs.readFileSync(file), identityOf(bundle))),
    write: (code) =>
      attempt(() => {
        fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
        replace(file, withHead(code, identityOf(bundle)));
        removeOldest(folder);
      }),
  };
}

/** The system's folder for what can be made again; none for a process without a home. */
function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string | undefined {
  const own = (base: string, ...parts: string[]) => path.join(base, ...parts, 'esr-kuvaus', 'code');
  if (XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME)) return own(XDG_CACHE_HOME);
  if (process.platform === 'win32') return LOCALAPPDATA ? own(LOCALAPPDATA) : undefined;
  const home = attempt(homedir);
  if (!home || !path.isAbsolute(home)) return undefined;
  return process.platform === 'darwin' ? own(home, 'Library', 'Caches') : own(home, '.cache');
}

/** Changes whenever the file is replaced: package managers give all files one date, but nobody can set `ctime`. */
function identityOf(bundle: string): string {
  const { dev, ino, size, mtimeMs, ctimeMs } = fs.statSync(bundle);
  return JSON.stringify([bundle, dev, ino, size, mtimeMs, ctimeMs, process.versions.v8]);
}

/** V8 does not look whether code is whole: a single wrong byte ends the process. */
function checked(content: Buffer, identity: string): Buffer | undefined {
  const isWhole = content.length > headLength && crc32(content.subarray(4)) === content.readUInt32LE(0);
  if (!isWhole) return undefined;
  const end = headLength + content.readUInt32LE(4);
  return content.toString('utf8', headLength, end) === identity ? content.subarray(end) : undefined;
}

function withHead(code: Buffer, identity: string): Buffer {
  const text = Buffer.from(identity);
  const head = Buffer.alloc(headLength);
  head.writeUInt32LE(text.length, 4);
  const content = Buffer.concat([head, text, code]);
  content.writeUInt32LE(crc32(content.subarray(4)), 0);
  return content;
}

/** Loaded here only: a run without a cache does not pay for it. */
function crc32(bytes: Buffer): number {
  const zlib = require('node:zlib') as typeof import('node:zlib');
  return zlib.crc32(bytes);
}

function replace(file: string, content: Buffer): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(draft, content, { mode: 0o600 });
    fs.renameSync(draft, file);
  } catch {
    fs.rmSync(draft, { force: true });
  }
}

/** Code of versions that nobody runs any more, and drafts of processes that were ended. */
function removeOldest(folder: string): void {
  const files = fs.readdirSync(folder).map((name) => path.join(folder, name));
  const byAge = files.map((file) => ({ file, time: fs.statSync(file).mtimeMs })).sort((a, b) => b.time - a.time);
  for (const { file } of byAge.slice(mostKept)) fs.rmSync(file, { force: true });
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
