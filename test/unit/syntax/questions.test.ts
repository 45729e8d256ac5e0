import { describe, expect, test } from 'vitest';
import { linesOf } from '../../support/trees.ts';

const analysis = 'Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta';
const mainstreaming = 'Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)';
const objective = 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen';

describe('the questions of section 8.1', () => {
  test('between them stands prose', () => {
    const text = `${analysis}: Kyllä\nPerustelu: a\n1. b\n${mainstreaming}: Kyllä\n${objective}: Ei\nc`;
    expect(linesOf('genderEquality', text)).toEqual([
      '0 genderAnalysis = Kyllä',
      '3 genderMainstreaming = Kyllä',
      '4 genderObjective = Ei',
    ]);
  });

  test.each([
    [`${analysis}: Ei`, '0 genderAnalysis = Ei'],
    [`${analysis}:`, '0 genderAnalysis = '],
    [`${analysis}: Osittain`, '0 genderAnalysis = Osittain'],
    [`${analysis.replaceAll(' ', '\u00a0')}:\u00a0Ei`, '0 genderAnalysis = Ei'],
    [`${analysis} Ei`, '0 genderAnalysis no-colon = Ei'],
    [`${analysis} – Kyllä`, '0 genderAnalysis no-colon = Kyllä'],
    [analysis, '0 genderAnalysis no-colon = '],
    [`${analysis.replace('tehty', 'thety')}: Ei`, '0 genderAnalysis misspelt = Ei'],
  ])('%s', (text, expected) => {
    expect(linesOf('genderEquality', text)).toEqual([expected]);
  });

  test('reasons may repeat a question', () => {
    const text = [
      `${analysis}: Kyllä`,
      `${analysis}. Analyysi on tehty: katso liite.`,
      `${analysis} osana valmistelua.`,
      `${objective}: tämä on kysymys, johon on vastattu alla`,
      `${objective}: Ei`,
    ];
    expect(linesOf('genderEquality', text.join('\n'))).toEqual(['0 genderAnalysis = Kyllä', '4 genderObjective = Ei']);
  });

  test('a question answered twice is there twice', () => {
    expect(linesOf('genderEquality', `${objective}: Ei\n${objective}: Kyllä`)).toEqual([
      '0 genderObjective = Ei',
      '1 genderObjective = Kyllä',
    ]);
  });
});
