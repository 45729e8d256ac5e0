import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { NamedThing } from '../../workspace/summary.ts';
import { namedThings } from '../../workspace/summary.ts';
import { symbolKind } from '../connection/protocol.ts';
import type { Session } from '../connection/session.ts';
import type { Feature } from './feature.ts';
import { throwIfCancelled } from './requests.ts';

declare module '../connection/methods.ts' {
  interface Requests {
    readonly 'workspace/symbol': [WorkspaceSymbolParams, SymbolInformation[]];
  }
}

/** The search for projects and organisations in all descriptions. */
export const workspaceSymbols: Feature = {
  capabilities: { workspaceSymbolProvider: true },
  register: ({ session }) => {
    session.connection.onRequest('workspace/symbol', async (params, token) => {
      throwIfCancelled(token);
      await session.filesRead();
      throwIfCancelled(token);
      return symbolsOfWorkspace(session, params);
    });
  },
};

const mostSymbols = 500;

/** Names that hold the query, in any case; open documents as they are written, the others as they are on disk. */
function symbolsOfWorkspace({ documents, files }: Session, { query }: WorkspaceSymbolParams): SymbolInformation[] {
  const wanted = String(query ?? '').toLowerCase();
  const inOpen = documents.all().map(({ uri, description }) => ({ uri, names: namedThings(description()) }));
  const closed = files.all().filter(({ uri }) => documents.get(uri) === undefined);
  const found = [...inOpen, ...closed].flatMap(({ uri, names }) => {
    const project = names.find(({ kind }) => kind === 'project')?.name;
    const matching = names.filter(({ name }) => name.toLowerCase().includes(wanted));
    return matching.map((name) => toSymbol(name, uri, project));
  });
  return found.slice(0, mostSymbols);
}

function toSymbol({ kind, name, range }: NamedThing, uri: string, project: string | undefined): SymbolInformation {
  const isProject = kind === 'project';
  return {
    name,
    kind: isProject ? symbolKind.module : symbolKind.object,
    location: { uri, range },
    ...(isProject || project === undefined ? {} : { containerName: project }),
  };
}
