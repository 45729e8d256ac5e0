import * as vscode from 'vscode';
import { languageId } from './detection.ts';
import { findingsOf } from './findings.ts';
import { say } from './language.ts';
import type { LanguageServer } from './server.ts';
import { productName, texts } from './texts.ts';

/** Shows in the editor's language status how the active description fares, and whether the server runs. */
export function showStatus(server: LanguageServer): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('esr.status', { language: languageId });
  item.name = productName;
  const update = () => Object.assign(item, statusOf(server));
  update();
  return vscode.Disposable.from(
    item,
    server.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.languages.onDidChangeDiagnostics(update),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('esr.language') && update()),
  );
}

type Status = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity' | 'busy' | 'command'>;

function statusOf(server: LanguageServer): Status {
  const state = server.state;
  if (state === 'stopped') {
    const command = { command: 'esr.restartServer', title: say(texts.restart) };
    return { ...plain, text: say(texts.stopped), severity: vscode.LanguageStatusSeverity.Error, command };
  }
  const log = { command: 'esr.showLog', title: say(texts.showLog) };
  if (state !== 'running') return { ...plain, text: say(texts.starting), busy: true, command: log };
  return { ...plain, ...findingsOfActive(), busy: server.isChecking, command: log };
}

const plain: Status = {
  text: '',
  detail: productName,
  severity: vscode.LanguageStatusSeverity.Information,
  busy: false,
  command: undefined,
};

function findingsOfActive(): Pick<Status, 'text' | 'severity'> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const findings = uri ? findingsOf(uri) : [];
  const errors = countOf(findings, vscode.DiagnosticSeverity.Error);
  const warnings = countOf(findings, vscode.DiagnosticSeverity.Warning);
  if (errors + warnings === 0)
    return { text: say(texts.noFindings), severity: vscode.LanguageStatusSeverity.Information };
  const severity = errors > 0 ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Warning;
  return { text: [errorText(errors), warningText(warnings)].filter((text) => text !== '').join(', '), severity };
}

function countOf(findings: readonly vscode.Diagnostic[], severity: vscode.DiagnosticSeverity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function errorText(count: number): string {
  if (count === 0) return '';
  return count === 1 ? say(texts.oneError) : say(texts.errors, { count });
}

function warningText(count: number): string {
  if (count === 0) return '';
  return count === 1 ? say(texts.oneWarning) : say(texts.warnings, { count });
}
