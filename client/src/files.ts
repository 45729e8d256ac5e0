import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

// A server in the browser, or one beside a virtual folder, reads the files of the workspace through the editor.

const largestFile = 20 * 1024 * 1024;
const chunk = 0x8000;

/** Whether the server process cannot read all folders by itself. */
export function hasVirtualFolders(): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme !== 'file');
}

/** Answers the server's requests `esr/listFiles` and `esr/readFile`. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest('esr/listFiles', ({ folder }: { folder: string }) => listFiles(vscode.Uri.parse(folder)));
  client.onRequest('esr/readFile', ({ uri }: { uri: string }) => readFile(vscode.Uri.parse(uri)));
}

async function listFiles(folder: vscode.Uri): Promise<readonly string[]> {
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*.{esr,ESR,txt,TXT}'));
  return files.map((file) => file.toString());
}

/** The content as base64, or null. */
async function readFile(uri: vscode.Uri): Promise<string | null> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > largestFile ? null : base64(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  return btoa(parts.join(''));
}
