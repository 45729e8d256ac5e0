import type { SettingsLayer } from '../../config/settings.ts';
import type { Client } from '../connection/client.ts';
import type { Connection } from '../connection/connection.ts';
import { editorLayer } from './settings.ts';

/** The editor's settings `esr.*`, asked for where the editor can be asked. */
export interface EditorSettings {
  /** Resolves when the editor is ready and they are known, or when the editor does not say. */
  readonly ready: Promise<void>;
  /** The editor is ready to be asked. */
  readonly start: () => void;
  /** The editor says that they have changed; `settings` is what it sent along. */
  readonly changed: (settings: unknown) => void;
  readonly stop: () => void;
}

/** Milliseconds until an editor that does not answer is no longer waited for. */
const patience = 2000;

/** Settings of an editor. `apply` hears of each change, and first, at once, of what came with the initialization. */
export function makeEditorSettings(
  connection: Connection,
  client: Client,
  log: (message: string) => void,
  apply: (layer: SettingsLayer) => void,
): EditorSettings {
  let applied: string | undefined;
  let requests = 0;
  const use = (settings: unknown) => {
    const layer = editorLayer(settings, client.autoLanguage);
    const text = JSON.stringify(layer);
    if (text === applied) return;
    applied = text;
    apply(layer);
  };
  use(client.options.settings);

  const { promise: ready, resolve: stopWaiting } = waitAtMost(patience);
  const fetch = async () => {
    requests += 1;
    const request = requests;
    try {
      const answer = await connection.request('workspace/configuration', { items: [{ section: 'esr' }] });
      const settings: unknown = Array.isArray(answer) ? answer[0] : undefined;
      // An editor that knows nothing of such settings answers null: then those that came with the initialization hold.
      if (request === requests) use(settings ?? client.options.settings);
    } catch (error) {
      log(`The editor did not tell its settings: ${error}`);
    }
    stopWaiting();
  };
  return {
    ready,
    start: () => {
      if (client.configuration) void fetch();
      if (!client.configuration || client.options.settings !== undefined) stopWaiting();
    },
    changed: (settings) => (client.configuration ? void fetch() : use(sectionOf(settings))),
    stop: stopWaiting,
  };
}

/** Editors that cannot be asked send all settings, or only ours. */
function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'esr' in settings ? settings.esr : settings;
}

function waitAtMost(milliseconds: number): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    const timer = setTimeout(done, milliseconds);
    resolve = () => {
      clearTimeout(timer);
      done();
    };
  });
  return { promise, resolve };
}
