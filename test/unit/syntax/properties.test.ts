import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtful } from '../../../fuzz/texts.ts';
import { esrForm } from '../../../server/src/form/forms.ts';
import { headingText } from '../../../server/src/form/skeleton.ts';
import type { Line } from '../../../server/src/syntax/line.ts';
import { makeLine, readLines } from '../../../server/src/syntax/line.ts';
import { parse, print } from '../../../server/src/syntax/tree.ts';
import { applyEdits, editLines, joinLines, splitLines } from '../../../server/src/text/lines.ts';
import { findingsOf } from '../../support/checking.ts';
import type { NastyEdit } from '../../support/nasty.ts';
import { anyString, doubtfulText, nastyEdits, nastyText, runs, wornSample } from '../../support/nasty.ts';
import { sample } from '../../support/sample.ts';
import { snapshotOf } from '../../support/snapshots.ts';

const text = fc.oneof(nastyText, doubtfulText, wornSample, anyString);

/** The sections of one of two descriptions in one text end where the other begins. */
const two = sample() + sample();

describe('a tree', () => {
  test('prints what it was parsed from, whatever that is', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (each) => print(parse(each)) === each),
      runs(500),
    );
  });

  test('has sections that follow each other, and lines of theirs in order', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 20, arbitrary: text }, { weight: 1, arbitrary: fc.constant(two) }), (each) => {
        const { sections, lines, secondTitle, end: last } = parse(each);
        if (secondTitle === undefined) expect(last).toBe(lines.length);
        else expect(last).toBeLessThan(lines.length);
        for (const [index, { start, end, fields, partners, others, rows }] of sections.entries()) {
          expect(end).toBe(sections[index + 1]?.start ?? last);
          for (const list of [fields, partners, others, rows]) {
            const places = list.map(({ line }) => line);
            expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
            expect(places.every((line) => start < line && line < end)).toBe(true);
          }
        }
      }),
      runs(100),
    );
  });

  test('has columns that lie in their lines', () => {
    fc.assert(
      fc.property(text, (each) => {
        for (const { fields, partners, rows } of parse(each).sections) {
          for (const { source, labelStart, labelEnd, valueStart, valueEnd } of fields) {
            expectAscending(0, labelStart, labelEnd, valueStart, valueEnd, source.text.length);
          }
          for (const { source, nameStart, nameEnd, idStart, idEnd } of partners) {
            expectAscending(0, nameStart, nameEnd, idStart, idEnd, source.text.length);
          }
          for (const { source, nameStart, nameEnd, scores } of rows) {
            expectAscending(
              0,
              nameStart,
              nameEnd,
              ...scores.flatMap(({ start, end }) => [start, end]),
              source.text.length,
            );
          }
        }
      }),
    );
  });
});

function expectAscending(...columns: readonly number[]): void {
  expect(columns).toEqual([...columns].sort((a, b) => a - b));
}

describe('after any edits', () => {
  test('tree and findings are those of a cold parse', () => {
    fc.assert(
      fc.property(text, nastyEdits, (start, edits) => expectNoMemory(readLines(start), edits)),
      runs(300),
    );
  });

  test('of the whole sample too', () => {
    fc.assert(
      fc.property(nastyEdits, (edits) => expectNoMemory(readLines(sample()), edits)),
      runs(60),
    );
  });
});

test('what lines are depends on the heading above them, and not on the one that was there before', () => {
  const body = doubtful.join('\n');
  const { title, sections } = esrForm;
  for (const before of sections) {
    const lines = readLines(`${title}\n\n${headingText(before)}\n\n${body}`);
    snapshotOf(lines);
    for (const after of sections) {
      const range = { start: { line: 2, character: 0 }, end: { line: 2, character: headingText(before).length } };
      const edited = editLines(lines, { range, newText: headingText(after) }, makeLine);
      expect(snapshotOf(edited)).toBe(snapshotOf(readLines(joinLines(edited))));
    }
  }
});

function expectNoMemory(start: readonly Line[], edits: readonly NastyEdit[]): void {
  let lines = start;
  snapshotOf(lines);
  for (const edit of edits) {
    const change = edit(lines);
    const expected = applyEdits(joinLines(lines), [change]);
    lines = editLines(lines, change, makeLine);
    expect(joinLines(lines)).toBe(expected);
    const warm = snapshotOf(lines);
    expect(warm).toBe(snapshotOf(readLines(expected)));
    expect(snapshotOf(lines)).toBe(warm);
  }
}

test('what is found is in the text', () => {
  fc.assert(
    fc.property(text, (each) => {
      // Places are reported in the text as it is written, which may be longer than what is read.
      const lines = splitLines(each, (written, ending) => ({ text: written, ending }));
      for (const { range, related = [], fixes = [] } of findingsOf(each)) {
        const edits = fixes.flatMap((fix) => fix.edits.map((edit) => edit.range));
        const ranges = [range, ...related.map((other) => other.range), ...edits];
        for (const { start, end } of ranges) {
          expect(start.line < end.line || (start.line === end.line && start.character <= end.character)).toBe(true);
          for (const { line, character } of [start, end]) {
            expect(lines[line]).toBeDefined();
            expect(character).toBeLessThanOrEqual(lines[line]?.text.length ?? 0);
          }
        }
      }
    }),
    runs(150),
  );
});
