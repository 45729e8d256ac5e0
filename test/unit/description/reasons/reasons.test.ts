import { describe, expect, test } from 'vitest';
import { stanceOf } from '../../../../server/src/description/reasons/answer-reason.ts';
import { tellsOnlyGood } from '../../../../server/src/description/reasons/harm.ts';
import { deniedEffect } from '../../../../server/src/description/reasons/no-effect.ts';
import { givesNoReason } from '../../../../server/src/description/reasons/none.ts';
import { saysNoEffect } from '../../../../server/src/description/scores/score-table.ts';
import { makeLine } from '../../../../server/src/syntax/line.ts';

describe('a reason that only denies an effect', () => {
  test.each([
    'Ei vaikutusta.',
    'Ei vaikutuksia',
    'Hankkeella ei ole vaikutuksia',
    'Hanke ei voi vaikuttaa',
    'Hanke ei vaikuta luonnonvaroihin.',
    'Ei kohdistu vaikutuksia',
    'Vaikutusta ei ole.',
    'Vaikutuksia ei synny',
    'Hankkeella ei arvioida olevan vaikutuksia ilmastoon.',
    'Hankkeen vaikutus on neutraali.',
    'Ei koske hanketta.',
    'Hanke ei liity Natura-alueisiin.',
    'Ei relevantti hankkeen kannalta',
    'Kulttuuriympäristöön hankkeella ei ole vaikutusta.',
    'Natura 2000 -alueisiin ei kohdistu vaikutuksia.',
    'Hankkeen toiminnalla ei vaikuteta uusiutuvan energian käyttöön.',
    'Ei.',
    'n/a',
    'Hankkeessa ei ole kulttuuriympäristöön liittyviä toimenpiteitä',
    'Ingen inverkan',
    'Projektet påverkar inte',
    'Toiminta ei aiheuta vaikutuksia vesistöihin.',
    'Hanke on koulutushanke. Sillä ei ole vaikutusta jätteisiin.',
    'Ei sovellu',
    'Hankkeella ei nähdä olevan merkitystä tähän.',
    'Ei tunnistettuja vaikutuksia.',
    'Hankkeen toimenpiteillä ei ole vaikutusta tähän osa-alueeseen',
    'Hankkeessa ei vaikuteta kasvillisuuteen.',
    'Ei ole vaikutusta hankkeen luonteen vuoksi.',
  ])('%s', (text) => {
    expect(deniedEffect(text)).toMatchObject({ direct: true, indirect: true, onlyImportant: false });
  });

  test.each([
    ['Ei suoraa vaikutusta.', { direct: true, indirect: false }],
    ['Hankkeella ei ole välittömiä vaikutuksia', { direct: true, indirect: false }],
    ['Ei välillisiä vaikutuksia', { direct: false, indirect: true }],
    ['Hankkeella ei ole suoria tai välillisiä vaikutuksia.', { direct: true, indirect: true }],
    ['Ei merkittävää vaikutusta', { direct: true, indirect: true, onlyImportant: true }],
  ])('%s, and what of it', (text, denied) => {
    expect(deniedEffect(text)).toMatchObject(denied);
  });

  test.each([
    'Sukupuoli ei vaikuta osallistumiseen.',
    'Taustalla ei ole merkitystä, kaikki ovat tervetulleita.',
    'Ei kielteisiä vaikutuksia.',
    'Hanke vähentää matkustamista.',
    'Hankkeella ei ole vaikutusta pohjavesiin. Kasvihuonekaasut vähenevät etäyhteyksien ansiosta.',
    'Hanke ei ainoastaan koske nuoria',
    'Vaikutukset eivät kohdistu yhteen kuntaan vaan koko maakuntaan.',
    'Iällä, sukupuolella tai kielellä ei ole merkitystä hankkeeseen pääsyssä',
    'Hankkeessa ei käytetä paperia.',
    'Materiaalia ei tulosteta.',
    'Ketään ei syrjitä.',
    'Hankkeeseen osallistuminen ei vaikuta tukiin. Hanke lisää hyvinvointia.',
    'Asuinpaikka ei vaikuta palvelun saatavuuteen',
  ])('not so: %s', (text) => {
    expect(deniedEffect(text)).toBeUndefined();
  });
});

