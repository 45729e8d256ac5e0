import type { CancellationToken, Position as ProtocolPosition } from 'vscode-languageserver';
import type { Position, Range } from '../../text/range.ts';
import type { Configured } from '../../workspace/configurations.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { errorCodes, failure } from '../connection/protocol.ts';
import type { Session } from '../connection/session.ts';

/** Parameters that name a document. */
export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** Makes the answer to a request about a version of a document. */
type Compute<P, R> = (snapshot: Snapshot, params: P, configured: Configured) => R | Promise<R>;

/**
 * A handler of requests about an open document. The answer is about the version that was there when it was asked for; if that has
 * changed before there is an answer, the request fails with ContentModified. A cancelled one fails with RequestCancelled.
 */
export function onDocument<P extends DocumentParams, R>(session: Session, compute: Compute<P, R>) {
  return async (params: P, token: CancellationToken): Promise<R> => {
    throwIfCancelled(token);
    const snapshot = openDocument(session, params);
    const configured = await session.configured(snapshot.uri);
    const answer = await compute(snapshot, params, configured);
    throwIfCancelled(token);
    if (session.documents.get(snapshot.uri) !== snapshot)
      throw failure(errorCodes.contentModified, 'The document has changed.');
    return answer;
  };
}

/** Fails a request that nobody waits for any more. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw failure(errorCodes.requestCancelled, 'The request was cancelled.');
}

/** The URI that parameters name; fails with InvalidParams where there is none. */
export function uriOf(params: unknown): string {
  const document = isObject(params) ? params.textDocument : undefined;
  const uri = isObject(document) ? document.uri : undefined;
  if (typeof uri !== 'string') throw failure(errorCodes.invalidParams, 'The parameters name no document.');
  return uri;
}

/** A position of the parameters; fails with InvalidParams where it is none. What is outside the text is allowed. */
export function positionOf(position: ProtocolPosition | undefined): Position {
  const { line, character } = isObject(position) ? position : { line: undefined, character: undefined };
  if (!isCount(line) || !isCount(character)) throw failure(errorCodes.invalidParams, 'There is no such position.');
  return { line, character };
}

/** A range of the parameters; fails with InvalidParams where it is none. */
export function rangeOf(
  range: { readonly start: ProtocolPosition; readonly end: ProtocolPosition } | undefined,
): Range {
  return { start: positionOf(range?.start), end: positionOf(range?.end) };
}

function openDocument({ documents }: Session, params: unknown): Snapshot {
  const uri = uriOf(params);
  const snapshot = documents.get(uri);
  if (snapshot) return snapshot;
  if (documents.wasClosed(uri)) throw failure(errorCodes.contentModified, 'The document has been closed.');
  throw failure(errorCodes.invalidParams, `The document is not open: ${uri}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
