import { describe, expect, test } from 'vitest';
import {
  readArrangement,
  readAuthority,
  readOrganisationType,
  readState,
} from '../../../server/src/description/fields/terms.ts';

const joint = 'Hakijoita on useampi kuin yksi (yhteishanke)';
const unknown = { kind: 'unknown', meant: undefined, certain: false };
const absurd = 'Toiminta '.repeat(20_000);

describe('readState', () => {
  test.each([
    ['Toiminnassa', 'Toiminnassa'],
    ['Toiminta päättynyt', 'Toiminta päättynyt'],
    ['Toiminta\u00a0päättynyt', 'Toiminta päättynyt'],
    ['toiminta päättynyt.', 'Toiminta päättynyt'],
    ['Toiminta päättynyt'.normalize('NFD'), 'Toiminta päättynyt'],
  ])('knows %s', (text, term) => {
    expect(readState(text)).toEqual({ kind: 'known', term });
  });

  test.each([
    ['Toiminta päätynyt', 'Toiminta päättynyt', true],
    ['Toimintapäättynyt', 'Toiminta päättynyt', true],
    ['Toiminasa', 'Toiminnassa', true],
    ['Päättynyt', 'Toiminta päättynyt', false],
    ['Hanke on päättynyt', 'Toiminta päättynyt', false],
    ['Käynnissä', 'Toiminnassa', false],
  ])('guesses at %s', (text, meant, certain) => {
    expect(readState(text)).toEqual({ kind: 'unknown', meant, certain });
  });

  test.each(['Jatkuu', '-', '2', absurd])('does not guess at others (%#)', (text) => {
    expect(readState(text)).toEqual(unknown);
  });
});

describe('readArrangement', () => {
  test.each(['Vain yksi hakija', 'vain yksi hakija.', joint, joint.replace(/ /g, '\u00a0')])('knows %s', (text) => {
    expect(readArrangement(text).kind).toBe('known');
  });

  test.each([
    ['Vain yksi hakia', 'Vain yksi hakija', true],
    ['Hakijoita on useampi kun yksi (yhteishanke)', joint, true],
    ['Yhteishanke', joint, false],
    ['Yksi hakija', 'Vain yksi hakija', false],
  ])('guesses at %s', (text, meant, certain) => {
    expect(readArrangement(text)).toEqual({ kind: 'unknown', meant, certain });
  });

  test.each(['Kolme', '3', absurd])('does not guess at others (%#)', (text) => {
    expect(readArrangement(text)).toEqual(unknown);
  });
});

describe('readAuthority', () => {
  test.each([
    'Hämeen elinkeino-, liikenne- ja ympäristökeskus',
    'HÄMEEN ELINKEINO–, LIIKENNE– JA YMPÄRISTÖKESKUS',
    'Sosiaali- ja terveysministeriö',
    'Lapin liitto',
    'Kymenlaakson liitto',
  ])('knows %s', (text) => {
    expect(readAuthority(text).kind).toBe('known');
  });

  test.each([
    ['Hämeen ELY-keskus', 'Hämeen elinkeino-, liikenne- ja ympäristökeskus'],
    ['Keski-Suomen ely', 'Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus'],
    ['Hämeen elinkeino- liikenne ja ympäristökeskus', 'Hämeen elinkeino-, liikenne- ja ympäristökeskus'],
    ['Lapin litto', 'Lapin liitto'],
  ])('guesses at %s', (text, meant) => {
    expect(readAuthority(text)).toEqual({ kind: 'unknown', meant, certain: true });
  });

  test.each(['Lapin elinkeino-, liikenne- ja ympäristökeskus', 'Oulun kaupunki', 'ELY', absurd])(
    'does not take one authority for another (%#)',
    (text) => {
      expect(readAuthority(text)).toEqual(unknown);
    },
  );
});

describe('readOrganisationType', () => {
  test.each(['Kansalaisjärjestö', 'kunta', 'Muu järjestö tai yhdistys'])('knows %s', (text) => {
    expect(readOrganisationType(text).kind).toBe('known');
  });

  test.each([
    ['Kansalaisjarjesto', 'Kansalaisjärjestö'],
    ['Ammattikorkekoulu', 'Ammattikorkeakoulu'],
    ['Kansalaisjärjestö ry', 'Kansalaisjärjestö'],
  ])('guesses at %s', (text, meant) => {
    const term = readOrganisationType(text);
    expect(term.kind === 'known' ? term.term : term.meant).toBe(meant);
  });

  test('is not certain where words would be lost', () => {
    expect(readOrganisationType('Kansalaisjarjesto')).toMatchObject({ certain: true });
    expect(readOrganisationType('Kansalaisjärjestö ry')).toMatchObject({ certain: false });
  });

  test.each(['Yhdistys', 'Rekisteröity', 'Oy', absurd])('does not guess at others (%#)', (text) => {
    expect(readOrganisationType(text)).toEqual(unknown);
  });
});
