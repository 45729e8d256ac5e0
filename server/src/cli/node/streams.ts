import * as fs from 'node:fs';
import { devNull } from 'node:os';
import { streamFailed } from '../../messages/cli-files.ts';
import { message } from '../../messages/message.ts';
import { Failure } from '../failure.ts';
import type { Output } from '../output/output.ts';
import { errorCode, reasonOf } from '../run/trouble.ts';
import { sleep } from './sleep.ts';

/**
 * A stream by its descriptor. Anything but a terminal is written at once and to the end, so that nothing is cut off when the process
 * ends, and without loading Node's streams, which take a good part of a short command's time.
 */
export function outputTo(descriptor: 1 | 2): Output {
  const stream = () => (descriptor === 1 ? process.stdout : process.stderr);
  const isTerminal = () => mayBeTerminal(descriptor) && stream().isTTY === true;
  return {
    get isTerminal() {
      return isTerminal();
    },
    get columns() {
      return isTerminal() ? stream().columns : undefined;
    },
    write: (text) => {
      if (isTerminal()) stream().write(text);
      else writeTo(descriptor, text);
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

function writeTo(descriptor: 1 | 2, text: string): void {
  try {
    writeWhileRead(descriptor, text);
  } catch (error) {
    // Where errors cannot be reported there is nobody to tell.
    if (descriptor === 1) throw new Failure(message(streamFailed, { reason: reasonOf(error) }));
  }
}

/** Writes all of a text, unless the reader has left (`... | head`): nobody wants the rest. Throws what Node throws. */
export function writeWhileRead(descriptor: number, text: string): void {
  try {
    writeAll(descriptor, Buffer.from(text));
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'EPIPE' && code !== 'EOF') throw error;
  }
}

/** Writes all bytes; throws what Node throws. */
export function writeAll(descriptor: number, bytes: Buffer): void {
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += fs.writeSync(descriptor, bytes, offset);
    } catch (error) {
      if (errorCode(error) !== 'EAGAIN') throw error;
      sleep(5);
    }
  }
}
