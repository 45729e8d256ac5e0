/** The files around the open documents, by URI. Given by Node, by the editor's side of the connection, or not at all. */
export interface WorkspaceHost {
  /** The bytes of a file; undefined when there is none, when it cannot be read, or when it has more than `limit` bytes. Never rejects. */
  readonly read: (uri: string, limit: number) => Promise<Uint8Array | undefined>;
  /** The files below a folder that could be descriptions, by their names. Never rejects. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}

/** Where there are no files: only open documents are known. */
export const noFiles: WorkspaceHost = { read: async () => undefined, list: async () => [] };

/** The most bytes that a file may have, wherever it is read: 20 MB. A description has less than 0.1 MB. */
export const largestFile = 20 * 1024 * 1024;

/**
 * The most line breaks that a file may have: each line is remembered with what was found in it, so that a file of nothing but line
 * breaks would take fifty times its size. A description has some hundreds.
 */
export const mostLines = 500_000;

/** Whether a file has more than `mostLines` line breaks. */
export function hasTooManyLines(bytes: Uint8Array): boolean {
  if (bytes.length <= mostLines) return false;
  let breaks = 0;
  for (const byte of bytes) if (byte === 0x0a || byte === 0x0d) breaks++;
  return breaks > mostLines;
}

/** The text of a file without its byte-order mark; undefined when it is not UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
