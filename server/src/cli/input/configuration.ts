import { configCandidates, folderOf } from '../../config/find.ts';
import type { IgnoreFilter } from '../../config/ignore.ts';
import type { Settings, SettingsLayer } from '../../config/settings.ts';
import { activeRulesOf, allRuleIds, resolveSettings } from '../../config/settings.ts';
import type { ActiveRules } from '../../rules/check.ts';
import type { Host } from '../host.ts';
import type { Tell } from '../run/trouble.ts';
import { errorCode } from '../run/trouble.ts';
import { shownPath } from './paths.ts';
import { textReader, troubleOf } from './read-text.ts';

/** How the files of a folder are checked. */
export interface Configured {
  readonly settings: Settings;
  readonly active: ActiveRules;
  readonly filter: IgnoreFilter;
}

/** Where configuration comes from: the nearest file of each folder, one named file (absolute path), or none. */
export type ConfigSource = 'nearest' | 'none' | { readonly file: string };

/** The layers around the configuration file: what is stronger (options) and weaker (the environment). */
export interface OuterLayers {
  readonly stronger: SettingsLayer;
  readonly weaker: SettingsLayer;
}

/** Hears of what is wrong in configuration files, and which of them are read. */
export interface ConfigHearing {
  readonly tell: Tell;
  readonly onRead: (file: string) => void;
}

/**
 * Gives each folder (absolute path) its configuration. Every folder is looked up and every file read once, and what is wrong in a
 * file is reported once; the valid part of it still counts.
 */
export function configurationOf(
  host: Host,
  source: ConfigSource,
  { stronger, weaker }: OuterLayers,
  hearing: ConfigHearing,
): (folder: string) => Configured {
  const ofFile = remember((file: string) => {
    const layer = file === '' ? [] : [readLayer(host, file, hearing)];
    return configure(host, resolveSettings([stronger, ...layer, weaker]));
  });
  if (source === 'none') return () => ofFile('');
  if (source !== 'nearest') return () => ofFile(source.file);
  return remember((folder: string) => ofFile(configCandidates(folder).find((path) => isThere(host, path)) ?? ''));
}

/** Whether a configuration file is there. One that cannot be reached (a link in circles) is: reading it tells why it cannot be used. */
function isThere({ files }: Host, path: string): boolean {
  try {
    return files.kindOf(path) === 'file';
  } catch (error) {
    return errorCode(error) !== 'ENAMETOOLONG';
  }
}

function remember<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

function configure(host: Host, settings: Settings): Configured {
  const filter: IgnoreFilter =
    settings.ignore.length === 0
      ? (_path, findings) => findings
      : host.load('config').configTools.ignoreFilterOf(settings);
  return { settings, active: activeRulesOf(settings), filter };
}

function readLayer(host: Host, file: string, { tell, onRead }: ConfigHearing): SettingsLayer {
  const path = shownPath(host.cwd, file);
  onRead(file);
  const reading = textReader()((limit) => host.files.read(file, limit));
  if (reading.kind === 'failure') {
    tell(troubleOf(path, reading));
    return {};
  }
  const { data, problems } = host.load('config').configTools.readConfig(reading.text, allRuleIds);
  for (const { message, range } of problems) tell({ path, message, position: range.start });
  return { ...data, folder: folderOf(file) };
}
