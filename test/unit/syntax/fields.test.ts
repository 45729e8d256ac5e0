import { describe, expect, test } from 'vitest';
import { esrForm } from '../../../server/src/form/forms.ts';
import { valueText } from '../../../server/src/syntax/fields.ts';
import { labelledLine } from '../../../server/src/syntax/labels.ts';
import { makeLine } from '../../../server/src/syntax/line.ts';
import { parse } from '../../../server/src/syntax/tree.ts';
import { sample } from '../../support/sample.ts';
import { linesOf, sectionOf } from '../../support/trees.ts';

test('the sample has every field of the form, in order', () => {
  for (const { spec, fields } of parse(sample()).sections)
    expect(fields.map((field) => field.spec)).toEqual(spec.fields);
});

describe('label and value', () => {
  const read = (text: string) => {
    const line = makeLine(text, '\n');
    const found = labelledLine(line);
    return found && `${found.label}|${line.text.slice(found.valueStart, found.valueEnd)}`;
  };

  test.each([
    ['Hankekoodi: S29001', 'Hankekoodi|S29001'],
    ['Hankekoodi:S29001', 'Hankekoodi|S29001'],
    ['Hankekoodi :  S29001  ', 'Hankekoodi|S29001'],
    ['\ufeffHankekoodi:\u00a0S29001', 'Hankekoodi|S29001'],
    ['Hankkeen\u00a0nimi:\u202fPolku', 'Hankkeen nimi|Polku'],
    ['Hankkeen  nimi:\tPolku', 'Hankkeen nimi|Polku'],
    ['Jakeluosoite:', 'Jakeluosoite|'],
    ['Hankkeen nimi: Polku: työhön', 'Hankkeen nimi|Polku: työhön'],
    ['Hankkeen nimi:Polku: työhön', 'Hankkeen nimi|Polku: työhön'],
    ['WWW-osoite:http://www.example.fi/a: b', 'WWW-osoite|http://www.example.fi/a: b'],
    ['EU:n osuus: 50', 'EU:n osuus|50'],
    ['Avoinna 10:30 alkaen', 'Avoinna 10|30 alkaen'],
    [`${'Yhteyshenkilön nimi'.normalize('NFD')}: A`, 'Yhteyshenkilön nimi|A'],
    ['Ääkkönen: x', 'Ääkkönen|x'],
    ['Имя: x', 'Имя|x'],
    ['– Tavoite: x', '– Tavoite|x'],
    ['(Tavoite: x', null],
    ['1: x', null],
    [': x', null],
    ['Hankekoodi', null],
    ['', null],
    [`${'pitkä '.repeat(30)}: x`, null],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('an empty value stands where it would be typed', () => {
    const place = (text: string) => labelledLine(makeLine(text, ''))?.valueStart;
    expect([place('Kunnat:'), place('Kunnat: '), place('Kunnat:   ')]).toEqual([7, 8, 8]);
  });
});

describe('lines of a section of fields', () => {
  test.each([
    ['Hankekoodi: S29001', ['0 projectCode = S29001']],
    ['hankekoodi: S29001', ['0 projectCode misspelt = S29001']],
    ['Hankekodi: S29001', ['0 projectCode misspelt = S29001']],
    ['Toteutusaika: Alkaa', ['0 period misspelt = Alkaa']],
    ['Hankekoodi (EURA): S29001', ['0 projectCode misspelt = S29001']],
    ['- Hankekoodi: S29001', ['0 projectCode misspelt = S29001']],
    ['• Hankekoodi: S29001', ['0 projectCode misspelt = S29001']],
    ['Hankekoodi S29001', ['0 projectCode no-colon = S29001']],
    ['Hankekoodi', ['0 projectCode no-colon = ']],
    ['Hankekoodi; S29001', ['0 projectCode no-colon = S29001']],
    ['Hankekoodi = S29001', ['0 projectCode no-colon = S29001']],
    ['Hankekoodi – S29001', ['0 projectCode no-colon = S29001']],
    ['Hankekoodi - S29001', ['0 projectCode no-colon = S29001']],
    ['Hankekoodi on muuttunut', ['0 stray']],
    ['Hankekoodit muuttuivat', ['0 stray']],
    ['Hankkeen nimi on muuttunut vuonna 2019.', ['0 stray']],
    ['Diaarinumero: 123', ['0 unknown-field Diaarinumero']],
    ['http://www.example.fi', ['0 stray']],
    ['Kunnat: Oulu', ['0 misplaced-field Kunnat']],
    ['Irrallista tekstiä', ['0 stray']],
    ['1.1 Taustaa', ['0 unknown-heading']],
    ['1. Taustaa', ['0 unknown-heading']],
    ['1) Taustaa', ['0 stray']],
    ['20 henkilöä', ['0 stray']],
    ['3D-tulostus', ['0 stray']],
    ['1.1 Taustaa\nja muuta', ['0 stray', '1 stray']],
    ['Hankekoodi: S29001\n\nHankekoodi: S29002', ['0 projectCode = S29001', '2 projectCode = S29002']],
    ['Hankekodi: A\n\nHankekodi: B', ['0 projectCode misspelt = A', '2 projectCode misspelt = B']],
    ['Hankekodi: A\n\nHankekoodit: B', ['0 projectCode misspelt = A', '2 unknown-field Hankekoodit']],
    ['Hankekodi: S29002\n\nHankekoodi: S29001', ['0 unknown-field Hankekodi', '2 projectCode = S29001']],
  ])('1 Hanke: %j', (lines, expected) => {
    expect(linesOf('project', lines)).toEqual(expected);
  });

  test.each([
    ['WWW-osoite http://www.example.fi', ['0 website no-colon = http://www.example.fi']],
    ['WWW-osoite: http://www.example.fi', ['0 website = http://www.example.fi']],
    ['Yhteyshenkilön nimi: Aino', ['0 contactName misspelt = Aino']],
    ['Hakijoiden lukumäärä: Vain yksi hakija', ['0 arrangement misspelt = Vain yksi hakija']],
    ['Yhteyshenkilön sähköpostisoite: a(at)b.fi', ['0 contactEmail = a(at)b.fi']],
    ['Yhteyshenkilön sähköpostiosoite: a(at)b.fi', ['0 contactEmail = a(at)b.fi']],
    ['Yhteyshenkilön sähköpostosoite: a(at)b.fi', ['0 contactEmail misspelt = a(at)b.fi']],
    ['Yhteyshenkilön sähköposti: a(at)b.fi', ['0 contactEmail misspelt = a(at)b.fi']],
    ['Yhteyshenkilön: Aino', ['0 unknown-field Yhteyshenkilön']],
  ])('2 Hakijan perustiedot: %j', (lines, expected) => {
    expect(linesOf('applicant', lines)).toEqual(expected);
  });

  test('7.1 and 7.2 have a label in common, and each its own field', () => {
    const { sections } = parse(sample());
    const planned = sections.flatMap(({ fields }) => fields.filter((field) => field.spec.id === 'planned'));
    expect(planned.map(valueText)).toEqual(['12', '80']);
    expect(linesOf('participants', 'Suunniteltu: 5\nToteutunut seurantatietojen mukaan: 4')).toEqual([
      '0 planned = 5',
      '1 misplaced-field Toteutunut seurantatietojen mukaan',
    ]);
    expect(linesOf('companies', 'Suunniteltu julkinen rahoitus yhteensä: 5')).toEqual([
      '0 misplaced-field Suunniteltu julkinen rahoitus yhteensä',
    ]);
  });

  test('2 and 6 have labels in common too', () => {
    expect(linesOf('area', 'Postinumero: 90100')).toEqual(['0 postalCode = 90100']);
    expect(linesOf('funding', 'Postinumero: 90100')).toEqual(['0 misplaced-field Postinumero']);
  });

  test.each([
    'Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa',
    'Toteutuspaikan\u00a0osoite, jos hanke toteutetaan yhdessä paikassa:',
    'Toteutuspaikan osoite, mikäli hanke toteutetaan yhdessä paikassa',
    'Toteutuspaikan osoite',
    'Toteutuspaikan osote, jos hanke toteutetaan yhdessä paikassa',
  ])('the line above the address of section 6: %s', (line) => {
    expect(linesOf('area', `Kunnat: Oulu\n${line}\nJakeluosoite:`)).toEqual([
      '0 municipalities = Oulu',
      '1 site-marker',
      '2 streetAddress = ',
    ]);
  });

  test('an address after that line is not a marker', () => {
    expect(linesOf('area', 'Toteutuspaikan osoite: Torikatu 1')).toEqual(['0 unknown-field Toteutuspaikan osoite']);
  });
});

test('labels are fields in sections of fields only', () => {
  const { sections } = parse(sample([['TAVOITTEET:', 'Hankekoodi: S20000\nKohderyhmä: nuoret']]));
  const summary = sections.find(({ spec }) => spec.id === 'summary');
  expect([summary?.fields, summary?.others]).toEqual([[], []]);
});

test('every label of the form is told from every other when a letter is missing', () => {
  for (const spec of esrForm.sections) {
    if (spec.content !== 'fields') continue;
    for (const field of spec.fields) {
      for (let at = 0; at < field.label.length; at++) {
        const misspelt = field.label.slice(0, at) + field.label.slice(at + 1);
        expect(linesOf(spec.id, `${misspelt}: x`)).toEqual([`0 ${field.id} misspelt = x`]);
      }
    }
  }
});

test('the columns of a field are those of its line', () => {
  const text = sample([['Hankekoodi: S29001', '\u00a0 Hankekoodi :\t S29001  ']]);
  const [field] = sectionOf(parse(text), 'project').fields;
  expect(field).toMatchObject({ labelStart: 2, labelEnd: 12, valueStart: 16, valueEnd: 22 });
});
