import { suggestedFileName } from '../../features/file-name.ts';
import { documentFeature } from './feature.ts';
import type { DocumentParams } from './requests.ts';

declare module '../connection/methods.ts' {
  interface Requests {
    readonly 'esr/fileName': [DocumentParams, string];
  }
}

/** A request of our own, `{ textDocument: { uri } }`: the name under which a description that is nowhere saved is saved best. */
export const fileName = documentFeature('esr/fileName', {}, ({ description }) => suggestedFileName(description()));
