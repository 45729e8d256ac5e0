import { describe, expect, test } from 'vitest';
import { growthBetween } from '../../../fuzz/linear.ts';
import { placeNames } from '../../../server/src/form/places.ts';
import { render } from '../../../server/src/messages/message.ts';
import { rules } from '../../../server/src/rules/registry.generated.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { applyEdits } from '../../../server/src/text/lines.ts';
import { brief, findingsOf } from '../../support/checking.ts';
import { expectSameFindingsAfterEdits } from '../../support/editing.ts';
import { readMarks } from '../../support/marks.ts';
import { sample } from '../../support/sample.ts';

type Lists = readonly [regions: string, subregions: string, municipalities: string];

const period = 'Alkaa 1.3.2018 ja päättyy 31.8.2020';

function textWith([regions, subregions, municipalities]: Lists, when = period): string {
  return sample([
    ['Maakunnat: Pohjois-Pohjanmaa', `Maakunnat: ${regions}`],
    ['Seutukunnat: Oulun, Raahen', `Seutukunnat: ${subregions}`],
    ['Kunnat: Oulu, Raahe', `Kunnat: ${municipalities}`],
    [period, when],
  ]);
}

/** How a list is written has tests of its own. */
const ids = new Set(
  rules.filter(({ id, group }) => group === 'region' && id !== 'place-list-format').map(({ id }) => id),
);

function areaFindings(text: string): readonly Finding[] {
  return findingsOf(text).filter(({ rule }) => ids.has(rule));
}

function expectMarked(lists: Lists, expected: readonly string[], when = period): readonly Finding[] {
  const { text, ranges } = readMarks(textWith(lists, when));
  const findings = areaFindings(text);
  expect(findings.map(({ rule }) => rule)).toEqual(expected);
  expect(findings.map(({ range }) => range)).toEqual(ranges);
  return findings;
}

const north = 'Pohjois-Pohjanmaa';

describe('nothing is said of lists that agree', () => {
  test.each<Lists>([
    [north, 'Oulun, Raahen', 'Oulu, Raahe'],
    ['Uusimaa, Kymenlaakso', 'Helsingin, Kouvolan, Kotkan-Haminan', 'Hamina, Kouvola, Kotka, Helsinki'],
    [`${north}; Lappi ja Kainuu,`, 'Oulun,Rovaniemen sekä Kajaanin', 'Oulu,\u00a0Rovaniemi / Sotkamo.'],
    [north, 'Oulun, Raahen', ''],
    ['', '', 'Oulu'],
    ['Etelä-Savo', 'Savonlinnan', 'Heinävesi'],
  ])('%j', (...lists) => {
    expectMarked(lists, []);
  });

  test('every municipality with a division of its own year', () => {
    expectMarked(['Pohjois-Karjala', 'Joensuun', 'Heinävesi'], [], 'Alkaa 1.3.2020 ja päättyy 31.8.2021');
    expectMarked(
      ['Pohjois-Karjala, Etelä-Savo', 'Joensuun, Savonlinnan', 'Heinävesi'],
      [],
      'Alkaa 1.1.2020 ja päättyy 1.1.2021',
    );
    expectMarked(['Pohjois-Karjala', 'Joensuun', 'Heinävesi'], [], 'ei tiedossa');
  });

  test('all places together, when the period is every year', () => {
    const all: Lists = [
      placeNames('region')
        .map((name) => (name === 'Ahvenanmaa' ? `«${name}»` : name))
        .join(', '),
      placeNames('subregion').join(', '),
      placeNames('municipality').join(', '),
    ];
    expectMarked(all, ['unknown-region'], 'Alkaa 1.1.2014 ja päättyy 31.12.2023');
  });
});

test('a region and a subregion never have the same name', () => {
  const regions = new Set(placeNames('region'));
  expect(placeNames('subregion').filter((name) => regions.has(name))).toEqual([]);
});

