/**
 * The text of bytes that are not valid UTF-8, with U+FFFD for what is not: what an editor shows that reads them as UTF-8. Undefined where
 * that is no text: UTF-16 that says so by its mark, and bytes of something else than text.
 */
export function decodeLeniently(bytes: Uint8Array): string | undefined {
  return hasWideMark(bytes) || isBinary(bytes) ? undefined : new TextDecoder('utf-8').decode(bytes);
}

function hasWideMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
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
