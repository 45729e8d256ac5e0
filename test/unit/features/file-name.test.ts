import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import { suggestedFileName } from '../../../server/src/features/file-name.ts';
import { skeleton } from '../../../server/src/features/skeleton.ts';
import { formOf } from '../../../server/src/form/forms.ts';
import { sample } from '../../support/sample.ts';

const named = (code: string, name: string) =>
  suggestedFileName(
    describeText(
      sample([
        ['Hankekoodi: S29001', `Hankekoodi: ${code}`],
        ['Hankkeen nimi: Polku työhön', `Hankkeen nimi: ${name}`],
      ]),
    ),
  );

describe('the name to save a description under', () => {
  test.each([
    ['S29001', 'Polku työhön', 'S29001 Polku työhön.esr'],
    ['', 'Polku työhön', 'Polku työhön.esr'],
    ['S29001', '', 'S29001.esr'],
    ['', '', 'hankekuvaus.esr'],
    ['S29001', 'Polku/työhön: "mitä?" <nyt> a|b*c\\d', 'S29001 Polku työhön mitä nyt a b c d.esr'],
    ['S29001', '...', 'S29001.esr'],
    ['../S29001', 'Polku...', 'S29001 Polku.esr'],
    ['S29001', 'Polku\u202ety\u00f6h\u00f6n\u0000', 'S29001 Polkutyöhön.esr'],
    ['S29001', 'Tyo\u0308', 'S29001 Työ.esr'],
    ['S29001', `${'pitkä '.repeat(100)}`, `S29001${' pitkä'.repeat(12)}.esr`],
  ])('%j and %j', (code, name, expected) => {
    expect(named(code, name)).toBe(expected);
  });

  test('is short whatever the name', () => {
    for (const name of ['a'.repeat(1000), '𝔸'.repeat(1000), 'ä '.repeat(1000)]) {
      const file = named('', name);
      expect(new TextEncoder().encode(file).length).toBeLessThan(255);
      expect(file).not.toMatch(/\p{Cs}/u); // half of a pair
    }
  });

  test('is one for an empty form and an empty text, too', () => {
    expect(suggestedFileName(describeText(skeleton(formOf('ESR'))))).toBe('hankekuvaus.esr');
    expect(suggestedFileName(describeText(''))).toBe('hankekuvaus.esr');
  });
});
