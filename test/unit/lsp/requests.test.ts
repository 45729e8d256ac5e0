import { describe, expect, test } from 'vitest';
import type { CancellationToken } from 'vscode-languageserver';
import type { Session } from '../../../server/src/lsp/connection/session.ts';
import { onDocument, positionOf, uriOf } from '../../../server/src/lsp/features/requests.ts';
import { makeDocuments } from '../../../server/src/workspace/documents.ts';

const uri = 'file:///kuvaus.esr';
const params = { textDocument: { uri } };
const token = (isCancelled: () => boolean) =>
  ({
    get isCancellationRequested() {
      return isCancelled();
    },
  }) as CancellationToken;
const running = token(() => false);

function sessionWith(text: string) {
  const documents = makeDocuments();
  documents.open({ uri, version: 1, languageId: 'esr' }, text);
  return { session: { documents, configured: async () => ({}) } as unknown as Session, documents };
}

const codeOf = async (answer: Promise<unknown>) =>
  await answer.then(
    () => 'answered',
    (error: { code: number }) => error.code,
  );

describe('a request about a document', () => {
  test('is answered from the version that was there', async () => {
    const { session } = sessionWith('yksi\nkaksi');
    expect(await onDocument(session, ({ lines }) => lines.length)(params, running)).toBe(2);
  });

  test('fails when the text has changed before there is an answer', async () => {
    const { session, documents } = sessionWith('yksi');
    const slow = onDocument(session, () => {
      documents.close(uri);
      documents.open({ uri, version: 2, languageId: 'esr' }, 'kaksi');
      return 'old';
    });
    expect(await codeOf(slow(params, running))).toBe(-32801);
  });

  test('fails when it is cancelled, before it begins or while it is worked on', async () => {
    const { session } = sessionWith('yksi');
    let calls = 0;
    const work = onDocument(session, () => ++calls);
    expect(
      await codeOf(
        work(
          params,
          token(() => true),
        ),
      ),
    ).toBe(-32800);
    expect(calls).toBe(0);
    expect(
      await codeOf(
        work(
          params,
          token(() => calls > 0),
        ),
      ),
    ).toBe(-32800);
    expect(calls).toBe(1);
  });

  test('fails for a text that has been closed, and otherwise for one that never was open', async () => {
    const { session, documents } = sessionWith('yksi');
    const work = onDocument(session, () => 1);
    documents.close(uri);
    expect(await codeOf(work(params, running))).toBe(-32801);
    expect(await codeOf(work({ textDocument: { uri: 'file:///muu.esr' } }, running))).toBe(-32602);
  });
});

test.each([undefined, null, 'x', {}, { textDocument: null }, { textDocument: { uri: 5 } }])(
  '%j names no document',
  (wrong) => {
    expect(() => uriOf(wrong)).toThrow('name no document');
  },
);

test.each([
  undefined,
  { line: -1, character: 0 },
  { line: 0, character: -1 },
  { line: 0.5, character: 0 },
  { line: '0', character: 0 },
])('%j is no position', (wrong) => {
  expect(() => positionOf(wrong as never)).toThrow('no such position');
});

test('the first place of a text is a position', () => {
  expect(positionOf({ line: 0, character: 0 })).toEqual({ line: 0, character: 0 });
});
