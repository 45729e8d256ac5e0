import type { CodeActionKind, MarkupKind } from 'vscode-languageserver';
import { ResponseError } from 'vscode-languageserver';

// Numbers and names of the protocol that are needed at run time. The library that has them all would take half of the server's start.

/** Error codes of JSON-RPC and of the Language Server Protocol. */
export const errorCodes = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  serverNotInitialized: -32002,
  contentModified: -32801,
  requestCancelled: -32800,
} as const;

/** How bad a diagnostic is. */
export const diagnosticSeverity = { error: 1, warning: 2, information: 3, hint: 4 } as const;

/** What a symbol is, by its number in the protocol. */
export const symbolKind = {
  module: 2,
  namespace: 3,
  field: 8,
  enum: 10,
  number: 16,
  boolean: 17,
  array: 18,
  object: 19,
  enumMember: 22,
} as const;

/** What a completion is, by its number in the protocol. */
export const completionItemKind = { field: 5, module: 9, value: 12, file: 17, enumMember: 20 } as const;

/** The edit of a completion has places to fill in. */
export const snippetFormat = 2;

/** A person opened the list of actions. */
export const invokedTrigger = 1;

/** Changes of a document come as ranges and texts. */
export const incrementalSync = 2;

/** What happened to a file. */
export const fileChange = { created: 1, changed: 2, deleted: 3 } as const;

/** A message for the log, and an error. */
export const logLevel = { error: 1, log: 4 } as const;

/** The method by which findings are sent. */
export const publishMethod = 'textDocument/publishDiagnostics';

/** Kinds of actions. */
export const actionKind = { quickFix: 'quickfix', fixAll: 'source.fixAll' } as const satisfies Record<
  string,
  CodeActionKind
>;

/** Kinds of text for people. */
export const markup = { markdown: 'markdown', plain: 'plaintext' } as const satisfies Record<string, MarkupKind>;

/** An error to answer a request with. */
export function failure(code: number, message: string): ResponseError {
  return new ResponseError(code, message);
}
