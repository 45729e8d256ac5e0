import { describe, expect, test } from 'vitest';
import { contradictsType, kindsOfName } from '../../../server/src/description/fields/organisation.ts';
import { findingsOf } from '../../support/checking.ts';
import { sample } from '../../support/sample.ts';

function rulesIn(...replacements: readonly (readonly [string, string])[]): readonly string[] {
  return findingsOf(sample(replacements)).map(({ rule }) => rule);
}

describe('names that agree with a type, and names that tell nothing', () => {
  test.each([
    ['Metropolia Ammattikorkeakoulu Oy', 'Ammattikorkeakoulu'],
    ['Yrkeshögskolan Exempel Ab', 'Ammattikorkeakoulu'],
    ['Esimerkki AMK Oy', 'Ammattikorkeakoulu'],
    ['Esimerkkilän kaupunki, sosiaali- ja terveystoimi', 'Kunta'],
    ['Esimerkkilän kaupunki', 'Ammatillinen oppilaitos'],
    ['Esimerkkilän korkeakoulusäätiö sr', 'Yliopisto'],
    ['Esimerkki-yliopisto säätiö', 'Yliopisto'],
    ['Esimerkkilän kesäyliopisto', 'Muu oppilaitos'],
    ['Esimerkkilän ylioppilaskunta', 'Muu järjestö tai yhdistys'],
    ['Esimerkkilän koulutuskuntayhtymä', 'Ammatillinen oppilaitos'],
    ['Esimerkkimaan liitto', 'Kuntayhtymä'],
    ['Esimerkkimaan elinkeino-, liikenne- ja ympäristökeskus', 'Valtion viranomainen'],
    ['Nuorten Esimerkit -palvelut Oy', 'Suuryritys'],
    ['Teknologian esimerkkikeskus Oy', 'Tutkimuslaitos'],
    ['Esimerkkilän seurakunta', 'Seurakunta'],
    ['Esimerkin Setlementti r.y.', 'Kansalaisjärjestö'],
    ['Kaupunkilähetys', 'Kansalaisjärjestö'],
    ['Osuuskunta Esimerkki', 'Mikroyritys'],
    ['Esimerkkikunnat', 'Säätiö'],
  ])('%s: %s', (name, type) => {
    expect(contradictsType(kindsOfName(name), type)).toBe(false);
  });

  test.each([
    ['Esimerkin Setlementti r.y.', 'Kunta'],
    ['Esimerkki Oy', 'Kansalaisjärjestö'],
    ['Esimerkkilän kunta', 'Kuntayhtymä'],
    ['Exempels stad', 'Säätiö'],
    ['Esimerkkilän yliopisto', 'Ammattikorkeakoulu'],
    ['Esimerkkisäätiö sr', 'Pieni yritys'],
    ['Esimerkkilän sairaanhoitopiiri', 'Valtion viranomainen'],
    ['Esimerkkilän seurakuntayhtymä', 'Kuntayhtymä'],
  ])('not so: %s: %s', (name, type) => {
    expect(contradictsType(kindsOfName(name), type)).toBe(true);
  });
});

describe('organisation types that the form has', () => {
  test.each(['Tutkimuslaitos', 'Seurakunta', 'Muu oppilaitos', 'tutkimuslaitos'])('%s', (type) => {
    expect(
      rulesIn(['Pajapolku ry', 'Pajapolku'], ['Organisaatiotyyppi: Kansalaisjärjestö', `Organisaatiotyyppi: ${type}`]),
    ).toEqual([]);
  });
});

const contact = 'Hankkeen yhteyshenkilön nimi: Aino Esimerkki';
const mail = 'aino.esimerkki(at)example.fi';

