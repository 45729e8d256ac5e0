import { describe, expect, test } from 'vitest';
import { describeText } from '../../../../server/src/description/description.ts';
import { print } from '../../../../server/src/syntax/tree.ts';
import { findingsOf } from '../../../support/checking.ts';
import { sample } from '../../../support/sample.ts';

const text = sample();
const title = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';
const rulesOf = (source: string) => findingsOf(source).map(({ rule }) => rule);
const from = (heading: string) => text.slice(text.indexOf(heading));

describe('several descriptions in one text', () => {
  test.each([
    ['the same one again', `${text}\n${text}`],
    ['one of the other fund', `${text}\n${sample([], 'EAKR')}`],
    ['one of many mistakes', `${text}\n${title}\n\n2 Hakijan tiedot\n\nY-tunnus: 123\nPostinumero: abc\n\n1 Hanke\n`],
    ['one whose prose has placeholders', `${text}\n${title}\n\n1 Hanke\n\n3 Tiivistelmä\n\nxxx TODO\n`],
    ['three of them', `${text}\n${text}\n${text}`],
    ['with CRLF', `${text}\n${text}`.replaceAll('\n', '\r\n')],
  ])('%s is one finding', (_, both) => {
    expect(rulesOf(both)).toEqual(['several-descriptions']);
    expect(print(describeText(both).tree)).toBe(both);
  });

  test('the finding is on the second title, and the first one is related', () => {
    const [finding] = findingsOf(`${text}\n${text}`);
    const lines = text.split('\n').length;
    expect(finding?.range.start).toEqual({ line: lines + 2, character: 0 });
    expect(finding?.range.end).toEqual({ line: lines + 2, character: title.length });
    expect(finding?.related?.map(({ range }) => range.start.line)).toEqual([2]);
    expect(finding?.fixes ?? []).toEqual([]);
  });

  test('what is wrong in the first one is reported as if it were alone', () => {
    const broken = text.replace('4.2 Välilliset kohderyhmät\n', '').replace('Hankekoodi: S29001', 'Hankekoodi: S1');
    expect(rulesOf(`${broken}\n${text}`)).toEqual([...rulesOf(broken), 'several-descriptions']);
  });

  test('a first one that is cut off is told of that', () => {
    const broken = text.slice(0, text.indexOf('Materiaalit ja jätteet 2'));
    expect(rulesOf(`${broken}\n\n${text}`)).toEqual([...rulesOf(broken), 'several-descriptions']);
    expect(rulesOf(broken)).toContain('text-cut-off');
  });

  test('a first one without a title lacks it', () => {
    const untitled = from('1 Hanke');
    expect(rulesOf(`${untitled}\n${text}`)).toEqual(['missing-title', 'several-descriptions']);
    const short = 'Hankekuvaus\n\n1 Hanke\n\nHankekoodi: S29001\n';
    expect(rulesOf(`${short}\n${text}`)).toEqual([...rulesOf(short), 'several-descriptions']);
  });

  test.each(['3 Suunnitelman', '4.2 Välilliset', '8.2 ', '9 Loppuraportin'])(
    'a title that a page repeats over %s begins no description',
    (heading) => {
      const paged = text.replace(`\n${heading}`, `\n${title}\n\n${heading}`);
      expect(paged).not.toBe(text);
      expect(rulesOf(paged)).not.toContain('several-descriptions');
      expect(describeText(paged).tree.end).toBe(paged.split('\n').length);
    },
  );

  test('a repeated section alone is a repeated section', () => {
    expect(rulesOf(`${text}\n${from('9 Loppuraportin')}`)).toEqual(['duplicate-section']);
  });
});
