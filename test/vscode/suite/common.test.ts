import * as vscode from 'vscode';
import * as assert from './assert.ts';
import {
  actionsFor,
  closeAll,
  configure,
  extension,
  fileIn,
  findingOf,
  findingsOf,
  hoverAt,
  open,
  placeOf,
  replace,
  rulesOf,
  when,
  whenRules,
} from './support.ts';

// What holds on the desktop and in the browser alike.

const malformed = 'business-id-format';
const wrongDigit = 'business-id-check-digit';

suite('start', () => {
  test('a folder with descriptions activates the extension and starts its server', async () => {
    const { serverState, onDidChangeServerState, activationTime } = await extension().activate();
    await when('a running server', onDidChangeServerState, () => serverState() === 'running');
    console.log(`    (VS Code ${vscode.version}: activated in ${activationTime.toFixed(1)} ms)`);
  });

  test('descriptions are known by their names, other files are left alone', async () => {
    assert.strictEqual((await open(fileIn('clean.esr'))).document.languageId, 'esr');
    assert.strictEqual((await open(fileIn('deep/folder/moved.esr.txt'))).document.languageId, 'esr');
    assert.strictEqual((await open(fileIn('notes.md'))).document.languageId, 'markdown');
    await closeAll();
  });
});

suite('findings', () => {
  teardown(closeAll);

  test('appear when a description is opened, on the place that is wrong', async () => {
    const uri = fileIn('broken.esr');
    const opened = performance.now();
    const { document } = await open(uri);
    const [finding] = await whenRules(uri, malformed);
    console.log(`    (findings ${(performance.now() - opened).toFixed(0)} ms after opening)`);
    assert.strictEqual(document.getText(finding?.range), '12345671');
    assert.strictEqual(finding?.severity, vscode.DiagnosticSeverity.Error);
    assert.match(finding?.message ?? '', /Y-tunnu/);
  });

  test('change and vanish as text is typed', async () => {
    const uri = fileIn('broken.esr');
    const editor = await open(uri);
    await whenRules(uri, malformed);
    await replace(editor, '12345671', '1234567-2');
    await whenRules(uri, wrongDigit);
    await replace(editor, '1234567-2', '1234567-1');
    await whenRules(uri);
    await replace(editor, 'Y-tunnus: 1234567-1', 'Y-tunnus: 12345671');
    await whenRules(uri, malformed);
  });

  test('are there again when a description is closed and opened again', async () => {
    const uri = fileIn('broken.esr');
    for (let round = 0; round < 3; round++) {
      await open(uri);
      await whenRules(uri, malformed);
      await closeAll();
    }
  });

  test('a clean description has none', async () => {
    const uri = fileIn('clean.esr');
    const editor = await open(uri);
    await replace(editor, '1234567-1', '12345671');
    await whenRules(uri, malformed);
    await replace(editor, '12345671', '1234567-1');
    await whenRules(uri);
  });

  test('are found in a new description that is nowhere saved', async () => {
    const source = (await vscode.workspace.openTextDocument(fileIn('broken.esr'))).getText();
    const content = source.replace('S29002', 'S29080'); // no copy of a file, which would be told as one
    const document = await vscode.workspace.openTextDocument({ language: 'esr', content });
    await vscode.window.showTextDocument(document);
    await whenRules(document.uri, malformed);
  });
});

