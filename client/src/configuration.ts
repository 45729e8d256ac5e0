import * as vscode from 'vscode';

/** The command by which the server has a configuration file saved that one of its actions has changed: only what is saved counts. */
export const saveCommand = 'esr.saveConfiguration';

/** Registers the command; people have no use for it, so it is in no menu. */
export function saveConfigurations(): vscode.Disposable {
  return vscode.commands.registerCommand(saveCommand, async (uri: string) => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    if (document.isDirty) await document.save();
  });
}
