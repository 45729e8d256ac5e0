import { describe, expect, test } from 'vitest';
import { esrForm } from '../../../server/src/form/forms.ts';
import { headingText } from '../../../server/src/form/skeleton.ts';
import { parse } from '../../../server/src/syntax/tree.ts';
import { sample } from '../../support/sample.ts';
import type { Replacement } from '../../support/sample-of.ts';
import { headingsOf } from '../../support/trees.ts';

const asPrinted = esrForm.sections.map(({ number }) => number);

/** The headings that differ from the form's fifteen when some text of the sample is replaced. */
function changes(...replacements: readonly Replacement[]): string {
  const found = headingsOf(sample(replacements));
  const lacking = asPrinted.filter((number) => !found.some((each) => each.split(' ')[0] === number));
  return [...found.filter((each) => each.includes(' ')), ...lacking.map((number) => `no ${number}`)].join(', ');
}

test('the sample has every heading as printed', () => {
  expect(headingsOf(sample())).toEqual(asPrinted);
});

describe('what counts as the same heading', () => {
  test.each([
    ['a no-break space', '4.1\u00a0Varsinaiset\u00a0kohderyhmät'],
    ['a narrow no-break space', '4.1\u202fVarsinaiset kohderyhmät'],
    ['tabs', '\t4.1\tVarsinaiset\tkohderyhmät\t'],
    ['blanks around', '   4.1   Varsinaiset  kohderyhmät   '],
    ['a decomposed ä', '4.1 Varsinaiset kohderyhmät'.normalize('NFD')],
    ['no blank lines around', '4.1 Varsinaiset kohderyhmät\nTeksti.'],
  ])('%s', (_, heading) => {
    expect(changes(['4.1 Varsinaiset kohderyhmät', heading])).toBe('');
  });

  test('a byte-order mark before it', () => {
    expect(headingsOf(`\ufeff1 Hanke\n\nHankekoodi: S29001`)).toEqual(['1']);
  });

  test('the spelling of the service and the right one', () => {
    expect(changes(['seurantiedoista', 'seurantatiedoista'])).toBe('');
  });
});

describe('a heading that is not quite as printed', () => {
  test.each([
    ['another number', '3 Hankkeen kohderyhmät', '4 number'],
    ['no number', 'Hankkeen kohderyhmät', '4 number'],
    ['a full stop', '4. Hankkeen kohderyhmät', '4 number'],
    ['a parenthesis', '4) Hankkeen kohderyhmät', '4 number'],
    ['no space', '4Hankkeen kohderyhmät', '4 number'],
    ['small letters', '4 hankkeen kohderyhmät', '4 misspelt'],
    ['capitals', '4 HANKKEEN KOHDERYHMÄT', '4 misspelt'],
    ['a colon at the end', '4 Hankkeen kohderyhmät:', '4 misspelt'],
    ['a typing error', '4 Hankken kohderyhmät', '4 misspelt'],
    ['a typing error and a wrong number', '5 Hankkeen kohderyhmä', '4 misspelt'],
    ['a shorter title', '4 Kohderyhmät', '4 misspelt'],
    ['a remark behind the title', '4 Hankkeen kohderyhmät (täydennetty)', '4 misspelt'],
    ['another title altogether', '4 Kenelle', 'no 4'],
  ])('%s', (_, heading, expected) => {
    expect(changes(['4 Hankkeen kohderyhmät', heading])).toBe(expected);
  });

  test('another title with the number and the fields of the section', () => {
    expect(changes(['2 Hakijan perustiedot', '2 Toteuttaja'])).toBe('2 misspelt');
    expect(changes(['2 Hakijan perustiedot', '2 Toteuttaja\n\nEsittely'])).toBe('no 2');
  });

  test('a page cut off in the middle of a heading', () => {
    const text = sample();
    const upTo = (end: string) => headingsOf(text.slice(0, text.indexOf(end)));
    expect(upTo('stävä kehitys\n\nVälitön')).toEqual(asPrinted.slice(0, 13));
    expect(upTo('hitys\n\nVälitön')).toEqual([...asPrinted.slice(0, 13), '8.2 misspelt']);
  });

  test('all of them numbered by a word processor, or none', () => {
    const headings = /^(\d(?:\.\d)?) (?=\p{Lu})/gmu;
    const expected = asPrinted.map((number) => `${number} number`);
    expect(headingsOf(sample().replace(headings, '$1. '))).toEqual(expected);
    expect(headingsOf(sample().replace(headings, ''))).toEqual(expected);
  });
});

