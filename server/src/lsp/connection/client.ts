import type { InitializeParams } from 'vscode-languageserver';
import type { Language } from '../../messages/message.ts';
import { languages } from '../../messages/message.ts';

/** What the editor can do, and what it said of itself when it connected. */
export interface Client {
  /** It asks for findings itself. Then they are never sent unasked. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly snippets: boolean;
  readonly labelDetails: boolean;
  /** The command that opens the editor's list of completions. */
  readonly suggestCommand: string | undefined;
  /** The command that saves a configuration file, given its URI. */
  readonly saveCommand: string | undefined;
  /** The command that shows the page about a rule, given its id. */
  readonly ruleCommand: string | undefined;
  /** The command that opens a file again, given its URI and the encoding. */
  readonly reopenCommand: string | undefined;
  readonly codeActionLiterals: boolean;
  readonly preferredActions: boolean;
  readonly documentChanges: boolean;
  /** Its edits can make new files. */
  readonly createsFiles: boolean;
  /** The most folding ranges it wants. */
  readonly foldingLimit: number | undefined;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly registersSync: boolean;
  readonly folders: readonly string[];
  /** What the setting `auto` means. */
  readonly autoLanguage: Language;
  readonly options: InitializationOptions;
}

/** What an editor may send as `initializationOptions`; anything else in it is ignored. */
export interface InitializationOptions {
  /** What `esr.language: auto` means. */
  readonly language?: unknown;
  /** The settings `esr.*` as an object, so that the first findings need not wait for them. */
  readonly settings?: unknown;
  /** The editor answers `esr/listFiles` and `esr/readFile`: it has files that this process cannot read. */
  readonly clientFiles?: unknown;
  /** The editor's own command that opens its list of completions: it is given to labels, so that the list of their values opens after them. */
  readonly suggestCommand?: unknown;
  /** The editor's own command that saves a file, given its URI: it is given to actions that change the configuration. */
  readonly saveCommand?: unknown;
  /** The editor's own command that shows the page about a rule, given its id: findings link to it instead of to the web. */
  readonly ruleCommand?: unknown;
  /** The editor's own command that opens a file again, given its URI and the encoding as VS Code names it: see `esr/misread`. */
  readonly reopenCommand?: unknown;
}

/** Reads what an editor said of itself. */
export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace } = params.capabilities ?? {};
  const diagnostics = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  const edits = workspace?.workspaceEdit;
  const completion = textDocument?.completion?.completionItem;
  const options = optionsOf(params);
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: diagnostics?.relatedInformation !== false,
    codeDescription: diagnostics?.codeDescriptionSupport !== false,
    diagnosticData: diagnostics?.dataSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    markdownCompletion: completion?.documentationFormat?.includes('markdown') === true,
    snippets: completion?.snippetSupport === true,
    labelDetails: completion?.labelDetailsSupport === true,
    suggestCommand: nameOf(options.suggestCommand),
    saveCommand: nameOf(options.saveCommand),
    ruleCommand: nameOf(options.ruleCommand),
    reopenCommand: nameOf(options.reopenCommand),
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    documentChanges: edits?.documentChanges === true,
    createsFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersSync: textDocument?.synchronization?.dynamicRegistration === true,
    folders: foldersOf(params),
    autoLanguage: languageOf(options.language) ?? languageOf(params.locale) ?? 'fi',
    options,
  };
}

/** One of the three languages by a tag such as `sv-FI`. */
export function languageOf(tag: unknown): Language | undefined {
  const primary = typeof tag === 'string' ? tag.toLowerCase().split(/[-_]/)[0] : undefined;
  return languages.find((language) => language === primary);
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function optionsOf({ initializationOptions }: InitializeParams): InitializationOptions {
  return typeof initializationOptions === 'object' && initializationOptions !== null ? initializationOptions : {};
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
