import * as vscode from 'vscode';
import type { ExtensionApi } from './activation.ts';
import { activateWith } from './activation.ts';
import type { Connect } from './server.ts';
import { productName } from './texts.ts';

/** Entry point in the browser: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  return activateWith(context, connect);
}

const connect: Connect = async (context, options) => {
  const { LanguageClient, RevealOutputChannelOn } = await import('vscode-languageclient/browser');
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js');
  const quiet = { ...options, revealOutputChannelOn: RevealOutputChannelOn.Never };
  // Given as it is: the editor's own kind of worker is no instance of `Worker`, so the client would not know what a function gives it.
  return new LanguageClient('esr', productName, new Worker(script.toString(true)), quiet);
};
