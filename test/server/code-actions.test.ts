import { describe, expect, test } from 'vitest';
import type { TextEdit } from '../../server/src/text/range.ts';
import { pull } from '../support/diagnostics.ts';
import { sample } from '../support/sample.ts';
import { open, pulling, serverForTests } from '../support/server.ts';

const { connect } = serverForTests();

const uri = 'file:///kuvaus.esr';
const wrong = sample([['Y-tunnus: 1234567-1', 'Y-tunnus: 12345671']]);
const line = wrong.split('\n').indexOf('Y-tunnus: 12345671');
const range = { start: { line, character: 12 }, end: { line, character: 12 } };

interface WireAction {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly diagnostics?: readonly { readonly code: string; readonly message: string }[];
  readonly edit?: { readonly documentChanges?: readonly { readonly edits: readonly TextEdit[] }[] };
}

type Connected = Awaited<ReturnType<typeof connect>>;

const ask = async (client: Connected, context: object, of = uri) =>
  (await client.request('textDocument/codeAction', {
    textDocument: { uri: of },
    range,
    context: { diagnostics: [], ...context },
  })) as readonly WireAction[];

describe('the repairs offered', () => {
  test('an empty kind asks for all of them', async () => {
    const client = await connect();
    open(client, uri, wrong);
    const kinds = (await ask(client, { only: [''] })).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['quickfix', 'source.fixAll']));
  });

  test('none is preferred where the editor does not know that', async () => {
    const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
    const client = await connect({ capabilities: { textDocument: { codeAction: literals } } });
    open(client, uri, wrong);
    const [action] = await ask(client, {});
    expect(action?.kind).toBe('quickfix');
    expect(action).not.toHaveProperty('isPreferred');
  });

  test('nothing is repaired at once in a text without faults', async () => {
    const client = await connect();
    open(client, uri, sample());
    expect(await ask(client, { only: ['source.fixAll'] })).toEqual([]);
  });

  test('each carries the finding as the editor has it: of the same rule, at the same place', async () => {
    const client = await connect();
    open(client, uri, wrong);
    const { items = [] } = await pull(client, uri);
    const [shown] = items;
    const mine = { ...shown, message: 'Näin editori sen sanoi.' };
    const elsewhere = { ...mine, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };
    const other = { ...mine, code: 'missing-field' };
    const messageFor = async (diagnostics: readonly object[]) =>
      (await ask(client, { diagnostics }))[0]?.diagnostics?.[0]?.message;
    expect(await messageFor([mine])).toBe('Näin editori sen sanoi.');
    expect(await messageFor([elsewhere])).toBe(shown?.message);
    expect(await messageFor([other])).toBe(shown?.message);
  });
});

describe('in a text that is not ours', () => {
  const note = 'file:///muistio.txt';

  test('nothing is repaired, though a description with faults stands far down in it', async () => {
    const client = await connect({ capabilities: pulling });
    const text = `${'Kokouksessa sovittiin jatkosta ja seuraavasta ajasta.\n'.repeat(2000)}\n${wrong}`;
    open(client, note, text, 1, 'plaintext');
    expect(await ask(client, { only: ['source.fixAll'] }, note)).toEqual([]);
  });

  test('the same description is repaired where it is the text', async () => {
    const client = await connect({ capabilities: pulling });
    open(client, note, wrong, 1, 'plaintext');
    expect(await ask(client, { only: ['source.fixAll'] }, note)).toHaveLength(1);
  });
});
