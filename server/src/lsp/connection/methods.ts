import type {
  CreateFilesParams,
  DeleteFilesParams,
  DidChangeConfigurationParams,
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidChangeWorkspaceFoldersParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DidSaveTextDocumentParams,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  InitializeParams,
  InitializeResult,
  RenameFilesParams,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';

/** The requests that a client may send: [parameters, answer]. Each feature adds its own where it is defined (`declare module`). */
export interface Requests {
  readonly initialize: [InitializeParams, InitializeResult];
  readonly shutdown: [undefined, null];
  readonly 'textDocument/diagnostic': [DocumentDiagnosticParams, DocumentDiagnosticReport];
  readonly 'workspace/diagnostic': [WorkspaceDiagnosticParams, WorkspaceDiagnosticReport];
}

/** The notifications that a client may send, with their parameters. */
export interface Notifications {
  readonly exit: undefined;
  readonly initialized: object;
  readonly 'textDocument/didChange': DidChangeTextDocumentParams;
  readonly 'textDocument/didClose': DidCloseTextDocumentParams;
  readonly 'textDocument/didOpen': DidOpenTextDocumentParams;
  readonly 'textDocument/didSave': DidSaveTextDocumentParams;
  readonly 'workspace/didChangeConfiguration': DidChangeConfigurationParams;
  readonly 'workspace/didChangeWatchedFiles': DidChangeWatchedFilesParams;
  readonly 'workspace/didChangeWorkspaceFolders': DidChangeWorkspaceFoldersParams;
  readonly 'workspace/didCreateFiles': CreateFilesParams;
  readonly 'workspace/didDeleteFiles': DeleteFilesParams;
  readonly 'workspace/didRenameFiles': RenameFilesParams;
}
