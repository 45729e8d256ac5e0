import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../server/src/description/answer.ts';
import { saysNoEffect } from '../../../server/src/description/score-table.ts';
import { findingsOf } from '../../support/checking.ts';
import { sample } from '../../support/sample.ts';

describe('a reason that says that there is no effect', () => {
  test.each([
    'Ei vaikutusta.',
    'Hankkeella ei ole vaikutuksia Natura-alueisiin.',
    'Hanke ei sisällä toimia, jotka vaikuttaisivat luontoon.',
    'Ei arvioitavissa.',
    'Ei suoraa yhteyttä.',
    'Hankkeessa ei ole Natura-kohteita.',
    'Vaikutukset ovat neutraaleja.',
    '-',
    'Ingen inverkan.',
  ])('%s', (text) => {
    expect(saysNoEffect(text)).toBe(true);
  });

  test.each([
    'Syntyvät jätteet lajitellaan.',
    'Matkoja vähennetään etätapaamisilla.',
    'Einekset vaihdetaan lähiruokaan.',
  ])('not: %s', (text) => {
    expect(saysNoEffect(text)).toBe(false);
  });
});

const lastRow = 'Ympäristöosaaminen 0 0';
const reported = (text: string) => findingsOf(text).map(({ rule }) => rule);

test('what stands behind the last row is no reason of it where the heading of the final report is missing', () => {
  expect(reported(sample([['9 Loppuraportin tiivistelmä\n\n', '']]))).toEqual(['missing-section']);
});

test('nor is the foot of a copied page, after a blank line', () => {
  expect(reported(sample([[`${lastRow}\n`, `${lastRow}\n\nTakaisin hakuun\n`]]))).toEqual([]);
  expect(reported(sample([[`${lastRow}\n`, `${lastRow}\nLuontoa opitaan tuntemaan.\n`]]))).toEqual([
    'reason-without-score',
  ]);
});

test('an answer with the dots of its ä as a sign of their own is an answer', () => {
  expect(readAnswer('Kylla\u0308')).toEqual({ kind: 'answer', answer: 'Kyllä' });
});