describe('a reason under zeros that says there is no effect', () => {
  test.each([
    'Ei merkittävää vaikutusta.',
    'ei merkittävää vaikutusta',
    'EI MERKITTÄVÄÄ VAIKUTUSTA',
    'Ei  merkittävää vaikutusta',
    'Ei-merkittävää vaikutusta',
    'Hankkeella ei ole merkittävää vaikutusta.',
    'Merkittävää vaikutusta ei ole',
    'Vaikutus ei ole merkittävä',
    'Ei merkittäviä vaikutuksia',
    'Ei juurikaan vaikutusta',
    'Hankkeella ei ole tähän osa-alueeseen minkäänlaista suoraa tai epäsuoraa vaikutusta',
  ])('%s', (text) => {
    expect(saysNoEffect(text)).toBe(true);
  });
});

describe('what could not explain a negative score', () => {
  test.each([
    'Etäyhteydet vähentävät matkustamista.',
    'Materiaalit kiertävät.',
    'Arkeen tulee rytmi.',
    'Yritykset löytävät tekijöitä.',
    'Hankkeessa edistetään hyvinvointia.',
    'Pajoilla suositaan vähähiilisiä ratkaisuja, ja kun se on mahdollista, lämpö tuotetaan uusiutuvilla energialähteillä.',
    'Pajoilla korjataan vanhaa.',
    'Hanke lisää osallisuutta ja ehkäisee syrjäytymistä.',
    'Hankkeessa kierrätetään materiaalit ja vältetään tulostamista.',
    'Julkisten kulkuneuvojen suosiminen vähentää päästöjä.',
    'Ympäristötietoisuus kasvaa.',
    'Tasa-arvo lisääntyy.',
  ])('%s', (text) => {
    expect(tellsOnlyGood(text)).toBe(true);
  });

  test.each([
    'Matkustaminen lisääntyy.',
    'Hankkeen matkat kuormittavat ilmastoa.',
    'Toiminta kuluttaa energiaa.',
    'Vähentää luonnon monimuotoisuutta.',
    'Rakentaminen heikentää kasvillisuutta',
    'Hanke ei tue tätä.',
    'Laitteiden hankinta lisää jätettä.',
    'Kuljetukset aiheuttavat päästöjä, joita pyritään vähentämään.',
    'Ajokilometrejä kertyy paljon.',
  ])('could: %s', (text) => {
    expect(tellsOnlyGood(text)).toBe(false);
  });
});

describe('no reason at all', () => {
  test.each([
    '-',
    '–',
    'ks. edellä',
    'Ks. edellä.',
    'Kts. edellinen kohta',
    'Katso yllä',
    'Sama kuin edellä',
    'Sama kuin yllä.',
    'Samat perustelut kuin edellä',
    'Kuten edellä',
    'ks. ed.',
    'Edellä mainittu',
    'Yllä',
    'Idem',
    'Perusteltu edellä',
    'Ei perusteluja',
    'Kyllä',
    'Se ovan',
    'Katso edellinen perustelu',
    'ks. yllä oleva perustelu',
    '...',
    'Edellä kuvatusti',
    'Kuten edellä mainittu',
    'Ks. edellinen',
    'sama',
    'Ei erillisiä perusteluja',
    'Sama perustelu kuin edellisessä kohdassa',
    'Kts. edellä oleva',
    'Ks. edellä kohta',
    'Katso edellinen vastaus',
    'Vrt. edellinen',
    'Kts edellä',
    'Perustelut edellä',
  ])('%s', (text) => {
    expect(givesNoReason(text)).toBe(true);
  });

  test.each([
    'Ei',
    'Materiaalit kiertävät.',
    'Edellä kuvattu malli vähentää matkustamista.',
    'Samat palvelut kaikille',
    'Ks. kohta 4.1',
    'Kts. päähankkeen hakemus',
    'Yllätyksellinen vaikutus',
    'Kuten edellä todettiin, hanke vähentää jätettä.',
    'Edellisessä hankkeessa opittiin',
  ])('a reason: %s', (text) => {
    expect(givesNoReason(text)).toBe(false);
  });
});

