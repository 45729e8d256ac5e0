import * as vscode from 'vscode';
import { languageId } from './detection.ts';

// A double click selects what is between the editor's word separators, and no setting makes "1.6.2020", "312 471" or "1234567-1" one
// of that. The language's own words (wordPattern) do: where a double click took a piece of such a word, the whole of it is selected.

/** Watches selections made with the mouse; dispose to end. */
export function selectWholeWords(): vscode.Disposable {
  const clicks = new WeakMap<vscode.TextEditor, vscode.Position>();
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
    if (textEditor.document.languageId !== languageId) return;
    const [selection] = selections;
    const click = clicks.get(textEditor);
    if (selections.length !== 1 || selection === undefined) clicks.delete(textEditor);
    else if (selection.isEmpty) clicks.set(textEditor, selection.active);
    else if (kind === vscode.TextEditorSelectionChangeKind.Mouse && click && isDoubleClick(selection, click))
      selectWord(textEditor, selection, click);
  });
}

/** A selection that was drawn with the mouse ends where the button went down; one of a double click is around that place, or is a letter. */
function isDoubleClick({ start, end, isSingleLine }: vscode.Selection, click: vscode.Position): boolean {
  if (!isSingleLine) return false;
  const around = start.isBefore(click) && click.isBefore(end);
  const isLetter = end.character - start.character === 1 && !click.isBefore(start) && !end.isBefore(click);
  return around || isLetter;
}

function selectWord(editor: vscode.TextEditor, selection: vscode.Selection, click: vscode.Position): void {
  const word = editor.document.getWordRangeAtPosition(click);
  if (word?.contains(selection) && !word.isEqual(selection))
    editor.selection = new vscode.Selection(word.start, word.end);
}
