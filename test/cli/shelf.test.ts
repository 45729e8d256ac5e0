import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReportedFinding } from '../../server/src/cli/reports/report.ts';
import { decodePrint, encodedLength, encodePrint } from '../../server/src/cli/run/digests.ts';
import { newKeeper } from '../../server/src/cli/run/keeper.ts';
import { newShelf } from '../../server/src/cli/run/shelf.ts';
import { describeText } from '../../server/src/description/description.ts';
import { digestOf } from '../../server/src/rules/portfolio/digest.ts';
import { runs } from '../support/nasty.ts';
import { sample } from '../support/sample.ts';
import { memoryScratch } from './support/memory-host.ts';

const megabyte = 1 << 20;

test('what is put on a shelf is fetched unchanged, in memory and from the file', () => {
  const items = fc.array(fc.nat(700_000), { maxLength: 12 });
  fc.assert(
    fc.property(items, fc.constantFrom(0, megabyte, 100 * megabyte), (lengths, limit) => {
      const shelf = newShelf(memoryScratch, limit);
      const all = lengths.map((length, index) => Buffer.alloc(length, `${index} `));
      const places = all.map((bytes) => shelf.put(bytes));
      for (const [index, bytes] of all.entries()) {
        expect(bytes.equals(shelf.get(places[index] ?? -1, bytes.length))).toBe(true);
      }
    }),
    runs(30),
  );
});

test('a file is made only when memory does not suffice, and then little is kept', () => {
  let files = 0;
  const counted = () => {
    files += 1;
    return memoryScratch();
  };
  const shelf = newShelf(counted, megabyte);
  for (let number = 0; number < 7; number++) shelf.put(new Uint8Array(100_000));
  expect(files).toBe(0);
  for (let number = 0; number < 70; number++) shelf.put(new Uint8Array(100_000));
  expect(files).toBe(1);
});

test('findings and texts come back as they were, whatever is in them', () => {
  const { keepFindings, findingsAt, keepText, textAt } = newKeeper(newShelf(memoryScratch, 0));
  const finding: ReportedFinding = {
    ...{ rule: 'x', severity: 'error', message: 'ä\n\u2028\ud83d\ude00', related: [], fixable: false },
    range: { start: { line: 1, character: 2 }, end: { line: 3, character: 4 } },
  };
  const place = keepFindings([finding, { ...finding, message: '' }]);
  const text = keepText('\ufeffä\r\n');
  expect(place && findingsAt(place)).toEqual([finding, { ...finding, message: '' }]);
  expect(textAt(text)).toBe('\ufeffä\r\n');
  expect(keepFindings([])).toBeUndefined();
});

test.each([
  ['a description', sample()],
  ['nothing', ''],
  ['a very long line', sample([['Ohjaus alkaa ilman jonoa.', 'Ohjaus alkaa ilman jonoa. '.repeat(4000)]])],
])('the print of %s comes back as it was', (_name, text) => {
  const { print } = digestOf(describeText(text), 'a.esr');
  const bytes = new Uint8Array(encodedLength(print));
  encodePrint(print, bytes);
  expect(decodePrint(bytes)).toEqual(print);
});
