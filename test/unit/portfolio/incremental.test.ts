import {
  array,
  assert,
  constantFrom,
  integer,
  option,
  property,
  record,
  sample as sampleOf,
  shuffledSubarray,
  subarray,
} from 'fast-check';
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

  /** Few contents in many files: most files have copies. */
  const copied = array(content, { minLength: 1, maxLength: 4 }).chain((contents) =>
    array(constantFrom(...contents), { minLength: 2, maxLength: 12 }),
  );

  test('do not depend on the names of files that have copies: of copies any may be named', () => {
    assert(
      property(
        copied.chain((contents) => record({ contents: constantFrom(contents), names: namesFor(contents) })),
        ({ contents, names }) => {
          expect(byContent(contents, (index) => names[index] ?? '')).toEqual(byContent(contents, uriOf));
        },
      ),
      runs(100),
    );
  });

  test('do not depend on the order in which files that have copies come', () => {
    assert(
      property(
        copied.chain((contents) =>
          record({ contents: constantFrom(contents), order: shuffledSubarray([...contents.keys()], whole(contents)) }),
        ),
        ({ contents, order }) => {
          const digests = contents.map((each, index) => digestIn(uriOf(index), each));
          expect(cold(order.flatMap((index) => digests[index] ?? []))).toEqual(cold(digests));
        },
      ),
      runs(100),
    );
  });

  test('do not change when all of 80 files are renamed, be their names in the same order or in another one', () => {
    const contents = sampleOf(content, { numRuns: 80, seed: 1 });
    const before = byContent(contents, uriOf);
    expect(new Set(before.flat(2).map(({ rule }) => rule))).toEqual(new Set(portfolioRules.map(({ id }) => id)));
    for (const nameOf of [later, earlier, mixed]) expect(byContent(contents, nameOf)).toEqual(before);
  });
});

const later = (index: number) => `file:///uusi/${String(index).padStart(3, '0')}.esr`;
const earlier = (index: number) => later(79 - index);
const mixed = (index: number) => later((index * 37) % 80);

const whole = ({ length }: readonly unknown[]) => ({ minLength: length });

/** What is found in each file. In the place of another file's name is its text, as one of several copies is as good as another. */
function byContent(contents: readonly Content[], nameOf: (index: number) => string) {
  const textAt = new Map(contents.map((each, index) => [nameOf(index), textOf(each)]));
  const found = checkPortfolio(
    contents.map((each, index) => digestIn(nameOf(index), each)),
    portfolioRules,
  );
  return contents.map((_, index) =>
    (found.get(nameOf(index)) ?? []).map((finding) => withNames(finding, (uri) => textAt.get(uri) ?? uri)),
  );
}

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
