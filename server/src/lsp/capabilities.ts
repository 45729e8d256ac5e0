import type { FileOperationRegistrationOptions, ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './connection/client.ts';
import { incrementalSync } from './connection/protocol.ts';
import { features } from './features/table.ts';

/** Files and folders whose coming and going changes what is known: descriptions, and any folder. */
const fileOperations: FileOperationRegistrationOptions = {
  filters: [
    { scheme: 'file', pattern: { glob: '**/*.{esr,txt}', matches: 'file', options: { ignoreCase: true } } },
    { scheme: 'file', pattern: { glob: '**', matches: 'folder' } },
  ],
};

const offered: ServerCapabilities = Object.assign({}, ...features.map(({ capabilities }) => capabilities));

/** What the server offers an editor. */
export function serverCapabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: {
      openClose: true,
      change: incrementalSync,
      save: { includeText: false },
    },
    ...offered,
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'esr-kuvaus', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: fileOperations, didRename: fileOperations, didDelete: fileOperations },
    },
  };
}
