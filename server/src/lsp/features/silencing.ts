import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { configFileName, folderOf } from '../../config/find.ts';
import { allRuleIds } from '../../config/settings.ts';
import type { Silencing } from '../../config/silence.ts';
import { silenceTitles } from '../../messages/features.ts';
import type { Message } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Finding } from '../../rules/rule.ts';
import { joinLines } from '../../text/lines.ts';
import { decodeText, largestFile } from '../../workspace/host.ts';
import { plainUri } from '../../workspace/uris.ts';
import type { Client } from '../connection/client.ts';
import type { Session } from '../connection/session.ts';

/** An action that silences the rule of a finding in a configuration file. */
export interface OfferedSilence {
  readonly finding: Finding;
  readonly title: Message;
  readonly edit: WorkspaceEdit;
  /** The file has to be saved by the editor for the edit to count; undefined where that is left to the person, who has edited it. */
  readonly saves: string | undefined;
}

/**
 * What silences the rules of findings in a document: in its file, in its folder, everywhere; one each for a rule. Nothing where the
 * configuration file has errors, or would have to be made by an editor that cannot.
 */
export async function silencesFor(
  session: Session,
  uri: string,
  findings: readonly Finding[],
): Promise<readonly OfferedSilence[]> {
  const target = findings.length > 0 ? await targetOf(session, uri) : undefined;
  if (target === undefined) return [];
  const { silencingTools: tools } = await import('../../config/silence-entry.ts');
  const ofRules = new Map(findings.map((finding) => [finding.rule, finding]));
  const known = [...ofRules.values()].filter(({ rule }) => allRuleIds.includes(rule));
  return known.flatMap((finding) =>
    scopesOf(tools, target, uri, finding.rule).flatMap(({ title, silencing }) => {
      const edits = tools.silence(target.text, silencing, allRuleIds);
      return edits ? [{ finding, title, edit: editOf(target, edits, session.client), saves: target.saves }] : [];
    }),
  );
}

/** A configuration file that is to be changed, or made. */
interface Target {
  readonly uri: string;
  /** Undefined where there is no file yet. */
  readonly text: string | undefined;
  /** Null where it is not open. */
  readonly version: number | null;
  readonly saves: string | undefined;
}

/** The file that counts, as the editor has it; else a new one in the workspace's folder, or the document's own. */
async function targetOf(session: Session, uri: string): Promise<Target | undefined> {
  const { client, configurations, files, host, openConfigs } = session;
  if (!uri.startsWith('file:') && (client.options.clientFiles !== true || uri.startsWith('untitled:')))
    return undefined;
  const known = await configurations.fileOf(uri);
  if (known === undefined && !client.createsFiles) return undefined;
  const target = known?.uri ?? `${(files.folderOf(uri) ?? folderOf(uri)).replace(/\/$/, '')}/${configFileName}`;
  const bytes = await host.read(target, largestFile);
  // One that has gone meanwhile, or is there and cannot be read.
  if ((bytes === undefined) !== (known === undefined)) return undefined;
  if (bytes === undefined) return { uri: target, text: undefined, version: null, saves: target };
  const saved = decodeText(bytes);
  const open = openConfigs.get(target);
  if (open === undefined)
    return saved === undefined ? undefined : { uri: target, text: saved, version: null, saves: target };
  const text = joinLines(open.lines);
  return { uri: target, text, version: open.version, saves: text === saved ? target : undefined };
}

type Tools = typeof import('../../config/silence-entry.ts')['silencingTools'];

function scopesOf(
  { globOfFile, globOfFolder, nameInGlobs }: Tools,
  target: Target,
  uri: string,
  rule: string,
): readonly { readonly title: Message; readonly silencing: Silencing }[] {
  const name = nameInGlobs(plainUri(folderOf(target.uri)), plainUri(uri));
  const files = globOfFolder(name);
  const folder = folderOf(name);
  return [
    { title: message(silenceTitles.file, { rule }), silencing: { rule, files: globOfFile(name) } },
    ...(files ? [{ title: message(silenceTitles.folder, { rule, folder }), silencing: { rule, files } }] : []),
    { title: message(silenceTitles.everywhere, { rule }), silencing: { rule } },
  ];
}

function editOf({ uri, text, version }: Target, edits: readonly TextEdit[], client: Client): WorkspaceEdit {
  if (!client.documentChanges) return { changes: { [uri]: [...edits] } };
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits: [...edits] };
  return { documentChanges: text === undefined ? [{ kind: 'create', uri }, change] : [change] };
}
