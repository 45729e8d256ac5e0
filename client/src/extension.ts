import type * as vscode from 'vscode';
import type { ExtensionApi } from './activation.ts';
import { activateWith } from './activation.ts';
import type { Connect } from './server.ts';
import { productName } from './texts.ts';

/** Entry point on the desktop and on remote machines: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  return activateWith(context, connect);
}

const connect: Connect = async (context, options) => {
  const { LanguageClient, RevealOutputChannelOn, TransportKind } = await import('vscode-languageclient/node');
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const quiet = { ...options, revealOutputChannelOn: RevealOutputChannelOn.Never };
  return new LanguageClient('esr', productName, { run: server, debug }, quiet);
};
