import type { EncodingName } from './encodings.ts';
import { upperHalves } from './encodings.ts';

// An editor may have read a file in another encoding than it was written in. The bytes tell: read rightly, they have the letters ä, ö
// and å within words; read in any other way, hardly one.

/** An encoding as VS Code calls it. */
export type EditorEncoding = 'utf8' | 'utf16le' | 'utf16be' | 'windows1252' | 'cp850' | 'macroman';

/** The encodings that descriptions are found in, with their names for people. Of two that fit equally well, the first one is meant. */
const encodings: ReadonlyMap<EditorEncoding, EncodingName> = new Map([
  ['utf8', 'UTF-8'],
  ['utf16le', 'UTF-16'],
  ['utf16be', 'UTF-16'],
  ['windows1252', 'Windows-1252'],
  ['cp850', 'CP850'],
  ['macroman', 'Mac OS Roman'],
]);

/** The name for people of an encoding that the editor has named; undefined where descriptions are not found in it. */
export function nameOfEncoding(encoding: unknown): EncodingName | undefined {
  return encodings.get(encoding as EditorEncoding);
}

/** How much is looked at: enough to tell, the same cost for a file of any length, and an even number of bytes for UTF-16. */
const looked = 1 << 16;
const enough = 3;

/** The encoding that a file was written in, where the text that an editor made of its bytes shows that it was read in another one. */
export function writtenOtherwise(bytes: Uint8Array, text: string): EditorEncoding | undefined {
  const start = bytes.subarray(0, looked);
  const counts = [...encodings.keys()].map((encoding) => ({ encoding, count: letters(decode(start, encoding)) }));
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
  return best.count >= enough && best.count > 2 * letters(text.slice(0, looked)) ? best.encoding : undefined;
}

/** Within words: signs of other encodings stand at their edges, too. */
function letters(text: string): number {
  return text.match(/(?<=[a-z])[äöå](?=[a-zäöå])/gi)?.length ?? 0;
}

function decode(bytes: Uint8Array, encoding: EditorEncoding): string {
  if (encoding === 'utf8') return new TextDecoder('utf-8').decode(bytes);
  if (encoding === 'utf16le') return new TextDecoder('utf-16le').decode(bytes);
  if (encoding === 'utf16be') return new TextDecoder('utf-16be').decode(bytes);
  const upper = upperHalves.get(encodings.get(encoding) as EncodingName) ?? '';
  const parts: string[] = [];
  for (const byte of bytes) parts.push(byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80));
  return parts.join('');
}
