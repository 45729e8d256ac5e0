import { expect, test } from 'vitest';
import { randomFrom } from '../../../bench/random.ts';
import { laws } from '../../../fuzz/laws/all.ts';

// Small texts that once broke a law that holds for any text: each kind of damage that the fuzzer has found stays tried.

const texts: readonly (readonly [string, string])[] = [
  [
    'partners run together without a space',
    '2 Hakijan perustiedot\nOsatoteuttajat\nOpisto Oy, iltalinja, 2222222-9Verstas oy, 2345678-0\nPaja ry, 3456789-1\n',
  ],
  [
    'several partners on a line that is plainly something else',
    '2 Hakijan perustiedot\nOsatoteuttajat\nOpisto Oy, 2222222-9 (Raahe), 2345678-0\n',
  ],
  [
    'a label of another section last in a text that is cut off',
    '2 Hakijan perustiedot\nY-tunnus: 2345678-0\nKunnat: Oulu, Raahe, Kemijärvi\n',
  ],
  [
    'a title in the middle of a text that is cut off',
    '2. Hakijan perustieto\n\nEuroopan sosiaalirahaston (ESR) rahoittama hankkeen kuvaus\nHankkeen yhteyshenkilön nimi: Aino\nKasvillisuus, eliöt ja luonnon monimuotoisuus 1 0\n',
  ],
  [
    'a table that is cut off behind rows out of order',
    '1 Hanke\nToiminnan tila: Toiminta päättynyt\n8.2 Kestävä kehitys\nHyvinvoinnin edistäminen 6 8 Arkeen tulee rytmi.\n' +
      'Ilmastonmuutoksen aiheuttamien riskien vähentäminen 0 0\nKasvillisuus, eliöt ja luonnon monimuotoisuus 0 0\n',
  ],
  [
    'a municipality outside that is listed twice',
    '6 Maantieteellinen kohdealue\nKunnat: Oulu, Raahe, Oulu\nMaakunnat: Varsinais-Suomi\nSeutukunnat: Turun, Åboland-Turunmaan\n',
  ],
  [
    'a region without municipality that is listed twice',
    '6 Maantieteellinen kohdealue\nMaakunnat: Lappi, Kainuu, Lappi\nSeutukunnat: Kajaanin\nKunnat: Kajaani\n',
  ],
  [
    'a sub-section behind another section’s, and its own section has a later one',
    '7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista\n7.2 Osallistuvien henkilöiden lukumäärä\n' +
      '8.1 Sukupuolten tasa-arvo\n7.1 Osallistuvien yritysten lukumäärä\n9 Loppuraportin tiivistelmä\n',
  ],
  [
    'a title in two lines under a line with a long tail of blanks',
    `Postinumero: FI-90100${' '.repeat(150)}\naino.esimerkki(at)example.fii\nEuroopan aluekehitysrahaston (EAKR) rahoittaman\nhankkeen kuvaus\n`,
  ],
  [
    'a row of the table in two lines under a field',
    '2 Hakijan perustiedot\nHakijoiden lukumäärä tai tuen siirto -menettely: Vain yksi hakija\nHyvinvoinnin edistäminen\n0 0\n' +
      '3 Suunnitelman mukainen tiivistelmä toteutuksesta\n',
  ],
  [
    'many lines above the first heading, and no title',
    `${Array.from({ length: 45 }, (_, index) => `Rivi ${index} ennen otsikkoa.`).join('\n')}\n3 Suunnitelman mukainen tiivistelmä toteutuksesta\n`,
  ],
  [
    'a line below a list of places with a sentence in its second line',
    '6 Maantieteellinen kohdealue\nSeutukunnat: Oulun, Raahen, Rovaniemen, Itä-Lapin\nHanketta tukee Rannan liitto.\n' +
      'Materiaalit ja jätteet 1 0\nSeutukunnat: Oulu, Raahen\n',
  ],
  [
    'a long list of places with two short lines behind it',
    '6 Maantieteellinen kohdealue\nSeutukunnat: Pohjois-Satakunnan, Pielisen Karjalan, Kyrönmaan, Savonlinnan,\nOulunkaaren\nOulunkaaren\n',
  ],
  [
    'a label in two lines with two short lines behind it',
    '2 Hakijan perustiedot\nHakijoiden lukumäärä tai tuen siirto\n-menettely: Hakijoita on useampi,\nmutta vain yksi\nja se sama\n',
  ],
];

test.each(texts)('every law holds for %s', (_, text) => {
  for (const { id, holds } of laws) expect([id, holds(text, randomFrom(1)).breach]).toEqual([id, undefined]);
});
