import * as vscode from 'vscode';
import { messageLanguage, say } from './language.ts';
import { texts } from './texts.ts';

// The pages about rules are part of the extension. In the browser its files have addresses of the web, which the editor's preview does
// not open; so the pages are a small file system of their own, which cannot be written to.

/** The command that shows the page about a rule: of the finding at the cursor, or of the rule whose id it is given. */
export const ruleCommand = 'esr.showRule';

const scheme = 'esr-rule';

/** Makes the pages readable to the editor; dispose to end. */
export function offerRulePages({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  const source = ({ path }: vscode.Uri) => vscode.Uri.joinPath(extensionUri, 'docs/rules', path);
  const readOnly = (uri: vscode.Uri) => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  const pages: vscode.FileSystemProvider = {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => {}),
    stat: (uri) => vscode.workspace.fs.stat(source(uri)),
    readFile: (uri) => vscode.workspace.fs.readFile(source(uri)),
    readDirectory: () => [],
    createDirectory: readOnly,
    writeFile: readOnly,
    delete: readOnly,
    rename: readOnly,
  };
  return vscode.workspace.registerFileSystemProvider(scheme, pages, { isReadonly: true });
}

/** Shows the page about a rule beside the text, as it is meant to be read; says so where the rule has none. */
export async function showRulePage(rule: string): Promise<void> {
  const page = vscode.Uri.from({ scheme, path: `/${messageLanguage() === 'en' ? 'en' : 'fi'}/${rule}.md` });
  if (!(await exists(page))) return void vscode.window.showInformationMessage(say(texts.noRulePage, { rule }));
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    // The editor's own extension for Markdown can be switched off.
    await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }
}

async function exists(page: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.readFile(page)).length > 0;
  } catch {
    return false;
  }
}
