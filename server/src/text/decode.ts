/**
 * The text of bytes that are not valid UTF-8, as an editor shows it that reads them as UTF-8: U+FFFD for what is not. A mark of UTF-16 at
 * the beginning is heeded, as editors do. Undefined where that is no text.
 */
export function decodeLeniently(bytes: Uint8Array): string | undefined {
  const wide = markedUtf16(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  return isBinary(bytes) ? undefined : new TextDecoder('utf-8').decode(bytes);
}

/** The encoding that a byte-order mark of UTF-16 tells. */
export function markedUtf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

const looked = 1 << 14;

/** Control characters tell; a NUL beside nearly every byte is how UTF-16 writes Latin letters. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, looked);
  const nulls = [0, 0];
  let controls = 0;
  for (let at = 0; at < start.length; at++) {
    const byte = start[at] as number;
    if (byte === 0) nulls[at % 2] = (nulls[at % 2] as number) + 1;
    else if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  }
  if (controls > 0) return true;
  const [fewer = 0, more = 0] = nulls.sort((a, b) => a - b);
  return more > 0 && (more * 3 < start.length || fewer * 20 > more);
}
