import type { Registration } from 'vscode-languageserver';
import { incrementalSync } from '../connection/protocol.ts';

const documentSelector = [{ pattern: '**/esr-kuvaus.json' }];

/** What an editor is asked to tell of configuration files that it has open: actions that change them start from their text there. */
export const configSync: readonly Registration[] = [
  { id: 'config-open', method: 'textDocument/didOpen', registerOptions: { documentSelector } },
  {
    id: 'config-change',
    method: 'textDocument/didChange',
    registerOptions: { documentSelector, syncKind: incrementalSync },
  },
  { id: 'config-save', method: 'textDocument/didSave', registerOptions: { documentSelector } },
  { id: 'config-close', method: 'textDocument/didClose', registerOptions: { documentSelector } },
];
