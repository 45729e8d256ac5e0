import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeText, describe as describeTree } from '../../../server/src/description/description.ts';
import { hashOfEnds, sharedHashes } from '../../../server/src/description/prose/paragraphs.ts';
import { sentenceAt } from '../../../server/src/description/prose/sentences.ts';
import { activate, check } from '../../../server/src/rules/check.ts';
import { rules } from '../../../server/src/rules/registry.generated.ts';
import { makeLine, readLines } from '../../../server/src/syntax/line.ts';
import { parseLines } from '../../../server/src/syntax/tree.ts';
import { editLines } from '../../../server/src/text/lines.ts';
import { lineRange } from '../../../server/src/text/range.ts';
import { busyTime } from '../../support/busy-time.ts';
import { brief, findingsOf } from '../../support/checking.ts';
import { runs } from '../../support/nasty.ts';
import { sample } from '../../support/sample.ts';

const active = activate(rules);

const kindsIn = (text: string) =>
  describeText(text).notes.mentions.flatMap(({ line, mentions }) => mentions.map(({ kind }) => `${line} ${kind}`));

const summary = 'Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.';

describe('notes', () => {
  test('the sample mentions nothing', () => {
    expect(kindsIn(sample())).toEqual([]);
  });

  test('statements are looked for where the project is described, codes and placeholders everywhere', () => {
    const statement = 'Hanke alkoi elokuussa 2018.';
    expect(kindsIn(sample([[summary, statement]]))).toHaveLength(1);
    expect(kindsIn(sample([['Pajoilla korjataan vanhaa.', statement]]))).toEqual([]);
    expect(kindsIn(sample([['Pajoilla korjataan vanhaa.', 'TODO']]))).toHaveLength(1);
    expect(kindsIn(sample([['Aino Esimerkki', '131052-308T']]))).toHaveLength(1);
  });

  test('each line is looked at once', () => {
    const lines = readLines(sample([[summary, `TODO ${'a'.repeat(300)}`]]));
    const first = describeTree(parseLines(lines)).notes;
    const known = lines.map(({ notes }) => notes);
    const second = describeTree(parseLines(lines)).notes;
    expect(second).toEqual(first);
    expect(lines.every(({ notes }, line) => notes === known[line])).toBe(true);
    expect(second.mentions[0]?.mentions).toBe(first.mentions[0]?.mentions);
    expect(first.longest).toBe(305);
    expect(first.similar).toEqual([]);
  });

  test('a text that is not a description is not looked at', () => {
    expect(kindsIn('TODO 131052-308T')).toEqual([]);
  });

  const pieces = [
    '9 Loppuraportin tiivistelmä',
    'Hanke alkoi elokuussa 2018.',
    'TODO',
    '',
    'Hankkeeseen osallistuu 99 henkilöä.',
    'x'.repeat(250),
    '4 Hankkeen kohderyhmät',
  ];

  test('after edits the findings are those of a cold check', () => {
    const edit = fc.record({ line: fc.nat(170), text: fc.constantFrom(...pieces), whole: fc.boolean() });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let lines = readLines(sample());
        for (const { line, text, whole } of edits) {
          describeTree(parseLines(lines));
          const range = lineRange(line, 0, whole ? (lines[line]?.text.length ?? 0) : 0);
          lines = editLines(lines, { range, newText: whole ? text : `${text}\n` }, makeLine);
        }
        const text = lines.map((line) => line.text + line.ending).join('');
        const warm = describeTree(parseLines(lines));
        expect(warm.notes.paragraphs).toEqual(describeText(text).notes.paragraphs);
        expect(check(warm, active).map(brief)).toEqual(findingsOf(text).map(brief));
      }),
      runs(60),
    );
  });
});

describe('sentences', () => {
  const at = (text: string, word: string) => sentenceAt(text, text.indexOf(word)).text;

  test.each([
    ['Ensin näin. Sitten noin. Lopuksi.', 'noin', 'Sitten noin.'],
    ['Työ tehtiin etänä.Ammattilaisten avulla.', 'avulla', 'Ammattilaisten avulla.'],
    ['Alku on 1.6.2020 ja loppu 30.6.2021. Sitten.', 'loppu', 'Alku on 1.6.2020 ja loppu 30.6.2021.'],
    ['Mukana on mm. nuoria. Muita ei.', 'nuoria', 'Mukana on mm. nuoria.'],
    ['Näin on (ks. liite.) Sitten.', 'Sitten', 'Sitten.'],
    ['Hän sanoi. ”Tämä on hyvä.” Niin.', 'hyvä', '”Tämä on hyvä.” Niin.'],
  ])('%s: %s', (text, word, expected) => {
    expect(at(text, word)).toBe(expected);
  });

  test('a sentence has its column', () => {
    expect(sentenceAt('A. Bb.', 3)).toEqual({ text: 'Bb.', start: 3 });
  });
});

describe('hashes of paragraphs', () => {
  const long = 'Ohjaaja ja nuori käyvät viikon tapahtumat läpi. '.repeat(5);

  test('white space makes no difference', () => {
    const other = `  ${long.replaceAll(' ', '\u00a0 ')}`;
    expect(hashOfEnds(other)).toBe(hashOfEnds(long));
    expect(hashOfEnds(`A${long}`)).not.toBe(hashOfEnds(long));
  });

  test('those that appear more than once are found', () => {
    expect(sharedHashes([])).toBeUndefined();
    expect(sharedHashes([1, 7, 2, 9, 3, -5])).toBeUndefined();
    expect(sharedHashes([1, 7, 2, 9, 3, 7, 4, 9, 5, 11])).toEqual(new Set([7, 9]));
    const many = Array.from({ length: 40_000 }, (_, index) => [index, Math.imul(index + 1, 0x9e3779b1) | 1]).flat();
    expect(sharedHashes(many.concat(0, many[1] ?? 0))?.has(many[1] ?? 0)).toBe(true);
  });
});

describe('time is linear', () => {
  const size = 400_000;
  test.each([
    ['digits', '1'.repeat(size)],
    ['dates', '1.1.2020'.repeat(size / 8)],
    ['years', '2020 '.repeat(size / 5)],
    ['identity codes', '131052-308T '.repeat(size / 12)],
    ['nearly identity codes', '310252-308T,'.repeat(size / 12)],
    ['brackets', '[täydennä '.repeat(size / 10)],
    ['question marks', '?'.repeat(size)],
    ['crosses', 'x'.repeat(size)],
    ['crosses and stops', 'xx.'.repeat(size / 3)],
    ['underscores', '_ '.repeat(size / 2)],
    ['sentences', 'Hanke alkoi 1.1.2020. '.repeat(size / 22)],
    ['verbs', `Hanke ${'alkoi Oulu '.repeat(size / 11)}2020`],
    ['capitals', `Hanke alkoi ${'Oulu '.repeat(size / 5)}2020`],
    ['counts', 'Hankkeeseen osallistuu 12 henkilöä ja '.repeat(size / 38)],
    ['funding', 'Hanke sai 12 000 euroa ESR-rahoitusta ja on on on on '.repeat(size / 53)],
    ['lengths', 'Hanke on kaksivuotinen '.repeat(size / 23)],
    ['spaces', `Hanke alkoi ${' '.repeat(size)}2020`],
    ['stops', '.'.repeat(size)],
    ['parentheses', '('.repeat(size)],
  ])('on %s', (_, text) => {
    const started = busyTime();
    describeText(sample([[summary, text]]));
    expect(busyTime() - started).toBeLessThan(1500);
  });
});
