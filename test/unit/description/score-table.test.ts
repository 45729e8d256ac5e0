import { describe, expect, test } from 'vitest';
import { saysNoEffect } from '../../../server/src/description/scores/score-table.ts';
import { busyTime } from '../../support/busy-time.ts';
import { findingsOf } from '../../support/checking.ts';
import { sample } from '../../support/sample.ts';

describe('reasons that say that there is no effect', () => {
  test.each([
    'Hankkeella ei ole vaikutuksia',
    'Ei vaikutusta.',
    'Ei suoraa vaikutusta ilmastoon.',
    'Hanke ei voi vaikuttaa tähän.',
    'Hankkeen toiminnalla ei suoraan vaikuteta alueen vesiin.',
    'Vaikutus on neutraali.',
    'Ei merkittävää vaikutusta',
    'Toimenpiteet eivät kohdistu Natura-alueisiin.',
    'Ei liity hankkeeseen.',
    'Hanke ei koske kulttuuriympäristöä.',
    'Vaikutuksia ei ole.',
    'Vaikutukset ovat vähäisiä.',
    'Ei',
    'Ei ole.',
    '-',
    '–',
    'Ei ole oleellinen hankkeen kannalta',
  ])('%s', (text) => {
    expect(saysNoEffect(text)).toBe(true);
  });

  test.each([
    'Etäyhteydet vähentävät matkustamista.',
    'Hankkeessa suositaan kestäviä hankintoja ja korjataan vanhaa.',
    'Jätteet lajitellaan, eikä kertakäyttöastioita osteta.',
    'Kaikkia kohdellaan yhdenvertaisesti.',
    'Pyritään vähentämään paperijätettä.',
  ])('not: %s', (text) => {
    expect(saysNoEffect(text)).toBe(false);
  });
});

describe('the table of section 8.2', () => {
  const rulesIn = (from: string, to: string) => findingsOf(sample([[from, to]])).map(({ rule }) => rule);
  const row = 'Kulttuuriympäristö 0 0';

  test.each([
    ['Kulttuuriympäristö −3 0\nRakennuksia katoaa.', []],
    ['Kulttuuriympäristö 0 −11\nRakennuksia katoaa.', ['score-range']],
    ['Kulttuuriympäristö –3 0\nRakennuksia katoaa.', ['score-format']],
    ['Kulttuuriympäristö +3 0', ['score-format']],
    ['Kulttuuriympäristö 0', ['score-format']],
    ['Kulttuuriympäristö', ['score-format']],
    ['Kulttuuriympäristö 123456789 0\nNäin.', ['score-range']],
    ['Kulttuuriympäristö 11 -11\nNäin on.', ['score-range', 'score-range']],
    ['Kulttuuriympäristö 0\t0', []],
    ['Kulttuuriympäristö 0 -10\n\nPerustelu on tyhjän rivin takana.', []],
    [`${row}\n${row}`, ['duplicate-score-row']],
    [`${row}\n\n${row}\nHankkeella ei ole vaikutuksia.`, ['duplicate-score-row']],
    ['', ['missing-score-row']],
  ])('%j: %j', (text, rules) => {
    expect(rulesIn(row, text)).toEqual(rules);
  });

  test('an empty one is missing as a whole', () => {
    const text = sample();
    const table = text.slice(text.indexOf('VälitönVälillinen'), text.indexOf('9 Loppuraportin'));
    expect(rulesIn(table, '\n')).toEqual(['missing-score-row']);
    expect(rulesIn(table, 'Taulukko on liitteenä.\n\n')).toEqual(['missing-score-row']);
  });

  test('many rows and groups are no trouble', () => {
    const started = busyTime();
    findingsOf(sample([[row, `${row}\nSosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus\n`.repeat(10_000)]]));
    expect(busyTime() - started).toBeLessThan(3000);
  });
});
