// Words are read from UTF-8 bytes: a string that is a part of another one gives its characters much more slowly.

/** Words of lines, collected: a hash of each word in lower case (1 to 65535), and its first column (0-based UTF-16). */
export interface WordScan {
  readonly words: Uint16Array;
  /** The signs that stand before a word without a space between belong to it. */
  readonly starts: Uint16Array | Uint32Array;
  /** How many words there are so far. */
  count: number;
}

/** A scan with room for the words of so many characters, in lines no longer than `longest`. */
export function newScan(characters: number, longest: number): WordScan {
  const room = (characters >> 1) + 1;
  const starts = longest > 0xffff ? new Uint32Array(room) : new Uint16Array(room);
  return { words: new Uint16Array(room), starts, count: 0 };
}

/**
 * For each byte: what it adds to a word's hash (letters in lower case, 0 for what parts words), and in the bits above by how much it
 * makes bytes more than columns: 1 inside a character, -1 where one of two columns begins. In the bytes of Ä, Å and Ö only one bit
 * differs from ä, å and ö; of rarer letters it is enough that equal words stay equal.
 */
const kinds = Int16Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0xf0) return byte - 0x100;
  if (byte >= 0xc0) return byte === 0xc2 || byte === 0xe2 ? 0 : byte;
  if (byte >= 0x80) return 0x100 | byte | 0x20;
  const letter = String.fromCharCode(byte);
  return /[a-z0-9]/i.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});

const noSigns = -1;
const insideWord = -2;

/** Adds the words of one line, given as UTF-8 in `bytes` up to `length`; the byte behind it must be 0. */
export function scanWords(bytes: Uint8Array, length: number, scan: WordScan): void {
  const { words, starts } = scan;
  let { count } = scan;
  let signs = noSigns;
  let surplus = 0;
  for (let index = 0; index < length; ) {
    const column = index - surplus;
    let kind = kinds[bytes[index] as number] as number;
    if (kind === 0) {
      const size = sizeOf(bytes[index] as number);
      if (isSpace(bytes, index)) signs = noSigns;
      else if (signs === noSigns) signs = column;
      surplus += size - 1;
      index += size;
      continue;
    }
    let hash = 0;
    for (; kind !== 0; kind = kinds[bytes[++index] as number] as number) {
      hash = ((hash << 5) - hash + (kind & 0xff)) | 0;
      surplus += kind >> 8;
    }
    words[count] = folded(hash);
    starts[count++] = signs >= 0 ? signs : column;
    signs = insideWord;
  }
  scan.count = count;
}

function folded(hash: number): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return spread >>> 16 || 1;
}

/** Bytes of a sign: ASCII, U+0080-U+00BF (C2) or U+2000-U+2FFF (E2). */
function sizeOf(lead: number): number {
  if (lead < 0x80) return 1;
  return lead === 0xc2 ? 2 : 3;
}

/** Whether white space stands at an index: up to U+0020, U+00A0, or one of the spaces in U+2000-U+202F. */
function isSpace(bytes: Uint8Array, index: number): boolean {
  const lead = bytes[index] as number;
  if (lead < 0x80) return lead <= 0x20;
  const second = bytes[index + 1] as number;
  if (lead === 0xc2) return second === 0xa0;
  const third = bytes[index + 2] as number;
  return second === 0x80 && (third <= 0x8a || third === 0xaf);
}
