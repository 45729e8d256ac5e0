import type { Registration } from 'vscode-languageserver';
import { makeConfigurations } from '../workspace/configurations.ts';
import { makeDocuments } from '../workspace/documents.ts';
import { makeFiles } from '../workspace/files.ts';
import type { WorkspaceHost } from '../workspace/host.ts';
import { makeBackground } from './connection/background.ts';
import type { Client } from './connection/client.ts';
import type { Connection } from './connection/connection.ts';
import { describeError } from './connection/log.ts';
import type { Session } from './connection/session.ts';
import { clientFiles } from './documents/client-files.ts';
import type { Comparison } from './documents/comparison.ts';
import { makeComparison } from './documents/comparison.ts';
import { makeConfigReports } from './documents/config-reports.ts';
import { configSync } from './documents/config-sync.ts';
import type { EditorSettings } from './documents/editor-settings.ts';
import { makeEditorSettings } from './documents/editor-settings.ts';
import type { Publisher } from './documents/publish.ts';
import { pullingPublisher, pushingPublisher } from './documents/publish.ts';
import type { Reports } from './documents/reports.ts';
import { makeReports } from './documents/reports.ts';
import { watchedFiles } from './documents/workspace-events.ts';

/** A running server: its session, and what is to be done when something outside the documents changes. */
export interface Engine {
  readonly session: Session;
  readonly reports: Reports;
  readonly publisher: Publisher;
  /** The editor is ready to be asked. */
  readonly start: () => void;
  readonly stop: () => void;
  readonly textChanged: (uri: string) => void;
  readonly configFilesChanged: () => void;
  readonly editorSettingsChanged: (settings: unknown) => void;
}

/** Puts the parts together. Nothing is read or asked before `start`. */
export function makeEngine(connection: Connection, client: Client, host: WorkspaceHost): Engine {
  const { log } = connection;
  const background = makeBackground();
  connection.onMessage(background.heard);
  const state = { started: false };
  const documents = makeDocuments();
  const around = client.options.clientFiles === true ? clientFiles(connection) : host;
  const configurations = makeConfigurations(around);
  const files = makeFiles({
    host: around,
    configurations,
    onFailure: (rule, error) => log(`${rule}: ${describeError(error)}`),
    turn: background.turn,
    onFile: (uri) => comparison.noted(uri),
    onChange: () => filesChanged(engine, comparison, reportConfigFiles),
  });
  const onChange = () => engine.publisher.refreshed();
  const comparison = makeComparison({ documents, files, background, log, onChange });
  const settings = makeEditorSettings(connection, client, log, (layer) => {
    configurations.setEditor(layer);
    if (state.started) reconfigure(engine, reportConfigFiles);
  });
  const openConfigs = makeDocuments();
  const session = makeSession(
    {
      connection,
      client,
      documents,
      openConfigs,
      misread: new Map(),
      configurations,
      host: around,
      files,
      background,
      log,
    },
    settings,
    comparison,
  );
  const reports = makeReports(session, Date.now().toString(36));
  const reportConfigFiles = makeConfigReports(session);
  const publisher = (client.pullsDiagnostics ? pullingPublisher : pushingPublisher)(session, reports);
  const engine: Engine = {
    session,
    reports,
    publisher,
    start: () => {
      state.started = true;
      register(connection, client);
      settings.start();
    },
    stop: () => {
      for (const part of [settings, comparison, publisher]) part.stop();
    },
    textChanged: comparison.soon,
    configFilesChanged: () => {
      configurations.forget();
      reconfigure(engine, reportConfigFiles);
    },
    editorSettingsChanged: settings.changed,
  };
  return engine;
}

type Parts = Omit<Session, 'together' | 'configured' | 'filesRead'>;

/** Nothing is checked before the editor's settings are known, and no folder is looked into. */
function makeSession(parts: Parts, settings: EditorSettings, comparison: Comparison): Session {
  const { client, configurations, files } = parts;
  const scanned = settings.ready.then(() => {
    for (const folder of client.folders) files.addFolder(folder);
  });
  return {
    ...parts,
    together: comparison.together,
    configured: async (uri) => {
      await settings.ready;
      return configurations.of(uri);
    },
    filesRead: async () => {
      await scanned;
      await files.settled();
    },
  };
}

async function filesChanged(
  { publisher }: Engine,
  comparison: Comparison,
  reportConfigFiles: () => Promise<void>,
): Promise<void> {
  await comparison.now();
  publisher.filesRead();
  void reportConfigFiles();
}

function reconfigure({ session, publisher }: Engine, reportConfigFiles: () => Promise<void>): void {
  session.files.rescan('known');
  publisher.refreshed();
  void Promise.all(session.documents.all().map(({ uri }) => session.configured(uri))).then(reportConfigFiles);
}

/** Asks the editor to tell of changed settings and files, and of configuration files it has open, where that is not a matter of course. */
function register(connection: Connection, client: Client): void {
  const registrations: Registration[] = [];
  if (client.registersConfiguration) {
    const method = 'workspace/didChangeConfiguration';
    registrations.push({ id: 'configuration', method, registerOptions: { section: 'esr' } });
  }
  if (client.registersWatchers) {
    const method = 'workspace/didChangeWatchedFiles';
    const watchers = watchedFiles.map((globPattern) => ({ globPattern }));
    registrations.push({ id: 'files', method, registerOptions: { watchers } });
  }
  if (client.registersSync) registrations.push(...configSync);
  if (registrations.length === 0) return;
  const answer = connection.request('client/registerCapability', { registrations });
  answer.catch((error: unknown) => connection.log(String(error)));
}
