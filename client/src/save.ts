import * as vscode from 'vscode';
import { languageId } from './detection.ts';
import { say } from './language.ts';
import type { LanguageServer } from './server.ts';
import { productName, texts } from './texts.ts';

// The editor offers the first line of a text that has no file yet as its name; that line is the same in all descriptions. So saving one
// for the first time asks where by a dialog of its own, which offers the project's code and name.

/** Saves the active description under a name that the person chooses, and goes on in that file. */
export async function saveDescription(server: LanguageServer): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== languageId) return;
  const name = await server.ask<string>('esr/fileName', { textDocument: { uri: editor.document.uri.toString() } });
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(folder(), name ?? 'hankekuvaus.esr'),
    filters: { [productName]: [languageId, 'txt'] },
  });
  if (target) await saveAs(editor, target);
}

function folder(): vscode.Uri {
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
}

async function saveAs(editor: vscode.TextEditor, target: vscode.Uri): Promise<void> {
  const { document, selection, viewColumn = vscode.ViewColumn.Active } = editor;
  try {
    const content = await vscode.workspace.encode(document.getText(), { uri: target });
    await vscode.workspace.fs.writeFile(target, content);
  } catch (error) {
    void vscode.window.showErrorMessage(say(texts.notSaved, { reason: String(error) }));
    return;
  }
  if (document.isUntitled) await closeWithoutAsking(document, viewColumn);
  await vscode.window.showTextDocument(target, { viewColumn, selection, preview: false });
}

async function closeWithoutAsking(document: vscode.TextDocument, viewColumn: vscode.ViewColumn): Promise<void> {
  await vscode.window.showTextDocument(document, viewColumn);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}
