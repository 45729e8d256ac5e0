import type { Connection, InitializeResult } from 'vscode-languageserver';
import type { WorkspaceHost } from '../workspace/host.ts';
import { serverCapabilities } from './capabilities.ts';
import { readClient } from './client.ts';
import { makeEngine } from './engine.ts';
import { registerFeatures } from './features.ts';
import { registerPull } from './pull.ts';
import { registerSync } from './sync.ts';
import { registerWorkspaceEvents } from './workspace-events.ts';

/**
 * Serves a connection until it ends. `host` gives the files around the open documents. The connection is to be made with the options of
 * `gate`, which let nothing through before `initialize` and after `shutdown`.
 */
export function startServer(connection: Connection, host: WorkspaceHost): void {
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    const engine = makeEngine(connection, client, host);
    const { session, reports, publisher } = engine;
    registerSync(connection, session, publisher, engine.textsChanged);
    registerFeatures(connection, session, reports);
    if (client.pullsDiagnostics) registerPull(connection, session, reports);
    registerWorkspaceEvents(connection, session, engine.configFilesChanged);
    connection.onDidChangeConfiguration(({ settings }) => engine.editorSettingsChanged(settings));
    connection.onInitialized(() => engine.start());
    connection.onShutdown(() => engine.stop());
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'esr-kuvaus' } };
  });
  connection.listen();
}
