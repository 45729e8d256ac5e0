import { expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import { sample } from '../../support/sample.ts';

test.each([
  ['Toiminta päättynyt', true],
  ['Toiminta\u00a0päättynyt', true],
  ['toiminta päättynyt', true],
  ['Toiminta päätynyt', true],
  ['Päättynyt', true],
  ['Toiminnassa', false],
  ['Käynnissä', false],
  ['Kesken', false],
  ['', false],
])('a project whose state is ”%s” has ended: %s', (state, ended) => {
  expect(describeText(sample([['Toiminta päättynyt', state]])).ended).toBe(ended);
});

test('an empty state before the right one says nothing', () => {
  expect(describeText(sample([['Toiminnan tila:', 'Toiminnan tila:\n\nToiminnan tila:']])).ended).toBe(true);
});
