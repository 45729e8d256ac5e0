import type {
  CodeAction,
  CodeActionParams,
  CompletionItem,
  CompletionParams,
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
  DocumentFormattingParams,
  DocumentLink,
  DocumentLinkParams,
  DocumentRangeFormattingParams,
  DocumentSymbol,
  DocumentSymbolParams,
  FoldingRange,
  FoldingRangeParams,
  Hover,
  HoverParams,
  InitializeParams,
  InitializeResult,
  RenameFilesParams,
  SelectionRange,
  SelectionRangeParams,
  SymbolInformation,
  TextEdit,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';

/** The requests that a client may send: [parameters, answer]. */
export interface Requests {
  readonly initialize: [InitializeParams, InitializeResult];
  readonly shutdown: [undefined, null];
  readonly 'textDocument/codeAction': [CodeActionParams, CodeAction[]];
  readonly 'textDocument/completion': [CompletionParams, CompletionItem[]];
  readonly 'textDocument/diagnostic': [DocumentDiagnosticParams, DocumentDiagnosticReport];
  readonly 'textDocument/documentLink': [DocumentLinkParams, DocumentLink[]];
  readonly 'textDocument/documentSymbol': [DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]];
  readonly 'textDocument/foldingRange': [FoldingRangeParams, FoldingRange[]];
  readonly 'textDocument/formatting': [DocumentFormattingParams, TextEdit[]];
  readonly 'textDocument/hover': [HoverParams, Hover | null];
  readonly 'textDocument/rangeFormatting': [DocumentRangeFormattingParams, TextEdit[]];
  readonly 'textDocument/selectionRange': [SelectionRangeParams, SelectionRange[]];
  readonly 'workspace/diagnostic': [WorkspaceDiagnosticParams, WorkspaceDiagnosticReport];
  readonly 'workspace/symbol': [WorkspaceSymbolParams, SymbolInformation[]];
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
