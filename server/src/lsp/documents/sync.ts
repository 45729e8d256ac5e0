import type { DidChangeTextDocumentParams, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Range } from '../../text/range.ts';
import { isConfigFile } from '../../workspace/configurations.ts';
import type { DocumentChange } from '../../workspace/documents.ts';
import type { Session } from '../connection/session.ts';
import { uriOf } from '../features/requests.ts';
import type { Publisher } from './publish.ts';

/** What is to be done about open documents. */
export interface SyncEvents {
  readonly publisher: Publisher;
  /** The text of a document has changed. */
  readonly touched: (uri: string) => void;
  /** A configuration file has been saved. */
  readonly reconfigured: () => void;
}

/** Keeps the open documents, and apart from them the open configuration files, as the editor has them. */
export function registerSync(session: Session, { publisher, touched, reconfigured }: SyncEvents): void {
  const { connection, documents, openConfigs, files, log } = session;
  connection.onNotification('textDocument/didOpen', (params) => {
    const uri = uriOf(params);
    const { text, version, languageId } = params.textDocument;
    const document = { uri, version: versionOf(version) ?? 0, languageId: String(languageId) };
    const opened = typeof text === 'string' ? text : '';
    if (isConfigFile(uri)) return void openConfigs.open(document, opened);
    publisher.opened(documents.open(document, opened));
    touched(uri);
  });
  connection.onNotification('textDocument/didChange', (params) => {
    const uri = uriOf(params);
    const kept = isConfigFile(uri) ? openConfigs : documents;
    const snapshot = kept.change(uri, versionOf(params.textDocument.version), changesOf(params, log));
    if (snapshot === undefined) return log(`A document changed that is not open: ${uri}`);
    if (kept === openConfigs) return;
    publisher.edited(snapshot);
    touched(uri);
  });
  connection.onNotification('textDocument/didSave', (params) => {
    const uri = uriOf(params);
    if (isConfigFile(uri)) return reconfigured();
    const snapshot = documents.get(uri);
    if (snapshot) publisher.saved(snapshot);
  });
  connection.onNotification('textDocument/didClose', (params) => {
    const uri = uriOf(params);
    const kept = isConfigFile(uri) ? openConfigs : documents;
    if (!kept.close(uri)) return log(`A document was closed that is not open: ${uri}`);
    if (kept === openConfigs) return;
    session.misread.delete(uri);
    publisher.closed(uri);
    // Edits that were not saved are gone: what counts now is the file.
    files.update(uri);
    touched(uri);
  });
}

/** Versions may jump or go back: messages come in order, so the last one is the newest. */
function versionOf(version: unknown): number | undefined {
  return typeof version === 'number' && Number.isInteger(version) ? version : undefined;
}

/** The changes that can be understood; positions are moved into the text when they are made. */
function changesOf({ contentChanges }: DidChangeTextDocumentParams, log: Session['log']): readonly DocumentChange[] {
  const changes = Array.isArray(contentChanges) ? contentChanges : [];
  return changes.flatMap((change) => {
    const understood = changeOf(change);
    if (understood === undefined) log('A change was not understood and left out.');
    return understood ?? [];
  });
}

function changeOf(change: TextDocumentContentChangeEvent): DocumentChange | undefined {
  if (typeof change?.text !== 'string') return undefined;
  if (!('range' in change) || change.range === undefined || change.range === null) return { text: change.text };
  const { start, end } = change.range;
  if (typeof start !== 'object' || typeof end !== 'object' || start === null || end === null) return undefined;
  const range: Range = { start: plain(start), end: plain(end) };
  return { range, text: change.text };
}

function plain({ line, character }: Range['start']): Range['start'] {
  return { line: whole(line), character: whole(character) };
}

function whole(value: unknown): number {
  return typeof value === 'number' && !Number.isNaN(value) ? Math.trunc(Math.min(Math.max(value, -1), 0x7fffffff)) : 0;
}
