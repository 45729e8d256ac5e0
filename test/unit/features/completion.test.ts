import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import { completionsAt } from '../../../server/src/features/completion/completion.ts';
import type { Completion } from '../../../server/src/features/completion/item.ts';
import { applyEdits } from '../../../server/src/text/lines.ts';
import { readMarks } from '../../support/marks.ts';
import { sample } from '../../support/sample.ts';

function offered(marked: string): { readonly text: string; readonly items: readonly Completion[] } {
  const { text, ranges } = readMarks(marked);
  return { text, items: completionsAt(describeText(text), ranges[0]?.start ?? { line: 0, character: 0 }) };
}

const labels = (marked: string) => offered(marked).items.map(({ label }) => label);

/** The text after the item with a label was taken. */
function taken(marked: string, label: string): string {
  const { text, items } = offered(marked);
  const item = items.find((each) => each.label === label);
  if (item === undefined) throw new Error(`Not offered: ${label}; but ${items.map((each) => each.label).join(', ')}`);
  return applyEdits(text, [item.edit]);
}

describe('values', () => {
  test.each([
    ['states', 'tila: Toiminta päättynyt', 'tila: «»', ['Toiminnassa', 'Toiminta päättynyt']],
    ['answers', 'edistäminen: Ei', 'edistäminen: «»', ['Kyllä', 'Ei']],
    ['arrangements', 'menettely: Hakijoita on useampi kuin yksi', 'menettely: «»', 3],
    ['authorities', 'Vastuuviranomainen: Pohjois', 'Vastuuviranomainen: «»', 5],
    ['types', 'tyyppi: Kansalaisjärjestö', 'tyyppi: «»', 13],
    ['towns', 'paikka: Oulu', 'paikka: «»', ['Oulu']],
  ])('%s', (_, from, to, expected) => {
    const items = labels(sample([[from, to]]));
    if (typeof expected === 'number') expect(items.length).toBe(expected);
    else expect(items).toEqual(expected);
  });

  test('axes of the fund', () => {
    const items = labels(sample([['linja: 3. Työllisyys ja työvoiman liikkuvuus', 'linja: «»']]));
    expect(items.map((label) => label.charAt(0)).join('')).toBe('34596' + '7');
    expect(labels(sample([['linja: 1. Pk-yritystoiminnan kilpailukyky', 'linja: «»']], 'EAKR'))[0]).toBe(
      '1. Pk-yritystoiminnan kilpailukyky',
    );
  });

  test('objectives that fit the axis, of all axes while there is none', () => {
    const wording = 'tavoite: 6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen';
    const items = labels(sample([[wording, 'tavoite: «»']]));
    expect(items.map((label) => label.split('. ')[0])).toEqual(['6.1', '7.1', '8.1']);
    const open = labels(
      sample([
        [wording, 'tavoite: «»'],
        ['linja: 3. Työllisyys ja työvoiman liikkuvuus', 'linja:'],
      ]),
    );
    expect(open.map((label) => label.split('. ')[0])).toEqual([
      '6.1',
      '7.1',
      '8.1',
      '9.1',
      '9.2',
      '10.1',
      '12.3',
      '12.4',
    ]);
  });

  test('the whole value is replaced, a missing space is added', () => {
    expect(taken(sample([['tila: Toiminta päättynyt', 'tila: Toi«»minta']]), 'Toiminnassa')).toContain(
      'tila: Toiminnassa\n',
    );
    expect(taken(sample([['tila: Toiminta päättynyt', 'tila:«»']]), 'Toiminnassa')).toContain('tila: Toiminnassa\n');
    expect(taken(sample([['tila: Toiminta päättynyt', 'tila:   «»']]), 'Toiminnassa')).toMatch(/tila:\s+Toiminnassa\n/);
  });

  test('places that are not listed yet, those in the listed areas first', () => {
    const items = labels(sample([['Kunnat: Oulu, Raahe', 'Kunnat: Oulu, «»']]));
    expect(items).not.toContain('Oulu');
    expect(items.slice(0, 12)).toContain('Raahe');
    expect(items.indexOf('Kempele')).toBeLessThan(items.indexOf('Espoo'));
    expect(taken(sample([['Kunnat: Oulu, Raahe', 'Kunnat: Oulu,«»']]), 'Raahe')).toContain('Kunnat: Oulu, Raahe\n');
    expect(taken(sample([['Kunnat: Oulu, Raahe', 'Kunnat: O«»u, Raahe']]), 'Oulu')).toContain('Kunnat: Oulu, Raahe\n');
    expect(labels(sample([['Seutukunnat: Oulun, Raahen', 'Seutukunnat: Oulun, «»']]))).toContain('Raahen');
    expect(labels(sample([['Maakunnat: Pohjois-Pohjanmaa', 'Maakunnat: «»']]))).toContain('Lappi');
  });

  test('a period as a snippet, and as text', () => {
    const [item] = offered(sample([['Alkaa 1.3.2018 ja päättyy 31.8.2020', '«»']])).items;
    expect(item?.snippet).toBe(`Alkaa \${1:1.1.2020} ja päättyy \${2:31.12.2021}`);
    expect(item?.edit.newText).toBe('Alkaa 1.1.2020 ja päättyy 31.12.2021');
  });

  test('nothing where anything can stand', () => {
    expect(labels(sample([['nimi: Polku', 'nimi: «»Polku']]))).toEqual([]);
    expect(labels(sample([['240 000', '«»']]))).toEqual([]);
  });
});

