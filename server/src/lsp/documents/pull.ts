import type {
  CancellationToken,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { uriKey } from '../../workspace/uris.ts';
import type { Session } from '../connection/session.ts';
import { throwIfCancelled, uriOf } from '../features/requests.ts';
import type { Report, Reports } from './reports.ts';

/** Answers an editor that asks for findings: of one document, and of all that are known. */
export function registerPull(session: Session, reports: Reports): void {
  const { connection } = session;
  connection.onRequest('textDocument/diagnostic', (params, token) => documentReport(session, reports, params, token));
  connection.onRequest('workspace/diagnostic', (params, token) => workspaceReport(session, reports, params, token));
}

/** The findings of the newest version. A document that is not open is reported as the file it is, or as having none. */
async function documentReport(
  session: Session,
  reports: Reports,
  params: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  throwIfCancelled(token);
  const uri = uriOf(params);
  for (;;) {
    const snapshot = session.documents.get(uri);
    const file = session.files.get(uri);
    const report = snapshot ? await reports.ofDocument(snapshot) : file && (await reports.ofFile(file));
    throwIfCancelled(token);
    if (session.documents.get(uri) !== snapshot) continue;
    return report ? asReport(report, params.previousResultId) : { kind: 'full', items: [] };
  }
}

function asReport({ resultId, diagnostics }: Report, previous: string | undefined): DocumentDiagnosticReport {
  if (previous === resultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: [...diagnostics] };
}

/** The findings of all open documents and of all files; those that the editor knows of and that are gone are reported as empty. */
async function workspaceReport(
  session: Session,
  reports: Reports,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  throwIfCancelled(token);
  await session.filesRead();
  throwIfCancelled(token);
  const previous = new Map((params.previousResultIds ?? []).map(({ uri, value }) => [uriKey(uri), { uri, value }]));
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const add = (uri: string, version: number | null, report: Report) => {
    items.push({
      ...asReport(report, previous.get(uriKey(uri))?.value),
      uri,
      version,
    } as WorkspaceDocumentDiagnosticReport);
    previous.delete(uriKey(uri));
  };
  for (const snapshot of session.documents.all())
    add(snapshot.uri, snapshot.version, await reports.ofDocument(snapshot));
  for (const file of session.files.all()) {
    await session.background.turn();
    if (session.documents.get(file.uri) === undefined) add(file.uri, null, await reports.ofFile(file));
  }
  throwIfCancelled(token);
  for (const { uri } of previous.values()) items.push({ kind: 'full', uri, version: null, items: [] });
  return { items };
}