describe('unknown names', () => {
  test.each<[Lists, string[], string[]]>([
    [[`«Pohjois-Pohjamaa»`, 'Oulun, Raahen', 'Oulu, Raahe'], ['unknown-region'], [north]],
    [
      [north, '«Oulu», «raahen»', 'Oulu, Raahe'],
      ['unknown-subregion', 'unknown-subregion'],
      ['Oulun', 'Raahen'],
    ],
    [
      [north, 'Oulun, Raahen', '«Uleåborg», «Raahen kaupunki»'],
      ['unknown-municipality', 'unknown-municipality'],
      ['Oulu', 'Raahe'],
    ],
    [[north, 'Oulun, Raahen', '«Oulu Raahe»'], ['unknown-municipality'], ['Oulu, Raahe']],
    [[north, 'Oulun, Raahen', 'Oulu, «Xyzzy»'], ['unknown-municipality'], []],
    [['«Koko Suomi»', 'Oulun, Raahen', '«kaikki kunnat»'], ['unknown-region', 'unknown-municipality'], []],
    [['«Valtakunnallinen»', '«Koko maa»', 'Oulu'], ['unknown-region', 'unknown-subregion'], []],
    [[`${north}, «Oulu»`, 'Oulun, Raahen', 'Oulu, Raahe'], ['unknown-region'], []],
  ])('%j', (lists, expected, written) => {
    const findings = expectMarked(lists, expected);
    expect(
      findings.flatMap(({ fixes = [] }) => fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText))),
    ).toEqual(written);
  });

  test('another form of the name is only another writing, a typing mistake is a guess', () => {
    const safeOf = (names: string) =>
      areaFindings(textWith([north, 'Oulun, Raahen', names])).map(({ fixes }) => fixes?.[0]?.safe);
    expect(safeOf('OULU, Raahen, Oulu Raahe')).toEqual([true, true, true]);
    expect(safeOf('Ouluu, Raahr')).toEqual([false, false]);
  });
});

describe('lists in the wrong field', () => {
  test('are one finding each', () => {
    expectMarked(['«Oulu, Raahe»', 'Oulun, Raahen', 'Oulu, Raahe'], ['unknown-region']);
  });

  test('are one finding together when they are swapped, and the fix swaps them back', () => {
    const [finding] = expectMarked(['«Oulu, Raahe»', 'Oulun, Raahen', north], ['unknown-region']);
    const text = textWith(['Oulu, Raahe', 'Oulun, Raahen', north]);
    expect(applyEdits(text, finding?.fixes?.[0]?.edits ?? [])).toBe(sample());
  });
});

