import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import {
  actionsFor,
  closeAll,
  extension,
  fileIn,
  findingOf,
  open,
  replace,
  rulesOf,
  when,
  whenRules,
} from './support.ts';

// What needs Node, or a real disk: left out in the browser.

const malformed = 'business-id-format';
const wrongDigit = 'business-id-check-digit';

suite('the server process', () => {
  teardown(closeAll);

  test('is started again when it dies', async () => {
    const uri = fileIn('broken.esr');
    const editor = await open(uri);
    await whenRules(uri, malformed);
    const { serverState, onDidChangeServerState } = await extension().activate();
    const stopped = when('the server to be gone', onDidChangeServerState, () => serverState() !== 'running');
    for (const pid of serverProcesses()) process.kill(pid, 'SIGKILL');
    await stopped;
    await when('a running server', onDidChangeServerState, () => serverState() === 'running');
    await replace(editor, '12345671', '1234567-2');
    await whenRules(uri, wrongDigit);
    assert.strictEqual(serverProcesses().length, 1);
  });
});

/** The language servers that this extension host started. */
function serverProcesses(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => commandOf(pid).includes('dist/server.cjs') && parentOf(pid) === process.pid)
    .map(Number);
}

function commandOf(pid: string): string {
  return readProcess(pid, 'cmdline').replaceAll('\0', ' ');
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s*(\d+)/m.exec(readProcess(pid, 'status'))?.[1]);
}

function readProcess(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}

suite('several folders', () => {
  test('every folder has its findings, also one that is added, until it is removed', async () => {
    const uri = fileIn('other.esr', 1);
    await when('findings of the second folder', vscode.languages.onDidChangeDiagnostics, () =>
      rulesOf(uri).includes(wrongDigit),
    );
    const third = vscode.Uri.joinPath(uri, '../../three');
    const added = vscode.Uri.joinPath(third, 'other.esr');
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 0, { uri: third }));
    await when('findings of the third folder', vscode.languages.onDidChangeDiagnostics, () =>
      rulesOf(added).includes(wrongDigit),
    );
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 1));
    await whenRules(added);
  });
});

suite('files of every kind', () => {
  teardown(closeAll);

  test('CRLF: findings stand where they should, and a fix keeps the line ends', async () => {
    const uri = fileIn('crlf.esr');
    const { document } = await open(uri);
    await whenRules(uri, malformed);
    assert.strictEqual(document.eol, vscode.EndOfLine.CRLF);
    const finding = findingOf(uri, malformed);
    assert.strictEqual(document.getText(finding.range), '12345671');
    const action = (await actionsFor(uri, finding)).find((each) => each.edit);
    assert.ok(action?.edit);
    const before = document.getText();
    await vscode.workspace.applyEdit(action.edit);
    assert.strictEqual(document.getText(), before.replace('12345671', '1234567-1'));
    await whenRules(uri);
  });

  test('a byte-order mark makes no difference', async () => {
    const uri = fileIn('mark.esr');
    const { document } = await open(uri);
    await whenRules(uri, malformed);
    assert.strictEqual(document.getText(findingOf(uri, malformed).range), '12345671');
  });

  test('a description of one megabyte is followed while it is edited', async () => {
    const uri = fileIn('large.esr');
    const base = readFileSync(fileIn('broken.esr').fsPath, 'utf8');
    const paragraph = 'Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.\n\n';
    const [before = '', after = ''] = base.split('TAVOITTEET:');
    writeFileSync(uri.fsPath, `${before}${paragraph.repeat(11_500)}TAVOITTEET:${after}`);
    const editor = await open(uri);
    await when('findings', vscode.languages.onDidChangeDiagnostics, () => rulesOf(uri).includes(malformed));
    const started = performance.now();
    await replace(editor, '12345671', '1234567-2');
    await when('changed findings', vscode.languages.onDidChangeDiagnostics, () => rulesOf(uri).includes(wrongDigit));
    console.log(`    (new findings ${(performance.now() - started).toFixed(0)} ms after an edit in 1 MB)`);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  test('a file that another program changes is checked again, open or not', async () => {
    const closed = fileIn('outside.esr');
    const source = readFileSync(fileIn('broken.esr').fsPath, 'utf8').replace('S29002', 'S29011');
    writeFileSync(closed.fsPath, source);
    await whenRules(closed, malformed);
    writeFileSync(closed.fsPath, source.replace('12345671', '1234567-2'));
    await whenRules(closed, wrongDigit);
    await open(closed);
    writeFileSync(closed.fsPath, source.replace('12345671', '1234567-1'));
    await whenRules(closed);
    await closeAll();
    await vscode.workspace.fs.delete(closed);
  });
});
