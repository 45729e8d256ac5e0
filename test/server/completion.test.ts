import { describe, expect, test } from 'vitest';
import { placeNames } from '../../server/src/form/places.ts';
import { applyEdits } from '../../server/src/text/lines.ts';
import type { TextEdit } from '../../server/src/text/range.ts';
import { readMarks } from '../support/marks.ts';
import { sample } from '../support/sample.ts';
import { open, serverForTests } from '../support/server.ts';

// What an editor gets and does in long lists of places: it inserts an item's text over the range that it was given, and makes the
// item's other edits.

const { connect } = serverForTests();
const uri = 'file:///kuvaus.esr';

interface Item {
  readonly label: string;
  readonly filterText?: string;
  readonly textEdit: TextEdit;
  readonly additionalTextEdits?: readonly TextEdit[];
}

/** The items at the cursor «» of a list of municipalities, and what becomes of the list when one is taken. */
async function listOf(written: string) {
  const { text, ranges } = readMarks(sample([['Kunnat: Oulu, Raahe', `Kunnat: ${written}`]]));
  const client = await connect();
  open(client, uri, text);
  const position = ranges[0]?.start;
  const answer = await client.request('textDocument/completion', { textDocument: { uri }, position });
  const { items } = answer as { readonly items: readonly Item[] };
  const taken = (label: string) => {
    const item = items.find((each) => each.label === label);
    if (item === undefined) throw new Error(`Not offered: ${label}`);
    const { range } = item.textEdit;
    expect([range.start.line, range.end.line]).toEqual([position?.line, position?.line]);
    expect(range.start.character).toBeLessThanOrEqual(position?.character ?? 0);
    expect(range.end.character).toBeGreaterThanOrEqual(position?.character ?? 0);
    const after = applyEdits(text, [item.textEdit, ...(item.additionalTextEdits ?? [])]);
    return /^Kunnat: ([\s\S]*?)\n\n/m.exec(after)?.[1];
  };
  return { labels: items.map(({ label }) => label), taken };
}

const fifty = placeNames('municipality')
  .filter((name) => name !== 'Jyväskylä')
  .slice(0, 50);
const first = fifty.slice(0, 25).join(', ');
const second = fifty.slice(25).join(', ');

describe('in a list of fifty names', () => {
  test.each([
    ['at its end', `${first}, ${second}, jyva«»`, `${first}, ${second}, Jyväskylä`],
    ['behind its last comma', `${first}, ${second},«»`, `${first}, ${second}, Jyväskylä`],
    ['behind its last comma and a space', `${first}, ${second}, «»`, `${first}, ${second}, Jyväskylä`],
    ['at its beginning', `jyv«», ${first}, ${second}`, `Jyväskylä, ${first}, ${second}`],
    ['between two commas', `${first}, «», ${second}`, `${first}, Jyväskylä, ${second}`],
    ['between two commas, no space', `${first},«», ${second}`, `${first}, Jyväskylä, ${second}`],
    ['before a name', `${first}, jyva«»${second}`, `${first}, Jyväskylä, ${second}`],
    ['in the middle of an item', `${first}, Jyväs«»kyla, ${second}`, `${first}, Jyväskylä, ${second}`],
  ])('%s', async (_, written, expected) => {
    const { labels, taken } = await listOf(written);
    expect(labels.filter((label) => fifty.includes(label))).toEqual([]);
    expect(taken('Jyväskylä')).toBe(expected);
  });
});

describe('in a list that is broken over lines', () => {
  test.each([
    ['at the end of a line, nothing typed', `${first},«»\n${second}`, `${first}, Jyväskylä,\n${second}`],
    ['at the end of a line, behind a space', `${first}, «»\n${second}`, `${first}, Jyväskylä,\n${second}`],
    ['at the end of a line', `${first}, jyva«»\n${second}`, `${first}, Jyväskylä,\n${second}`],
    ['at the end of a line, before its comma', `${first}, jyva«»,\n${second}`, `${first}, Jyväskylä,\n${second}`],
    ['at the beginning of a line', `${first},\njyva«», ${second}`, `${first},\nJyväskylä, ${second}`],
    ['at the beginning of a line, nothing typed', `${first},\n«»${second}`, `${first},\nJyväskylä, ${second}`],
    ['at the end of the last line', `${first},\n${second}, jyva«»`, `${first},\n${second}, Jyväskylä`],
    ['alone on the last line', `${first},\n${second},\njyva«»`, `${first},\n${second},\nJyväskylä`],
    ['in a name that is broken', `${first}, Jyväs-\nky«»la, ${second}`, `${first}, Jyväskylä, ${second}`],
  ])('%s', async (_, written, expected) => {
    expect((await listOf(written)).taken('Jyväskylä')).toBe(expected);
  });

  test('a name of two words, a word on each line', async () => {
    const { taken } = await listOf(`${first}, Koski«»\nTl`);
    expect(taken('Koski Tl')).toBe(`${first}, Koski Tl`);
  });
});
