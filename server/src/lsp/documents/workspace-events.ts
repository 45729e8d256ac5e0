import type { FileChangeType, FileEvent } from 'vscode-languageserver';
import { isConfigFile } from '../../workspace/configurations.ts';
import { nameKindOf } from '../../workspace/uris.ts';
import { fileChange } from '../connection/protocol.ts';
import type { Session } from '../connection/session.ts';

/** The files that an editor is asked to watch. */
export const watchedFiles: readonly string[] = ['**/*.{esr,ESR,txt,TXT}', '**/esr-kuvaus.json'];

/** Follows what happens to files and folders outside the open documents. `reconfigured` hears that a configuration file may have changed. */
export function registerWorkspaceEvents(session: Session, reconfigured: () => void): void {
  const { connection, files } = session;
  const follow = (events: readonly FileEvent[]) => {
    for (const { uri, type } of events) followOne(session, uri, type);
    // With a folder a configuration file may have come or gone.
    if (events.some(({ uri }) => nameKindOf(uri) === 'other')) reconfigured();
  };
  connection.onNotification('workspace/didChangeWatchedFiles', ({ changes }) => follow(changes));
  connection.onNotification('workspace/didCreateFiles', (params) => {
    follow(params.files.map(({ uri }) => ({ uri, type: fileChange.created })));
  });
  connection.onNotification('workspace/didDeleteFiles', (params) => {
    follow(params.files.map(({ uri }) => ({ uri, type: fileChange.deleted })));
  });
  connection.onNotification('workspace/didRenameFiles', (params) => {
    follow(
      params.files.flatMap(({ oldUri, newUri }) => [
        { uri: oldUri, type: fileChange.deleted },
        { uri: newUri, type: fileChange.created },
      ]),
    );
  });
  connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }) => {
    for (const { uri } of event.removed) files.removeFolder(uri);
    for (const { uri } of event.added) files.addFolder(uri);
  });
}

/** What has no name of a description may be a folder: what is in it comes and goes with it. */
function followOne({ files }: Session, uri: string, type: FileChangeType): void {
  if (isConfigFile(uri)) return;
  if (type === fileChange.deleted) files.remove(uri);
  else if (nameKindOf(uri) !== 'other') files.update(uri);
  else if (type === fileChange.created) files.rescan('folders');
}
