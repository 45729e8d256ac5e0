import type { Description } from '../../description/description.ts';
import type { PrintedLine, WordPrint } from '../../description/prints/fingerprints.ts';
import type { Digest } from '../../rules/portfolio/digest.ts';
import { digestOf } from '../../rules/portfolio/digest.ts';
import type { Shelf } from './shelf.ts';

/** The digests of the checked files. Their prints, which are most of them, are on a shelf and fetched when a rule asks. */
export interface Digests {
  readonly all: readonly Digest[];
  readonly add: (description: Description, path: string) => void;
}

/** As many prints as are kept at hand: those that were asked for last. */
const printsAtHand = 256;

/** Digests over a shelf. */
export function newDigests(shelf: Shelf): Digests {
  const all: Digest[] = [];
  const atHand = new Map<number, WordPrint>();
  const fetch = (at: number, length: number) => {
    const print = atHand.get(at) ?? decodePrint(shelf.get(at, length));
    atHand.delete(at);
    atHand.set(at, print);
    for (const oldest of atHand.keys()) {
      if (atHand.size <= printsAtHand) break;
      atHand.delete(oldest);
    }
    return print;
  };
  const add = (description: Description, path: string) => {
    const { uri, code, contentHash, organisations, print } = digestOf(description, path);
    const bytes = encodePrint(print);
    const at = shelf.put(bytes);
    const { length } = bytes;
    all.push({
      uri,
      code,
      contentHash,
      organisations,
      get print() {
        return fetch(at, length);
      },
    });
  };
  return { all, add };
}

const headLength = 4;
const lineFields = 3;

/** The print in bytes: lengths, then the arrays, the wide ones first so that each begins where its elements may. */
export function encodePrint({ words, starts, lines, hashes, runs }: WordPrint): Uint8Array {
  const isWide = starts instanceof Uint32Array;
  const numbers = [words.length, Number(isWide), lines.length, hashes.length];
  for (const { line, word, end } of lines) numbers.push(line, word, end);
  const parts = [new Uint32Array(numbers), hashes, runs, isWide ? starts : new Uint8Array(0), words];
  const all = isWide ? parts : [...parts, starts];
  const bytes = new Uint8Array(all.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of all) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** The print that `encodePrint` put into bytes; the arrays are views of them. */
export function decodePrint({ buffer, byteOffset }: Uint8Array): WordPrint {
  const head = new Uint32Array(buffer, byteOffset, headLength);
  const [wordCount = 0, isWide = 0, lineCount = 0, hashCount = 0] = head;
  let at = byteOffset + headLength * 4;
  const take = (bytes: number) => {
    at += bytes;
    return at - bytes;
  };
  const fields = new Uint32Array(buffer, take(lineCount * lineFields * 4), lineCount * lineFields);
  const hashes = new Int32Array(buffer, take(hashCount * 4), hashCount);
  const runs = new Uint32Array(buffer, take(hashCount * 4), hashCount);
  const wide = isWide === 1 ? new Uint32Array(buffer, take(wordCount * 4), wordCount) : undefined;
  const words = new Uint16Array(buffer, take(wordCount * 2), wordCount);
  const starts = wide ?? new Uint16Array(buffer, take(wordCount * 2), wordCount);
  return { words, starts, lines: linesOf(fields), hashes, runs };
}

function linesOf(fields: Uint32Array): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (let at = 0; at < fields.length; at += lineFields) {
    lines.push({ line: fields[at] ?? 0, word: fields[at + 1] ?? 0, end: fields[at + 2] ?? 0 });
  }
  return lines;
}
