import { describe, expect, test } from 'vitest';
import { findIdentityCodes, mayHaveIdentityCode } from '../../../server/src/description/prose/identity-codes.ts';
import { findPlaceholders, mayHavePlaceholder } from '../../../server/src/description/prose/placeholders.ts';
import type { Span } from '../../../server/src/description/span.ts';

/** Individual numbers 900-999 are given to nobody. */
function codeOf(date: string, sign: string, individual: string): string {
  return date + sign + individual + '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(date + individual) % 31);
}

const textsOf = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

function identityCodesIn(text: string): readonly string[] {
  const found = findIdentityCodes(text);
  if (found.length > 0) expect(mayHaveIdentityCode(text)).toBe(true);
  return textsOf(text, found);
}

function placeholdersIn(text: string): readonly string[] {
  const found = findPlaceholders(text);
  if (found.length > 0) expect(mayHavePlaceholder(text)).toBe(true);
  return textsOf(text, found);
}

describe('identity codes', () => {
  test.each([...'-YXWVU'])('of the 1900s with the sign %s', (sign) => {
    const code = codeOf('131152', sign, '900');
    expect(identityCodesIn(`Asiakas ${code}, Oulu`)).toEqual([code]);
  });

  test.each([...'ABCDEF'])('of the 2000s with the sign %s', (sign) => {
    const code = codeOf('290204', sign, '999');
    expect(identityCodesIn(`(${code})`)).toEqual([code]);
  });

  test('of the 1800s', () => {
    const code = codeOf('010199', '+', '950');
    expect(identityCodesIn(code)).toEqual([code]);
  });

  test('in small letters, with a dash, and several', () => {
    const code = codeOf('131152', '-', '905');
    expect(identityCodesIn(code.toLowerCase())).toEqual([code.toLowerCase()]);
    expect(identityCodesIn(code.replace('-', '–'))).toEqual([code.replace('-', '–')]);
    expect(identityCodesIn(`${code} ja ${code}`)).toEqual([code, code]);
  });

  const valid = codeOf('131152', '-', '905');
  test.each([
    '131152-9051',
    '311152-905X',
    '290203A905C',
    `1${valid}`,
    `${valid}2`,
    `x${valid}`,
    `${valid}-12`,
    `040-${valid}`,
    '040123-1235 ja 050-450 1234',
    'Y-tunnus 1234567-1',
    'FI21 1234 5600 0007 85',
    'ISBN 978-951-131052-3080',
    'Dnro 131152/9051/2020',
  ])('none in %s', (text) => {
    expect(identityCodesIn(text)).toEqual([]);
  });
});

describe('placeholders', () => {
  test.each([
    ['TODO: tarkista luvut', 'TODO'],
    ['Luvut (TODO) tulevat syksyllä.', 'TODO'],
    ['Budjetti TBD', 'TBD'],
    ['Koulutukseen osallistui xxx opettajaa.', 'xxx'],
    ['Vastuuhenkilö: XXXX', 'XXXX'],
    ['xxx-hanke', 'xxx'],
    ['Seminaari pidetään XX.XX.XXXX Oulussa.', 'XX.XX.XXXX'],
    ['Seminaari on x.x.20xx.', 'x.x.20xx'],
    ['Hanke alkaa xx.xx.2020.', 'xx.xx.2020'],
    ['Raportti valmistuu vuonna 20xx', '20xx'],
    ['Mukana on XX henkilöä.', 'XX'],
    ['Hinta on xx €.', 'xx'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
    ['LOREM IPSUM', 'LOREM IPSUM'],
    ['Osallistujia on ??? kunnassa', '???'],
    ['Allekirjoitus ______', '______'],
    ['Mukana on [täydennä yritysten määrä] yritystä.', '[täydennä yritysten määrä]'],
    ['[Täydennä]', '[Täydennä]'],
    ['Tulokset: [lisää tähän tulokset]', '[lisää tähän tulokset]'],
    ['[hankkeen nimi] auttaa', '[hankkeen nimi]'],
    ['[TODO: luvut]', '[TODO: luvut]'],
    ['Hankkeessa [...] kehitetään', '[...]'],
    ['Hankkeessa […] kehitetään', '[…]'],
    ['Tulokset (täydennetään myöhemmin).', '(täydennetään myöhemmin)'],
    ['Täydennetään myöhemmin', 'Täydennetään myöhemmin'],
    ['- kesken', '- kesken'],
    ['(LUONNOS)', '(LUONNOS)'],
    ['  Tähän tulee tiivistelmä', 'Tähän tulee tiivistelmä'],
    ['Tähän kuvaus hankkeen tuloksista.', 'Tähän kuvaus hankkeen tuloksista.'],
    [
      'Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.',
      'Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.',
    ],
    ['...', '...'],
    ['…', '…'],
  ])('%s', (text, expected) => {
    expect(placeholdersIn(text)).toEqual([expected]);
  });

  test.each([
    'Tähän tulee kiinnittää huomiota koko hankkeen ajan.',
    'Tähän mennessä on tavattu nuoria.',
    'Tähän kuvaan piirretyt polut kertovat arjesta.',
    'Opinnot jäivät kesken.',
    'Kesken jääneet opinnot viedään loppuun.',
    'Osallistujien kesken sovitaan säännöistä.',
    'Luonnos palvelupolusta valmistui keväällä.',
    'Suunnitelmaa päivitetään myöhemmin.',
    'Puuttuvat taidot täydennetään koulutuksella.',
    'Täydennyskoulutus alkaa. (täydennyskoulutus)',
    'Lähde [1] ja [12, s. 4] sekä [viitattu 3.5.2021].',
    'Kyselyn [liite 2] mukaan, ks. [luku 3.2]',
    'Kuva ja [teksti: Aino Esimerkki]',
    '[päivitetty 3.5.2021]',
    'Raportin mukaan ”nuoret [...] löytävät polun”.',
    'Se [hanke] auttoi.',
    'Lue lisää [lisää].',
    'Todistus, TODellisuus, metodologia',
    'Miksi? Miksi ei??',
    'XX vuosisadan alku ja XXI vuosisata',
    'Vaatteita XXL ja XXXL',
    'tiedosto_nimi__uusi',
    'Ja niin edelleen...',
    'x-akseli ja y-akseli',
    'Kirjoita ja kerro -työpaja',
    'Taxi, Texas ja maksimi',
  ])('none in %s', (text) => {
    expect(placeholdersIn(text)).toEqual([]);
  });
});
