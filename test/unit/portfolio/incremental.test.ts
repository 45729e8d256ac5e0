import { array, assert, constantFrom, integer, option, property, record, shuffledSubarray, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import { checkPortfolio } from '../../../server/src/rules/check-portfolio.ts';
import type { Digest } from '../../../server/src/rules/portfolio/digest.ts';
import { digestOf } from '../../../server/src/rules/portfolio/digest.ts';
import { makePortfolio } from '../../../server/src/rules/portfolio.ts';
import { portfolioRules } from '../../../server/src/rules/registry.generated.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { runs } from '../../support/nasty.ts';
import { sample } from '../../support/sample.ts';

// What one change costs depends on what is kept; what is found never does.

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `sana${from + index}`).join(' ');

/** Passages that overlap: what is shared depends on who else is there. */
const passages = [words(0, 60), words(30, 60), words(0, 120), words(500, 50)];

interface Content {
  readonly code: string;
  readonly name: string;
  readonly passages: readonly string[];
  readonly note: string;
}

const content = record({
  code: constantFrom('S29001', 'S29002', 'S29003', 'S29004', ''),
  name: constantFrom('Verstas Oy', 'VERSTAS OY', 'Verstaat oy', 'Verstamo ry'),
  passages: subarray(passages, { maxLength: 2 }),
  note: constantFrom('', 'Yksi.', 'Kaksi.\n'),
});

function textOf({ code, name, passages: chosen, note }: Content): string {
  const summary = [note, ...chosen].join('\nVälissä on muuta.\n');
  return sample([
    ['Hankekoodi: S29001', `Hankekoodi: ${code}`],
    ['Verstas Oy, 2345678-0', `${name}, 2345678-0`],
    ['Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.', `Alku.\n${summary}`],
  ]);
}

const digestIn = (uri: string, each: Content) => digestOf(describeText(textOf(each)), uri);
const uriOf = (index: number) => `file:///${index}.esr`;

const inOrderOfUri = (found: Iterable<readonly [string, readonly Finding[]]>) =>
  [...found].sort(([a], [b]) => (a < b ? -1 : 1));
const cold = (digests: readonly Digest[]) => inOrderOfUri(checkPortfolio(digests, portfolioRules));

describe('findings of descriptions together', () => {
  const step = record({
    at: integer({ min: 0, max: 7 }),
    content: option(content),
    judged: integer({ min: 0, max: 9 }),
  });

  test('are those of a cold run after any changes, with the judging cut off anywhere', () => {
    assert(
      property(array(step, { maxLength: 25 }), (steps) => {
        const portfolio = makePortfolio(portfolioRules);
        const known = new Map<string, Digest>();
        const found = new Map<string, readonly Finding[]>();
        for (const { at, content: next, judged } of steps) {
          const after = next ? digestIn(uriOf(at), next) : undefined;
          portfolio.replace(known.get(uriOf(at)), after);
          if (after) known.set(uriOf(at), after);
          else known.delete(uriOf(at));
          let left = judged;
          if (!portfolio.work(() => left-- <= 0)) continue;
          for (const uri of portfolio.takeChanged()) found.set(uri, portfolio.findingsIn(uri));
          expect(inOrderOfUri([...found].filter(([, each]) => each.length > 0))).toEqual(cold([...known.values()]));
        }
        portfolio.work();
        for (const uri of portfolio.takeChanged()) found.set(uri, portfolio.findingsIn(uri));
        expect(inOrderOfUri([...found].filter(([, each]) => each.length > 0))).toEqual(cold([...known.values()]));
      }),
      runs(150),
    );
  });

  test('do not depend on the order in which descriptions come', () => {
    const several = array(content, { minLength: 2, maxLength: 12 });
    assert(
      property(
        several.chain((contents) => {
          const digests = contents.map((each, index) => digestIn(uriOf(index), each));
          return record({
            digests: constantFrom(digests),
            shuffled: shuffledSubarray(digests, { minLength: digests.length }),
          });
        }),
        ({ digests, shuffled }) => {
          expect(cold(shuffled)).toEqual(cold(digests));
        },
      ),
      runs(100),
    );
  });

  test('do not depend on the names of files: a renamed file is only named otherwise', () => {
    const distinct = array(content, { minLength: 2, maxLength: 12 }).map((contents) =>
      contents.map((each, index) => ({ ...each, note: `${each.note} Numero ${index}.` })),
    );
    assert(
      property(
        distinct.chain((contents) => record({ contents: constantFrom(contents), names: namesFor(contents) })),
        ({ contents, names }) => {
          const renamed = (uri: string) => names[contents.findIndex((_, index) => uriOf(index) === uri)] ?? uri;
          const before = cold(contents.map((each, index) => digestIn(uriOf(index), each)));
          const after = cold(contents.map((each, index) => digestIn(names[index] ?? '', each)));
          expect(after).toEqual(
            inOrderOfUri(
              before.map(([uri, each]) => [renamed(uri), each.map((finding) => withNames(finding, renamed))]),
            ),
          );
        },
      ),
      runs(100),
    );
  });
});

function namesFor(contents: readonly Content[]) {
  const names = contents.map((_, index) => `file:///uusi/${String.fromCharCode(97 + index)}.esr`);
  return shuffledSubarray(names, { minLength: names.length });
}

function withNames(finding: Finding, renamed: (uri: string) => string): Finding {
  if (!finding.related) return finding;
  return {
    ...finding,
    related: finding.related.map((each) => (each.uri ? { ...each, uri: renamed(each.uri) } : each)),
  };
}
