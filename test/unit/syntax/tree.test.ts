import { describe, expect, test } from 'vitest';
import { eakrForm, esrForm } from '../../../server/src/form/forms.ts';
import { parse, print } from '../../../server/src/syntax/tree.ts';
import { sample } from '../../support/sample.ts';

const { banner, title } = esrForm;

describe('title', () => {
  test.each([
    ['as printed', title, 2],
    ['of the other fund', eakrForm.title, 2],
    ['with no-break spaces', title.replaceAll(' ', '\u00a0'), 2],
    ['glued to the banner', `${banner} ${title}`, 2],
    ['with blanks around', `  ${title}  `, 2],
  ])('%s', (_, line, expected) => {
    const tree = parse(sample([[title, line]]));
    expect([tree.title, tree.similarTitle, tree.kind]).toEqual([expected, undefined, 'description']);
  });

  test.each([
    ['a typing error', 'Euroopan sosiaalirahaston (ESR) rahoittama hankkeen kuvaus'],
    ['a typing error in its first word', 'Eroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus'],
    ['no abbreviation', 'Euroopan sosiaalirahaston rahoittaman hankkeen kuvaus'],
    ['capitals', title.toUpperCase()],
    ['the word of the programme before', 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus'],
  ])('nearly: %s', (_, line) => {
    const tree = parse(sample([[title, line]]));
    expect([tree.title, tree.similarTitle, tree.kind]).toEqual([undefined, 2, 'description']);
  });

  test('a byte-order mark before it', () => {
    expect(parse(`\ufeff${title}\n\n1 Hanke`).title).toBe(0);
  });

  test('it is among the first lines or nowhere', () => {
    expect(parse(`${'x\n'.repeat(39)}${title}`).title).toBe(39);
    expect(parse(`${'x\n'.repeat(40)}${title}`).title).toBeUndefined();
    expect(parse(`${'\n'.repeat(500)}${title}`).title).toBe(500);
  });
});

describe('form', () => {
  const without = (text: string) => text.replace(/^Euroopan .*kuvaus$/m, '');

  test('the title tells the fund', () => {
    expect(parse(sample()).form).toBe(esrForm);
    expect(parse(sample([], 'EAKR')).form).toBe(eakrForm);
    expect(parse('Euroopan aluekehitysrahaston (EAKR) rahoittama hankkeen kuvaus').form).toBe(eakrForm);
  });

  test('without a title the project code does', () => {
    expect(parse(without(sample())).form).toBe(esrForm);
    expect(parse(without(sample([], 'EAKR'))).form).toBe(eakrForm);
  });
});

describe('kind of text', () => {
  test.each([
    ['a title', title, 'description'],
    ['a heading as printed', 'Teksti\n\n8.2 Kestävä kehitys', 'description'],
    ['two headings nearly', '1. Hanke\n\n2. Hakijan perustiedot', 'description'],
    [
      'four titles without numbers',
      'Hanke\n\nHakijan perustiedot\n\nHankkeen kohderyhmät\n\nKestävä kehitys',
      'description',
    ],
    ['one title without a number', 'Hankkeesta\n\nKestävä kehitys\n\nTekstiä', 'not-a-description'],
    ['one heading nearly', 'Raportti\n\n1. Hanke\n\nTekstiä', 'not-a-description'],
    ['nothing', '', 'not-a-description'],
    ['blanks', ' \n\t\n\u00a0', 'not-a-description'],
    [
      'the old title',
      'Euroopan sosiaalirahaston osittain rahoittaman projektin kuvaus\n\n1. Projekti',
      'other-template',
    ],
    ['the old code', 'Projektikoodi : S11001', 'other-template'],
    [
      'the old code and headings of this form',
      'Projektikoodi: S11001\n\n1 Hanke\n\n2 Hakijan perustiedot',
      'description',
    ],
  ])('%s', (_, text, expected) => {
    const tree = parse(text);
    expect(tree.kind).toBe(expected);
    if (expected !== 'description') expect(tree.sections).toEqual([]);
  });

  test('the old form is known by one of its lines', () => {
    expect(parse('\nEuroopan aluekehitysrahaston rahoittaman projektin kuvaus').otherTemplate).toBe(1);
    expect(parse('Hanke\n\nProjektikoodi: A1').otherTemplate).toBe(2);
    expect(parse(sample()).otherTemplate).toBeUndefined();
  });
});

test.each(['', '\n', '\r', '\r\n', 'a\rb\nc\r\nd', '\ufeff1 Hanke', '\ud800\n\udc00', '\u2028\u0085', sample()])(
  'a tree prints what it was parsed from: %j',
  (text) => {
    expect(print(parse(text))).toBe(text);
  },
);
