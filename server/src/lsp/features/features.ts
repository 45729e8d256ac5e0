import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { completionsAt } from '../../features/completion/completion.ts';
import { folds } from '../../features/folding.ts';
import { format, formatRange } from '../../features/format.ts';
import { hoverAt } from '../../features/hover/hover.ts';
import { links } from '../../features/links.ts';
import { outline } from '../../features/outline.ts';
import { selectionAt } from '../../features/selection.ts';
import type { NamedThing } from '../../workspace/summary.ts';
import { namedThings } from '../../workspace/summary.ts';
import type { Session } from '../connection/session.ts';
import * as convert from '../convert/convert.ts';
import type { Reports } from '../documents/reports.ts';
import { codeActions } from './code-actions.ts';
import { onDocument, positionOf, rangeOf, throwIfCancelled } from './requests.ts';

/** Registers the answers about single documents and the search for names in all of them. */
export function registerFeatures(session: Session, reports: Reports): void {
  registerReading(session);
  registerWriting(session, reports);
  session.connection.onRequest('workspace/symbol', async (params, token) => {
    throwIfCancelled(token);
    await session.filesRead();
    throwIfCancelled(token);
    return symbolsOfWorkspace(session, params);
  });
}

function registerReading(session: Session): void {
  const { client, connection } = session;
  connection.onRequest(
    'textDocument/documentSymbol',
    onDocument(session, ({ description, uri }) => {
      const items = outline(description());
      return client.hierarchicalSymbols ? convert.toDocumentSymbols(items) : convert.toSymbolInformation(items, uri);
    }),
  );
  connection.onRequest(
    'textDocument/hover',
    onDocument(session, ({ description }, params, { settings: { language } }) => {
      const hover = hoverAt(description(), positionOf(params.position), language);
      return hover ? convert.toHover(hover, language, client.markdownHover) : null;
    }),
  );
  connection.onRequest(
    'textDocument/foldingRange',
    onDocument(session, ({ description }) => convert.toFoldingRanges(folds(description()), client.foldingLimit)),
  );
  connection.onRequest(
    'textDocument/selectionRange',
    onDocument(session, ({ description }, { positions }) => {
      const asked = Array.isArray(positions) ? positions : [];
      return asked.map((position) => convert.toSelectionRange(selectionAt(description(), positionOf(position))));
    }),
  );
  connection.onRequest(
    'textDocument/documentLink',
    onDocument(session, ({ description }) => links(description()).map(({ range, target }) => ({ range, target }))),
  );
}

function registerWriting(session: Session, reports: Reports): void {
  const { client, connection } = session;
  connection.onRequest(
    'textDocument/completion',
    onDocument(session, ({ description }, params, { settings: { language } }) =>
      convert.toCompletionItems(completionsAt(description(), positionOf(params.position)), language, client),
    ),
  );
  connection.onRequest(
    'textDocument/codeAction',
    onDocument(session, (snapshot, params, configured) => codeActions(session, reports, snapshot, params, configured)),
  );
  connection.onRequest(
    'textDocument/formatting',
    onDocument(session, ({ description }, { options }) => [
      ...format(description(), { insertFinalNewline: options?.insertFinalNewline === true }),
    ]),
  );
  connection.onRequest(
    'textDocument/rangeFormatting',
    onDocument(session, ({ description }, params) => [...formatRange(description(), rangeOf(params.range))]),
  );
}

const mostSymbols = 500;

/** Names that hold the query, in any case; open documents as they are written, the others as they are on disk. */
function symbolsOfWorkspace({ documents, files }: Session, { query }: WorkspaceSymbolParams): SymbolInformation[] {
  const wanted = String(query ?? '').toLowerCase();
  const inOpen = documents.all().map(({ uri, description }) => ({ uri, names: namedThings(description()) }));
  const closed = files.all().filter(({ uri }) => documents.get(uri) === undefined);
  const found = [...inOpen, ...closed].flatMap(({ uri, names }) => {
    const project = names.find(({ kind }) => kind === 'project')?.name;
    const matching = names.filter(({ name }) => name.toLowerCase().includes(wanted));
    return matching.map((name) => convert.toWorkspaceSymbol(name, uri, containerOf(name, project)));
  });
  return found.slice(0, mostSymbols);
}

function containerOf({ kind }: NamedThing, project: string | undefined): string | undefined {
  return kind === 'project' ? undefined : project;
}
