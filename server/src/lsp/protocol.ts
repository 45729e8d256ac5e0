import * as library from 'vscode-languageserver';

/**
 * The protocol's messages, kinds and error codes. Only this file loads them: each file of a bundle that does costs the server's start
 * half a millisecond.
 */
export const protocol = library;
