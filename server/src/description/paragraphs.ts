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

/**
 * The hashes that stand more than once among line, hash, line, hash ...; undefined when none does. An open table of numbers: made and
 * asked in less time than a Set would take to be filled. Should its places be taken by unlucky or hostile hashes, some are left out.
 */
export function sharedHashes(paragraphs: readonly number[]): ReadonlySet<number> | undefined {
  const bits = 33 - Math.clz32(paragraphs.length);
  const table = new Int32Array(2 ** bits);
  const mask = table.length - 1;
  let shared: Set<number> | undefined;
  for (let index = 1; index < paragraphs.length; index += 2) {
    const hash = paragraphs[index] ?? 0;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> (32 - bits)) & mask;
    for (let tries = 0; tries < mostTries; tries++) {
      const there = table[slot];
      if (there === 0) {
        table[slot] = hash;
        break;
      }
      if (there === hash) {
        shared ??= new Set();
        shared.add(hash);
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return shared;
}

const mostTries = 64;
