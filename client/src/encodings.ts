import * as vscode from 'vscode';
import type { EditorEncoding } from '../../server/src/text/misread.ts';
import { nameOfEncoding, writtenOtherwise } from '../../server/src/text/misread.ts';
import { languageId } from './detection.ts';
import { say } from './language.ts';
import type { LanguageServer } from './server.ts';
import { texts } from './texts.ts';

// The editor shows the text, the file has the bytes. Only here both are known, so here it is seen that a file was read in another encoding
// than it was written in. The server is told: it offers to open the file again, and changes nothing meanwhile.

/** The command that opens a file again, given its URI and the encoding; the active one in the encoding that fits where none is given. */
export const reopenCommand = 'esr.reopenWithEncoding';

/** Tells the server of descriptions that were read wrongly, and registers the command; dispose to end. */
export function watchEncodings(server: LanguageServer): vscode.Disposable {
  const told = new Set<string>();
  const look = (document: vscode.TextDocument) => void tell(server, document, told);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidSaveTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void told.delete(uri.toString())),
    server.onDidChange(() => {
      if (server.state === 'running') for (const document of vscode.workspace.textDocuments) look(document);
    }),
    vscode.commands.registerCommand(reopenCommand, reopen),
  );
}

/** A text that differs from its file by edits says nothing about how the file was read. */
async function tell(server: LanguageServer, document: vscode.TextDocument, told: Set<string>): Promise<void> {
  if (document.languageId !== languageId || document.isDirty || document.isUntitled) return;
  const uri = document.uri.toString();
  const writtenIn = await encodingOfFile(document);
  if (writtenIn === undefined && !told.has(uri)) return;
  if (writtenIn === undefined) told.delete(uri);
  else told.add(uri);
  await server.tell('esr/misread', { textDocument: { uri }, writtenIn: writtenIn ?? null });
}

/** What the file was written in, where it was read as something else. Most texts need no look at the bytes. */
async function encodingOfFile(document: vscode.TextDocument): Promise<EditorEncoding | undefined> {
  const text = document.getText();
  if (document.encoding === 'utf8' && !/[\0\ufffd]/.test(text)) return undefined;
  try {
    return writtenOtherwise(await vscode.workspace.fs.readFile(document.uri), text);
  } catch {
    return undefined; // There is no file, or it cannot be read.
  }
}

async function reopen(givenUri?: unknown, givenEncoding?: unknown): Promise<void> {
  const uri = typeof givenUri === 'string' ? vscode.Uri.parse(givenUri) : vscode.window.activeTextEditor?.document.uri;
  if (uri === undefined) return;
  const { document } = await vscode.window.showTextDocument(uri, { preview: false });
  if (document.isDirty) return void vscode.window.showWarningMessage(say(texts.notReopened));
  const encoding = nameOfEncoding(givenEncoding) ? (givenEncoding as EditorEncoding) : await encodingOfFile(document);
  if (encoding === undefined || !(await decodeAs(uri, encoding))) {
    await vscode.commands.executeCommand('workbench.action.editor.changeEncoding');
  } else if (encoding !== 'utf8') await offerUtf8(document, encoding);
}

/** Whether the editor could be told the encoding: some that are made from VS Code cannot. */
async function decodeAs(uri: vscode.Uri, encoding: string): Promise<boolean> {
  try {
    return (await vscode.workspace.openTextDocument(uri, { encoding })).encoding === encoding;
  } catch {
    return false;
  }
}

/** The editor goes on saving in the encoding that it has read; a description is to be UTF-8. */
async function offerUtf8(document: vscode.TextDocument, encoding: EditorEncoding): Promise<void> {
  const save = say(texts.saveAsUtf8);
  const question = say(texts.reopened, { encoding: nameOfEncoding(encoding) ?? encoding });
  if ((await vscode.window.showInformationMessage(question, save)) !== save) return;
  const text = document.getText();
  if (document.isDirty) await document.save();
  try {
    await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(text));
    await decodeAs(document.uri, 'utf8');
  } catch (error) {
    void vscode.window.showErrorMessage(say(texts.notSaved, { reason: String(error) }));
  }
}
