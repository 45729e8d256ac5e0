import { describe, expect, test } from 'vitest';
import { endedProject } from '../../../accuracy/drafts/base.ts';
import { printDraft, withRow, withValues } from '../../../accuracy/drafts/draft.ts';
import { findingsOf } from '../../../accuracy/judge.ts';

const inValue = (field: string, value: string) =>
  findingsOf(printDraft(withValues({ [field]: value })(endedProject)), 'a.esr');

describe('a phone number that can be dialed as it is written is no more than a hint', () => {
  test.each([
    'puh. 048 615 2201',
    'vaihde 048 615 2201',
    '048 615 2201, vaihde',
    '048 615 2201 alanumero 12',
    '048 615 2201 ext. 12',
    '048 615 2201 tai 048 615 2202',
  ])('%s', (value) => {
    expect(inValue('2/Puhelinnumero', value).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['phone-format', 'hint'],
    ]);
  });

  test.each(['048 615 22O1', 'Satu 048 615 2201', '048 615 2201 kysy lisää'])('%s is not', (value) => {
    expect(inValue('2/Puhelinnumero', value).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['phone-format', 'warning'],
    ]);
  });
});

test.each(['', '-', '–'])('a WWW-osoite "%s" is neither error nor warning', (value) => {
  expect(inValue('2/WWW-osoite', value).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test.each([
  ['+3 +4', 'hint'],
  ['–1 0', 'hint'],
  ['3/4', 'error'],
  ['3,5 4', 'error'],
])('scores %s: %s', (scores, severity) => {
  const text = printDraft(withRow('Materiaalit ja jätteet', scores, 'Pakkaukset kierrätetään.')(endedProject));
  expect(findingsOf(text, 'a.esr').map((each) => [each.rule, each.severity])).toEqual([['score-format', severity]]);
});

test('a partner abroad needs no Y-tunnus, one at home does', () => {
  const withPartners = (...partners: readonly string[]) =>
    printDraft({
      ...withValues({
        '2/Hakijoiden lukumäärä tai tuen siirto -menettely': 'Hakijoita on useampi kuin yksi (yhteishanke)',
      })(endedProject),
      partners: ['Osatoteuttajat', 'Kuhmon kaupunki, 8412034-0', ...partners],
    });
  for (const abroad of ['Tallinna Töökoda MTÜ, Viro', 'Stiftelsen Arbete, Sverige', 'Workshop Path Ltd']) {
    expect(findingsOf(withPartners(abroad), 'a.esr')).toEqual([]);
  }
  expect(findingsOf(withPartners('Kuhmon Pajat ry'), 'a.esr').map(({ rule }) => rule)).toEqual(['partner-format']);
});

test('what a page has under the text is a hint, inside of it a warning', () => {
  const text = printDraft(endedProject);
  const under = findingsOf(`${text}\n\nTakaisin etusivulle\n\nTulosta sivu\n\n1/1\n`, 'a.esr');
  expect(new Set(under.map(({ severity }) => severity))).toEqual(new Set(['hint']));
  const inside = findingsOf(text.replace('\n\nMoni osallistuja', '\n\nSivu 3/7\n\nMoni osallistuja'), 'a.esr');
  expect(inside.map(({ rule, severity }) => [rule, severity])).toEqual([['document-remnant', 'warning']]);
});

test('a full stop behind the number of a heading is no more than a hint, another number a warning', () => {
  const text = printDraft(endedProject);
  const dotted = findingsOf(text.replace('1 Hanke\n', '1. Hanke\n'), 'a.esr');
  expect(dotted.map(({ rule, severity }) => [rule, severity])).toEqual([['section-number', 'hint']]);
  const other = findingsOf(text.replace('4 Hankkeen kohderyhmät', '5 Hankkeen kohderyhmät'), 'a.esr');
  expect(other.map(({ rule, severity }) => [rule, severity])).toEqual([['section-number', 'warning']]);
});

test.each([
  ['4 3', 'Hanke ei vaikuta suoraan, mutta etäyhteydet vähentävät matkustamista.', '4'],
  ['4 3', 'Matkat vähenevät heti. Ei välillistä vaikutusta.', '3'],
  ['0 3', 'Hanke ei vaikuta suoraan, mutta etäyhteydet vähentävät matkustamista.', undefined],
  ['4 0', 'Ei välillisiä vaikutuksia, mutta ajo vähenee heti.', undefined],
])('scores %s over "%s": %s is wrong', (scores, reason, wrong) => {
  const text = printDraft(withRow('Liikkuminen ja logistiikka', scores, reason)(endedProject));
  const lines = text.split('\n');
  const found = findingsOf(text, 'a.esr').map(({ rule, range }) => [
    rule,
    lines[range.start.line]?.slice(range.start.character, range.end.character),
  ]);
  expect(found).toEqual(wrong === undefined ? [] : [['reason-contradicts-score', wrong]]);
});

test.each([
  ['Työ ja arki parantavat hyvinvointia, osallisuus kasvaa ja', true],
  ['Osallistujien hyvinvointi paranee, kun', true],
  ['Mukaan pääsee heti, jos vuoroja on', false],
  [
    'Työ parantaa hyvinvointia. Arki rytmittyy. Osallistujat löytävät uusia ystäviä ja seikkoja omassa arjessaan',
    false,
  ],
])('a reason "%s" is unfinished: %s', (reason, isUnfinished) => {
  const text = printDraft(withRow('Hyvinvoinnin edistäminen', '7 8', reason)(endedProject));
  expect(findingsOf(text, 'a.esr').map(({ rule }) => rule)).toEqual(isUnfinished ? ['unfinished-sentence'] : []);
});
