import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import { languages, render } from '../../../server/src/messages/message.ts';
import { checkPortfolio } from '../../../server/src/rules/check-portfolio.ts';
import { comparing } from '../../../server/src/rules/portfolio/comparing.ts';
import type { Digest } from '../../../server/src/rules/portfolio/digest.ts';
import { digestOf } from '../../../server/src/rules/portfolio/digest.ts';
import { makePortfolio } from '../../../server/src/rules/portfolio.ts';
import type { PortfolioRule } from '../../../server/src/rules/portfolio-rule.ts';
import { portfolioRules } from '../../../server/src/rules/registry.generated.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { lineRange } from '../../../server/src/text/range.ts';
import { busyTime } from '../../support/busy-time.ts';
import { brief } from '../../support/checking.ts';
import { sample } from '../../support/sample.ts';

const summary = 'Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.';
const code = (number: number): readonly [string, string] => [
  'Hankekoodi: S29001',
  `Hankekoodi: S29${String(number).padStart(3, '0')}`,
];
const uri = (index: number) => `file:///${index}.esr`;
const digest = (text: string, index: number) => digestOf(describeText(text), uri(index));

function findingsIn(texts: readonly string[]): readonly (readonly Finding[])[] {
  const found = checkPortfolio(texts.map(digest), portfolioRules);
  return texts.map((_, index) => found.get(uri(index)) ?? []);
}

/** What each document gets: rule and the text reported. */
function reportedIn(texts: readonly string[]): readonly (readonly string[])[] {
  return findingsIn(texts).map((findings, index) =>
    findings.map(({ rule, range }) => `${rule}: ${textIn(texts[index] ?? '', range)}`),
  );
}

function textIn(text: string, { start, end }: Finding['range']): string {
  const lines = text.split(/\r\n|\n/).slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = lines[last]?.slice(0, end.character) ?? '';
  lines[0] = lines[0]?.slice(start.character) ?? '';
  return lines.join('\n');
}

const noText = { fi: '', sv: '', en: '' };

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `sana${from + index}`).join(' ');

describe('duplicate-project-code', () => {
  const other = sample([['Hankkeen nimi: Polku työhön', 'Hankkeen nimi: Toinen']]);

  test('is said in both documents, with the other one', () => {
    const [first = [], second = []] = findingsIn([sample(), other]);
    expect([first, second].map((found) => found.map(brief))).toEqual([
      ['duplicate-project-code 6:12-6:18'],
      ['duplicate-project-code 6:12-6:18'],
    ]);
    expect(first[0]?.related?.map((each) => each.uri)).toEqual([uri(1)]);
    expect(second[0]?.related?.map((each) => each.uri)).toEqual([uri(0)]);
  });

  test('not of the same text with other line endings, blanks at line ends and empty lines at the end', () => {
    const copy = `\ufeff${sample().replaceAll('\n', ' \t\r\n')}\r\n\r\n`;
    expect(reportedIn([sample(), copy]).flat()).toEqual(Array(2).fill('identical-files: S29001'));
    expect(reportedIn([sample(), sample().replace('\n\n2 Hakijan', '\n\n\n2 Hakijan')]).flat()).toHaveLength(2);
  });

  test('two copies and a changed one: all three, each with what differs from it', () => {
    const found = findingsIn([sample(), sample(), other]).map((each) =>
      each.filter(({ rule }) => rule === 'duplicate-project-code'),
    );
    expect(found.map((each) => each[0]?.related?.map((place) => place.uri))).toEqual([[uri(2)], [uri(2)], [uri(0)]]);
  });

  test('not of codes that are not codes', () => {
    const wrong = ['Hankekoodi: S29001', 'Hankekoodi: xxx'] as const;
    expect(reportedIn([sample([wrong]), sample([wrong, [summary, 'Muu.']])])).toEqual([[], []]);
  });

  test('a thousand files with one code', () => {
    const texts = Array.from({ length: 1000 }, (_, index) => sample([[summary, `Hanke ${index}.`]]));
    const found = findingsIn(texts);
    expect(found.every(([finding]) => (finding?.related?.length ?? 0) === 5)).toBe(true);
  });
});

