import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Line, makeLine, readLines } from '../../../server/src/syntax/line.ts';
import { nastyText, runs, wornSample } from '../../support/nasty.ts';
import { sample } from '../../support/sample.ts';
import { snapshotOf } from '../../support/snapshots.ts';

/** Slots that keep what they were made with, and compare it before they answer. */
const guarded: ReadonlySet<string> = new Set(['section', 'joined', 'parts', 'judged', 'near', 'value', 'notes']);

const slots = Object.keys(new Line('', '')).filter((name) => !['text', 'ending', 'written'].includes(name));

/** Fills the slots of lines by everything that is ever asked of them, in the place where they are. */
function fill(lines: readonly Line[]): string {
  return snapshotOf(lines);
}

function withoutMemory({ text, ending, written }: Line): Line {
  return new Line(text, ending, written);
}

/** Two descriptions and, for each line of the first, where it is put into the second. */
const mixtures = fc.record({
  from: fc.oneof(wornSample, nastyText),
  to: fc.oneof(wornSample, fc.constant(sample())),
  places: fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
  taken: fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
});

describe('what a line remembers depends on its text alone', () => {
  test('the list of slots is complete', () => {
    expect(slots).toContain('notes');
    expect([...guarded].every((name) => slots.includes(name))).toBe(true);
  });

  test('lines moved from one description into another bring nothing with them', () => {
    fc.assert(
      fc.property(mixtures, ({ from, to, places, taken }) => {
        const source = readLines(from);
        fill(source);
        const lines = [...readLines(to)];
        fill(lines);
        for (const [index, place] of places.entries()) {
          const line = source[(taken[index % taken.length] ?? 0) % source.length];
          if (line && line.ending !== '') lines.splice(place % (lines.length - 1 || 1), index % 2, line);
        }
        expect(fill(lines)).toBe(fill(lines.map(withoutMemory)));
      }),
      runs(200),
    );
  });

  test('a slot holds the same wherever the line is', () => {
    const unguarded = slots.filter((name) => !guarded.has(name));
    fc.assert(
      fc.property(mixtures, ({ from, to }) => {
        const text = `${from}\n${to}`;
        const whole = readLines(text);
        fill(whole);
        for (const line of whole) {
          const alone = withoutMemory(line);
          fill([...readLines(`${sample()}\n`), alone]);
          for (const name of unguarded) expectSame(name, line, alone);
        }
      }),
      runs(3),
    );
  });
});

function expectSame(name: string, a: Line, b: Line): void {
  const [first, second] = [a, b].map((line) => Reflect.get(line, name));
  // 0 and undefined: nobody has asked in this place.
  if (first && second) expect(second, `${name} of “${a.text}”`).toEqual(first);
}

describe('a line with something else in a slot', () => {
  test('is noticed by the comparison', () => {
    const lines = readLines(sample());
    fill(lines);
    const at = lines.findIndex(({ text }) => text.startsWith('Hankekoodi'));
    const other = readLines('Hankekoodi: S29999');
    fill(readLines(sample().replace(/Hankekoodi: .*/, 'Hankekoodi: S29999')));
    const forged = makeLine(lines[at]?.text ?? '', '\n');
    fill(other);
    forged.field = { label: 'Hankekoodi', labelStart: 0, labelEnd: 10, valueStart: 12, valueEnd: 13 };
    const wrong = lines.map((line, index) => (index === at ? forged : line));
    expect(fill(wrong)).not.toBe(fill(readLines(sample())));
  });
});
