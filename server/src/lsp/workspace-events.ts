import type { Connection, FileEvent } from 'vscode-languageserver';
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCreateFilesNotification,
  DidDeleteFilesNotification,
  DidRenameFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import { isConfigFile } from '../workspace/configurations.ts';
import { nameKindOf } from '../workspace/uris.ts';
import type { Session } from './session.ts';

/** The files that an editor is asked to watch. */
export const watchedFiles: readonly string[] = ['**/*.{esr,ESR,txt,TXT}', '**/esr-kuvaus.json'];

/** Follows what happens to files and folders outside the open documents. `reconfigured` hears that a configuration file may have changed. */
export function registerWorkspaceEvents(connection: Connection, session: Session, reconfigured: () => void): void {
  const { files } = session;
  const follow = (events: readonly FileEvent[]) => {
    for (const { uri, type } of events) followOne(session, uri, type);
    if (events.some(({ uri }) => isConfigFile(uri))) reconfigured();
  };
  connection.onNotification(DidChangeWatchedFilesNotification.type, ({ changes }) => follow(changes));
  connection.onNotification(DidCreateFilesNotification.type, (params) => {
    follow(params.files.map(({ uri }) => ({ uri, type: FileChangeType.Created })));
  });
  connection.onNotification(DidDeleteFilesNotification.type, (params) => {
    follow(params.files.map(({ uri }) => ({ uri, type: FileChangeType.Deleted })));
  });
  connection.onNotification(DidRenameFilesNotification.type, (params) => {
    follow(
      params.files.flatMap(({ oldUri, newUri }) => [
        { uri: oldUri, type: FileChangeType.Deleted },
        { uri: newUri, type: FileChangeType.Created },
      ]),
    );
  });
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
    for (const { uri } of event.removed) files.removeFolder(uri);
    for (const { uri } of event.added) files.addFolder(uri);
  });
}

/** What has no name of a description may be a folder: what is in it comes and goes with it. */
function followOne({ files }: Session, uri: string, type: FileChangeType): void {
  if (isConfigFile(uri)) return;
  if (type === FileChangeType.Deleted) files.remove(uri);
  else if (nameKindOf(uri) !== 'other') files.update(uri);
  else if (type === FileChangeType.Created) files.rescan('folders');
}
