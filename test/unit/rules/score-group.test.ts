import { expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/text/lines.ts';
import { findingsOf } from '../../support/checking.ts';
import { sample } from '../../support/sample.ts';

test('of several rows in another group, each goes under the heading of its own', () => {
  const rows = ['Uusiutuvien energialähteiden käyttö', 'Paikallisen elinkeinorakenteen kestävä kehittäminen'];
  const [first, second] = rows.map((row) => sample().match(new RegExp(`^${row}.*\n`, 'm'))?.[0] ?? '');
  const group = 'Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus\n';
  const text = sample([
    [`${first}`, ''],
    [`${second}`, ''],
    [group, `${group}${first}${second}`],
  ]);
  const inOtherGroup = (each: string) => findingsOf(each).filter(({ rule }) => rule === 'score-group');
  expect(inOtherGroup(text)).toHaveLength(2);
  for (const { fixes } of inOtherGroup(text)) {
    expect(inOtherGroup(applyEdits(text, fixes?.[0]?.edits ?? []))).toHaveLength(1);
  }
});