describe('identical-files', () => {
  const long = words(0, 90);
  const places = (texts: readonly string[]) => findingsIn(texts).map((found) => found.map(brief));

  test('is all that is said of copies: on the code of each, with the other', () => {
    const found = findingsIn([sample([[summary, long]]), sample([[summary, long]])]);
    expect(found.map((each) => each.map(brief))).toEqual(Array(2).fill(['identical-files 6:12-6:18']));
    expect(found.map(([only]) => only?.related)).toMatchObject([[{ uri: uri(1) }], [{ uri: uri(0) }]]);
  });

  test('is on the title where there is no code, and nothing else is said there either', () => {
    const text = `\n  ${sample([
      ['Hankekoodi: S29001', 'Hankekoodi:'],
      [summary, long],
    ])}`;
    const title = `identical-files: ${sample().split('\n', 1)[0]}`;
    expect(reportedIn([text, `${text}\n\n`])).toEqual([[title], [title]]);
  });

  test('copies of one description and another one that has its text: what they share is reported once', () => {
    const text = sample([[summary, long]]);
    const copied = (texts: readonly string[]) =>
      findingsIn(texts).map((found) => found.filter(({ rule }) => rule === 'copied-text').length);
    expect(copied([text, text, sample([code(2), [summary, long]])])).toEqual([1, 1, 1]);
  });

  test('not of texts that differ in a letter, in case, or in an empty line between', () => {
    for (const [from, to] of [
      ['Polku', 'Polkj'],
      ['Polku', 'polku'],
      ['\n\n2 Hakijan', '\n\n\n2 Hakijan'],
    ] as const)
      expect(
        places([sample(), sample().replace(from, to)])
          .flat()
          .join(),
      ).not.toContain('identical-files');
  });

  test('of a thousand copies each names five others, and how many there are', () => {
    const found = findingsIn(Array.from({ length: 1000 }, () => sample()));
    for (const [index, [only, ...more]] of found.entries()) {
      expect(more).toEqual([]);
      expect(only?.message.args).toEqual({ others: 999 });
      expect(only?.related?.map((each) => each.uri)).toHaveLength(5);
      expect(only?.related?.some((each) => each.uri === uri(index))).toBe(false);
    }
  });
});

