import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import type { Block } from '../../../server/src/features/hover/content.ts';
import { paragraph, title, toMarkdown, toPlainText } from '../../../server/src/features/hover/content.ts';
import { hoverAt } from '../../../server/src/features/hover/hover.ts';
import { lengthOf } from '../../../server/src/features/hover/period.ts';
import type { Language } from '../../../server/src/messages/message.ts';
import { languages, message } from '../../../server/src/messages/message.ts';
import { readMarks } from '../../support/marks.ts';
import { sample } from '../../support/sample.ts';
import type { Replacement } from '../../support/sample-of.ts';

/** The hover at the cursor «» of a text, as plain text with ordinary spaces; undefined when there is none. */
function hoverOf(marked: string, language: Language = 'fi'): string | undefined {
  const { text, ranges } = readMarks(marked);
  const position = ranges[0]?.start ?? { line: 0, character: 0 };
  const hover = hoverAt(describeText(text), position, language);
  return hover && toPlainText(hover.blocks, language).replaceAll('\u00a0', ' ');
}

const hoverIn = (replacements: readonly Replacement[], language?: Language) => hoverOf(sample(replacements), language);

describe('what a value means', () => {
  test.each([
    ['a Y-tunnus', 'Y-tunnus: 1234567-1', 'Y-tunnus: 12«»34567-1', 'tarkistusnumero täsmää'],
    ['a wrong check digit', 'Y-tunnus: 1234567-1', 'Y-tunnus: 12«»34567-8', 'tarkistusnumero ei täsmää'],
    ['a Y-tunnus that was never issued', 'Y-tunnus: 1234567-1', 'Y-tunnus: 34«»56789-1', 'ei ole annettu kenellekään'],
    [
      'a Y-tunnus without its hyphen',
      'Y-tunnus: 1234567-1',
      'Y-tunnus: 12«»345671',
      'Ilmeisesti tarkoitettu: ”1234567-1”',
    ],
    ["a partner's Y-tunnus", 'Verstas Oy, 2345678-0', 'Verstas Oy, 2345«»678-0', 'Y-tunnus 2345678-0 on oikeaa muotoa'],
    ["a partner's name", 'Verstas Oy, 2345678-0', 'Vers«»tas oy, 2345678-0', 'Y-tunnus 2345678-0 on oikeaa muotoa'],
    [
      'an amount',
      '240 000',
      '240«» 000',
      'EU ja valtio 240 000 € + muu julkinen 60 000 € = 300 000 € (EU ja valtio 80,0 %)',
    ],
    ['a realised amount', '216 000', '21«»6 000', 'EU- ja valtion rahoituksesta toteutui 90,0 %; erotus 24 000 €'],
    ['an amount that is none', '240 000', '24«»0 tuhatta', 'ei voi lukea kokonaisina euroina'],
    ['a period', 'Alkaa 1.3.2018', 'Alk«»aa 1.3.2018', 'Kesto 30 kuukautta (915 päivää)'],
    ['a reversed period', 'Alkaa 1.3.2018', 'Alk«»aa 1.3.2028', 'päättyisi ennen kuin se alkaa'],
    ['a day that does not exist', 'Alkaa 1.3.2018', 'Alk«»aa 31.4.2018', 'Päivää 31.4.2018 ei ole kalenterissa'],
    ['a code', 'S29001', 'S29«»001', 'Euroopan sosiaalirahaston hanke'],
    ['an axis', '3. Työllisyys', '3.«» Työllisyys', 'Toimintalinja 3: Työllisyys ja työvoiman liikkuvuus (ESR).'],
    [
      'the objectives of an axis',
      '3. Työllisyys',
      '3.«» Työllisyys',
      '7.1 Tuottavuuden ja työhyvinvoinnin parantaminen',
    ],
    ['an objective', '6.1. Nuorten', '6.1«». Nuorten', '(toimintalinja 3, ESR)'],
    ['an axis outside the programme', '3. Työllisyys', '1«»3. Työllisyys', 'ei ole tällaista'],
    ['a state', 'tila: Toiminta', 'tila: Toi«»minta', 'Hanke on päättynyt'],
    ['an arrangement', 'Hakijoita on useampi', 'Hakij«»oita on useampi', 'osatoteuttajat (2)'],
    ['a postal code', '90100', '901«»00', 'postitoimipaikka: OULU'],
    ['a town', 'paikka: Oulu', 'paikka: Ou«»lu', 'Postinumeron 90100 postitoimipaikka: OULU'],
    ['a municipality', 'Oulu, Raahe', 'Oulu, Ra«»ahe', 'Kunta Raahe: Raahen seutukunta, maakunta Pohjois-Pohjanmaa'],
    ['a sub-region', 'Oulun, Raahen', 'Oul«»un, Raahen', 'Seutukunta Oulu: maakunta Pohjois-Pohjanmaa'],
    ['a region', 'Maakunnat: Pohjois', 'Maakunnat: Poh«»jois', 'Maakunta Pohjois-Pohjanmaa'],
    ['a place nobody knows', 'Oulu, Raahe', 'Oulu, Ra«»aahe', 'Nimeä ”Raaahe” ei ole'],
    ['a realised count', 'mukaan: 9', 'mukaan: «»9', '75,0 % suunnitellusta (12)'],
    ['an answer', 'edistäminen: Ei', 'edistäminen: E«»i', 'myös kielteinen vastaus perustellaan'],
    ['a score', 'kestävyys 1 2', 'kestävyys 1 «»2', 'Välillinen vaikutus: 2'],
    ['a negative score', 'kestävyys 1 2', 'kestävyys -«»1 2', 'Kielteinen vaikutus'],
    ['a score out of range', 'kestävyys 1 2', 'kestävyys 1«»1 2', 'asteikon −10…10 ulkopuolella'],
    ['a score that is no number', 'kestävyys 1 2', 'kestävyys x«» 2', 'ei ole kokonaisluku'],
  ])('%s', (_, from, to, expected) => {
    expect(hoverIn([[from, to]])).toContain(expected);
  });

  test('the years of a municipality that moved', () => {
    expect(hoverIn([['Oulu, Raahe', 'Oulu, Oulun«»salo']])).toMatch(/Nimeä|Kunta/);
    expect(hoverIn([['Oulu, Raahe', 'Oulu, Ii«»tti']])).toMatch(/\d{4}–\d{4}/);
  });
});