describe('prose that looks like a heading stays prose', () => {
  const line = 'Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.';

  test.each([
    '1. Koota verkosto',
    '3. Käynnistettiin digimentoritoiminta.',
    '(1) Parantaa ohjausta',
    '2) Tukea työllistymistä',
    'TAVOITTEET:',
    'Kohderyhmä:',
    '1.Haasteellisessa tilanteessa olevat perheet',
    '1 Hankkeen tausta',
    '2 Kohderyhmät',
    'Kestävä kehitys',
    '1 Hanke alkoi vuonna 2018',
    '4 Hankkeen kohderyhmään kuuluvaa nuorta',
    '18.5.2020 Aloitus',
    '20 Nuorta',
  ])('%s', (text) => {
    expect(changes([line, `${line}\n\n${text}\n\nJa niin edelleen.`])).toBe('');
    expect(changes([line, `${line}\n${text}\nJa niin edelleen.`])).toBe('');
  });

  test('also where a heading is missing, when the line is not alone', () => {
    const missing: Replacement = ['4.2 Välilliset kohderyhmät\n', ''];
    const text = 'Nuorten perheet, alueen yritykset ja oppilaitokset.';
    expect(changes(missing, [text, `Mukana on\n2. Välilliset kohderyhmät\n${text}`])).toBe('no 4.2');
    expect(changes(missing, [text, `2. Välilliset kohderyhmät\n\n${text}`])).toBe('4.2 number');
  });

  test('also where a heading is missing, when the form has it elsewhere', () => {
    const missing: Replacement = ['8.2 Kestävä kehitys\n', ''];
    expect(changes(missing, [line, `${line}\n\n2 Kestävä kehitys\n\nKiertotalous.`])).toBe('no 8.2');
    expect(changes(missing, [line, `${line}\n\n8.2 Kestävä kehitis\n\nKiertotalous.`])).toBe('no 8.2');
  });
});

test('of several lines that may be a missing heading, the one with the right title counts', () => {
  const text = sample([
    ['4 Hankkeen kohderyhmät\n', '4 Kohderyhmät\n\nMukana on kaksi ryhmää.\n\n3 Hankkeen kohderyhmät\n'],
  ]);
  const lines = text.split('\n');
  const section = parse(text).sections.find(({ spec }) => spec.id === 'targetGroups');
  expect(lines[section?.start ?? 0]).toBe('3 Hankkeen kohderyhmät');
});

test('a heading of the form counts wherever it is', () => {
  expect(changes(['1. Ohjaus alkaa ilman jonoa.', '1 Hanke'])).toBe('1 again');
});

test('a section ends where the next one begins', () => {
  const { sections, lines } = parse(sample());
  expect(sections.map(({ end }) => end)).toEqual([...sections.slice(1).map(({ start }) => start), lines.length]);
});

test('section 7 of an EAKR description is left open', () => {
  const text = sample([['1 Uudet yritykset', '7.1 Osallistuvien yritysten lukumäärä']], 'EAKR');
  expect(headingsOf(text)).toEqual(asPrinted.filter((number) => !number.startsWith('7.')));
});