describe('what a reason says of its question', () => {
  const questions = { A: 'genderAnalysis', M: 'genderMainstreaming', O: 'genderObjective' } as const;

  test.each([
    ['A', 'no', 'Analyysiä ei ole tehty.'],
    ['A', 'no', 'Ei ole tehty'],
    ['A', 'no', 'Hankkeessa ei ole tehty analyysiä sukupuolinäkökulmasta.'],
    ['A', 'no', 'Toimintaympäristön analyysiä sukupuolinäkökulmasta ei ole toteutettu.'],
    ['A', 'no', 'Analyysi ei ollut tarpeen.'],
    ['A', 'no', 'Erillistä analyysiä ei laadittu.'],
    ['A', 'no', 'Analyysille ei nähty tarvetta.'],
    ['A', 'no', 'Sukupuolinäkökulmasta ei ole tehty selvitystä.'],
    ['A', 'no', 'Ei.'],
    ['A', 'no', 'Analyysi jätettiin tekemättä.'],
    ['A', 'no', 'Analyysiä ei katsottu tarpeelliseksi.'],
    ['A', 'no', 'Analyysi on tekemättä.'],
    ['A', 'yes', 'Analyysi on tehty hankevalmistelussa.'],
    ['A', 'yes', 'Työttömyyttä tarkasteltiin sukupuolen ja iän mukaan.'],
    ['A', 'yes', 'Hankkeen valmistelussa tehtiin analyysi alan sukupuolijakaumasta.'],
    ['A', 'yes', 'Toimintaympäristön analyysi sukupuolinäkökulmasta on laadittu.'],
    ['A', 'yes', 'Kohderyhmän sukupuolijakauma kartoitettiin ennen hakemusta.'],
    ['A', 'neither', 'Ryhmiin toivotaan osallistujiksi sekä naisia että miehiä.'],
    ['A', 'neither', 'Erillistä analyysiä ei ole tehty, mutta sukupuolijakauma on selvitetty.'],
    ['A', 'neither', 'Analyysi ei osoittanut ongelmia.'],
    ['A', 'neither', 'Hanke on avoin kaikille.'],
    ['M', 'no', 'Sukupuolinäkökulmaa ei ole huomioitu.'],
    ['M', 'no', 'Sukupuolinäkökulmaa ei huomioida hankkeen toiminnassa.'],
    ['M', 'no', 'Hankkeessa ei oteta huomioon sukupuolta.'],
    ['M', 'no', 'Ei huomioida.'],
    ['M', 'no', 'Sukupuolinäkökulma ei ole mukana hankkeen toiminnassa.'],
    ['M', 'yes', 'Sukupuolinäkökulma otetaan huomioon kaikessa toiminnassa.'],
    ['M', 'yes', 'Toiminnassa huomioidaan naisten ja miesten erilaiset tarpeet.'],
    ['M', 'yes', 'Sukupuolinäkökulma on huomioitu ohjauksessa ja viestinnässä.'],
    ['M', 'yes', 'Hankkeessa kiinnitetään huomiota sukupuolten tasapuoliseen osallistumiseen.'],
    ['M', 'yes', 'Sukupuolinäkökulma on valtavirtaistettu.'],
    ['M', 'neither', 'Ketään ei syrjitä sukupuolen perusteella.'],
    ['M', 'neither', 'Sukupuoli ei vaikuta osallistumiseen.'],
    ['M', 'neither', 'Hankkeen toiminnot ovat avoimia kaikille sukupuolesta riippumatta.'],
    ['O', 'no', 'Päätavoitteena ei ole edistää sukupuolten tasa-arvoa.'],
    ['O', 'no', 'Ei ole päätavoite.'],
    ['O', 'no', 'Päätavoite on nuorten työllistyminen.'],
    ['O', 'no', 'Sukupuolten tasa-arvo ei ole hankkeen päätavoite.'],
    ['O', 'no', 'Hankkeen päätavoitteena on osallisuuden lisääminen.'],
    ['O', 'no', 'Tasa-arvon edistäminen ei ole hankkeen ensisijainen tavoite.'],
    ['O', 'no', 'Hankkeen ensisijainen tavoite on digitaitojen vahvistaminen.'],
    ['O', 'yes', 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen.'],
    ['O', 'yes', 'Päätavoitteena on edistää naisten ja miesten tasa-arvoa työelämässä.'],
    ['O', 'yes', 'Hankkeen ensisijaisena tavoitteena on sukupuolten tasa-arvon lisääminen.'],
    ['O', 'neither', 'Ei ole päätavoite, mutta pajoilla edistetään naisten ja miesten tasa-arvoa'],
    ['O', 'neither', 'Ohjaajien kesken huolehditaan siitä, että kaikkia kohdellaan yhtä hyvin.'],
    ['O', 'neither', 'Tasa-arvo on yksi hankkeen tavoitteista.'],
    ['O', 'neither', 'Hanke edistää naisten ja miesten tasa-arvoa.'],
  ] as const)('%s: %s: %s', (question, stance, text) => {
    const said = stanceOf(questions[question], [makeLine(text, '\n')], { from: 0, end: 1 });
    expect(said ?? 'neither').toBe(stance);
  });
});