describe('what belongs there', () => {
  test.each([
    ['the banner', 'Vipuvoimaa', 'Vipu«»voimaa', 'tunnus'],
    ['the title', 'rahoittaman hankkeen', 'rahoit«»taman hankkeen', 'Kuvauksen otsikko'],
    ['a heading', '3 Suunnitelman', '3 Suunn«»itelman', 'mitä hankkeessa suunniteltiin'],
    ['the heading of section 5', '5 Projektin', '5 Pro«»jektin', 'Rahoitus kokonaisuutena'],
    ['a label', 'Toiminnan tila:', 'Toim«»innan tila:', 'Toiminta päättynyt'],
    ['a label without a value', 'Jakeluosoite:\n', 'Jake«»luosoite:\n', 'Toteutuspaikan osoite'],
    ['a row', 'Materiaalit ja', 'Mater«»iaalit ja', 'jätettä'],
    ['a group', 'Taloudellinen kest', 'Talou«»dellinen kest', 'viisi riviä'],
    ['the header of the table', 'VälitönVälillinen', 'Väl«»itönVälillinen', 'Taulukon otsikkorivi'],
    ['the partners', 'Osatoteuttajat', 'Osato«»teuttajat', 'Yksi osatoteuttaja rivillä'],
    ['the site', 'Toteutuspaikan osoite,', 'Toteutus«»paikan osoite,', 'kolmella rivillä'],
    ['a misspelt heading', '6 Maantieteellinen', '6 Maantie«»telinen', '6 Maantieteellinen kohdealue'],
    ['a label in the wrong section', 'Kunnat: Oulu, Raahe', 'Vastuu«»viranomainen: X', 'kuuluu osioon ”1 Hanke”'],
  ])('%s', (_, from, to, expected) => {
    expect(hoverIn([[from, to]])).toContain(expected);
  });

  test.each([
    ['prose', 'Hankkeessa rakennetaan', 'Hankk«»eessa rakennetaan'],
    ['what looks like a field in prose', 'TAVOITTEET:', 'TAVO«»ITTEET:'],
    ['a blank line', '\n\n4 Hankkeen', '\n«»\n4 Hankkeen'],
    ['behind the end of a value', 'S29001', 'S29001   «»'],
  ])('nothing in %s', (_, from, to) => {
    expect(hoverIn([[from, to]])).toBeUndefined();
  });

  test('nothing outside the text', () => {
    const description = describeText(sample());
    for (const position of [
      { line: 9999, character: 0 },
      { line: 6, character: 9999 },
    ]) {
      expect(hoverAt(description, position, 'fi')).toBeUndefined();
    }
  });

  test('everything but prose has a hover in every language', () => {
    const description = describeText(sample());
    const silent = new Set<string>();
    for (const [line, { text }] of description.lines.entries()) {
      for (const language of languages) {
        const hover = hoverAt(description, { line, character: Math.min(2, text.length) }, language);
        if (hover === undefined) silent.add(text);
        else
          for (const text of [toMarkdown(hover.blocks), toPlainText(hover.blocks, language)])
            expect(text).not.toMatch(/undefined|NaN|\{\w+\}/);
      }
    }
    silent.delete('');
    expect([...silent].filter((text) => /^\d|: |:$/.test(text))).toEqual([
      'TAVOITTEET:',
      '1. Ohjaus alkaa ilman jonoa.',
      '2. Työpajat ja yritykset sopivat yhdessä kokeilujaksoista.',
    ]);
  });
});

