import type { InitializeResult } from 'vscode-languageserver';
import type { WorkspaceHost } from '../workspace/host.ts';
import { serverCapabilities } from './capabilities.ts';
import { readClient } from './connection/client.ts';
import type { Connection } from './connection/connection.ts';
import { registerMisread } from './documents/misread.ts';
import { registerPull } from './documents/pull.ts';
import { registerSync } from './documents/sync.ts';
import { registerWorkspaceEvents } from './documents/workspace-events.ts';
import { makeEngine } from './engine.ts';
import { features } from './features/table.ts';

/** The process that serves, as far as the protocol has a say in its life. */
export interface Lifetime {
  /** The client's process: when it is gone, nobody is served any more. */
  readonly watch: (processId: number) => void;
  /** The client has asked for the end: ending is no failure from now on. */
  readonly expectEnd: () => void;
  readonly exit: () => void;
}

/** Serves a connection until it ends. `host` gives the files around the open documents. */
export function startServer(connection: Connection, host: WorkspaceHost, lifetime?: Lifetime): void {
  connection.onRequest('initialize', (params): InitializeResult => {
    const client = readClient(params);
    const engine = makeEngine(connection, client, host);
    const { session, reports, publisher } = engine;
    registerSync(session, { publisher, touched: engine.textChanged, reconfigured: engine.configFilesChanged });
    registerMisread(session);
    for (const feature of features) feature.register({ session, reports });
    if (client.pullsDiagnostics) registerPull(session, reports);
    registerWorkspaceEvents(session, engine.configFilesChanged);
    connection.onNotification('workspace/didChangeConfiguration', ({ settings }) =>
      engine.editorSettingsChanged(settings),
    );
    connection.onNotification('initialized', engine.start);
    connection.onRequest('shutdown', () => {
      engine.stop();
      lifetime?.expectEnd();
      return null;
    });
    if (typeof params.processId === 'number') lifetime?.watch(params.processId);
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'esr-kuvaus' } };
  });
  connection.onNotification('exit', () => lifetime?.exit());
  connection.listen();
}