describe('copied-text', () => {
  const texts = (count: number, separator = ' ') => [
    sample([[summary, `Alku tässä. ${words(0, count)}. Loppu siinä.`]]),
    sample([code(2), [summary, `Muu alku.\n${words(0, count).replaceAll(' ', separator)}\nMuu loppu.`]]),
  ];

  test('is found in both, whatever the line breaks and the case', () => {
    for (const separator of [' ', '\n', ' – ', ',\n\n']) {
      expect(reportedIn(texts(45, separator))).toEqual([
        [`copied-text: ${words(0, 45)}.`],
        [`copied-text: ${words(0, 45).replaceAll(' ', separator).split('\n', 1)[0]}`],
      ]);
    }
    expect(
      reportedIn(texts(45).map((text, index) => (index === 0 ? text.replaceAll('sana', 'SANA') : text))).flat(),
    ).toHaveLength(2);
  });

  test('not under 45 words', () => {
    for (const count of [20, 30, 44]) expect(reportedIn(texts(count))).toEqual([[], []]);
  });

  test('says how long it is and whose', () => {
    const [[finding] = []] = findingsIn(texts(60));
    expect(finding && render(finding.message, 'fi')).toContain('60 sanan kohta on myös hankkeen S29002');
    expect(finding?.related?.[0]?.uri).toBe(uri(1));
  });

  test('also between section 3 and section 9, but not across the end of a section', () => {
    const final = 'Polku työhön vakiintui osaksi pajojen arkea. Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.';
    const inNine = sample([code(2), [final, words(0, 50)]]);
    expect(reportedIn([sample([[summary, words(0, 50)]]), inNine]).flat()).toHaveLength(2);
    const parted = sample([code(2), [summary, 'Muu.'], [final, words(25, 25)]]).replace(
      /(2\. Työpajat.*\n)/,
      `$1${words(0, 25)}\n`,
    );
    expect(reportedIn([sample([[summary, words(0, 50)]]), parted]).flat()).toEqual([]);
  });

  test('not within one project, and between projects without a code', () => {
    const [one = '', two = ''] = texts(60);
    expect(
      reportedIn([one, two.replace('S29002', 'S29001')])
        .flat()
        .filter((each) => each.startsWith('copied')),
    ).toEqual([]);
    expect(reportedIn([one.replace('S29001', ''), two.replace('S29002', '')]).flat()).toHaveLength(2);
  });

  const urisOf = (finding: Finding | undefined) => finding?.related?.flatMap((each) => each.uri ?? []);
  const apart = (...passages: readonly string[]) => passages.join('\nVälissä muuta.\n');

  test('two passages from two projects are two findings', () => {
    const one = sample([[summary, apart(words(0, 60), words(500, 60))]]);
    const found = findingsIn([
      one,
      sample([code(2), [summary, words(0, 60)]]),
      sample([code(3), [summary, words(500, 60)]]),
    ]);
    expect(found.map((each) => each.length)).toEqual([2, 1, 1]);
    expect(found[0]?.map(urisOf)).toEqual([[uri(1)], [uri(2)]]);
  });

  test('all passages from one project are one finding, on the first line of the first; the first five are reported', () => {
    const passages = Array.from({ length: 7 }, (_, index) => words(index * 100, 50).replace(/ /, '\n\n'));
    const [[finding, ...more] = [], other = []] = findingsIn([
      sample([[summary, apart(...passages, 'Loppu.')]]),
      sample([code(2), [summary, [...passages].reverse().join('\nMuuta tässä.\n')]]),
    ]);
    expect([more.length, other.length]).toEqual([0, 1]);
    expect(finding?.range).toEqual(lineRange(finding?.range.start.line ?? 0, 0, 'sana0'.length));
    expect(finding && render(finding.message, 'fi')).toMatch(
      /niistä 7 kohdasta \(yhteensä 350 sanaa\).* hankkeen S29002 kuv/,
    );
    expect(urisOf(finding)).toEqual(Array(5).fill(uri(1)));
    const starts = finding?.related?.filter((each) => each.uri === undefined).map(({ range }) => range.start);
    expect(starts?.[0]).toEqual(finding?.range.start);
    expect(new Set(starts).size).toBe(5);
  });

  test('a passage that several have goes with the passages of one of them', () => {
    const found = findingsIn([
      sample([[summary, apart(words(0, 60), words(500, 60), 'Loppu.')]]),
      sample([code(2), [summary, apart(words(500, 60), 'Toinen.')]]),
      sample([code(3), [summary, apart(words(0, 60), 'Muu.', words(500, 60), 'Kolmas.')]]),
    ]);
    expect(found[0]?.map(urisOf)).toEqual([[uri(2), uri(2)]]);
    expect(found[0]?.[0] && render(found[0][0].message, 'fi')).toContain('hankkeen S29003 ja toisen hankkeen kuv');
  });

  test.each([
    [1, 'hankkeen S29002 kuvauksessa', 'toisen hankkeen kuvauksessa'],
    [2, 'hankkeen S29002 ja toisen hankkeen kuvauksessa', '2 muun hankkeen kuvauksessa'],
    [4, 'hankkeen S29002 ja 3 muun hankkeen kuvauksessa', '4 muun hankkeen kuvauksessa'],
    [9, 'hankkeen S29002 ja vähintään 4 muun hankkeen kuvauksessa', 'vähintään 5 muun hankkeen kuvauksessa'],
  ])('says how many others have it: %i', (count, withCode, without) => {
    const texts = Array.from({ length: count + 1 }, (_, index) =>
      sample([code(index + 1), [summary, `Hanke ${index}. ${words(0, 60)}.`]]),
    );
    const said = (all: readonly string[]) => render(findingsIn(all)[0]?.[0]?.message ?? { text: noText }, 'fi');
    expect(said(texts)).toContain(` sanan kohta on myös ${withCode}. Tarkista`);
    expect(said(texts.map((text) => text.replace(/S290\d+/, '')))).toContain(
      ` sanan kohta on myös ${without}. Tarkista`,
    );
  });

  test('a copy without a code that becomes a description of its own is another project', () => {
    const copy = sample([
      ['S29001', ''],
      [summary, words(0, 60)],
    ]);
    const digests = [copy, copy].map(digest);
    const portfolio = makePortfolio(portfolioRules);
    for (const each of digests) portfolio.replace(undefined, each);
    portfolio.work();
    portfolio.replace(digests[1], digest(copy.replace('Polku työhön', 'Toinen polku'), 1));
    portfolio.work();
    const found = [0, 1].map((index) => portfolio.findingsIn(uri(index)).map(({ rule }) => rule));
    expect(found).toEqual([['copied-text'], ['copied-text']]);
  });

  test('the longest of several is named', () => {
    const found = findingsIn([
      sample([[summary, words(0, 90)]]),
      sample([code(2), [summary, words(10, 60)]]),
      sample([code(3), [summary, words(0, 90)]]),
    ]);
    expect(found[0]?.map(urisOf)).toEqual([[uri(2)]]);
  });

  test('what is in a thousand descriptions is said once in each, and in a short time', () => {
    const boilerplate = words(0, 120);
    const many = Array.from({ length: 1000 }, (_, index) =>
      sample([code(index), [summary, `Hanke ${index}. ${boilerplate}`]]),
    );
    const digests = many.map(digest);
    const started = busyTime();
    const found = checkPortfolio(digests, portfolioRules);
    expect(busyTime() - started).toBeLessThan(1000);
    expect([...found.values()].map((each) => each.length)).toEqual(many.map(() => 1));
  });

  test('one word a hundred thousand times', () => {
    const text = 'sana '.repeat(100_000);
    const started = busyTime();
    const found = findingsIn([sample([[summary, text]]), sample([code(2), [summary, text.slice(0, 50_000)]])]);
    expect(busyTime() - started).toBeLessThan(2000);
    expect(found.every((each) => each.length > 0)).toBe(true);
  });
});

