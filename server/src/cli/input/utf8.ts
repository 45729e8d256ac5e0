/**
 * The index of the first byte that cannot stand where it is in UTF-8 (the first of a sequence that is broken), or undefined
 * when all are valid. Source: the table of well-formed sequences in the Unicode Standard, chapter 3.
 */
export function firstInvalidByte(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

/** The length of the valid sequence that begins at `at`, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = byteAt(bytes, at);
  if (lead < 0x80) return 1;
  const length = lengthByLead(lead);
  if (length === 0 || !isSecond(lead, byteAt(bytes, at + 1))) return 0;
  for (let next = 2; next < length; next++) if (!isContinuation(byteAt(bytes, at + next))) return 0;
  return length;
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0xff;
}

function lengthByLead(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** The second byte keeps out overlong forms, surrogates and what is above U+10FFFF. */
function isSecond(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0 && second <= 0xbf;
  if (lead === 0xed) return second >= 0x80 && second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90 && second <= 0xbf;
  if (lead === 0xf4) return second >= 0x80 && second <= 0x8f;
  return isContinuation(second);
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
