import type { Description } from '../../description/description.ts';

/** What the rules over several descriptions need to know of one: small plain data. */
export interface Digest {
  /** The document's URI (editor) or path (command). */
  readonly uri: string;
}

/** The digest of a description. */
export function digestOf(_description: Description, uri: string): Digest {
  return { uri };
}
