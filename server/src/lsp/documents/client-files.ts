import type { WorkspaceHost } from '../../workspace/host.ts';
import type { Connection } from '../connection/connection.ts';

/**
 * The files that only the editor can read (in the browser, or in a virtual folder), by two requests of our own: `esr/listFiles`
 * `{ folder }` gives the URIs of the files `*.esr` and `*.txt` below a folder, `esr/readFile` `{ uri }` the content as base64, or null.
 */
export function clientFiles(connection: Connection): WorkspaceHost {
  return {
    read: async (uri, limit) => {
      const content = await ask(connection, 'esr/readFile', { uri });
      const bytes = typeof content === 'string' ? fromBase64(content) : undefined;
      return bytes && bytes.length <= limit ? bytes : undefined;
    },
    list: async (folder) => {
      const uris = await ask(connection, 'esr/listFiles', { folder });
      return Array.isArray(uris) ? uris.filter((uri) => typeof uri === 'string').sort() : [];
    },
  };
}

async function ask(connection: Connection, method: string, params: object): Promise<unknown> {
  try {
    return await connection.request(method, params);
  } catch {
    return undefined;
  }
}

function fromBase64(content: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(content), (unit) => unit.charCodeAt(0));
  } catch {
    return undefined;
  }
}
