import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { actionsFor, closeAll, fileIn, findingOf, rulesOf, when, whenRules } from './support.ts';

// Files whose bytes are another encoding's than that in which the editor reads them; on the desktop and in the browser alike.

const malformed = 'business-id-format';

suite('a file that was read in a wrong encoding', () => {
  const uri = fileIn('encoded.esr');
  const codes: Readonly<Record<string, number>> = { ä: 0xe4, ö: 0xf6, å: 0xe5, Ä: 0xc4, Ö: 0xd6, '–': 0x96, '”': 0x94 };
  const inWindows1252 = (text: string) => Uint8Array.from(text, (sign) => codes[sign] ?? sign.charCodeAt(0));
  const whenText = (document: vscode.TextDocument, text: string) =>
    when('the text', vscode.workspace.onDidChangeTextDocument, () => document.getText() === text);

  const put = async (encode: (text: string) => Uint8Array, encoding: string) => {
    const text = (await vscode.workspace.openTextDocument(fileIn('broken.esr'))).getText().replace('S29002', 'S29077');
    await vscode.workspace.fs.writeFile(uri, encode(text));
    const document = await vscode.workspace.openTextDocument(uri, { encoding });
    await vscode.window.showTextDocument(document, { preview: false });
    await when('the finding', vscode.languages.onDidChangeDiagnostics, () => rulesOf(uri).includes('wrong-encoding'));
    return { document, text };
  };

  /** The editor reads the bytes before it tells the server, so the first answers may not know it yet. */
  const whenReopening = async (): Promise<vscode.CodeAction> => {
    for (let asked = 0; asked < 200; asked++) {
      const offered = await actionsFor(uri, findingOf(uri, 'wrong-encoding'));
      const [only] = offered;
      if (offered.length === 1 && only?.command?.command === 'esr.reopenWithEncoding') return only;
    }
    throw new Error('opening the file again is not offered');
  };

  const run = ({ command }: vscode.CodeAction) =>
    vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));

  teardown(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  test('Windows-1252 read as UTF-8 is opened again by its quick fix', async () => {
    const { document, text } = await put(inWindows1252, 'utf8');
    const action = await whenReopening();
    assert.match(action.title, /Windows-1252/);
    assert.ok(action.isPreferred, 'it is the preferred one');
    void run(action); // It ends when the question whether to save has been answered.
    await whenText(document, text);
    assert.strictEqual(document.encoding, 'windows1252');
    await whenRules(uri, malformed);
  });

  test('UTF-8 read as Windows-1252 is not changed by formatting, and opened again as UTF-8', async () => {
    const { document, text } = await put((each) => new TextEncoder().encode(each), 'windows1252');
    const action = await whenReopening();
    const before = document.getText();
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await vscode.commands.executeCommand('editor.action.fixAll');
    assert.strictEqual(document.getText(), before);
    await run(action);
    await whenText(document, text);
    assert.strictEqual(document.encoding, 'utf8');
    await whenRules(uri, malformed);
  });

  test('and saved as UTF-8 by the button of the question that follows', async () => {
    const { document, text } = await put(inWindows1252, 'utf8');
    const running = { done: false };
    const opening = run(await whenReopening()).then(() => {
      running.done = true;
    });
    await whenText(document, text);
    // The question comes when the file has been opened again: its first button is pressed as soon as it is there.
    for (let pressed = 0; pressed < 2000 && !running.done; pressed++)
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    await opening;
    assert.strictEqual(new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri)), text);
    assert.strictEqual(document.getText(), text);
    assert.strictEqual(document.encoding, 'utf8');
    assert.strictEqual(document.isDirty, false);
    await whenRules(uri, malformed);
  });

  test('a text with unsaved changes is not opened again', async () => {
    const { document } = await put(inWindows1252, 'utf8');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor, 'there is an editor');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'));
    const before = document.getText();
    await vscode.commands.executeCommand('esr.reopenWithEncoding', uri.toString(), 'windows1252');
    assert.strictEqual(document.getText(), before);
    assert.strictEqual(document.encoding, 'utf8');
    assert.strictEqual(document.isDirty, true);
  });
});