describe('one cause, one finding', () => {
  test.each<[string, Lists, string[]]>([
    [
      'a region missing',
      [north, 'Oulun, «Rovaniemen», Itä-Lapin', 'Oulu, Rovaniemi, Kemijärvi'],
      ['subregion-outside-regions'],
    ],
    ['a wrong region', ['Kainuu', '«Oulun», Raahen', 'Oulu, Raahe'], ['subregion-outside-regions']],
    ['a foreign subregion', [north, 'Oulun, «Helsingin», Raahen', 'Oulu, Raahe'], ['subregion-outside-regions']],
    ['a subregion missing', [north, 'Oulun', 'Oulu, «Raahe»'], ['municipality-outside-subregions']],
    ['a subregion missing for two', [north, 'Raahen', '«Oulu», Muhos, Raahe'], ['municipality-outside-subregions']],
    [
      'a foreign municipality',
      [north, 'Oulun, Raahen', 'Oulu, Raahe, «Helsinki»'],
      ['municipality-outside-subregions'],
    ],
    [
      'a wrong municipality, all else without one',
      ['Uusimaa', 'Helsingin', '«Oulu»'],
      ['municipality-outside-subregions'],
    ],
    ['no subregions to tell', [north, '', 'Oulu, «Sotkamo»'], ['municipality-outside-regions']],
    ['a misspelt region', ['«Lapi»', 'Rovaniemen', 'Rovaniemi'], ['unknown-region']],
    ['a misspelt subregion', [north, '«Oulunn», Raahen', 'Oulu, Raahe'], ['unknown-subregion']],
    ['a name nobody knows', ['«Xyzzy»', 'Rovaniemen', 'Rovaniemi'], ['unknown-region']],
    [
      'a region without municipality',
      [`«Lappi», ${north}`, 'Oulun, Itä-Lapin, Rovaniemen', 'Oulu'],
      ['region-without-municipality'],
    ],
    ['a subregion without municipality', [north, 'Oulun, «Raahen»', 'Oulu'], ['region-without-municipality']],
    ['a misspelt municipality counts', [north, 'Oulun, Raahen', 'Oulu, «Rahae»'], ['unknown-municipality']],
    ['an unknown municipality may be the one', [north, 'Oulun, Raahen', 'Oulu, «Xyzzy»'], ['unknown-municipality']],
    [
      'a place twice, in whatever spelling',
      [north, 'Oulun, Raahen', 'Oulu, Raahe, «Oulu», «oulu»'],
      ['duplicate-place', 'duplicate-place'],
    ],
  ])('%s', (_, lists, expected) => {
    expectMarked(lists, expected);
  });

  test('the EAKR form is judged alike', () => {
    const text = sample([['Kunnat: Oulu, Raahe', 'Kunnat: Oulu, Raahe, Helsinki']], 'EAKR');
    expect(areaFindings(text).map(({ rule }) => rule)).toEqual(['municipality-outside-subregions']);
  });
});

describe('every fix leaves the lists in order', () => {
  test.each<Lists>([
    ['Kainuu', 'Oulun, Raahen', 'Oulu, Raahe'],
    [north, 'Oulun, Rovaniemen, Itä-Lapin', 'Oulu, Rovaniemi, Kemijärvi'],
    [north, 'Oulun', 'Oulu, Raahe'],
    [north, 'Oulun, Koillismaan', 'Oulu, Raahe'],
    [north, 'Oulun, Raahen.', 'Oulu, Raahe, Kuusamo,'],
    [north, 'Oulun, Helsingin, Raahen', 'Oulu, Raahe'],
    [north, 'Oulun, Raahen', 'Helsinki, Oulu, Raahe'],
    [`Lappi, ${north}`, 'Oulun, Raahen', 'Oulu, Raahe'],
    [north, 'Oulun, Raahen', 'Oulu, Raahe; Oulu ja Muhos'],
    [north, 'Oulu, Raahen', 'Oulu, Raahe'],
  ])('%j', (...lists) => {
    const text = textWith(lists);
    const fixes = areaFindings(text).flatMap((finding) => finding.fixes ?? []);
    expect(fixes).toHaveLength(1);
    for (const { edits } of fixes) expect(areaFindings(applyEdits(text, edits)).map(brief)).toEqual([]);
  });
});

test('judged again after an edit of a list, the period or a line above, as from the text again', () => {
  expectSameFindingsAfterEdits(sample(), [
    ['Kunnat: Oulu', 'Kunnat: Heinävesi'],
    ['Seutukunnat: Oulun', 'Seutukunnat: Joensuun'],
    ['Maakunnat: ', 'Maakunnat: Pohjois-Karjala, '],
    ['31.8.2020', '31.8.2021'],
    ['Polku työhön', 'Polku\ntyöhön'],
    ['1.3.2018', '1.3.2918'],
    ['Seutukunnat: ', 'Seutukunnat '],
    ['31.8.2021', '31.8.2020'],
  ]);
});

