import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/text/lines.ts';
import { lineRange } from '../../../server/src/text/range.ts';

describe('applyEdits', () => {
  test('takes edits in any order and clamps what is outside', () => {
    const edits = [
      { range: lineRange(1, 0, 99), newText: 'B' },
      { range: lineRange(0, 0, 1), newText: 'A' },
      { range: lineRange(9, 0, 0), newText: '!' },
    ];
    expect(applyEdits('a1\r\nb2\nc', edits)).toBe('A1\r\nB\nc!');
  });

  test('keeps the order of what is inserted at one place', () => {
    const insert = (newText: string) => ({ range: lineRange(0, 1, 1), newText });
    expect(applyEdits('ab', [insert('1'), insert('2')])).toBe('a12b');
  });

  test('is what replacing by offsets gives', () => {
    const words = fc.array(fc.stringMatching(/^[a-zä]{0,4}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.stringMatching(/^[A-Z\n]{0,3}$/),
        (lines, ending, newText) => {
          const edits = lines.map((line, index) => ({ range: lineRange(index, 0, line.length), newText }));
          expect(applyEdits(lines.join(ending), edits)).toBe(lines.map(() => newText).join(ending));
        },
      ),
    );
  });

  test('takes linear time', () => {
    const count = 50_000;
    const edits = Array.from({ length: count }, (_, line) => ({ range: lineRange(line, 1, 2), newText: '' }));
    expect(applyEdits('a \n'.repeat(count), edits)).toBe('a\n'.repeat(count));
  }, 5000);
});
