import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { actionsFor, closeAll, fileIn, findingOf, findingsOf, open, rulesOf, when, whenRules } from './support.ts';

// What is written for the person: labels with a missing heading, a rule in the configuration file.

const malformed = 'business-id-format';

suite('a heading that is missing', () => {
  teardown(closeAll);

  test('comes with its labels, each ending in a colon and a space, and the cursor behind the first', async () => {
    const text = (await vscode.workspace.openTextDocument(fileIn('clean.esr'))).getText();
    const [before = '', after = ''] = text.split(/^2 Hakijan perustiedot[\s\S]*?(?=^3 Suunnitelman)/m);
    const document = await vscode.workspace.openTextDocument({ language: 'esr', content: `${before}2\n\n${after}` });
    const editor = await vscode.window.showTextDocument(document);
    await when('the findings', vscode.languages.onDidChangeDiagnostics, () =>
      rulesOf(document.uri).includes('missing-section'),
    );
    const place = document.positionAt(before.length + 1);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      place,
    );
    const item = items.find(({ label }) => (typeof label === 'string' ? label : label.label).startsWith('2 Hakijan'));
    assert.ok(item?.insertText instanceof vscode.SnippetString && item.range, 'the heading is offered, as a snippet');
    const range = item.range instanceof vscode.Range ? item.range : item.range.replacing;
    assert.ok(await editor.insertSnippet(item.insertText, range), 'the editor takes the snippet');
    const written = document.getText().slice(before.length, -after.length).split('\n');
    assert.strictEqual(written[0], '2 Hakijan perustiedot');
    const labels = written.filter((line) => line.includes(':'));
    assert.strictEqual(labels.length, 13);
    assert.deepStrictEqual(
      labels.filter((line) => !line.endsWith(': ')),
      [],
    );
    assert.strictEqual(document.lineAt(editor.selection.active).text, 'Hakijan virallinen nimi: ');
  });
});

suite('silencing a rule', () => {
  teardown(closeAll);

  test('writes the configuration file, and the findings go at once', async () => {
    const uri = fileIn('broken.esr');
    const config = fileIn('esr-kuvaus.json');
    await open(uri);
    await whenRules(uri, malformed);
    const actions = await actionsFor(uri, findingOf(uri, malformed));
    assert.ok(actions[0]?.isPreferred, 'a repair comes first');
    const action = actions.find(({ title }) => /^Hiljennä.*tässä tiedostossa$/.test(title));
    assert.ok(action?.edit && action.command?.arguments, 'there is an action that saves what it changes');
    assert.ok(await vscode.workspace.applyEdit(action.edit), 'the edit applies');
    await vscode.commands.executeCommand(action.command.command, ...action.command.arguments);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(config));
    assert.match(text, /"ignore": \[\s+\{ "files": \["\.\/broken\.esr"\], "rules": \["business-id-format"\] \}/);
    await whenRules(uri);
    await vscode.workspace.fs.delete(config);
    await whenRules(uri, malformed);
  });

  for (const [scope, title, entry] of [
    ['folder', /kansiossa deep\/folder$/, '{ "files": ["deep/folder/"], "rules": ["business-id-format"] }'],
    ['all descriptions', /kaikissa kuvauksissa$/, '"business-id-format": "off"'],
  ] as const)
    test(`in ${scope}: the file that there is goes on, with its comments`, async () => {
      const uri = fileIn('deep/folder/moved.esr.txt');
      const config = fileIn('esr-kuvaus.json');
      const before = '{\n  // meidän\n  "rules": { "business-id-check-digit": "info" /* vain tieto */ } // aina\n}\n';
      await vscode.workspace.fs.writeFile(config, new TextEncoder().encode(before));
      await when('the file to count', vscode.languages.onDidChangeDiagnostics, () =>
        findingsOf(fileIn('closed.esr')).every(({ severity }) => severity === vscode.DiagnosticSeverity.Information),
      );
      await open(uri);
      await whenRules(uri, malformed);
      const actions = await actionsFor(uri, findingOf(uri, malformed));
      const action = actions.find((each) => title.test(each.title));
      assert.ok(
        action?.edit && action.command?.arguments,
        `one of ${actions.map((each) => each.title)} saves its edit`,
      );
      assert.ok(await vscode.workspace.applyEdit(action.edit), 'the edit applies');
      await vscode.commands.executeCommand(action.command.command, ...action.command.arguments);
      const after = new TextDecoder().decode(await vscode.workspace.fs.readFile(config));
      for (const kept of [
        '  // meidän\n',
        '"business-id-check-digit": "info"',
        ' /* vain tieto */',
        ' // aina\n',
        entry,
      ])
        assert.ok(after.includes(kept), `${kept} in ${after}`);
      await whenRules(uri);
      await closeAll();
      await vscode.workspace.fs.delete(config);
      await whenRules(uri, malformed);
    });
});
