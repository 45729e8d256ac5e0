import type { Connection, FileChangeType, FileEvent } from 'vscode-languageserver';
import { isConfigFile } from '../workspace/configurations.ts';
import { nameKindOf } from '../workspace/uris.ts';
import { protocol } from './protocol.ts';
import type { Session } from './session.ts';

/** The files that an editor is asked to watch. */
export const watchedFiles: readonly string[] = ['**/*.{esr,ESR,txt,TXT}', '**/esr-kuvaus.json'];

/** Follows what happens to files and folders outside the open documents. `reconfigured` hears that a configuration file may have changed. */
export function registerWorkspaceEvents(connection: Connection, session: Session, reconfigured: () => void): void {
  const { files } = session;
  const follow = (events: readonly FileEvent[]) => {
    for (const { uri, type } of events) followOne(session, uri, type);
    // With a folder a configuration file may have come or gone.
    if (events.some(({ uri }) => nameKindOf(uri) === 'other')) reconfigured();
  };
  connection.onNotification(protocol.DidChangeWatchedFilesNotification.type, ({ changes }) => follow(changes));
  connection.onNotification(protocol.DidCreateFilesNotification.type, (params) => {
    follow(params.files.map(({ uri }) => ({ uri, type: protocol.FileChangeType.Created })));
  });
  connection.onNotification(protocol.DidDeleteFilesNotification.type, (params) => {
    follow(params.files.map(({ uri }) => ({ uri, type: protocol.FileChangeType.Deleted })));
  });
  connection.onNotification(protocol.DidRenameFilesNotification.type, (params) => {
    follow(
      params.files.flatMap(({ oldUri, newUri }) => [
        { uri: oldUri, type: protocol.FileChangeType.Deleted },
        { uri: newUri, type: protocol.FileChangeType.Created },
      ]),
    );
  });
  connection.onNotification(protocol.DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
    for (const { uri } of event.removed) files.removeFolder(uri);
    for (const { uri } of event.added) files.addFolder(uri);
  });
}

/** What has no name of a description may be a folder: what is in it comes and goes with it. */
function followOne({ files }: Session, uri: string, type: FileChangeType): void {
  if (isConfigFile(uri)) return;
  if (type === protocol.FileChangeType.Deleted) files.remove(uri);
  else if (nameKindOf(uri) !== 'other') files.update(uri);
  else if (type === protocol.FileChangeType.Created) files.rescan('folders');
}