suite('plain text', () => {
  teardown(closeAll);

  const languageOf = (uri: vscode.Uri) =>
    vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.languageId;
  const whenLanguage = (uri: vscode.Uri, language: string) =>
    when(`language ${language}`, vscode.workspace.onDidOpenTextDocument, () => languageOf(uri) === language);

  test('a .txt that holds a description becomes one, with its findings', async () => {
    const uri = fileIn('plain.txt');
    await open(uri);
    await whenLanguage(uri, 'esr');
    await whenRules(uri, malformed);
  });

  test('a .txt with the title of the older form over this form is a description, in the scan and in the editor', async () => {
    const source = (await vscode.workspace.openTextDocument(fileIn('broken.esr'))).getText();
    const text = source
      .replace('S29002', 'S29079')
      .replace(/^Euroopan .*kuvaus$/m, (title) => title.replace('hankkeen', 'projektin'));
    const uri = fileIn('old-title.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await whenRules(uri, 'missing-title', malformed);
    await open(uri);
    await whenLanguage(uri, 'esr');
    await whenRules(uri, 'missing-title', malformed);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  test('a .txt that holds something else stays as it is', async () => {
    const uri = fileIn('page.txt');
    await open(uri);
    const other = fileIn('plain.txt'); // opened later: once it is recognised, the first one has been looked at
    await open(other);
    await whenLanguage(other, 'esr');
    assert.strictEqual(languageOf(uri), 'plaintext');
  });

  test('a language that a person chose is kept, also when the file is opened again', async () => {
    const uri = fileIn('chosen.txt');
    const { document } = await open(uri);
    await whenLanguage(uri, 'esr');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await closeAll();
    await open(uri);
    const other = fileIn('plain.txt');
    await open(other);
    await whenLanguage(other, 'esr');
    assert.strictEqual(languageOf(uri), 'plaintext');
  });

  test('choosing the language of descriptions again is remembered, too', async () => {
    const uri = fileIn('chosen.txt');
    const { document } = await open(uri);
    assert.strictEqual(document.languageId, 'plaintext');
    await vscode.languages.setTextDocumentLanguage(document, 'esr');
    await whenRules(uri, malformed);
    await closeAll();
    await open(uri);
    await whenLanguage(uri, 'esr');
  });

  test('a description pasted into a text without a file, or into an empty file, becomes one', async () => {
    const source = (await vscode.workspace.openTextDocument(fileIn('broken.esr'))).getText();
    const content = source.replace('S29002', 'S29078');
    const empty = fileIn('empty.txt');
    await vscode.workspace.fs.writeFile(empty, new Uint8Array());
    for (const document of [
      await vscode.workspace.openTextDocument(),
      await vscode.workspace.openTextDocument(empty),
    ]) {
      const editor = await vscode.window.showTextDocument(document);
      assert.strictEqual(document.languageId, 'plaintext');
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), content));
      await whenLanguage(document.uri, 'esr');
      await whenRules(document.uri, malformed);
      await closeAll();
    }
    await vscode.workspace.fs.delete(empty);
  });

  test('a choice for a text without a file holds for that text, and not for the next one of its name', async () => {
    const content = (await vscode.workspace.openTextDocument(fileIn('broken.esr'))).getText();
    const first = await vscode.workspace.openTextDocument();
    const editor = await vscode.window.showTextDocument(first);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), content));
    await whenLanguage(first.uri, 'esr');
    await vscode.languages.setTextDocumentLanguage(first, 'plaintext');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ' '));
    assert.strictEqual(languageOf(first.uri), 'plaintext');
    await closeAll();
    const next = await vscode.workspace.openTextDocument();
    const nextEditor = await vscode.window.showTextDocument(next);
    await nextEditor.edit((edit) => edit.insert(new vscode.Position(0, 0), content));
    await whenLanguage(next.uri, 'esr');
  });

  test('nothing is recognised when the setting says so, and at once when it says otherwise', async () => {
    const uri = fileIn('ignored.txt');
    await configure('detectDescriptions', false);
    await open(uri);
    assert.strictEqual(languageOf(uri), 'plaintext');
    await configure('detectDescriptions', undefined);
    await whenLanguage(uri, 'esr');
  });
});

suite('reading and repairing', () => {
  teardown(closeAll);

  test('the outline has the sections, with sub-sections and fields under them', async () => {
    const uri = fileIn('clean.esr');
    await open(uri);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const names = symbols.map((symbol) => symbol.name);
    for (const title of [
      'Hanke',
      'Hakijan perustiedot',
      'Projektin julkinen rahoitus, euroa',
      'Loppuraportin tiivistelmä',
    ])
      assert.ok(
        names.some((name) => name.includes(title)),
        `${title} in ${names.join(' | ')}`,
      );
    const all = symbols.flatMap((symbol) => symbol.children.flatMap((child) => [child, ...child.children]));
    for (const name of ['Hankekoodi', 'Varsinaiset kohderyhmät'])
      assert.ok(
        all.some((symbol) => symbol.name.includes(name)),
        `${name} under a section`,
      );
  });

  test('a hover on an amount sets it against the others', async () => {
    const { document } = await open(fileIn('clean.esr'));
    const text = await hoverAt(document, '240 000');
    assert.match(text, /80/);
  });

  test('a hover on a label tells what belongs there', async () => {
    const { document } = await open(fileIn('clean.esr'));
    assert.ok((await hoverAt(document, 'Hankekoodi')).length > 40);
  });

  test('sections fold', async () => {
    const { document } = await open(fileIn('clean.esr'));
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const funding = placeOf(document, '5 Projektin').line;
    assert.ok(
      ranges.some((range) => range.start === funding && range.end > funding),
      'section 5 folds',
    );
  });

  test('a quick fix is offered, applied and undone', async () => {
    const uri = fileIn('broken.esr');
    const { document } = await open(uri);
    await whenRules(uri, malformed);
    const before = document.getText();
    const action = (await actionsFor(uri, findingOf(uri, malformed))).find((each) => each.edit);
    assert.ok(action?.edit, 'there is an action with an edit');
    assert.ok(await vscode.workspace.applyEdit(action.edit), 'the edit applies');
    assert.strictEqual(document.getText(), before.replace('12345671', '1234567-1'));
    await whenRules(uri);
    await vscode.commands.executeCommand('undo');
    await whenRules(uri, malformed);
    assert.strictEqual(document.getText(), before);
  });
});

