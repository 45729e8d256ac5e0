import { expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import type { Digest } from '../../../server/src/rules/portfolio/digest.ts';
import { digestOf } from '../../../server/src/rules/portfolio/digest.ts';
import { makeWorkspacePortfolio } from '../../../server/src/workspace/portfolio.ts';
import { sample } from '../../support/sample.ts';

// How long a piece of work lasts depends on the machine; how much is in it does not: what is looked at between two questions whether it
// is enough is counted.

const count = 5000;
const passage = Array.from({ length: 400 }, (_, index) => `sana${index}`).join(' ');
const model = 'Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.';
const base = digestOf(describeText(sample([[model, `Alku.\n${passage}\nLoppu.`]])), 'file:///');
const uriOf = (index: number) => `file:///${index}.esr`;

let looks = 0;

/** A description of a project of its own that has the passage, changed so often outside the words that are compared. */
function digestAt(index: number, version = 0): Digest {
  const code = base.code && { ...base.code, text: `S${20_000 + index}` };
  const own = { uri: uriOf(index), organisations: [], contentHash: 1 + index + version * count };
  return Object.defineProperty({ ...base, ...own }, 'code', {
    get: () => {
      looks++;
      return code;
    },
  });
}

const digests = new Map(Array.from({ length: count }, (_, index) => [uriOf(index), digestAt(index)]));
const failures: string[] = [];
const portfolio = makeWorkspacePortfolio(
  (key) => digests.get(key),
  (rule, error) => failures.push(`${rule}: ${error}`),
);

/** Compares to the end, with every slice over at once; gives the most that was looked at in one piece, and how many pieces there were. */
function compare() {
  let most = 0;
  let pieces = 0;
  let isFirst = true;
  const isEnough = () => {
    most = Math.max(most, looks);
    looks = 0;
    pieces++;
    isFirst = !isFirst;
    return isFirst;
  };
  looks = 0;
  while (!portfolio.work(isEnough).complete);
  return { most: Math.max(most, looks), pieces };
}

test('the first comparison of very many descriptions that share a passage is made in small pieces', () => {
  for (const uri of digests.keys()) portfolio.touch(uri);
  expect(compare().most).toBeLessThan(10 * count);
});

test.each([
  ['a change of a first one', 2, digestAt(2, 1)],
  ['a change of a later one', 3000, digestAt(3000, 1)],
  ['a first one that is gone', 0, undefined],
  ['a first one that comes', 0, digestAt(0, 2)],
])('%s among them is compared in small pieces, and all of them find it', (_name, index, digest) => {
  if (digest) digests.set(uriOf(index), digest);
  else digests.delete(uriOf(index));
  portfolio.touch(uriOf(index));
  const { most, pieces } = compare();
  expect(most).toBeLessThan(10 * count);
  if (index === 0) expect(pieces).toBeGreaterThan(3 * (count - 1));
  expect(failures).toEqual([]);
  const [found, ...others] = portfolio.together.get(uriOf(count - 1)) ?? [];
  expect([found?.rule, others]).toEqual(['copied-text', []]);
  expect(found?.related?.some(({ uri }) => uri === uriOf(0)) ?? false).toBe(digests.has(uriOf(0)));
});
