import { expect, test } from 'vitest';
import { readAnswer } from '../../../server/src/description/fields/answer.ts';
import { busyTime } from '../../support/busy-time.ts';

test.each(['Kyllä', 'Ei'])('%s is an answer', (text) => {
  expect(readAnswer(text)).toEqual({ kind: 'answer', answer: text });
});

test.each([
  ['kyllä', 'Kyllä'],
  ['KYLLÄ', 'Kyllä'],
  ['Kyllä.', 'Kyllä'],
  ['K', 'Kyllä'],
  ['Joo', 'Kyllä'],
  ['Kyl', 'Kyllä'],
  ['Kylla', 'Kyllä'],
  ['Kylä', 'Kyllä'],
  ['Yes', 'Kyllä'],
  ['ei', 'Ei'],
  ['EI!', 'Ei'],
  ['E', 'Ei'],
  ['No', 'Ei'],
  ['(Ei)', 'Ei'],
] as const)('%s means %s', (text, meant) => {
  expect(readAnswer(text)).toEqual({ kind: 'malformed', meant, reasons: undefined });
});

test.each(['Osittain', 'x', '?', 'Kyllä/Ei', 'Kyllä tai ei', 'kyllä ei', 'Emme tiedä', 'Eikä', 'Kyllästynyt', '-'])(
  '%s means nothing plain',
  (text) => {
    expect(readAnswer(text)).toEqual({ kind: 'malformed', meant: undefined, reasons: undefined });
  },
);

test.each([
  ['Kyllä, analyysi on tehty', 'Kyllä', ', analyysi on tehty'],
  ['Ei. Päätavoite on muu.', 'Ei', '. Päätavoite on muu.'],
  ['kyllä – koska niin on', 'Kyllä', ' – koska niin on'],
  ['Ei ole hankkeen päätavoite', 'Ei', ' ole hankkeen päätavoite'],
] as const)('%s has its reasons on the same line', (text, meant, reasons) => {
  const answer = readAnswer(text);
  expect(answer).toMatchObject({ kind: 'malformed', meant });
  if (answer.kind === 'malformed') expect(text.slice(answer.reasons?.start, answer.reasons?.end)).toBe(reasons);
});

test('a long text is read in no time', () => {
  const started = busyTime();
  for (const text of ['Kyllä,'.repeat(100_000), ' '.repeat(500_000), `Ei ${'-'.repeat(500_000)}`]) readAnswer(text);
  expect(busyTime() - started).toBeLessThan(500);
});
