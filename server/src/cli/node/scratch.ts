import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { scratchFailed } from '../../messages/cli-files.ts';
import { message } from '../../messages/message.ts';
import { Failure } from '../failure.ts';
import type { Scratch } from '../run/shelf.ts';
import { reasonOf } from '../run/trouble.ts';

/**
 * A file in the system's folder for temporary ones, readable by nobody else. Its name is taken away at once, so that nothing is left
 * after however the process ends.
 */
export function createScratch(): Scratch {
  const { randomBytes } = require('node:crypto') as typeof import('node:crypto');
  const name = path.join(tmpdir(), `esr-kuvaus-${randomBytes(12).toString('hex')}.tmp`);
  const descriptor = explained(() => fs.openSync(name, 'wx+', 0o600));
  fs.rmSync(name, { force: true });
  const all = (move: (offset: number) => number, length: number) => {
    for (let offset = 0; offset < length; ) offset += explained(() => move(offset));
  };
  return {
    write: (bytes, at) =>
      all((offset) => fs.writeSync(descriptor, bytes, offset, bytes.length - offset, at + offset), bytes.length),
    read: (bytes, at) =>
      all((offset) => fs.readSync(descriptor, bytes, offset, bytes.length - offset, at + offset), bytes.length),
  };
}

function explained<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Failure(message(scratchFailed, { folder: tmpdir(), reason: reasonOf(error) }));
  }
}
