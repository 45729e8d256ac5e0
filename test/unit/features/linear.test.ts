import { afterAll, describe, expect, test } from 'vitest';
import { growthBetween, shortSize } from '../../../fuzz/linear.ts';
import type { Description } from '../../../server/src/description/description.ts';
import { describeText } from '../../../server/src/description/description.ts';
import { completionsAt } from '../../../server/src/features/completion/completion.ts';
import { fixAll } from '../../../server/src/features/fix-all.ts';
import { fixesIn } from '../../../server/src/features/fixes.ts';
import { folds } from '../../../server/src/features/folding.ts';
import { format } from '../../../server/src/features/format.ts';
import { hoverAt } from '../../../server/src/features/hover/hover.ts';
import { links } from '../../../server/src/features/links.ts';
import { outline } from '../../../server/src/features/outline.ts';
import { selectionAt } from '../../../server/src/features/selection.ts';
import { activate, check } from '../../../server/src/rules/check.ts';
import { rules } from '../../../server/src/rules/registry.generated.ts';
import { namedThings } from '../../../server/src/workspace/summary.ts';
import { sample } from '../../support/sample.ts';
import { inSection } from '../../support/trees.ts';

const active = activate(rules);

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join('');
const letter = (index: number) => String.fromCharCode(97 + (index % 26));
const towns = ['Oulu', 'Raahe', 'Muhos', 'Kemijärvi', 'Sotkamo', 'Lohja'];
const places = (list: string) => sample([['Kunnat: Oulu, Raahe', `Kunnat: ${list}`]]);
const below = (line: string, text: string) => sample([[line, `${line}${text}`]]);

/** Texts of a size in characters. */
const hostile: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['known places', (size) => places(repeat(size / 7, (index) => `${towns[index % towns.length]}, `))],
  ['one place', (size) => places('Oulu, '.repeat(size / 6))],
  ['places with a slip', (size) => places(repeat(size / 12, (index) => `Jyväskyl${letter(index)}, `))],
  ['unknown places', (size) => places(repeat(size / 12, (index) => `Kylä ${index}, `))],
  ['commas only', (size) => places(','.repeat(size))],
  ['lists of places', (size) => places(`Oulu\n${'Kunnat: Oulu, Raahe\n'.repeat(size / 20)}`)],
  ['headings', (size) => below('1 Hanke\n', '1 Hanke\n'.repeat(size / 8))],
  ['descriptions', (size) => sample().repeat(Math.ceil(size / sample().length))],
  ['rows', (size) => below('Ekologinen kestävyys\n', 'Kulttuuriympäristö 1 2\nSyy.\n'.repeat(size / 28))],
  ['groups', (size) => below('Ekologinen kestävyys\n', 'Ekologinen kestävyys\n'.repeat(size / 21))],
  ['fields', (size) => below('1 Hanke\n', 'Hankkeen nimi:x \n'.repeat(size / 17))],
  [
    'unknown fields',
    (size) =>
      below(
        '1 Hanke\n',
        repeat(size / 17, (index) => `Hanke ${index}: x\n`),
      ),
  ],
  [
    'partners',
    (size) =>
      below(
        'Osatoteuttajat\n',
        repeat(size / 20, (index) => `Oy ${index}, ${index}-0\n`),
      ),
  ],
  ['markers of partners', (size) => below('Osatoteuttajat\n', 'Osatoteuttajat\n'.repeat(size / 15))],
  ['one word', (size) => inSection('summary', 'a'.repeat(size))],
  ['a name', (size) => sample([['Polku työhön', 'a, '.repeat(size / 3)]])],
  ['empty lines', (size) => below('1 Hanke\n', '\n'.repeat(size))],
];

const everything = { start: { line: 0, character: 0 }, end: { line: 2 ** 31, character: 0 } };

/** The longest line and those around the middle and the end, each at its beginning, in its middle and at its end. */
function placesIn({ lines }: Description) {
  const longest = lines.reduce(
    (best, { text }, index) => (text.length > (lines[best]?.text.length ?? 0) ? index : best),
    0,
  );
  return [longest, lines.length >> 1, lines.length - 1].flatMap((line) => {
    const length = lines[line]?.text.length ?? 0;
    return [0, length >> 1, length].map((character) => ({ line, character }));
  });
}

const atPlaces = (ask: (description: Description, place: { line: number; character: number }) => unknown) => {
  return (description: Description) => {
    for (const place of placesIn(description)) ask(description, place);
  };
};

const features: Readonly<Record<string, (description: Description) => unknown>> = {
  outline,
  folding: folds,
  links,
  formatting: format,
  names: namedThings,
  completion: atPlaces(completionsAt),
  hover: atPlaces((description, place) => hoverAt(description, place, 'fi')),
  selection: atPlaces(selectionAt),
  actions: (description) => fixesIn(check(description, active), everything),
  'fix all': (description) => fixAll(description, active),
};

const size = shortSize(160_000, 8);

describe.each(hostile)('%s', (_, make) => {
  // Made when the first test asks: all of them at once would keep the memory busy that is measured.
  let described: readonly [Description, Description] | undefined;
  afterAll(() => {
    described = undefined;
  });

  test.each(Object.entries(features))('%s: the time grows with the text', (_name, ask) => {
    described ??= [describeText(make(size / 4)), describeText(make(size))];
    const [small, large] = described;
    const growth = growthBetween(
      () => ask(small),
      () => ask(large),
    );
    expect(growth).toMatchObject({ isLinear: true });
  });
});
