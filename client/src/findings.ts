import * as vscode from 'vscode';

/** The name under which the server shows its findings. */
const source = 'esr-kuvaus';

/** The server's findings in a document. */
export function findingsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((finding) => finding.source === source);
}

/** The id of the rule that a finding comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
