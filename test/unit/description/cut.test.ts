import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/checking.ts';
import { sample } from '../../support/sample.ts';

const text = sample();
const severe = (cut: string) =>
  findingsOf(cut)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule }) => rule);

describe('a text that stops', () => {
  test.each([
    ['in a word of section 3', 'tai t'],
    ['behind a heading', '5 Projektin julkinen rahoitus, euroa'],
    ['within an amount', 'Suunniteltu julkinen rahoitus yhteensä: 30'],
    ['within a list of places', 'Kunnat: Oulu, Raa'],
    ['within a label', 'Organisaatiotyy'],
    ['behind an answer', '(valtavirtaistaminen): Kyllä'],
    ['within a row of the table', 'Materiaalit ja jätteet 2'],
    ['behind the second row of the table', 'riskien vähentäminen 0 0'],
  ])('%s is told of that, and of nothing else', (_, last) => {
    const at = text.indexOf(last);
    expect(at).toBeGreaterThan(0);
    expect(severe(text.slice(0, at + last.length))).toEqual(['text-cut-off']);
  });

  test('in the middle of a sentence is not told of the sentence too', () => {
    const at = text.indexOf('4 Hankkeen kohderyhmät');
    const rules = findingsOf(`${text.slice(0, at).trimEnd().slice(0, -1)} ja tavoitteena on, että hankkeen\n`);
    expect(rules.map(({ rule }) => rule)).toContain('text-cut-off');
    expect(rules.map(({ rule }) => rule)).not.toContain('unfinished-sentence');
  });

  test('at the end of a section is told of the sections that are missing', () => {
    const rules = severe(text.slice(0, text.indexOf('7 Hakemusvaiheessa')));
    expect([...new Set(rules)]).toEqual(['missing-section']);
  });

  test('at its end is complete', () => {
    expect(severe(text)).toEqual([]);
    expect(severe(text.trimEnd())).toEqual([]);
  });
});

test('a partner without a Y-tunnus may be right above the next heading', () => {
  const opisto = 'Opisto, Raahen yksikkö, 2222222-9\n\n3 Suunnitelman';
  const rules = findingsOf(sample([[opisto, 'Opisto, Raahen yksikkö\n3 Suunnitelman']])).map(({ rule }) => rule);
  expect(rules).not.toContain('stray-text');
});
