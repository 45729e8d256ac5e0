import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { closeAll, extension, fileIn, open, when } from './support.ts';

// In a folder without descriptions.

suite('a folder without descriptions', () => {
  teardown(closeAll);

  test('does not activate the extension, nor does a file of another language', async () => {
    await open(fileIn('notes.md'));
    await open(fileIn('src/styles.css'));
    assert.strictEqual(extension().isActive, false);
  });

  test('activating loads little and starts nothing', async () => {
    const started = performance.now();
    const { activationTime, serverState } = await extension().activate();
    const took = performance.now() - started;
    console.log(
      `    (loaded and activated in ${took.toFixed(0)} ms, ${activationTime.toFixed(1)} ms of it in activate)`,
    );
    assert.strictEqual(serverState(), 'idle');
  });

  test('plain text that is not a description stays so, and starts nothing', async () => {
    await open(fileIn('list.txt'));
    assert.strictEqual(vscode.window.activeTextEditor?.document.languageId, 'plaintext');
    assert.strictEqual(extension().exports.serverState(), 'idle');
  });

  test('a first description starts the server', async () => {
    await vscode.commands.executeCommand('esr.newDescription', 'EAKR');
    const { serverState, onDidChangeServerState } = await extension().activate();
    await when('a running server', onDidChangeServerState, () => serverState() === 'running');
  });
});
