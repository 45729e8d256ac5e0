import type { EditorEncoding } from '../../text/misread.ts';
import { nameOfEncoding } from '../../text/misread.ts';
import type { Session } from '../connection/session.ts';
import type { DocumentParams } from '../features/requests.ts';
import { uriOf } from '../features/requests.ts';

declare module '../connection/methods.ts' {
  interface Notifications {
    readonly 'esr/misread': DocumentParams & { readonly writtenIn: string | null };
  }
}

/** Documents that the editor has read in another encoding than their files were written in: URI, and what they were written in. */
export type Misread = Map<string, EditorEncoding>;

/** Takes the notification of our own, `{ textDocument: { uri }, writtenIn }`; null when the text is as it was written. */
export function registerMisread({ connection, misread }: Session): void {
  connection.onNotification('esr/misread', (params) => {
    const uri = uriOf(params);
    if (nameOfEncoding(params.writtenIn) === undefined) misread.delete(uri);
    else misread.set(uri, params.writtenIn as EditorEncoding);
  });
}
