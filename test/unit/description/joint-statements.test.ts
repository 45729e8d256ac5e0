import { describe, expect, test } from 'vitest';
import { impossibleEnding } from '../../../server/src/description/fields/mail-ending.ts';
import { jointStatement, mayCallItJoint } from '../../../server/src/description/prose/joint-statements.ts';

const found = (text: string) => (mayCallItJoint(text) ? jointStatement(text) : undefined);

describe('a project that is called a joint one', () => {
  test.each([
    'Hankkeen osatoteuttajina toimivat opisto ja verstas.',
    'Osatoteuttajat vastaavat omista ryhmistään.',
    'Hanke toteutetaan yhteishankkeena.',
    'Kyseessä on yhteishanke.',
    'Hankkeella on kaksi osatoteuttajaa.',
    'Osatoteuttajana on Esimerkkilän kaupunki.',
  ])('%s', (text) => {
    expect(found(text)).toBeDefined();
  });

  test.each([
    'Hankkeella ei ole osatoteuttajia.',
    'Hanke ei ole yhteishanke.',
    'Toimimme osatoteuttajana Toinen polku -hankkeessa vuosina 2015–2017.',
    'Aiempi yhteishanke päättyi vuonna 2017.',
    'Jatkossa voidaan hakea yhteishanketta.',
    'Yhteistyökumppanit vastaavat omista ryhmistään.',
    'Hanke tekee yhteistyötä rinnakkaishankkeen osatoteuttajien kanssa.',
  ])('not so: %s', (text) => {
    expect(found(text)).toBeUndefined();
  });
});

describe('endings of mail addresses', () => {
  test.each([
    'a(at)b.fi',
    'a(at)b.com',
    'a(at)b.se',
    'a(at)b.eu',
    'a(at)b.ax',
    'a(at)b.museum',
    'a(at)b.helsinki',
    'A(at)B.FI',
  ])('possible: %s', (address) => {
    expect(impossibleEnding(address)).toBeUndefined();
  });

  test.each([
    ['a(at)b.fii', 'fi'],
    ['a(at)b.fu', 'fi'],
    ['a(at)b.con', 'com'],
    ['a(at)b.xx', undefined],
  ])('impossible: %s', (address, meant) => {
    expect(impossibleEnding(address)?.meant).toBe(meant);
  });
});
