import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../support/checking.ts';
import { sample } from '../../../support/sample.ts';

const texts = {
  '3':
    'Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.\n\nTAVOITTEET:\n1. Ohjaus alkaa ilman jonoa.\n' +
    '2. Työpajat ja yritykset sopivat yhdessä kokeilujaksoista.',
  '4.1': 'Työtä ja opiskelua vailla olevat nuoret sekä heitä ohjaavat työntekijät.',
  '4.2': 'Nuorten perheet, alueen yritykset ja oppilaitokset.',
  '9': 'Polku työhön vakiintui osaksi pajojen arkea. Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.',
} as const;

type Number = keyof typeof texts;

const found = (replaced: Partial<Record<Number, string>>) =>
  findingsOf(sample(Object.entries(replaced).map(([number, text]) => [texts[number as Number], text]))).map(
    ({ rule }) => rule,
  );

describe('copied-section', () => {
  const plan =
    'Hankkeessa kehitetään nuorille malli, jossa ohjaaja tapaa nuoren joka viikko. Toimintaa kokeillaan kahdella paikkakunnalla, ja kokemukset kootaan oppaaksi. ' +
    'Nuori saa tukea opintoihin hakeutumiseen, ja työnantajat oppivat tunnistamaan hänen osaamisensa. Malli on tarkoitus vakiinnuttaa kuntien palveluihin.';
  const inPast = plan
    .replace('kehitetään', 'kehitettiin')
    .replace('kokeillaan', 'kokeiltiin')
    .replace('kootaan', 'koottiin')
    .replace('saa tukea', 'sai tukea');

  test.each<[string, Partial<Record<Number, string>>]>([
    ['the final report is the plan', { '3': plan, '9': plan }],
    ['the final report is the plan in the past tense', { '3': plan, '9': inPast }],
    ['the final report is the beginning of the plan', { '3': plan, '9': plan.slice(0, 155).trim() }],
    ['the plan with other line breaks', { '3': plan, '9': plan.replaceAll('. ', '.\n\n') }],
    ['the target groups are the plan', { '3': plan, '4.1': plan }],
    ['the indirect groups are the actual ones', { '4.2': texts['4.1'] }],
    ['with a word changed', { '4.2': texts['4.1'].replace('sekä', 'ja') }],
  ])('told: %s', (_, replaced) => {
    expect(found(replaced)).toEqual(['copied-section']);
  });

  test.each<[string, Partial<Record<Number, string>>]>([
    ['a paragraph of the plan says who takes part', { '3': `${plan}\n\n${texts['4.1']}` }],
    [
      'the final report quotes one sentence',
      { '3': plan, '9': `${plan.slice(0, 78)} ${texts['9']} Jatkosta sovittiin kuntien kanssa keväällä.` },
    ],
    [
      'a parallel project',
      { '3': 'Rinnakkaishanke: ks. hakemus nro 123456.', '4.1': 'Rinnakkaishanke: ks. hakemus nro 123456.' },
    ],
    [
      'other words for the same',
      {
        '3': plan,
        '9': 'Malli syntyi yhdessä nuorten ja kuntien kanssa, ja se on nyt osa työllisyyspalveluita. Opas on kaikkien luettavissa.',
      },
    ],
  ])('silent: %s', (_, replaced) => {
    expect(found(replaced)).toEqual([]);
  });
});

