import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readBaseDocuments } from '../../../accuracy/documents.ts';
import { growthOf, readAndCheck, shortSize } from '../../../fuzz/linear.ts';
import { proseWordings, repeatedCharacters, repeatedInProse } from '../../../fuzz/wordings.ts';
import { describeText } from '../../../server/src/description/description.ts';
import { rules } from '../../../server/src/rules/registry.generated.ts';
import { sample } from '../../support/sample.ts';

// Every prose rule's own words, again and again in one line and on many lines: where a rule looks closer it must not look twice.

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Words for which a rule compares what a line mentions with what else it mentions. */
const compared = [{ rule: 'impossible-range', words: 'Hanke päättyy 31.6.2021.' }];
const wordings = [...proseWordings(readBaseDocuments(root)), ...compared];
const proseRules = rules.filter(({ group }) => group === 'prose').map(({ id }) => id);

const filled = (words: string, glue: ' ' | '\n') => repeatedInProse(sample(), words, glue);

test('there are words for every prose rule', () => {
  expect([...new Set(wordings.map(({ rule }) => rule))].sort()).toEqual([...proseRules].sort());
  const { lines } = describeText(filled('Sanoja.', ' ')(1000));
  expect(Math.max(...lines.map(({ text }) => text.length))).toBeGreaterThan(1000);
});

describe.each(proseRules)('%s', (id) => {
  readAndCheck(sample());
  const own = wordings.filter(({ rule }) => rule === id).map(({ words }) => words);

  test.each(own)('%s', (words) => {
    expect(growthOf(shortSize(repeatedCharacters), filled(words, ' '))).toMatchObject({ isLinear: true });
    expect(growthOf(shortSize(repeatedCharacters), filled(words, '\n'))).toMatchObject({ isLinear: true });
  });
});
