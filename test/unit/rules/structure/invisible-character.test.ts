import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../support/checking.ts';
import { sample } from '../../../support/sample.ts';

/** Where the rule's findings are in the text as it is written, and the sample's first changed line. */
function placesIn(line: string, broken: string): readonly string[] {
  const text = sample([[line, broken]]);
  const first = text.slice(0, text.indexOf(broken)).split('\n').length - 1;
  return findingsOf(text)
    .filter(({ rule }) => rule === 'invisible-character')
    .map(({ range: { start, end } }) => `${start.line - first}:${start.character}-${end.character}`);
}

describe('an invisible character in a line that a copy has broken', () => {
  const places = 'Kunnat: Oulu, Raahe';
  test.each([
    ['in the first part', 'Kunnat: Ou\u200blu,\nRaahe', ['0:10-11']],
    ['in the second part', 'Kunnat: Oulu,\nRa\u200bahe', ['1:2-3']],
    ['in both', 'Kunnat: Ou\u200blu,\nRa\u200bahe', ['0:10-11', '1:2-3']],
    ['at the end of the first part', 'Kunnat: Oulu,\u200b\nRaahe', ['0:13-14']],
    ['at the beginning of the second part', 'Kunnat: Oulu,\n\u200bRaahe', ['1:0-1']],
  ])('%s of a value', (_, broken, expected) => {
    expect(placesIn(places, broken)).toEqual(expected);
  });

  test('of a label', () => {
    const label = 'Yhteyshenkilön asema hakijaorganisaatiossa';
    expect(placesIn(label, label.replace(' hakija', '\nhakija\u200b'))).toEqual(['1:6-7']);
  });

  test('of a heading', () => {
    const heading = '7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista';
    expect(placesIn(heading, heading.replace(' hanke', '\nhanke\u200b'))).toEqual(['1:5-6']);
  });
});