describe('too-little-text', () => {
  test.each<[Number, string]>([
    ['3', 'Hanke auttaa nuoria.'],
    ['3', '-'],
    ['3', '–'],
    ['3', 'Päivitetään myöhemmin.'],
    ['3', 'Tiivistelmä lisätään myöhemmin.'],
    ['3', 'Ks. liite.'],
    ['3', 'Kts. hankesuunnitelma'],
    ['3', 'Sama kuin edellä.'],
    ['4.1', 'Nuoret'],
    ['4.1', '-'],
    ['4.1', 'Ks. osio 3.'],
    ['4.1', 'Ei ole.'],
    ['9', 'Loppuraportin tiivistelmä päivitetään hankkeen päätyttyä.'],
    ['9', 'Loppuraportti toimitetaan myöhemmin.'],
    ['9', 'Hanke on päättynyt.'],
    ['9', 'Tulossa'],
    ['9', 'Ei vielä käytettävissä.'],
  ])('told in %s: %s', (number, text) => {
    expect(found({ [number]: text })).toEqual(['too-little-text']);
  });

  test.each<[Number, string]>([
    ['3', 'Rinnakkaishanke: ks. Silta työhön -hankkeen hakemus nro 123456.'],
    ['3', 'Kts. päähankkeen S29002 hakemus.'],
    ['3', 'Hankkeessa tuetaan nuoria opintoihin ja töihin.'],
    ['4.1', 'Työttömät nuoret'],
    ['4.1', 'Pitkäaikaistyöttömät ja osatyökykyiset'],
    ['9', 'Malli vakiintui, ja se jäi kuntien käyttöön.'],
  ])('silent in %s: %s', (number, text) => {
    expect(found({ [number]: text })).toEqual([]);
  });

  test('a placeholder is reported as one only', () => {
    expect(found({ '9': 'Täydennetään myöhemmin' })).toEqual(['placeholder-text']);
  });
});

describe('unfinished-sentence', () => {
  const before = 'Malli syntyi yhdessä nuorten kanssa. Se on kuvattu oppaassa. ';
  test.each([
    'Sitä kokeiltiin ryhmissä ja',
    'Sitä kokeiltiin ryhmissä sekä',
    'Sitä kokeiltiin ryhmissä, jotka',
    'Sitä kokeiltiin ryhmissä, joissa',
    'Sitä kokeiltiin ryhmissä,',
    'Sitä kokeiltiin ryhmissä (ks',
    'Sitä kokeiltiin ryhmissä (esimerkiksi nuorten paja',
    'Sitä kokeiltiin ryhmissä -',
    'Sitä kokeiltiin esimerkiksi',
    'Sitä kokeiltiin mm.',
    'Tuloksia ovat:',
    'Sitä kokeiltiin, että nuoret saisivat tukea hankkeen',
    'Sitä kokeiltiin ryhmissä, ja tulokset on',
    'Sitä kokeiltiin ryhmissä, ja tulokset koott',
    'Sitä kokeiltiin ryhmissä, ja nuoret olivat siihen erittäin',
    'Sitä kokeiltiin ryhmissä, ja tulokset ovat…',
  ])('told: %s', (end) => {
    expect(found({ '9': before + end })).toEqual(['unfinished-sentence']);
  });

  test.each([
    `${before}Sitä kokeiltiin ryhmissä.`,
    `${before}Sitä kokeiltiin ryhmissä!`,
    `${before}Sitä kokeiltiin ryhmissä (ks. opas)`,
    `${before}Opas: https://www.example.fi/opas-ja`,
    `${before}\n\n- ohjaus\n- ryhmät`,
    `${before}\n\n1. Ohjaus ja neuvonta`,
    `${before}\n\nLISÄTIETOJA`,
    `${before}Sitä kokeiltiin ryhmissä jne...`,
    `${before}Nuori sanoi: ”Tämä auttoi.”`,
    `${before}Siitä oli apua 40 %`,
    'Malli syntyi yhdessä nuorten kanssa pajoilla',
    `${before}Kohti työtä ja opintoja on matkaa, mutta polku on.`,
  ])('silent: %s', (text) => {
    expect(found({ '9': text })).toEqual([]);
  });

  test('a text that was cut off is told of elsewhere', () => {
    const text = sample();
    const cut = text.slice(0, text.indexOf('löytää koulutukseen')).trimEnd();
    expect(findingsOf(`${cut} ja`).map(({ rule }) => rule)).not.toContain('unfinished-sentence');
  });
});
