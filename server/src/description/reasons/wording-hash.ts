/** A hash of a text's letters and digits in lower case, and how many there are: white space, signs and case make no difference. */
export function foldedHash(text: string): { readonly hash: number; readonly letters: number } {
  const folded = text.normalize('NFC').toLowerCase();
  let hash = 0x811c9dc5;
  let letters = 0;
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index);
    if (!isWordCode(code)) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    letters++;
  }
  return { hash, letters };
}

function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xdf && code < 0x2000);
}
