import type { Digest } from './digest.ts';

/**
 * The order in which descriptions are looked at: by project code (none comes last), then by content. Only copies of one text are
 * ordered by URI, so that neither the order in which files come nor their names make a difference to what is found.
 */
export function compareDigests(a: Digest, b: Digest): number {
  return compareCodes(a, b) || a.contentHash - b.contentHash || compareTexts(a.uri, b.uri);
}

function compareCodes({ code: a }: Digest, { code: b }: Digest): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareTexts(a.text, b.text);
}

/** By code unit: the same everywhere, whatever the language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
