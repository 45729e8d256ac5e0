import { describe, expect, test } from 'vitest';
import { makeLine, readLines } from '../../../server/src/syntax/line.ts';
import { parse, print } from '../../../server/src/syntax/tree.ts';
import { applyEdits, editLines, joinLines } from '../../../server/src/text/lines.ts';
import { findingsOf } from '../../support/checking.ts';
import { sampleDescriptions } from '../../support/documents.ts';
import { sample } from '../../support/sample.ts';
import { snapshotOf } from '../../support/snapshots.ts';

const places: readonly (readonly [name: string, whole: string, glued: string])[] = [
  ['two fields with a blank', '90100\n\nPostitoimipaikka', '90100 Postitoimipaikka'],
  ['two fields without a blank', 'S29001\n\nHankkeen nimi', 'S29001Hankkeen nimi'],
  ['two amounts', '240 000\n\nToteutunut EU', '240 000 Toteutunut EU'],
  ['a value and a heading', 'keskus\n\n2 Hakijan', 'keskus 2 Hakijan'],
  ['a paragraph and a heading', 'koulutukseen tai töihin.\n\nTAVOITTEET', 'koulutukseen tai töihin.\n\nTAVOITTEET'],
  ['a paragraph and the next heading', 'oppilaitokset.\n\n5 Projektin', 'oppilaitokset. 5 Projektin'],
  ['a paragraph and the next heading without a blank', 'oppilaitokset.\n\n5 Projektin', 'oppilaitokset.5 Projektin'],
  ['two headings', 'kohderyhmät\n\n4.1 Vars', 'kohderyhmät 4.1 Vars'],
  ['a heading and a field', '1 Hanke\n\nHankekoodi', '1 Hanke Hankekoodi'],
  ['a heading and a paragraph', 'toteutuksesta\n\nHankkeessa', 'toteutuksesta Hankkeessa'],
  ['a reason and a heading', 'työllistyminen.\n\n8.2 Kest', 'työllistyminen. 8.2 Kest'],
];

describe('lines that have run together', () => {
  test.each(places)('%s', (_, whole, glued) => {
    const text = sample([[whole, glued]]);
    const findings = findingsOf(text);
    expect(findings.map(({ rule }) => rule)).toEqual(whole === glued ? [] : ['glued-lines']);
    expect(print(parse(text))).toBe(text);
    const edits = findings.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.edits));
    expect(applyEdits(text, edits)).toBe(sample());
    const windows = text.replaceAll('\n', '\r\n');
    expect(
      applyEdits(
        windows,
        findingsOf(windows).flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.edits)),
      ),
    ).toBe(sample().replaceAll('\n', '\r\n'));
  });

  test('all amounts on one line are one finding, and the fix splits them all', () => {
    const amounts = /Myönnetty EU(?:.*\n\n){4}/.exec(sample())?.[0] ?? '';
    for (const between of [' ', '']) {
      const text = sample().replace(amounts, () => `${amounts.trimEnd().split('\n\n').join(between)}\n\n`);
      const findings = findingsOf(text);
      expect(findings.map(({ rule }) => rule)).toEqual(['glued-lines']);
      expect(applyEdits(text, findings[0]?.fixes?.[0]?.edits ?? [])).toBe(sample());
    }
  });

  test('the values in them are checked', () => {
    const text = sample([['90100\n\nPostitoimipaikka: Oulu', '9010 Postitoimipaikka: Oulu']]);
    expect(findingsOf(text).map(({ rule }) => rule)).toEqual(['postal-code-format', 'glued-lines']);
  });

  test('typed away, leave nothing behind', () => {
    const lines = readLines(sample([['90100\n\nPostitoimipaikka', '90100 Postitoimipaikka']]));
    snapshotOf(lines);
    const line = lines.findIndex(({ text }) => text.startsWith('Postinumero'));
    const range = { start: { line, character: 18 }, end: { line, character: 19 } };
    const parted = editLines(lines, { range, newText: '\n\n' }, makeLine);
    expect(snapshotOf(parted)).toBe(snapshotOf(readLines(joinLines(parted))));
  });
});

describe('what only looks as if', () => {
  test.each(sampleDescriptions)('%s has none', (_, text) => {
    expect(findingsOf(text).filter(({ rule }) => rule === 'glued-lines')).toEqual([]);
  });

  const asIs: readonly (readonly [string, string])[] = [
    ['a heading that is named in prose', 'Nuorten perheet, katso kohta 8.1 Sukupuolten tasa-arvo'],
    ['a label of another section in a value', 'Nuorten perheet. Kunnat: Oulu Maakunnat: Lappi'],
  ];
  test.each(asIs)('%s', (_, text) => {
    expect(
      findingsOf(sample([['Nuorten perheet,', `${text}\n\nNuorten perheet,`]])).filter(
        ({ rule }) => rule === 'glued-lines',
      ),
    ).toEqual([]);
  });
});