describe('lines', () => {
  test('labels that are missing', () => {
    expect(labels(sample([['Toiminnan tila: Toiminta päättynyt', '«»']]))[0]).toBe('Toiminnan tila');
    expect(labels(sample([['Toiminnan tila: Toiminta päättynyt', 'Toim«»']]))).toContain('Toiminnan tila');
    expect(taken(sample([['Toiminnan tila: Toiminta päättynyt', 'Toim«»']]), 'Toiminnan tila')).toContain(
      '\n\nToiminnan tila: \n\n',
    );
    expect(labels(sample([['Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei', 'Hank«»']]))).toEqual([
      'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen',
    ]);
    expect(labels(sample([['Osatoteuttajat', 'Osa«»']]))).toContain('Osatoteuttajat');
  });

  test('headings that are missing, the fitting one first, with what belongs under it', () => {
    const text = sample();
    const fifth = text.slice(text.indexOf('5 Projektin'), text.indexOf('6 Maan'));
    const marked = text.replace(fifth, '«»\n\n');
    expect(labels(marked)[0]).toBe('5 Projektin julkinen rahoitus, euroa');
    expect(taken(marked, '5 Projektin julkinen rahoitus, euroa')).toContain(
      '\n\nToteutunut julkinen rahoitus yhteensä:\n\n6 Maan',
    );
    expect(labels(text.replace(fifth, '5 Pro«»\n\n'))).toContain('5 Projektin julkinen rahoitus, euroa');
  });

  test('a heading that is being written', () => {
    const text = sample([['4.1 Varsinaiset kohderyhmät', '4.1 Varsinaiset«»']]);
    expect(labels(text)).toEqual(['4.1 Varsinaiset kohderyhmät']);
  });

  test('the line breaks of the text are kept', () => {
    const text = sample();
    const fifth = text.slice(text.indexOf('5 Projektin'), text.indexOf('6 Maan'));
    const result = taken(
      text.replace(fifth, '«»\n\n').replaceAll('\n', '\r\n'),
      '5 Projektin julkinen rahoitus, euroa',
    );
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('rows, groups and the header', () => {
    expect(labels(sample([['Materiaalit ja jätteet 2 2', 'Mat«»']]))).toEqual(['Materiaalit ja jätteet']);
    expect(taken(sample([['Materiaalit ja jätteet 2 2', '«»']]), 'Materiaalit ja jätteet')).toContain(
      '\nMateriaalit ja jätteet 0 0\n',
    );
    expect(labels(sample([['Taloudellinen kestävyys\n', 'Tal«»\n']]))).toEqual(['Taloudellinen kestävyys']);
  });

  test('titles and whole forms in an empty text', () => {
    const items = labels('«»');
    expect(items.slice(0, 2)).toEqual([
      'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus …',
      'Euroopan aluekehitysrahaston (EAKR) rahoittaman hankkeen kuvaus …',
    ]);
    expect(items).toContain('1 Hanke');
    const whole = taken('«»', 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus …');
    expect(describeText(whole).tree.sections.length).toBe(15);
  });

  test('prose is left alone', () => {
    expect(labels(sample([['Hankkeessa rakennetaan', 'Hankk«»']]))).toEqual([]);
    expect(labels(sample([['1. Ohjaus alkaa', '1«»']]))).toEqual([]);
    expect(labels(sample([['Hankkeessa rakennetaan', 'Hankk«»eessa rakennetaan']]))).toEqual([]);
  });

  test('no error at any place of the sample', () => {
    const text = sample();
    const description = describeText(text);
    for (const [line, { text: lineText }] of description.lines.entries()) {
      for (let character = 0; character <= lineText.length + 1; character++) {
        for (const { edit } of completionsAt(description, { line, character })) {
          expect(edit.range.start.line).toBe(line);
          expect(edit.range.start.character).toBeLessThanOrEqual(character);
          expect(edit.range.end.character).toBeGreaterThanOrEqual(Math.min(character, lineText.length));
        }
      }
    }
  });
});
