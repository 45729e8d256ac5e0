import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { sample } from '../../support/sample.ts';

// Editors made from VS Code may lack its newer functions: there, no file can be opened in a given encoding, and no document says in which
// one it was read. Real ones are tested in test/vscode; this is the part of the client beside an editor that has less.

type Command = (uri?: unknown, encoding?: unknown) => Promise<void>;

let code: Script;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../../client/src/encodings.ts', import.meta.url))],
    ...{ bundle: true, write: false, format: 'cjs', platform: 'node', external: ['vscode'] },
  });
  code = new Script(`(function (module, exports, require) {${outputFiles[0]?.text}\n})`);
});

/** What an editor can do beside what every one does, and what its user set. */
interface Editor {
  readonly openTextDocument: () => Promise<object>;
  readonly language?: string;
  readonly isDirty?: boolean;
}

const uri = 'file:///kuvaus.esr';
const windows1252 = Uint8Array.from(sample(), (sign) => sign.charCodeAt(0) & 0xff);
const readWrongly = new TextDecoder().decode(windows1252);

/** The client in an editor that shows the sample, written in Windows-1252, as UTF-8; and what it does there. */
function clientIn({ openTextDocument, language = 'fi', isDirty = false }: Editor) {
  const did: (readonly unknown[])[] = [];
  const commands = new Map<string, Command>();
  const showing = { uri, languageId: 'esr', isDirty, getText: () => readWrongly };
  const note = (name: string) => async (text: string) => void did.push([name, text]);
  const noEvent = () => ({ dispose: () => {} });
  const vscode = {
    Disposable: { from: noEvent },
    Uri: { parse: (text: string) => text },
    commands: {
      registerCommand: (name: string, command: Command) => void commands.set(name, command),
      executeCommand: note('command'),
    },
    window: {
      activeTextEditor: { document: showing },
      showTextDocument: async () => ({ document: showing }),
      showWarningMessage: note('warning'),
      showInformationMessage: note('question'),
    },
    workspace: {
      ...{ onDidOpenTextDocument: noEvent, onDidSaveTextDocument: noEvent },
      ...{ onDidChangeTextDocument: noEvent, onDidCloseTextDocument: noEvent },
      getConfiguration: () => ({ get: () => language }),
      fs: { readFile: async () => windows1252 },
      textDocuments: [showing],
      openTextDocument,
    },
  };
  const server = {
    state: 'running',
    onDidChange: (look: () => void) => look(),
    tell: async (...said: unknown[]) => void did.push(said),
  };
  const module = { exports: {} as { watchEncodings(server: object): object } };
  code.runInThisContext()(module, module.exports, () => vscode);
  module.exports.watchEncodings(server);
  return { did, reopen: commands.get('esr.reopenWithEncoding') as Command };
}

/** It takes no options, so the document is the one that is open. */
const older = async () => ({ isDirty: false });
const refusing = () => Promise.reject(new Error('unexpected argument'));
const asked = ['command', 'workbench.action.editor.changeEncoding'];

describe('an editor that cannot open a file in a given encoding', () => {
  test.each([
    ['ignores that it is asked to', older],
    ['refuses', refusing],
  ])('%s: the person is asked by the editor’s own list', async (_, openTextDocument) => {
    for (const encoding of ['windows1252', undefined]) {
      const { did, reopen } = clientIn({ openTextDocument });
      await reopen(uri, encoding);
      expect(did.filter(([kind]) => kind !== 'esr/misread')).toEqual([asked]);
    }
  });

  test('and one that can is not: it says what it has done', async () => {
    const opened: unknown[] = [];
    const openTextDocument = async (...args: unknown[]) => {
      opened.push(args);
      return { encoding: 'windows1252' };
    };
    const { did, reopen } = clientIn({ openTextDocument });
    await reopen();
    expect(opened).toEqual([[uri, { encoding: 'windows1252' }]]);
    expect(did.at(-1)).toEqual([
      'question',
      'Tiedosto avattiin merkistönä Windows-1252. Hankekuvaus tallennetaan UTF-8-muodossa.',
    ]);
  });

  test('and does not say how it has read one: the server is told from the bytes', async () => {
    const { did } = clientIn({ openTextDocument: older });
    await expect.poll(() => did).toEqual([['esr/misread', { textDocument: { uri }, writtenIn: 'windows1252' }]]);
  });
});

test.each([
  ['fi', /^Tiedostossa on tallentamattomia muutoksia\. Kumoa ne ensin: .* uudelleen oikeassa merkistössä\.$/],
  ['sv', /^Filen har osparade ändringar\. Ångra dem först: .* på nytt i rätt kodning\.$/],
  ['en', /^The file has unsaved changes\. Undo them first: .* again in the right encoding\.$/],
])(
  'a text with unsaved changes is left alone, and why is said in the language of messages: %s',
  async (language, said) => {
    const { did, reopen } = clientIn({ openTextDocument: refusing, language, isDirty: true });
    await reopen(uri, 'windows1252');
    expect(did).toEqual([['warning', expect.stringMatching(said)]]);
  },
);
