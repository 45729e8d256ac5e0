import * as vscode from 'vscode';
import { registerCommands } from './commands.ts';
import { saveConfigurations } from './configuration.ts';
import { detectDescriptions, languageId } from './detection.ts';
import { watchEncodings } from './encodings.ts';
import { offerRulePages } from './rule-pages.ts';
import type { Connect, ServerState } from './server.ts';
import { LanguageServer } from './server.ts';
import { showStatus } from './status.ts';
import { productName } from './texts.ts';
import { selectWholeWords } from './words.ts';

/** What the extension tells other extensions, and its own tests. */
export interface ExtensionApi {
  /** The language server's state; `idle` where no description was met. */
  readonly serverState: () => ServerState;
  readonly onDidChangeServerState: vscode.Event<void>;
  /** Milliseconds that activating took. */
  readonly activationTime: number;
}

/** Registers everything cheap at once; the language server starts when there is a description to check. */
export function activateWith(context: vscode.ExtensionContext, connect: Connect): ExtensionApi {
  const started = performance.now();
  const log = vscode.window.createOutputChannel(productName, { log: true });
  const server = new LanguageServer(context, connect, log);
  context.subscriptions.push(log, server, showStatus(server), registerCommands(server, log));
  context.subscriptions.push(saveConfigurations(), watchEncodings(server), offerRulePages(context), selectWholeWords());
  detectDescriptions(context);
  startWhenNeeded(context, server);
  const activationTime = performance.now() - started;
  return { serverState: () => server.state, onDidChangeServerState: server.onDidChange, activationTime };
}

function startWhenNeeded(context: vscode.ExtensionContext, server: LanguageServer): void {
  const startFor = (document: vscode.TextDocument) => {
    if (document.languageId === languageId) void server.start();
  };
  context.subscriptions.push(vscode.workspace.onDidOpenTextDocument(startFor));
  for (const document of vscode.workspace.textDocuments) startFor(document);
  if (server.state === 'idle') void startForFolder(server);
}

/** Files that are not open have findings too: one description in the folder is enough to start. */
async function startForFolder(server: LanguageServer): Promise<void> {
  const [found] = await vscode.workspace.findFiles('**/*.{esr,esr.txt}', undefined, 1);
  if (found) await server.start();
}
