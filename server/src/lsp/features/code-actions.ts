import type { CodeAction, CodeActionParams, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import { fixAll } from '../../features/fix-all.ts';
import type { OfferedFix } from '../../features/fixes.ts';
import { findingsIn, fixesIn } from '../../features/fixes.ts';
import { sameRange } from '../../features/ranges.ts';
import { fixEverythingSafe, reopenAs } from '../../messages/features.ts';
import { message, render } from '../../messages/message.ts';
import type { Finding } from '../../rules/rule.ts';
import type { EditorEncoding } from '../../text/misread.ts';
import { nameOfEncoding } from '../../text/misread.ts';
import type { TextEdit } from '../../text/range.ts';
import type { Configured } from '../../workspace/configurations.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { fileNameOf } from '../../workspace/uris.ts';
import type { Client } from '../connection/client.ts';
import { actionKind, invokedTrigger } from '../connection/protocol.ts';
import { toDiagnostic } from '../convert/diagnostic.ts';
import type { FeatureContext } from './feature.ts';
import { documentFeature } from './feature.ts';
import { rangeOf } from './requests.ts';
import type { OfferedSilence } from './silencing.ts';
import { silencesFor } from './silencing.ts';

declare module '../connection/methods.ts' {
  interface Requests {
    readonly 'textDocument/codeAction': [CodeActionParams, CodeAction[]];
  }
}

/** The repairs that are offered for a range: one for each fix of a finding there, and one that makes all the safe ones. */
export const codeActions = documentFeature(
  'textDocument/codeAction',
  { codeActionProvider: { codeActionKinds: [actionKind.quickFix, actionKind.fixAll] } },
  actionsFor,
);

async function actionsFor(
  snapshot: Snapshot,
  params: CodeActionParams,
  configured: Configured,
  { session, reports }: FeatureContext,
): Promise<CodeAction[]> {
  const range = rangeOf(params.range);
  const { client } = session;
  if (!client.codeActionLiterals) return [];
  const only = params.context?.only;
  const { findings } = await reports.ofDocument(snapshot);
  const wanted = wants(only, actionKind.quickFix) ? findings : [];
  const diagnosticOf = (finding: Finding) => [shownDiagnostic(finding, snapshot, params, configured, client)];
  const silences = await silencesFor(session, snapshot.uri, findingsIn(wanted, range));
  const writtenIn = session.misread.get(snapshot.uri);
  if (writtenIn !== undefined) {
    const told = findingsIn(wanted, range).filter(({ rule }) => rule === 'wrong-encoding');
    const action = reopening(writtenIn, snapshot, configured, client);
    return action ? told.slice(0, 1).map((finding) => ({ ...action, diagnostics: diagnosticOf(finding) })) : [];
  }
  return [
    ...fixesIn(wanted, range).map((fix) => ({
      ...quickFix(fix, snapshot, configured, client),
      diagnostics: diagnosticOf(fix.finding),
    })),
    ...silences.map((each) => ({ ...silencing(each, configured, client), diagnostics: diagnosticOf(each.finding) })),
    ...(wantsAll(params) ? fixAllActions(snapshot, configured, client) : []),
  ];
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '');
}

/** Computing it takes a while: only when it is asked for by its kind, or by a person who opened the list. */
function wantsAll({ context }: CodeActionParams): boolean {
  if (context?.only !== undefined) return wants(context.only, actionKind.fixAll);
  return context?.triggerKind === invokedTrigger;
}

function quickFix(
  { title, edits, preferred }: OfferedFix,
  snapshot: Snapshot,
  { settings }: Configured,
  client: Client,
): CodeAction {
  return {
    title: render(title, settings.language),
    kind: actionKind.quickFix,
    ...(preferred && client.preferredActions ? { isPreferred: true } : {}),
    edit: workspaceEdit(snapshot, edits, client),
  };
}

/** The one thing to do about a text that was read in the wrong encoding, where the editor has a command for it. */
function reopening(
  writtenIn: EditorEncoding,
  { uri }: Snapshot,
  { settings }: Configured,
  { reopenCommand, preferredActions }: Client,
): CodeAction | undefined {
  if (reopenCommand === undefined) return undefined;
  const title = render(message(reopenAs, { encoding: nameOfEncoding(writtenIn) ?? writtenIn }), settings.language);
  return {
    title,
    kind: actionKind.quickFix,
    ...(preferredActions ? { isPreferred: true } : {}),
    command: { title, command: reopenCommand, arguments: [uri, writtenIn] },
  };
}

/** The edit comes first, then the editor saves the file, where it can be told to. */
function silencing({ title, edit, saves }: OfferedSilence, { settings }: Configured, client: Client): CodeAction {
  const rendered = render(title, settings.language);
  const save = client.saveCommand !== undefined && saves !== undefined;
  return {
    title: rendered,
    kind: actionKind.quickFix,
    edit,
    ...(save ? { command: { title: rendered, command: client.saveCommand, arguments: [saves] } } : {}),
  };
}

/** The finding as the editor has it, where it said so. */
function shownDiagnostic(
  finding: Finding,
  { uri }: Snapshot,
  { context }: CodeActionParams,
  { settings }: Configured,
  client: Client,
): Diagnostic {
  const shown = (context?.diagnostics ?? []).find(
    ({ code, range }) => code === finding.rule && sameRange(range, finding.range),
  );
  return shown ?? toDiagnostic(finding, uri, settings.language, client);
}

function fixAllActions(snapshot: Snapshot, { active, filter, settings }: Configured, client: Client): CodeAction[] {
  if (!snapshot.isOurs()) return [];
  const { uri } = snapshot;
  const edits = fixAll(snapshot.description(), active, fileNameOf(uri), (findings) => filter(uri, findings));
  if (edits.length === 0) return [];
  const title = fixEverythingSafe[settings.language];
  return [{ title, kind: actionKind.fixAll, edit: workspaceEdit(snapshot, edits, client) }];
}

/** Edits of the version they were made for, where the editor can tell versions apart. */
function workspaceEdit({ uri, version }: Snapshot, edits: readonly TextEdit[], client: Client): WorkspaceEdit {
  if (!client.documentChanges) return { changes: { [uri]: [...edits] } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] };
}