describe('mail addresses that may be the contact’s', () => {
  test.each([
    [contact, 'esimerkki.aino(at)example.fi'],
    [contact, 'a.esimerkki(at)example.fi'],
    [contact, 'aino.toinen-esimerkki(at)example.fi'],
    [contact, 'aino.entinen(at)example.fi'],
    [contact, 'info(at)example.fi'],
    [contact, 'toimisto.oulu(at)example.fi'],
    [contact, 'hanke.tiimi(at)example.fi'],
    [contact, 'polku.tyohon(at)polku.fi'],
    [contact, 'aesimerk(at)example.fi'],
    [contact, 'etunimi.sukunimi(at)example.fi'],
    [contact, 'kalle.toinen(at)example.fi, aino.esimerkki(at)example.fi'],
    ['Hankkeen yhteyshenkilön nimi: ÅSTRÖM Märta', 'marta.astrom(at)example.fi'],
    ['Hankkeen yhteyshenkilön nimi: Esimerkki (Aino) Maria', 'maria.esimerkki(at)example.fi'],
    ['Hankkeen yhteyshenkilön nimi: Alexander Esimerkki', 'alex.e.esimerkki(at)example.fi'],
    ['Hankkeen yhteyshenkilön nimi: Aino Esimerkki ja Kalle Malli', 'kalle.malli(at)example.fi'],
    ['Hankkeen yhteyshenkilön nimi: Esimerkki', 'kalle.malli(at)example.fi'],
  ])('%s: %s', (name, address) => {
    expect(rulesIn([contact, name], [mail, address])).not.toContain('contact-mail-differs');
  });
});

describe('values that are right though they look like another field’s', () => {
  test.each([
    ['Jakeluosoite: Esimerkkikatu 1', 'Jakeluosoite: PL 12'],
    ['Jakeluosoite: Esimerkkikatu 1', 'Jakeluosoite: Aikuisten palvelut, Torikatu 9'],
    ['Jakeluosoite: Esimerkkikatu 1', 'Jakeluosoite: Oulu'],
    ['Puhelinnumero: 040 000 0001', 'Puhelinnumero: 03 6461'],
    ['Puhelinnumero: 040 000 0001', 'Puhelinnumero: 029 450 5000 (vaihde)'],
    ['Hankkeen nimi: Polku työhön', 'Hankkeen nimi: Koivukuja 5'],
    ['Hankkeen nimi: Polku työhön', 'Hankkeen nimi: Toiminnassa'],
    ['Hakijan virallinen nimi: Pajapolku ry', 'Hakijan virallinen nimi: Nuorten Ystävät'],
    ['hakijaorganisaatiossa: Projektipäällikkö', 'hakijaorganisaatiossa: Oulun yliopisto, professori'],
    ['Vastuuviranomainen: Pohjois-Pohjanmaan', 'Vastuuviranomainen: Hämeen'],
  ] as const)('%s -> %s', (from, to) => {
    expect(rulesIn([from, to])).not.toContain('swapped-values');
  });
});

describe('one cause, one finding', () => {
  test.each([
    ['Postinumero: 90100\n\nPostitoimipaikka: Oulu', 'Postinumero: Oulu\n\nPostitoimipaikka: 90100'],
    ['WWW-osoite: http://www.example.fi', 'WWW-osoite: aino.esimerkki(at)example.fi'],
    ['Y-tunnus: 1234567-1', 'Y-tunnus: 040 000 0001'],
    ['Organisaatiotyyppi: Kansalaisjärjestö', 'Organisaatiotyyppi: Toiminnassa'],
    ['Toiminnan tila: Toiminta päättynyt', 'Toiminnan tila: Alkaa 1.3.2018 ja päättyy 31.8.2020'],
    [
      'Hakijan virallinen nimi: Pajapolku ry\n\nOrganisaatiotyyppi: Kansalaisjärjestö',
      'Hakijan virallinen nimi: Kansalaisjärjestö\n\nOrganisaatiotyyppi: Pajapolku ry',
    ],
  ] as const)('%s -> %s', (from, to) => {
    expect(rulesIn([from, to]).filter((rule) => !rule.endsWith('-in-prose'))).toEqual(['swapped-values']);
  });
});
