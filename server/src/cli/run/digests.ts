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

/** As many prints of those on the shelf as are kept at hand: those that were asked for last. */
const printsAtHand = 32;

/** Bytes of prints that stay in memory as they are, as long as that is enough for all. */
const inMemory = 16 << 20;

/** Digests over a shelf. */
export function newDigests(shelf: Shelf): Digests {
  const all: Digest[] = [];
  const fetch = printReader(shelf);
  const room = { bytes: new Uint8Array(0) };
  let kept = 0;
  const add = (description: Description, path: string) => {
    const digest = digestOf(description, path);
    const length = encodedLength(digest.print);
    kept += length;
    if (kept <= inMemory) {
      all.push(digest);
      return;
    }
    if (room.bytes.length < length) room.bytes = new Uint8Array(length * 2);
    encodePrint(digest.print, room.bytes);
    all.push(shelved(digest, shelf.put(room.bytes.subarray(0, length)), length, fetch));
  };
  return { all, add };
}

type Fetch = (at: number, length: number) => WordPrint;

function shelved(
  { uri, code, name, contentHash, organisations }: Digest,
  at: number,
  length: number,
  fetch: Fetch,
): Digest {
  return {
    uri,
    code,
    name,
    contentHash,
    organisations,
    get print() {
      return fetch(at, length);
    },
  };
}

function printReader(shelf: Shelf): Fetch {
  const atHand = new Map<number, WordPrint>();
  return (at, length) => {
    const print = atHand.get(at) ?? decodePrint(shelf.get(at, length));
    atHand.delete(at);
    atHand.set(at, print);
    for (const oldest of atHand.keys()) {
      if (atHand.size <= printsAtHand) break;
      atHand.delete(oldest);
    }
    return print;
  };
}

const headLength = 4;
const lineFields = 3;

/** Bytes that a print takes on the shelf. */
export function encodedLength({ words, starts, lines, hashes, runs }: WordPrint): number {
  const head = (headLength + lines.length * lineFields) * 4;
  return head + hashes.byteLength + runs.byteLength + starts.byteLength + words.byteLength;
}

/** Writes a print into the beginning of `bytes`: lengths, then the arrays, the wide ones first so that each begins where it may. */
export function encodePrint({ words, starts, lines, hashes, runs }: WordPrint, bytes: Uint8Array): void {
  const isWide = starts instanceof Uint32Array;
  const numbers = [words.length, Number(isWide), lines.length, hashes.length];
  for (const { line, word, end } of lines) numbers.push(line, word, end);
  let at = 0;
  const arrays = isWide ? [hashes, runs, starts, words] : [hashes, runs, words, starts];
  for (const { buffer, byteOffset, byteLength } of [new Uint32Array(numbers), ...arrays]) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
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
