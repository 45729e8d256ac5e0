import type { CodeAction, CodeActionParams, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import { fixAll } from '../../features/fix-all.ts';
import type { OfferedFix } from '../../features/fixes.ts';
import { fixesIn } from '../../features/fixes.ts';
import { sameRange } from '../../features/ranges.ts';
import { fixEverythingSafe } from '../../messages/features.ts';
import { render } from '../../messages/message.ts';
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
  { session: { client }, reports }: FeatureContext,
): Promise<CodeAction[]> {
  const range = rangeOf(params.range);
  if (!client.codeActionLiterals) return [];
  const only = params.context?.only;
  const { findings } = await reports.ofDocument(snapshot);
  const fixes = wants(only, actionKind.quickFix) ? fixesIn(findings, range) : [];
  const actions = fixes.map((fix) => quickFix(fix, snapshot, params, configured, client));
  return wantsAll(params) ? [...actions, ...fixAllActions(snapshot, configured, client)] : actions;
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
  { finding, title, edits, preferred }: OfferedFix,
  snapshot: Snapshot,
  { context }: CodeActionParams,
  { settings }: Configured,
  client: Client,
): CodeAction {
  const { language } = settings;
  const shown = (context?.diagnostics ?? []).find(
    ({ code, range }) => code === finding.rule && sameRange(range, finding.range),
  );
  const diagnostic: Diagnostic = shown ?? toDiagnostic(finding, snapshot.uri, language, client);
  return {
    title: render(title, language),
    kind: actionKind.quickFix,
    diagnostics: [diagnostic],
    ...(preferred && client.preferredActions ? { isPreferred: true } : {}),
    edit: workspaceEdit(snapshot, edits, client),
  };
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