describe('how it is shown', () => {
  const blocks: readonly Block[] = [
    title('3. *Nimi* [x](y) `z`'),
    paragraph(message({ fi: 'Muodossa `a_b`: c_d', sv: '', en: '' }), 'fi'),
  ];

  test('texts of the description never become Markdown', () => {
    expect(toMarkdown(blocks)).toBe('**3. \\*Nimi\\* \\[x\\](y) ’z’**\n\nMuodossa `a_b`: c\\_d');
  });

  test('plain text has quotation marks for literals', () => {
    expect(toPlainText(blocks, 'fi')).toBe('3. *Nimi* [x](y) ’z’\n\nMuodossa ”a_b”: c_d');
  });

  test('a text with the signs of a list stays a paragraph', () => {
    expect(toMarkdown([{ kind: 'paragraph', text: '6.1. Nuorten' }])).toBe('6\\.1. Nuorten');
  });
});

describe('the length of a period', () => {
  const date = (text: string) => {
    const [day = 0, month = 0, year = 0] = text.split('.').map(Number);
    return { day, month, year };
  };
  test.each([
    ['1.1.2020', '31.12.2020', 12, 0, 366],
    ['1.3.2018', '31.8.2020', 30, 0, 915],
    ['15.1.2021', '14.2.2021', 1, 0, 31],
    ['15.1.2021', '13.2.2021', 0, 30, 30],
    ['31.1.2021', '28.2.2021', 1, 1, 29],
    ['1.6.2020', '30.6.2021', 13, 0, 395],
    ['9.8.2021', '31.8.2023', 24, 23, 753],
    ['29.2.2020', '29.2.2020', 0, 1, 1],
  ])('%s-%s', (from, to, months, days, allDays) => {
    expect(lengthOf(date(from), date(to))).toEqual({ months, days, allDays });
  });
});
