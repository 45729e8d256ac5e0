import type { ServerCapabilities } from 'vscode-languageserver';
import { inRead, inWritten } from '../../text/both-views.ts';
import type { Configured } from '../../workspace/configurations.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import type { Requests } from '../connection/methods.ts';
import type { Session } from '../connection/session.ts';
import type { Reports } from '../documents/reports.ts';
import type { DocumentParams } from './requests.ts';
import { onDocument } from './requests.ts';

/** What the answers of features are made from. */
export interface FeatureContext {
  readonly session: Session;
  readonly reports: Reports;
}

/** Something that an editor can ask for: what the server says of it at the beginning, and how it answers. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  /** Takes over the feature's requests. */
  readonly register: (context: FeatureContext) => void;
}

/** The requests about one open document. */
type DocumentRequest = {
  [M in keyof Requests]: Requests[M][0] extends DocumentParams ? M : never;
}[keyof Requests];

/** Makes the answer to a request about a version of a document. */
type Answer<M extends keyof Requests> = (
  snapshot: Snapshot,
  params: Requests[M][0],
  configured: Configured,
  context: FeatureContext,
) => Requests[M][1] | Promise<Requests[M][1]>;

/** A feature with one request about an open document. The method's types are declared beside it, in `Requests`. */
export function documentFeature<M extends DocumentRequest>(
  method: M,
  capabilities: ServerCapabilities,
  answer: Answer<M>,
): Feature {
  return {
    capabilities,
    register: (context) => {
      const compute = (snapshot: Snapshot, params: Requests[M][0] & DocumentParams, configured: Configured) =>
        answer(snapshot, params, configured, context);
      context.session.connection.onRequest(method, onDocument(context.session, compute));
    },
  };
}

/** The same for an answer about the text as it is read: places are moved on the way in, ranges on the way out. */
export function readingFeature<M extends DocumentRequest>(
  method: M,
  capabilities: ServerCapabilities,
  answer: Answer<M>,
): Feature {
  return documentFeature(method, capabilities, async (snapshot, params, configured, context) => {
    const { lines } = snapshot;
    return inWritten(lines, await answer(snapshot, inRead(lines, params), configured, context));
  });
}
