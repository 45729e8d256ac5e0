import * as vscode from 'vscode';
import * as assert from './assert.ts';

// Works in every extension host: nothing here needs Node.

/** What the extension under test exports. */
export interface Api {
  readonly serverState: () => string;
  readonly onDidChangeServerState: vscode.Event<void>;
  readonly activationTime: number;
}

const patience = 20_000;

/** The extension under test: the packed and installed one. */
export function extension(): vscode.Extension<Api> {
  const found = vscode.extensions.getExtension<Api>('esr-kuvaus.esr-kuvaus');
  assert.ok(found, 'the extension is installed');
  return found;
}

/** Waits until `read` gives something true, looking again after each event. */
export function when<T>(what: string, event: vscode.Event<unknown>, read: () => T | undefined | false): Promise<T> {
  return new Promise((resolve, reject) => {
    const done = (finish: () => void) => {
      clearTimeout(late);
      listening.dispose();
      finish();
    };
    const look = () => {
      const got = read();
      if (got) done(() => resolve(got));
    };
    const late = setTimeout(() => done(() => reject(new Error(`waited ${patience} ms for ${what}`))), patience);
    const listening = event(look);
    look();
  });
}

/** The workspace's file with this path in its folder (the first folder, or the one with the index). */
export function fileIn(name: string, folder = 0): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.[folder];
  assert.ok(found, `there is a workspace folder ${folder}`);
  return vscode.Uri.joinPath(found.uri, name);
}

/** Opens a file in an editor. */
export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Our findings in a file, open or not. */
export function findingsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((finding) => finding.source === 'esr-kuvaus');
}

/** The rule that a finding comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The rules of our findings in a file, in order of their places. */
export function rulesOf(uri: vscode.Uri): readonly string[] {
  const sorted = [...findingsOf(uri)].sort((a, b) => a.range.start.compareTo(b.range.start));
  return sorted.map(ruleOf);
}

/** Waits until a file has exactly the findings of these rules, and gives them. */
export async function whenRules(uri: vscode.Uri, ...rules: readonly string[]): Promise<readonly vscode.Diagnostic[]> {
  const same = () => rulesOf(uri).join(' ') === rules.join(' ');
  try {
    await when(`the findings [${rules}]`, vscode.languages.onDidChangeDiagnostics, same);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error} in ${uri.path}; there are [${rulesOf(uri)}]`);
  }
  return findingsOf(uri);
}

/** The finding of a rule that the file must have. */
export function findingOf(uri: vscode.Uri, rule: string): vscode.Diagnostic {
  const found = findingsOf(uri).find((finding) => ruleOf(finding) === rule);
  assert.ok(found, `there is a finding of ${rule}`);
  return found;
}

/** Replaces a text of the document, which must occur in it, as typing does. */
export async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const { document } = editor;
  const offset = document.getText().indexOf(from);
  assert.ok(offset >= 0, `the document has "${from}"`);
  const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + from.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, to)), 'the editor takes the edit');
}

/** The place of a text in a document. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `the document has "${text}"`);
  return document.positionAt(offset + 1);
}

/** Changes a setting of this workspace. */
export async function configure(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('esr').update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** Closes every editor, and throws away what was not saved. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** What the hover at a text says. */
export async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
  const at = placeOf(document, text);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap((hover) => hover.contents.map((content) => (typeof content === 'string' ? content : content.value)))
    .join('\n');
}

/** The code actions offered for a finding. */
export function actionsFor(uri: vscode.Uri, finding: vscode.Diagnostic): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    finding.range,
    'quickfix',
    20,
  );
}
