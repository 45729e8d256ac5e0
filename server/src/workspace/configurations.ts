import { configCandidates, configFileName, folderOf } from '../config/find.ts';
import type { IgnoreFilter } from '../config/ignore.ts';
import type { ConfigProblem } from '../config/read.ts';
import type { Settings, SettingsLayer } from '../config/settings.ts';
import { activeRulesOf, allRuleIds, resolveSettings } from '../config/settings.ts';
import type { ActiveRules } from '../rules/check.ts';
import type { WorkspaceHost } from './host.ts';
import { decodeText, largestFile } from './host.ts';
import { fileNameOf, plainUri } from './uris.ts';

/** How a document is checked. Stays the same object until something is configured otherwise. */
export interface Configured {
  readonly settings: Settings;
  readonly active: ActiveRules;
  readonly filter: IgnoreFilter;
}

/** A configuration file that was met, and what is wrong in it. */
export interface ConfigFile {
  readonly uri: string;
  readonly problems: readonly ConfigProblem[];
}

/** The configuration of every document: the nearest file, then the editor's settings, then defaults. */
export interface Configurations {
  /** At once where it is known already. */
  readonly of: (uri: string) => Configured | Promise<Configured>;
  readonly setEditor: (layer: SettingsLayer) => void;
  /** Something happened to a configuration file, or to a folder. */
  readonly forget: () => void;
  /** The configuration file that counts for a document: the nearest one. */
  readonly fileOf: (uri: string) => Promise<ConfigFile | undefined>;
  /** The configuration files that have been read. */
  readonly files: () => readonly ConfigFile[];
}

interface ReadConfig extends ConfigFile {
  readonly layer: SettingsLayer;
}

const everything: IgnoreFilter = (_path, findings) => findings;

/** Nothing is read before a document asks for it; each file is read once until `forget`. */
export function makeConfigurations(host: WorkspaceHost): Configurations {
  const state: State = { host, editor: {}, known: newKnown(), resolved: new Map() };
  return {
    of: (uri) => {
      const folder = folderOfDocument(uri);
      return state.resolved.get(folder) ?? resolve(state, folder);
    },
    setEditor: (layer) => {
      state.editor = layer;
      state.resolved = new Map();
    },
    forget: () => {
      state.known = newKnown();
      state.resolved = new Map();
    },
    fileOf: async (uri) => nearestFile(state, folderOfDocument(uri)),
    files: () => [...state.known.files.values()],
  };
}

/** '' for a text that has no file yet. */
function folderOfDocument(uri: string): string {
  return uri.startsWith('untitled:') ? '' : folderOf(uri);
}

interface State {
  readonly host: WorkspaceHost;
  editor: SettingsLayer;
  /** What has been read since the last `forget`. */
  known: Known;
  /** By folder; nothing in it is older than `editor` and `known`. */
  resolved: Map<string, Configured>;
}

interface Known {
  readonly readings: Map<string, Promise<ReadConfig | undefined>>;
  readonly files: Map<string, ReadConfig>;
}

function newKnown(): Known {
  return { readings: new Map(), files: new Map() };
}

async function resolve(state: State, folder: string): Promise<Configured> {
  const { editor, known } = state;
  const file = await nearestFile(state, folder);
  const configured = await configure(file ? [file.layer, editor] : [editor]);
  // What was configured otherwise meanwhile is looked up again.
  if (editor !== state.editor || known !== state.known) return resolve(state, folder);
  if (file) known.files.set(file.uri, file);
  const first = state.resolved.get(folder) ?? configured;
  state.resolved.set(folder, first);
  return first;
}

async function nearestFile({ host, known }: State, folder: string): Promise<ReadConfig | undefined> {
  if (folder === '') return undefined;
  for (const candidate of configCandidates(folder)) {
    const reading = known.readings.get(candidate) ?? readConfigFile(host, candidate);
    known.readings.set(candidate, reading);
    const file = await reading;
    if (file) return file;
  }
  return undefined;
}

/** Whether a URI is that of a configuration file. */
export function isConfigFile(uri: string): boolean {
  return fileNameOf(uri) === configFileName;
}

async function readConfigFile(host: WorkspaceHost, uri: string): Promise<ReadConfig | undefined> {
  const bytes = await host.read(uri, largestFile);
  const text = bytes && decodeText(bytes);
  if (text === undefined) return undefined;
  const { configTools } = await loadTools();
  const { data, problems } = configTools.readConfig(text, allRuleIds);
  return { uri, problems, layer: { ...data, folder: plainUri(folderOf(uri)) } };
}

async function configure(layers: readonly SettingsLayer[]): Promise<Configured> {
  const settings = resolveSettings(layers);
  const filter = settings.ignore.length === 0 ? everything : (await loadTools()).configTools.ignoreFilterOf(settings);
  return { settings, active: activeRulesOf(settings), filter: (uri, findings) => filter(plainUri(uri), findings) };
}

/** The schema and the globs are loaded only where there is a configuration file: start-up does not pay for them. */
function loadTools() {
  return import('../config/file-entry.ts');
}
