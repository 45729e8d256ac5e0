import { fileForbidden, fileUnreadable, fileVanished, pathNotFound } from '../../messages/cli.ts';
import { systemReasons, unknownReason } from '../../messages/cli-files.ts';
import type { Message } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Position } from '../../text/range.ts';
import { Failure } from '../failure.ts';

/** Why something could not be checked: makes the exit code 2. */
export interface Trouble {
  /** As it is shown: relative to the working directory where that is above it. */
  readonly path: string;
  readonly message: Message;
  /** Where in the file. */
  readonly position?: Position;
}

/** Takes what could not be checked. */
export type Tell = (trouble: Trouble) => void;

/** What an error while reading means for the person. */
export function explainFileError(error: unknown, missing: 'vanished' | 'not-found'): Message {
  if (error instanceof Failure) return error.told;
  const code = errorCode(error);
  if (code === 'ENOENT') return message(missing === 'vanished' ? fileVanished : pathNotFound);
  if (code === 'EACCES' || code === 'EPERM') return message(fileForbidden);
  return message(fileUnreadable, { reason: reasonOf(error) });
}

/** The reason of an error of the system in plain words, with its code: "levy on täynnä (ENOSPC)". */
export function reasonOf(error: unknown): Message {
  const code = errorCode(error) ?? String(error);
  const text = Object.hasOwn(systemReasons, code) ? systemReasons[code] : undefined;
  return text === undefined ? message(unknownReason, { code }) : message(text);
}

/** The code of an error of Node's, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