suite('settings', () => {
  teardown(async () => {
    await configure('language', undefined);
    await configure('rules', undefined);
    await closeAll();
  });

  test('the language of messages changes at once', async () => {
    const uri = fileIn('broken.esr');
    await open(uri);
    await whenRules(uri, malformed);
    const speaks = (word: RegExp) =>
      when(`a message with ${word}`, vscode.languages.onDidChangeDiagnostics, () =>
        findingsOf(uri).some((each) => word.test(each.message)),
      );
    await configure('language', 'sv');
    await speaks(/FO-num/);
    await configure('language', 'en');
    await speaks(/business ID/i);
    await configure('language', 'fi');
    await speaks(/Y-tunnu/);
  });

  test('severities change at once, also to none', async () => {
    const uri = fileIn('broken.esr');
    await open(uri);
    await whenRules(uri, malformed);
    await configure('rules', { [malformed]: 'off' });
    await whenRules(uri);
    await configure('rules', { [malformed]: 'info' });
    const [finding] = await whenRules(uri, malformed);
    assert.strictEqual(finding?.severity, vscode.DiagnosticSeverity.Information);
  });
});

suite('files that are not open', () => {
  test('have their findings', async () => {
    await whenRules(fileIn('closed.esr'), wrongDigit);
    await whenRules(fileIn('deep/folder/moved.esr.txt'), malformed);
    assert.deepStrictEqual(rulesOf(fileIn('notes.md')), []);
  });

  test('lose them when deleted, and take them along when renamed', async () => {
    const made = fileIn('made.esr');
    const renamed = fileIn('renamed.esr');
    await vscode.workspace.fs.copy(fileIn('closed.esr'), made);
    await whenRules(made, 'identical-files', wrongDigit);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(made, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await when('findings of the renamed file', vscode.languages.onDidChangeDiagnostics, () =>
      rulesOf(renamed).includes(wrongDigit),
    );
    await whenRules(made);
    await vscode.workspace.fs.delete(renamed);
    await whenRules(renamed);
  });
});

suite('commands', () => {
  teardown(closeAll);

  test('a new description begins as the empty form', async () => {
    await vscode.commands.executeCommand('esr.newDescription', 'ESR');
    const editor = vscode.window.activeTextEditor;
    assert.strictEqual(editor?.document.languageId, 'esr');
    assert.match(editor.document.getText(), /^Euroopan unioni[\s\S]*\n9 Loppuraportin tiivistelmä\n$/);
    assert.strictEqual(editor.document.lineAt(editor.selection.active.line).text, 'Hankekoodi: ');
  });

  test('the page of a rule opens beside the text, from the extension itself, in the chosen language', async () => {
    const uri = fileIn('broken.esr');
    await open(uri);
    const [finding] = await whenRules(uri, malformed);
    const link = typeof finding?.code === 'object' ? finding.code.target : undefined;
    assert.ok(link && typeof finding?.code === 'object', 'the finding has a link');
    assert.strictEqual(link.scheme, 'command');
    await vscode.commands.executeCommand(link.path, ...JSON.parse(link.query));
    const tab = await when('a preview of the page', vscode.window.tabGroups.onDidChangeTabs, () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.includes(`${malformed}.md`)),
    );
    assert.ok(tab.input instanceof vscode.TabInputWebview, 'it is shown as it is meant to be read');
    assert.ok(tab.group.viewColumn !== vscode.ViewColumn.One, 'it is beside the text');
    for (const [folder, word] of [
      ['fi', 'Mitä tehdä'],
      ['en', 'What to do'],
    ] as const) {
      const page = vscode.Uri.from({ scheme: 'esr-rule', path: `/${folder}/${malformed}.md` });
      assert.ok((await vscode.workspace.openTextDocument(page)).getText().includes(word), `${folder}: ${word}`);
    }
    assert.strictEqual(vscode.workspace.fs.isWritableFileSystem('esr-rule'), false);
  });

  test('the server restarts when told', async () => {
    const uri = fileIn('broken.esr');
    const editor = await open(uri);
    await whenRules(uri, malformed);
    const api = await extension().activate();
    await vscode.commands.executeCommand('esr.restartServer');
    await when('a running server', api.onDidChangeServerState, () => api.serverState() === 'running');
    await replace(editor, '12345671', '1234567-2');
    await whenRules(uri, wrongDigit);
  });
});
