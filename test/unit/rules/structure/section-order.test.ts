import { describe, expect, test } from 'vitest';
import { describeText } from '../../../../server/src/description/description.ts';
import { fixAll } from '../../../../server/src/features/fix-all.ts';
import { esrForm } from '../../../../server/src/form/forms.ts';
import { headingText } from '../../../../server/src/form/skeleton.ts';
import { activate } from '../../../../server/src/rules/check.ts';
import { rules } from '../../../../server/src/rules/registry.generated.ts';
import { applyEdits } from '../../../../server/src/text/lines.ts';
import { findingsOf } from '../../../support/checking.ts';
import { headingsOf } from '../../../support/trees.ts';

const titles = new Map(esrForm.sections.map((section) => [section.number, headingText(section)]));
const description = (numbers: string) =>
  `${esrForm.title}\n\n${numbers
    .split(' ')
    .map((number) => `${titles.get(number)}\n\n${number === '3' ? 'Tekstiä.\n\n' : ''}`)
    .join('')}`;
const disorderIn = (text: string) => findingsOf(text).filter(({ rule }) => rule === 'section-order');

describe.each([
  ['7 7.2 8 8.1 5 6'],
  ['7 7.2 7.1 8 8.2 8.1 5 6'],
  ['8 8.2 8.1 1 2 3 4'],
  ['4 4.2 4.1 1'],
  ['9 4.1 4.2 4 3 2 1'],
  ['8.2 8.1 8 1 2'],
])('%s', (numbers) => {
  const text = description(numbers);

  test('each fix takes away its finding', () => {
    const before = disorderIn(text);
    expect(before.length).toBeGreaterThan(0);
    for (const { message, fixes } of before) {
      const after = disorderIn(applyEdits(text, fixes?.[0]?.edits ?? []));
      expect(after.map((each) => each.message)).not.toContainEqual(message);
    }
  });

  test('all of them bring the sections into order', () => {
    const only = activate(rules.filter(({ id }) => id === 'section-order'));
    const fixed = applyEdits(text, fixAll(describeText(text), only));
    expect(headingsOf(fixed).join(' ')).toBe(numbers.split(' ').sort().join(' '));
  });
});

test('a section that appears twice without a word is said to be empty once', () => {
  const rulesOf = (text: string) => findingsOf(text).map(({ rule }) => rule);
  const twice = description('1 2 3').replace('Tekstiä.', '') + titles.get('3');
  expect(rulesOf(twice).filter((rule) => rule === 'empty-section')).toHaveLength(1);
  expect(rulesOf(`${twice}\n\nTekstiä.\n`)).not.toContain('empty-section');
});