test.each([
  ['commas', ','],
  ['one word', 'x'],
  ['one place', 'Oulu '],
  ['one “and”', ' ja'],
  ['one word and a comma', 'Kunta, '],
])('a list of nothing but %s is judged in linear time', (_, piece) => {
  const listOf = (size: number) => textWith([north, 'Oulun, Raahen', piece.repeat(size / piece.length)]);
  const [small, large] = [listOf(50_000), listOf(200_000)];
  const growth = growthBetween(
    () => areaFindings(small),
    () => areaFindings(large),
  );
  expect(growth).toMatchObject({ isLinear: true });
});

describe('Åland is outside the programme', () => {
  test.each<Lists>([
    [`${north}, «Ahvenanmaa»`, 'Oulun, Raahen', 'Oulu, Raahe'],
    [`«Åland», ${north}`, 'Oulun, Raahen', 'Oulu, Raahe'],
    [`${north}, «ahvenanmaan maakunta»`, 'Oulun, Raahen', 'Oulu, Raahe'],
    [`${north}, «Ahvenanmaa»`, 'Oulun, Raahen, Ålands landsbygd', 'Oulu, Raahe, Jomala'],
  ])('%j', (...lists) => {
    const [finding] = expectMarked(lists, ['unknown-region']);
    expect(finding && render(finding.message, 'fi')).toContain('Manner-Suomea');
  });
});

describe('a name of two words with a comma in it, as old pages print it', () => {
  test.each<Lists>([
    ['Pohjanmaa', 'Sydösterbottens, kustregion', 'Närpiö'],
    ['Pohjanmaa', 'Vaasan, Sydösterbottens, kustregion', 'Närpiö, Vaasa'],
    ['Pohjanmaa', 'Sydösterbottens, kustregion, Vaasan', 'Vaasa, Kaskinen'],
    ['Pohjanmaa', 'Sydösterbottens kustregion', 'Kristiinankaupunki'],
  ])('%j', (...lists) => {
    expectMarked(lists, []);
  });
});

describe('how the names of a list are separated', () => {
  const hints = (names: string) =>
    findingsOf(sample([['Kunnat: Oulu, Raahe', `Kunnat: ${names}`]])).filter(
      ({ rule }) => rule === 'place-list-format',
    );

  test.each([
    'Oulu ja Raahe',
    'Oulu sekä Raahe',
    'Oulu; Raahe',
    'Oulu / Raahe',
    'Oulu/Raahe',
    'Oulu,, Raahe',
    'Oulu, , Raahe',
    'Oulu,Raahe',
    'Oulu , Raahe',
    'Oulu, Raahe,',
    'Oulu, Raahe.',
    'Oulu, ja Raahe',
    'Oulu & Raahe',
    'Oulu – Raahe',
    'Oulu • Raahe',
    ', Oulu, Raahe',
  ])('%s', (names) => {
    const [hint, ...others] = hints(names);
    const text = sample([['Kunnat: Oulu, Raahe', `Kunnat: ${names}`]]);
    expect(others).toEqual([]);
    expect(applyEdits(text, hint?.fixes?.[0]?.edits ?? [])).toBe(sample());
  });

  test.each(['Oulu, Raahe', 'Oulu', 'Oulu,  Raahe', 'Oulu,\u00a0Raahe', 'Koski Tl, Pedersören kunta', 'Oulu, Ii'])(
    'silent: %s',
    (names) => {
      expect(hints(names)).toEqual([]);
    },
  );
});

test('a list that goes on below its line is not said to lack anything', () => {
  const rules = (text: string) => findingsOf(text).map((finding) => finding.rule);
  expect(rules(sample([['Kunnat: Oulu, Raahe', 'Kunnat: Oulu,\nRaahe']]))).toEqual(['hard-wrapped']);
  expect(rules(sample([['Seutukunnat: Oulun, Raahen', 'Seutukunnat: Oulun,\nRaahen']]))).toEqual(['hard-wrapped']);
});

test('a bare label without colon and value brings one finding', () => {
  const [finding, ...others] = findingsOf(
    sample([['Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus', 'Toimintalinja']]),
  );
  expect([finding?.rule, others]).toEqual(['empty-field', []]);
});