test('every title of the form is told from every other', () => {
  for (const spec of esrForm.sections) {
    const heading = headingText(spec);
    for (let at = spec.number.length + 1; at < heading.length; at++) {
      const misspelt = heading.slice(0, at) + heading.slice(at + 1);
      if (misspelt.trimEnd() === heading) continue;
      const expected = asPrinted.map((number) => (number === spec.number ? `${number} misspelt` : number));
      expect(headingsOf(sample([[`${heading}\n`, `${misspelt}\n`]]))).toEqual(expected);
    }
  }
});

describe('of two lines that may be the missing heading', () => {
  /** Which of two lines, a paragraph between them, is the heading of section 4: 0, 1, or -1. */
  function chosen(first: string, second: string): number {
    const { sections, lines } = parse(sample([['4 Hankkeen kohderyhmät', `${first}\n\nTekstiä.\n\n${second}`]]));
    const at = sections.find(({ spec }) => spec.number === '4')?.heading.line ?? -1;
    const start = lines.findIndex((line) => line.text === 'Tekstiä.') - 2;
    return [start, start + 4].indexOf(at);
  }

  test.each([
    ['the one with the right number', '3 Hankkeen kohderyhmät', '4. Hankkeen kohderyhmät', 1],
    ['also when it comes first', '4. Hankkeen kohderyhmät', '3 Hankkeen kohderyhmät', 0],
    ['the one with the right title', '4 hankkeen kohderyhmat', '3 Hankkeen kohderyhmät', 1],
    ['the first of equals', '4 hankkeen kohderyhmat', '4 hankkeen kohderyhmat', 0],
  ])('%s', (_, first, second, expected) => {
    expect(chosen(first, second)).toBe(expected);
  });
});

describe('where the place, the blank lines and the number decide', () => {
  const inText = (line: string) => `Tekstiä.\n${line}\nTekstiä.`;
  const alone = (line: string) => `Tekstiä.\n\n${line}\n\nTekstiä.`;
  /** The heading is taken away from its place, and a line comes into the prose of section 9. */
  const moved = (heading: string, line: string) =>
    changes(
      [`${heading}\n`, 'Tekstiä.\n'],
      ['9 Loppuraportin tiivistelmä\n', `9 Loppuraportin tiivistelmä\n\n${line}\n`],
    );

  test.each([
    ['the right title with another number, in its place', inText('3 Hankkeen kohderyhmät'), '4 number'],
    ['the same without a number', inText('Hankkeen kohderyhmät'), 'no 4'],
    ['a title that is not quite right with a full stop', inText('4. Hankkeen kohderyhmat'), 'no 4'],
    ['one with another number', inText('3 Hankkeen kohderyhmat'), 'no 4'],
    ['one with its number', inText('4 Hankkeen kohderyhmat'), '4 misspelt'],
  ])('in the midst of text: %s', (_, line, expected) => {
    expect(changes(['4 Hankkeen kohderyhmät', line])).toBe(expected);
  });

  test.each([
    ['a long title with a number', alone('4 Välilliset kohderyhmät'), '4.2 number'],
    ['without a number', alone('Välilliset kohderyhmät'), 'no 4.2'],
    ['in the midst of text', inText('4 Välilliset kohderyhmät'), 'no 4.2'],
  ])('elsewhere: %s', (_, line, expected) => {
    expect(moved('4.2 Välilliset kohderyhmät', line)).toBe(expected);
  });

  test('elsewhere a short title is prose', () => {
    expect(moved('8.1 Sukupuolten tasa-arvo', alone('8 Sukupuolten tasa-arvo'))).toBe('no 8.1');
  });

  test.each([
    ['a short title and more', '1 Hanke', '1 Hanke ja hakija', '1 misspelt'],
    ['a word of six letters', '2 Hakijan perustiedot', '2 Hakija', '2 misspelt'],
    ['a shorter word is not enough', '5 Projektin julkinen rahoitus, euroa', '5 Kulut, euroa', 'no 5'],
  ])('the number and a word of the title: %s', (_, heading, line, expected) => {
    expect(changes([`${heading}\n`, `${line}\n\nTekstiä.\n`])).toBe(expected);
  });
});
