import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { saveCommand } from './configuration.ts';
import { languageId } from './detection.ts';
import { reopenCommand } from './encodings.ts';
import { hasVirtualFolders, serveFiles } from './files.ts';
import { displayLanguage, say } from './language.ts';
import { ruleCommand } from './rule-pages.ts';
import { texts } from './texts.ts';

/** `idle`: nothing has asked for it yet. `stopped`: it ended, or did not start, and does not come back by itself. */
export type ServerState = 'idle' | 'starting' | 'running' | 'stopped';

/** Makes a client that is not started. Loads the protocol's code, so it is called only when there is a description. */
export type Connect = (context: vscode.ExtensionContext, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

// States of vscode-languageclient, whose code is not loaded yet when this is.
const clientRunning = 2;
const clientStopped = 1;

/** The language server as the rest of the client sees it. It starts when it is asked to. */
export class LanguageServer implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #connect: Connect;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  #client: BaseLanguageClient | undefined;
  #state: ServerState = 'idle';
  #awaited = 0;

  constructor(context: vscode.ExtensionContext, connect: Connect, log: vscode.LogOutputChannel) {
    this.#context = context;
    this.#connect = connect;
    this.#log = log;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Whether an answer about the findings of some document is expected. */
  get isChecking(): boolean {
    return this.#awaited > 0;
  }

  /** Fires when `state` or `isChecking` may have changed. */
  get onDidChange(): vscode.Event<void> {
    return this.#changed.event;
  }

  /** Starts the server unless it was started before. */
  async start(): Promise<void> {
    if (this.#state === 'idle') await this.#begin();
  }

  /** Ends the server, if it runs, and starts a new one. */
  async restart(): Promise<void> {
    await this.#end();
    await this.#begin();
  }

  /** The answer to a request of our own; undefined while the server does not run. */
  async ask<T>(method: string, params: object): Promise<T | undefined> {
    return this.#state === 'running' ? this.#client?.sendRequest<T>(method, params) : undefined;
  }

  /** Sends a notification of our own; nothing while the server does not run. */
  async tell(method: string, params: object): Promise<void> {
    if (this.#state === 'running') await this.#client?.sendNotification(method, params);
  }

  dispose(): void {
    this.#changed.dispose();
    void this.#end();
  }

  async #begin(): Promise<void> {
    this.#become('starting');
    try {
      const client = await this.#connect(this.#context, this.#options());
      this.#client = client;
      serveFiles(client);
      client.onDidChangeState(({ newState }) => this.#follow(client, newState));
      await client.start();
    } catch (error) {
      this.#become('stopped');
      await reportFailure(this.#log, error);
    }
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#awaited = 0;
    await client?.dispose().catch((error: unknown) => this.#log.warn(String(error)));
  }

  #follow(client: BaseLanguageClient, state: number): void {
    if (client !== this.#client) return;
    if (state === clientRunning) this.#become('running');
    else this.#become(state === clientStopped ? 'stopped' : 'starting');
  }

  #become(state: ServerState): void {
    this.#state = state;
    this.#changed.fire();
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: documentSchemes().map((scheme) => ({ scheme, language: languageId })),
      outputChannel: this.#log,
      initializationOptions: {
        language: displayLanguage(),
        settings: ourSettings(),
        clientFiles: hasVirtualFolders(),
        suggestCommand: 'editor.action.triggerSuggest',
        saveCommand,
        ruleCommand,
        reopenCommand,
      },
      diagnosticPullOptions: { onChange: true, onTabs: false },
      middleware: {
        provideDiagnostics: (document, previousResultId, token, next) =>
          this.#awaiting(async () => next(document, previousResultId, token)),
      },
    };
  }

  async #awaiting<T>(action: () => Promise<T>): Promise<T> {
    this.#awaited += 1;
    this.#changed.fire();
    try {
      return await action();
    } finally {
      this.#awaited = Math.max(0, this.#awaited - 1);
      this.#changed.fire();
    }
  }
}

async function reportFailure(log: vscode.LogOutputChannel, error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  log.error(error instanceof Error ? error : reason);
  const restart = say(texts.restart);
  const showLog = say(texts.showLog);
  const answer = await vscode.window.showErrorMessage(say(texts.startFailed, { reason }), restart, showLog);
  if (answer === restart) await vscode.commands.executeCommand('esr.restartServer');
  if (answer === showLog) log.show();
}

/** The settings sent along, so that the first findings need not wait for the server to ask for them. */
function ourSettings(): object {
  const { language, rules, longParagraph } = vscode.workspace.getConfiguration('esr');
  // A copy: the editor gives proxies, which no worker can be sent.
  return JSON.parse(JSON.stringify({ language, rules, longParagraph }));
}

/** Where descriptions are edited. Older versions of a file (`git:`) and the like are shown, not checked. */
function documentSchemes(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [
    ...new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote', ...folders.map((folder) => folder.uri.scheme)]),
  ];
}
