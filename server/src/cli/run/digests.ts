import type { PrintedLine, WordPrint } from '../../description/prints/fingerprints.ts';
import type { Digest } from '../../rules/portfolio/digest.ts';
import type { Place } from './keeper.ts';
import type { Shelf } from './shelf.ts';

/** The digests of the checked files. Their prints, which are most of them, are on a shelf and fetched when a rule asks. */
export interface Digests {
  readonly all: readonly Digest[];
  readonly add: (digest: Digest) => void;
}

/** Bytes of the prints that are kept at hand of those on the shelf: those that were asked for last. */
const bytesAtHand = 4 << 20;

/** Digests over a shelf. */
export function newDigests(shelf: Shelf): Digests {
  const all: Digest[] = [];
  const fetch = printReader(shelf);
  let room = new Uint8Array(0);
  const add = (digest: Digest) => {
    const length = encodedLength(digest.print);
    // One room for all: a buffer for each would be garbage outside of V8's sight.
    if (room.length < length) room = new Uint8Array(length * 2);
    encodePrint(digest.print, room);
    all.push(new Shelved(digest, { at: shelf.put(room.subarray(0, length)), length }, fetch));
  };
  return { all, add };
}

type Fetch = (place: Place) => WordPrint;

/** A class, as its getter is shared: an object with a getter of its own takes several times as much, for each of 100,000 files. */
class Shelved implements Digest {
  readonly uri: Digest['uri'];
  readonly code: Digest['code'];
  readonly name: Digest['name'];
  readonly contentHash: Digest['contentHash'];
  readonly organisations: Digest['organisations'];
  private readonly place: Place;
  private readonly fetch: Fetch;

  constructor({ uri, code, name, contentHash, organisations }: Digest, place: Place, fetch: Fetch) {
    this.uri = uri;
    this.code = code;
    this.name = name;
    this.contentHash = contentHash;
    this.organisations = organisations;
    this.place = place;
    this.fetch = fetch;
  }

  get print(): WordPrint {
    return this.fetch(this.place);
  }
}

function printReader(shelf: Shelf): Fetch {
  const atHand = new Map<Place, WordPrint>();
  let bytes = 0;
  return (place) => {
    const print = atHand.get(place) ?? decodePrint(shelf.get(place.at, place.length));
    if (!atHand.delete(place)) bytes += place.length;
    atHand.set(place, print);
    for (const oldest of atHand.keys()) {
      if (bytes <= bytesAtHand || oldest === place) break;
      atHand.delete(oldest);
      bytes -= oldest.length;
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
  let lines: readonly PrintedLine[] | undefined;
  return {
    words,
    starts,
    hashes,
    runs,
    // Only where a passage is shown does anybody ask for them.
    get lines() {
      lines ??= linesOf(fields);
      return lines;
    },
  };
}

function linesOf(fields: Uint32Array): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (let at = 0; at < fields.length; at += lineFields) {
    lines.push({ line: fields[at] ?? 0, word: fields[at + 1] ?? 0, end: fields[at + 2] ?? 0 });
  }
  return lines;
}
