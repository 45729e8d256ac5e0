import { fileNotUtf8, fileTooLarge, fileTooManyLines, fileUtf16 } from '../../messages/cli.ts';
import type { Message } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import { decodeLeniently, markedUtf16 } from '../../text/decode.ts';
import type { Position } from '../../text/range.ts';
import { hasTooManyLines, largestFile, mostLines } from '../../workspace/host.ts';
import type { Trouble } from '../run/trouble.ts';
import { explainFileError } from '../run/trouble.ts';
import { firstInvalidByte } from './utf8.ts';

const megabytes = Math.floor(largestFile / (1024 * 1024));

/** The text of a file without its byte-order mark, or why there is none. */
export type TextReading = { readonly kind: 'text'; readonly text: string; readonly hasMark: boolean } | Failure;

/** Why a file gives no text. */
export interface Failure {
  readonly kind: 'failure';
  readonly message: Message;
  /** Where the first byte that is wrong is. */
  readonly position?: Position;
  /** The file's beginning as far as it can be guessed, where the file could be read; '' when it is too large to be a description. */
  readonly guess?: string;
  /** The whole text with U+FFFD for what is no UTF-8, where it is text: to be checked, never to be written. */
  readonly lenient?: string;
}

/** What is told of a file that gives no text. */
export function troubleOf(path: string, { message: text, position }: Failure): Trouble {
  return position === undefined ? { path, message: text } : { path, message: text, position };
}

/** Reads texts by `read`, which gives a file's bytes or undefined when they are more than its limit. */
export function textReader(): (read: (limit: number) => Uint8Array | undefined) => TextReading {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (read) => {
    try {
      const bytes = read(largestFile);
      if (bytes === undefined) return { kind: 'failure', message: message(fileTooLarge, { megabytes }), guess: '' };
      if (hasTooManyLines(bytes))
        return { kind: 'failure', message: message(fileTooManyLines, { lines: mostLines }), guess: '' };
      return decode(decoder, bytes);
    } catch (error) {
      return { kind: 'failure', message: explainFileError(error, 'vanished') };
    }
  };
}

function decode(decoder: TextDecoder, bytes: Uint8Array): TextReading {
  try {
    return { kind: 'text', text: decoder.decode(bytes), hasMark: bytes[0] === 0xef && bytes[1] === 0xbb };
  } catch (error) {
    const invalid = firstInvalidByte(bytes);
    if (invalid === undefined) throw error;
    return explainInvalid(bytes, invalid);
  }
}

function explainInvalid(bytes: Uint8Array, at: number): Failure {
  const beginning = bytes.subarray(0, 1 << 16);
  const lenient = decodeLeniently(bytes);
  if (lenient !== undefined && markedUtf16(bytes))
    return { kind: 'failure', message: message(fileUtf16), guess: lenient.slice(0, beginning.length), lenient };
  const before = new TextDecoder().decode(bytes.subarray(0, at)).split(/\r\n|\n|\r/);
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const value = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const args = { value, offset: String(at), line: String(position.line + 1) };
  const guess = new TextDecoder('windows-1252').decode(beginning);
  const failure: Failure = { kind: 'failure', message: message(fileNotUtf8, args), position, guess };
  return lenient === undefined ? failure : { ...failure, lenient };
}
