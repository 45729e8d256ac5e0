import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import { completionsAt } from '../../../server/src/features/completion/completion.ts';
import type { Completion } from '../../../server/src/features/completion/item.ts';
import { inRead, inWritten } from '../../../server/src/text/both-views.ts';
import { applyEdits } from '../../../server/src/text/lines.ts';
import { readMarks } from '../../support/marks.ts';
import { sample } from '../../support/sample.ts';

function offered(marked: string): { readonly text: string; readonly items: readonly Completion[] } {
  const { text, ranges } = readMarks(marked);
  const description = describeText(text);
  const cursor = inRead(description.lines, ranges[0]?.start ?? { line: 0, character: 0 });
  return { text, items: inWritten(description.lines, completionsAt(description, cursor)) };
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
    ['types', 'tyyppi: Kansalaisjärjestö', 'tyyppi: «»', 16],
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

/** The items that an editor which filters as most do leaves when `further` has been typed since the list came. */
function left(marked: string, further = ''): readonly string[] {
  const { text, ranges } = readMarks(marked);
  const at = ranges[0]?.start ?? { line: 0, character: 0 };
  const line = text.split(/\r?\n/)[at.line] ?? '';
  return offered(marked)
    .items.filter(({ filter, edit }) => {
      const word = line.slice(edit.range.start.character, at.character) + further;
      return filter.toLowerCase().startsWith(word.toLowerCase());
    })
    .map(({ label }) => label);
}

describe('what is replaced begins at its first letter', () => {
  const municipalities = (written: string) => sample([['Kunnat: Oulu, Raahe', `Kunnat: ${written}`]]);
  test.each([
    ['behind a comma and a space', 'Oulu, Raahe, «»', ''],
    ['behind a comma and two spaces', 'Oulu, Raahe,  «»', ''],
    ['behind a comma', 'Oulu, Raahe,«»', ''],
    ['behind a letter', 'Oulu, Raahe, k«»', 'k'],
    ['in an item', 'Oulu, Raa«»he', 'Raa'],
    ['before an item', 'Oulu, «»Raahe', ''],
    ['behind an item and a space', 'Oulu, Raahe «»', 'Raahe '],
    ['between commas', 'Oulu, «», Raahe', ''],
    ['behind the label', '«»', ''],
    ['behind the label and two spaces', '  «»', ''],
  ])('%s', (_, written, replacedBeforeCursor) => {
    const marked = municipalities(written);
    const { text, ranges } = readMarks(marked);
    const at = ranges[0]?.start ?? { line: 0, character: 0 };
    for (const { edit } of offered(marked).items)
      expect(text.split('\n')[at.line]?.slice(edit.range.start.character, at.character)).toBe(replacedBeforeCursor);
  });

  test.each([
    [
      'labels',
      sample([['Toiminnan tila: Toiminta päättynyt', '  Toim«»']]),
      'Toiminnan tila',
      '\n  Toiminnan tila: \n',
    ],
    [
      'values',
      sample([['tila: Toiminta päättynyt', 'tila:  Toi«»']]),
      'Toiminnassa',
      '\nToiminnan tila:  Toiminnassa\n',
    ],
    [
      'headings',
      sample([['4.1 Varsinaiset kohderyhmät', ' 4.1 Vars«»']]),
      '4.1 Varsinaiset kohderyhmät',
      '\n 4.1 Varsinaiset kohderyhmät\n',
    ],
    ['the first of a list', municipalities('ou«»'), 'Oulu', '\nKunnat: Oulu\n'],
    ['one between others', municipalities('Oulu, ii«», Raahe'), 'Ii', '\nKunnat: Oulu, Ii, Raahe\n'],
    ['the last of a list', municipalities('Oulu, Raahe, «»'), 'Kempele', '\nKunnat: Oulu, Raahe, Kempele\n'],
    ['one right behind a comma', municipalities('Oulu,«» Raahe'), 'Kempele', '\nKunnat: Oulu, Kempele, Raahe\n'],
    ['one before another', municipalities('Oulu, «»Raahe'), 'Kempele', '\nKunnat: Oulu, Kempele, Raahe\n'],
    ['one typed before another', municipalities('Oulu, kemp«»Raahe'), 'Kempele', '\nKunnat: Oulu, Kempele, Raahe\n'],
    ['a name of two words', municipalities('Oulu, Koski«» Tl, Raahe'), 'Koski Tl', '\nKunnat: Oulu, Koski Tl, Raahe\n'],
    ['what is no name', municipalities('Oulu, kemp«»ääle, Raahe'), 'Kempele', '\nKunnat: Oulu, Kempele, Raahe\n'],
  ])('%s', (_, marked, label, expected) => {
    expect(taken(marked, label)).toContain(expected);
  });
});

describe('what has been typed', () => {
  const municipalities = (written: string) => sample([['Kunnat: Oulu, Raahe', `Kunnat: ${written}`]]);
  test.each([
    ['jyva', 'Jyväskylä'],
    ['JYVÄ', 'Jyväskylä'],
    ['jyva\u0308', 'Jyväskylä'],
    ['aanekoski', 'Äänekoski'],
    ['äänek', 'Äänekoski'],
    ['pedersore', 'Pedersören kunta'],
    ['koski t', 'Koski Tl'],
  ])('%s finds %s', (typed, name) => {
    const marked = municipalities(`Oulu, ${typed}«»`);
    expect(labels(marked)[0]).toBe(name);
    expect(left(marked)).toContain(name);
    expect(taken(marked, name)).toContain(`\nKunnat: Oulu, ${name}\n`);
  });

  test.each([
    ['värikäs', 'values', sample([['tila: Toiminta päättynyt', 'tila: paatt«»']]), 'Toiminta päättynyt'],
    [
      'a later word',
      'values',
      sample([['Vastuuviranomainen: Pohjois', 'Vastuuviranomainen: hame«»Pohjois']]),
      'Hämeen',
    ],
    ['a later word', 'labels', sample([['Toiminnan tila: Toiminta päättynyt', 'tila«»']]), 'Toiminnan tila'],
    [
      'no diacritics',
      'labels',
      sample([['Organisaatiotyyppi: Kansalaisjärjestö', 'organisaatioty«»']]),
      'Organisaatiotyyppi',
    ],
    [
      'no diacritics',
      'rows',
      sample([['Hyvinvoinnin edistäminen 6 8', 'hyvinvoinnin edista«»']]),
      'Hyvinvoinnin edistäminen',
    ],
    [
      'another dash',
      'regions',
      sample([['Maakunnat: Pohjois-Pohjanmaa', 'Maakunnat: pohjois–p«»']]),
      'Pohjois-Pohjanmaa',
    ],
    [
      'a later part',
      'sub-regions',
      sample([['Seutukunnat: Oulun, Raahen', 'Seutukunnat: haminan«»']]),
      'Kotkan-Haminan',
    ],
  ])('%s in %s', (_, __, marked, beginning) => {
    expect(left(marked)[0]).toMatch(new RegExp(`^${beginning}`));
  });

  test('goes on fitting while more is typed, with and without the space that is inserted', () => {
    for (const further of ['', ' ', ' T', ' toim']) {
      const marked = sample([['tila: Toiminta päättynyt', 'tila:«»']]);
      expect(left(marked, further)).toEqual(['Toiminnassa', 'Toiminta päättynyt']);
    }
    expect(left(municipalities('Oulu,«»'), ' ').length).toBe(labels(municipalities('Oulu,«»')).length);
    expect(left(municipalities('Oulu, j«»'), 'yväs')).toEqual(['Jyväskylä', 'Jyväskylän maalaiskunta'].slice(0, 1));
    expect(left(sample([['tila: Toiminta päättynyt', 'tila: toi«»']]), 'minta')).toEqual(['Toiminta päättynyt']);
  });

  test('chooses: nothing else is offered', () => {
    expect(labels(municipalities('Oulu, jyva«»'))).toEqual(['Jyväskylä']);
    expect(labels(municipalities('Oulu, yvä«»'))).toEqual([]);
    expect(labels(municipalities('Oulu, kaupunkipuutarha«»'))).toEqual([]);
    expect(labels(municipalities(`Oulu, ${'a'.repeat(1_000_000)}«»`))).toEqual([]);
  });

  test('when it is a whole value, the others follow', () => {
    const marked = sample([['edistäminen: Ei', 'edistäminen: ei«»']]);
    expect(labels(marked)).toEqual(['Ei', 'Kyllä']);
    expect(left(marked)).toEqual(['Ei', 'Kyllä']);
    expect(taken(marked, 'Kyllä')).toContain('edistäminen: Kyllä\n');
  });
});

describe('lines', () => {
  test('values are offered after labels that have a list of them', () => {
    const opens = (label: string) => {
      const { items } = offered(
        sample([
          ['Toiminnan tila: Toiminta päättynyt', '«»'],
          ['Hankekoodi: S29001', ''],
          ['Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus', ''],
        ]),
      );
      return items.find((item) => item.label === label)?.opensValues;
    };
    expect([opens('Toiminnan tila'), opens('Toimintalinja'), opens('Hankekoodi')]).toEqual([true, true, false]);
  });

  test('every label that is written ends in a colon and a space, with a place to fill in', () => {
    const text = sample();
    const second = text.slice(text.indexOf('2 Hakijan'), text.indexOf('3 Suunn'));
    const { items } = offered(text.replace(second, '«»\n\n'));
    const written = items[0]?.edit.newText.split('\n').filter((line) => line.includes(':')) ?? [];
    expect(written.length).toBe(13);
    expect(written.filter((line) => !line.endsWith(': '))).toEqual([]);
    expect(items[0]?.snippet?.match(/: \$\{\d+\}$/gm)?.length).toBe(13);
    expect(items[0]?.snippet?.replace(/\$\{\d+\}/g, '')).toBe(items[0]?.edit.newText);
  });

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
      '\n\nToteutunut julkinen rahoitus yhteensä: \n\n6 Maan',
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
