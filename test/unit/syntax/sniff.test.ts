import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeIfDescription } from '../../../server/src/description/description.ts';
import { eakrForm, esrForm } from '../../../server/src/form/forms.ts';
import { beginsAsDescription, sniffLength } from '../../../server/src/syntax/sniff.ts';
import { parse } from '../../../server/src/syntax/tree.ts';
import { sample } from '../../support/sample.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const files = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(esr|txt)$/.test(name));

const { title } = esrForm;
const oldTitle = 'Euroopan sosiaalirahaston osittain rahoittaman projektin kuvaus';
const oldText =
  '1. Projekti\n\nProjektikoodi: S11001\nProjektin nimi: Polku työhön\n\n2. Hakijan perustiedot\n\nTekstiä.\n';
/** Headings that only resemble those of this form. */
const oldHeadings = ['3. Projektin kuvaus', '4. Projektin kohderyhmä', '5. Projektin rahoitus', '9. Tulokset']
  .map((heading) => `\n${heading}\n\nTekstiä.\n`)
  .join('');
const titled = (line: string) => sample([[title, line]]);
const withoutNumbers = (text: string) => text.replace(/^\d(?:\.\d)? (?=[A-ZÄ])/gm, '');

describe('telling a description from other text', () => {
  test.each(files)('%s: says what the parser says', (name) => {
    const text = readFileSync(new URL(name, seeds), 'utf8');
    expect(beginsAsDescription(text)).toBe(parse(text).kind === 'description');
  });

  test.each([
    ['the form', sample(), 'description'],
    ['the form of the other fund', sample([], 'EAKR'), 'description'],
    ['without a title', titled(''), 'description'],
    ['without anything over the first heading', sample().slice(sample().indexOf('1 Hanke')), 'description'],
    ['letters in two parts', sample().normalize('NFD'), 'description'],
    ['with CRLF', sample().replaceAll('\n', '\r\n'), 'description'],
    ['a title in capitals', titled(title.toUpperCase()), 'description'],
    ['a title with a soft hyphen', titled(title.replace('rahasto', 'raha\u00adsto')), 'description'],
    ['a title over two lines', titled(title.replace(' hankkeen', '\nhankkeen')), 'description'],
    ['a title over four lines', titled(title.replace(/ (?=\(|hank|kuv)/g, '\n')), 'description'],
    ['headings without numbers', withoutNumbers(sample()), 'description'],
    ['the old title over this form', titled(oldTitle), 'description'],
    ['the old title over headings without numbers', withoutNumbers(titled(oldTitle)), 'description'],
    ['the old title, broken, over this form', titled(oldTitle.replace(' projektin', '\nprojektin')), 'description'],
    ['the old title over the first field', `${oldTitle}\n\n1. Hanke\n\nHankekoodi: S29001`, 'description'],
    ['the old code within this form', sample([['Hankekoodi:', 'Projektikoodi:']]), 'description'],
    ['a title alone', title, 'description'],
    ['a title with CRLF and white space', `\r\n  ${eakrForm.title.replace(' ', '  ')} \r\nx`, 'description'],
    ['the first heading and label', '1 Hanke\n\nHankekoodi: S29001', 'description'],
    ['the old form', `${oldTitle}\n\n${oldText}`, 'other-template'],
    ['the old form with headings that resemble ours', `${oldTitle}\n\n${oldText}${oldHeadings}`, 'other-template'],
    ['the old form without a title', oldText, 'other-template'],
    ['the old form in capitals', `${oldTitle}\n\n${oldText}`.toUpperCase(), 'other-template'],
    ['the old form with letters in two parts', `${oldTitle}\n\n${oldText}`.normalize('NFD'), 'other-template'],
    ['this title over the old form', `${title}\n\n${oldText}`, 'other-template'],
    ['this title, misspelt, over the old form', `${title.replace('n kuv', ' kuv')}\n\n${oldText}`, 'other-template'],
    ['the old title alone', oldTitle, 'other-template'],
    ['the old title over two lines', oldTitle.replace(' projektin', '\nprojektin'), 'other-template'],
    ['nothing', '', 'not-a-description'],
    ['blanks', ' \n\n\t', 'not-a-description'],
    ['the first heading alone', '1 Hanke\n\nTämä on muistio.', 'not-a-description'],
    ['the first heading as an item of a list', 'Asialista\n\n1 Hanke\n2 Talous\n3 Muut asiat', 'not-a-description'],
    ['a label in prose', 'Luettelo\n\nHankekoodi: S29001', 'not-a-description'],
    ['a title within a sentence', `Luin: ${title}en.`, 'not-a-description'],
    ['another language', 'Minutes\n\n1. Project\n\nCode: S29001', 'not-a-description'],
    ['a binary file', '\0\u0001\uFFFD'.repeat(2000), 'not-a-description'],
  ])('%s', (_, text, kind) => {
    expect(parse(text).kind).toBe(kind);
    expect(beginsAsDescription(text)).toBe(kind === 'description');
    expect(describeIfDescription(text) !== undefined).toBe(kind === 'description');
  });

  test('looks only at the beginning, however the text is asked for', () => {
    const late = `${'x\n'.repeat(sniffLength)}${sample()}`;
    expect(beginsAsDescription(late)).toBe(false);
    expect(describeIfDescription(late)).toBeUndefined();
    const long = `${sample()}${'x\n'.repeat(sniffLength)}`;
    expect(beginsAsDescription(long)).toBe(true);
    expect(describeIfDescription(long)).toBeDefined();
  });
});
