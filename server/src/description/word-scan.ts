// Words are read from UTF-8 bytes: a string that is a part of another one gives its characters half as fast.

/** Words of lines, collected. Columns are 0-based UTF-16. */
export interface WordScan {
  /** A hash of each word in lower case, 1 to 65535. A 0 parts passages. */
  readonly words: number[];
  /** Column of each word, with the signs that stand before it without a space between. */
  readonly starts: number[];
}

const space = 1;
const sign = 2;

/** For each ASCII code: its letter in lower case or its digit (all over 0x2f), or a space, or another sign. */
const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(letter)) return letter.toLowerCase().charCodeAt(0);
  return code <= 0x20 ? space : sign;
});

const noSigns = -1;
const insideWord = -2;

/** Adds the words of one line, given as UTF-8 in `bytes` up to `length`. */
export function scanWords(bytes: Uint8Array, length: number, { words, starts }: WordScan): void {
  let hash = 0;
  let start = 0;
  let signs = noSigns;
  let surplus = 0;
  for (let index = 0; index < length; ) {
    const byte = bytes[index] as number;
    const column = index - surplus;
    let kind = asciiKinds[byte] as number;
    if (byte >= 0x80) {
      const size = sizeOf(byte);
      kind = kindOf(byte, bytes[index + 1] as number, bytes[index + 2] as number);
      surplus += size === 4 ? 2 : size - 1;
      index += size - 1;
    }
    index++;
    if (kind > sign) {
      if (hash === 0) {
        start = signs >= 0 ? signs : column;
        signs = insideWord;
      }
      hash = Math.imul(hash ^ kind, 0x01000193) | 1;
      continue;
    }
    if (hash !== 0) {
      words.push(folded(hash));
      starts.push(start);
      hash = 0;
    }
    if (kind === space) signs = noSigns;
    else if (signs === noSigns) signs = column;
  }
  if (hash === 0) return;
  words.push(folded(hash));
  starts.push(start);
}

function folded(hash: number): number {
  return (((hash >>> 16) ^ (hash >>> 1)) & 0xffff) || 1;
}

/** Bytes of the character that begins with `lead`. */
function sizeOf(lead: number): number {
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** What a character beyond ASCII is: a letter as a number over 0xff (the usual ones in lower case), a space or another sign. */
function kindOf(lead: number, second: number, third: number): number {
  if (lead === 0xc3) return latinKind(second);
  if (lead === 0xc2) return second === 0xa0 ? space : sign;
  if (lead === 0xe2) return isWideSpace(second, third) ? space : sign;
  if (lead === 0xef && second === 0xbb) return space;
  if (lead === 0xc5 && (second === 0xa0 || second === 0xbd)) return 0x1000 + (lead << 6) + second + 1;
  return 0x1000 + (lead << 6) + (second ^ (lead < 0xe0 ? 0 : third << 1));
}

/** U+00C0-U+00FF: Å, Ä, Ö and the like become å, ä, ö; × and ÷ are signs. */
function latinKind(second: number): number {
  if (second === 0x97 || second === 0xb7) return sign;
  return 0x100 + (second < 0x9f ? second + 0x20 : second);
}

/** U+2000-U+200A, U+2028, U+2029, U+202F and U+205F. */
function isWideSpace(second: number, third: number): boolean {
  if (second === 0x81) return third === 0x9f;
  return second === 0x80 && (third <= 0x8a || third === 0xa8 || third === 0xa9 || third === 0xaf);
}