describe('organisation-name-differs', () => {
  const named = (number: number, name: string) =>
    sample([code(number), ['Verstas Oy, 2345678-0', `${name}, 2345678-0`]]);

  test('on the rarer name; on both where they are equally frequent', () => {
    expect(reportedIn([named(1, 'Verstaat oy'), named(2, 'Verstas Oy'), named(3, 'Verstas Oy')])).toEqual([
      ['organisation-name-differs: Verstaat oy'],
      [],
      [],
    ]);
    expect(reportedIn([named(1, 'Verstas Oy'), named(2, 'Verstaat oy')])).toEqual([
      ['organisation-name-differs: Verstas Oy'],
      ['organisation-name-differs: Verstaat oy'],
    ]);
  });

  test.each(['VERSTAS OY', 'Verstas  Oy', 'Verstas o.y.', 'Verstas Oy, Oulun yksikkö'])(
    '%s is no other name',
    (name) => {
      expect(reportedIn([named(1, 'Verstas Oy'), named(2, name)])).toEqual([[], []]);
    },
  );

  test('a unit after a comma stays where it is when the name is corrected', () => {
    const [, [finding] = []] = findingsIn([named(1, 'Verstas Oy'), named(2, 'Verstaat oy, Oulu')]);
    const [edit] = finding?.fixes?.[0]?.edits ?? [];
    expect(edit && textIn(named(2, 'Verstaat oy, Oulu'), edit.range)).toBe('Verstaat oy');
  });

  test('not for a Y-tunnus that is wrong', () => {
    const wrong = named(2, 'Verstaat oy').replace('2345678-0', '2345678-1');
    expect(reportedIn([named(1, 'Verstas Oy').replace('2345678-0', '2345678-1'), wrong])).toEqual([[], []]);
  });
});

describe('checkPortfolio', () => {
  const failing: PortfolioRule = {
    id: 'failing',
    group: 'portfolio',
    severity: 'error',
    since: '0.1.0',
    makeIndex: comparing({
      keysOf: () => ['all'],
      judge: () => {
        throw new Error('broken');
      },
    }),
  };

  test('a rule that fails is one finding and does not take the others down', () => {
    const failures: string[] = [];
    const digests = [sample(), sample([[summary, 'Muu.']])].map(digest);
    const found = checkPortfolio(digests, [failing, ...portfolioRules], undefined, (rule) => failures.push(rule));
    expect(failures).toEqual(['failing']);
    expect(found.get(uri(0))?.map(brief)).toEqual(['failing 0:0-0:0', 'duplicate-project-code 6:12-6:18']);
    expect(found.get(uri(0))?.[0]?.severity).toBe('warning');
  });

  test('findings are in the order of the text', () => {
    const backwards: PortfolioRule = {
      ...failing,
      makeIndex: comparing({
        keysOf: () => ['all'],
        judge: (_, report) => {
          for (const line of [9, 2, 5])
            report(uri(0), { range: lineRange(line, 0, 1), message: { text: { fi: '', sv: '', en: '' } } });
        },
      }),
    };
    const found = checkPortfolio([sample(), sample()].map(digest), [backwards]);
    expect(found.get(uri(0))?.map(({ range }) => range.start.line)).toEqual([2, 5, 9]);
  });

  test('a single description, an empty one and other texts are no trouble', () => {
    expect(checkPortfolio([], portfolioRules).size).toBe(0);
    expect(checkPortfolio([digest(sample(), 0)], portfolioRules).size).toBe(0);
    expect(checkPortfolio([digest('', 0), digest('muu teksti', 1), digest('', 2)], portfolioRules).size).toBe(0);
  });

  test('levels count, and a rule can be off', () => {
    const digests = [sample(), sample([[summary, 'Muu.']])].map(digest);
    expect(checkPortfolio(digests, portfolioRules, new Map([['duplicate-project-code', 'off']])).size).toBe(0);
    const found = checkPortfolio(digests, portfolioRules, new Map([['duplicate-project-code', 'hint']]));
    expect(found.get(uri(0))?.[0]?.severity).toBe('hint');
  });

  test('messages are complete in every language', () => {
    const findings = findingsIn([sample([[summary, words(0, 60)]]), sample([[summary, `${words(0, 60)} muu`]])]).flat();
    for (const { message } of findings)
      for (const language of languages) expect(render(message, language)).not.toMatch(/\{\w+\}/);
  });
});

test('a digest keeps nothing of the text', () => {
  const kept: Digest = digest(sample(), 0);
  expect(JSON.stringify(kept)).not.toContain('rakennetaan');
  expect(kept.organisations.map(({ text }) => text)).toEqual(['Pajapolku ry', 'Verstas Oy', 'Opisto, Raahen yksikkö']);
});
