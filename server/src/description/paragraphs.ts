/** Lines of more characters than this are paragraphs that are worth comparing with each other. */
export const longLine = 200;

const sampled = 8;

/**
 * A quick hash of a paragraph (longer than `longLine`): the same for texts that differ in white space only, mostly another one for
 * others. Never 0. It looks at both ends only; paragraphs that share it are to be compared as texts.
 */
export function hashOfEnds(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0, left = sampled; left > 0 && index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isBlankCode(code)) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    left--;
  }
  for (let index = text.length - 1, left = sampled; left > 0 && index >= 0; index--) {
    const code = text.charCodeAt(index);
    if (isBlankCode(code)) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    left--;
  }
  return hash | 1;
}

/** White space as `\s` has it, without asking the engine. */
function isBlankCode(code: number): boolean {
  if (code > 0x20 && code < 0x1680) return code === 0xa0;
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code >= 0x2000 && code <= 0x200a) return true;
  return code === 0x202f || code === 0x2028 || code === 0x2029 || code === 0x205f || code === 0x3000 || code === 0xfeff;
}
