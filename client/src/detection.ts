import * as vscode from 'vscode';
import { beginsAsDescription, sniffLength } from '../../server/src/syntax/sniff.ts';

// A description is often saved as a plain .txt, which the editor calls plain text whatever it holds. Such a file becomes `esr` when it
// is opened, and a text that has no file yet or is written into an empty one as soon as it is recognised; unless a person has chosen another
// language for it: that choice is remembered and never fought. What a description is, the parser says, as for the files of the folder.

/** The language id of descriptions. */
export const languageId = 'esr';

const rememberedKey = 'esr.otherLanguageChosen';
const mostRemembered = 500;

/** Watches opened documents; call once. */
export function detectDescriptions(context: vscode.ExtensionContext): void {
  const choices = new Choices(context.workspaceState);
  const detect = (document: vscode.TextDocument) => detectIn(document, choices);
  context.subscriptions.push(
    vscode.workspace.onDidCloseTextDocument((document) => choices.noteClosed(document)),
    vscode.workspace.onDidOpenTextDocument((document) => {
      choices.noteOpened(document);
      return detect(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(saysMore)) void detect(document);
    }),
    vscode.workspace.onDidSaveTextDocument(detect),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('esr.detectDescriptions')) detectInAll(detect);
    }),
  );
  detectInAll(detect);
}

/** A paste, or the end of a line: a text of any kind that is only typed letter by letter costs nothing. */
function saysMore({ text }: vscode.TextDocumentContentChangeEvent): boolean {
  return text.length > 1 || text === '\n';
}

function detectInAll(detect: (document: vscode.TextDocument) => Promise<void>): void {
  for (const document of vscode.workspace.textDocuments) void detect(document);
}

async function detectIn(document: vscode.TextDocument, choices: Choices): Promise<void> {
  if (document.languageId !== 'plaintext' || document.uri.scheme === 'output') return;
  if (choices.isOther(document.uri) || !isWanted(document.uri) || !beginsAsDescription(startOf(document))) return;
  if (choices.expect(document.uri)) await vscode.languages.setTextDocumentLanguage(document, languageId);
}

function isWanted(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('esr', uri).get('detectDescriptions', true);
}

function startOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(sniffLength)));
}

/**
 * What people chose, by document. The editor tells a change of language as a close and an open of one document that stays open
 * in between (`isClosed` is false); one that was not made here was made by a person.
 */
class Choices {
  readonly #store: vscode.Memento;
  readonly #changing = new Set<string>();
  readonly #ours = new Set<string>();

  constructor(store: vscode.Memento) {
    this.#store = store;
  }

  /** Whether a person gave the document another language than `esr`. */
  isOther(uri: vscode.Uri): boolean {
    return this.#remembered().includes(uri.toString());
  }

  /** The next change of this document's language is made here; false when that was said already. */
  expect(uri: vscode.Uri): boolean {
    const isNews = !this.#ours.has(uri.toString());
    this.#ours.add(uri.toString());
    return isNews;
  }

  /** A text without a file is forgotten when it is closed: the next one has its name. */
  noteClosed(document: vscode.TextDocument): void {
    if (!document.isClosed) this.#changing.add(document.uri.toString());
    else if (document.isUntitled) this.#remember(document.uri.toString(), false);
  }

  noteOpened(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    if (!this.#changing.delete(uri) || this.#ours.delete(uri)) return;
    this.#remember(uri, document.languageId !== languageId);
  }

  #remembered(): readonly string[] {
    return this.#store.get<readonly string[]>(rememberedKey, []);
  }

  #remember(uri: string, other: boolean): void {
    const before = this.#remembered();
    if (before.includes(uri) === other) return;
    const rest = before.filter((each) => each !== uri);
    void this.#store.update(rememberedKey, other ? [...rest, uri].slice(-mostRemembered) : rest);
  }
}
