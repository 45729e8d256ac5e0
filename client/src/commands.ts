import * as vscode from 'vscode';
import { skeleton } from '../../server/src/features/skeleton.ts';
import type { Fund } from '../../server/src/form/form.ts';
import { formOf } from '../../server/src/form/forms.ts';
import { languageId } from './detection.ts';
import { findingsOf, ruleOf } from './findings.ts';
import { say } from './language.ts';
import { showRulePage } from './rule-pages.ts';
import { saveDescription } from './save.ts';
import type { LanguageServer } from './server.ts';
import { texts } from './texts.ts';

/** Registers the extension's commands. */
export function registerCommands(server: LanguageServer, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('esr.restartServer', () => server.restart()),
    vscode.commands.registerCommand('esr.showLog', () => log.show()),
    vscode.commands.registerCommand('esr.newDescription', (fund?: Fund) => newDescription(fund)),
    vscode.commands.registerCommand('esr.saveDescription', () => saveDescription(server)),
    vscode.commands.registerCommand('esr.showRule', (rule?: unknown) => showRule(rule)),
  );
}

async function newDescription(given?: Fund): Promise<void> {
  const fund = given === 'ESR' || given === 'EAKR' ? given : await chooseFund();
  if (fund === undefined) return;
  const document = await vscode.workspace.openTextDocument({ language: languageId, content: skeleton(formOf(fund)) });
  const editor = await vscode.window.showTextDocument(document);
  const first = firstEmptyValue(document);
  editor.selection = new vscode.Selection(first, first);
}

async function chooseFund(): Promise<Fund | undefined> {
  const choices: readonly (vscode.QuickPickItem & { fund: Fund })[] = [
    { label: 'ESR', description: say(texts.socialFund), fund: 'ESR' },
    { label: 'EAKR', description: say(texts.regionalFund), fund: 'EAKR' },
  ];
  return (await vscode.window.showQuickPick(choices, { placeHolder: say(texts.chooseFund) }))?.fund;
}

/** After the first label without a value: there the writing begins. */
function firstEmptyValue(document: vscode.TextDocument): vscode.Position {
  for (let line = 0; line < document.lineCount; line++) {
    const { text, range } = document.lineAt(line);
    if (/:\s*$/.test(text)) return range.end;
  }
  return new vscode.Position(0, 0);
}

/** Shows the page about a rule: the given one (a finding's link names it), or that of the finding at the cursor. */
async function showRule(given: unknown): Promise<void> {
  const rule = typeof given === 'string' ? given : ruleOfMaybe(await findingAtCursor());
  if (rule !== undefined) await showRulePage(rule);
}

function ruleOfMaybe(finding: vscode.Diagnostic | undefined): string | undefined {
  return finding && ruleOf(finding);
}

async function findingAtCursor(): Promise<vscode.Diagnostic | undefined> {
  const editor = vscode.window.activeTextEditor;
  const findings = editor ? findingsAt(editor.document.uri, editor.selection.active) : [];
  if (findings.length > 1) return chooseFinding(findings);
  if (findings.length === 0) void vscode.window.showInformationMessage(say(texts.noFindingHere));
  return findings[0];
}

/** The findings at a place, or else those of its line. */
function findingsAt(uri: vscode.Uri, at: vscode.Position): readonly vscode.Diagnostic[] {
  const all = findingsOf(uri);
  const there = all.filter((finding) => finding.range.contains(at));
  return there.length > 0 ? there : all.filter((finding) => finding.range.start.line === at.line);
}

async function chooseFinding(findings: readonly vscode.Diagnostic[]): Promise<vscode.Diagnostic | undefined> {
  const items = findings.map((finding) => ({ label: ruleOf(finding), detail: finding.message, finding }));
  return (await vscode.window.showQuickPick(items, { placeHolder: say(texts.chooseFinding) }))?.finding;
}
