import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import { completionsAt } from '../../../server/src/features/completion/completion.ts';
import { folds } from '../../../server/src/features/folding.ts';
import { hoverAt } from '../../../server/src/features/hover/hover.ts';
import type { OutlineItem } from '../../../server/src/features/outline.ts';
import { outline } from '../../../server/src/features/outline.ts';
import { applyEdits } from '../../../server/src/text/lines.ts';
import type { Position } from '../../../server/src/text/range.ts';
import { sampleDescriptions } from '../../support/documents.ts';
import { sample } from '../../support/sample.ts';
import type { Wrapped } from '../../support/wrapping.ts';
import { wrap, wrapRange } from '../../support/wrapping.ts';

/** The outline of a text, its names and where they are after it was broken. */
function moved(items: readonly OutlineItem[], wrapped: Wrapped): readonly unknown[] {
  return items.map(({ name, detail, kind, range, selectionRange, children }) => ({
    name,
    detail,
    kind,
    start: wrapped.position(range.start),
    selectionRange: wrapRange(wrapped, selectionRange),
    children: moved(children, wrapped),
  }));
}

const asIs: Wrapped = { text: '', breaks: 0, position: (position) => position };

describe('in a text that is broken over lines', () => {
  test.each(sampleDescriptions)('the outline of %s is that of the whole text', (_, text) => {
    for (const width of [60, 80, 100]) {
      const wrapped = wrap(text, width);
      const seen = moved(outline(describeText(wrapped.text)), asIs);
      expect(seen).toEqual(moved(outline(describeText(text)), wrapped));
    }
  });

  test('folds begin and end on lines of the text', () => {
    const { text } = wrap(sample(), 60);
    const lines = text.split('\n');
    for (const { startLine, endLine } of folds(describeText(text))) {
      expect(startLine).toBeLessThan(endLine);
      expect(lines[endLine]).not.toBe('');
    }
  });

  test('hover tells the same everywhere', () => {
    const whole = describeText(sample());
    const wrapped = wrap(sample(), 60);
    const broken = describeText(wrapped.text);
    for (const [line, text] of sample().split('\n').entries()) {
      for (let character = 0; character < text.length; character += 5) {
        const place: Position = { line, character };
        const expected = hoverAt(whole, place, 'fi');
        const seen = hoverAt(broken, wrapped.position(place), 'fi');
        expect(seen?.blocks).toEqual(expected?.blocks);
        if (expected) expect(seen?.range).toEqual(wrapRange(wrapped, expected.range));
      }
    }
  });

  test('a value that is taken from the list replaces all its lines', () => {
    const objective = 'Erityistavoite: 6.1. Nuorten ja muiden heikossa';
    const { text } = wrap(sample(), 60);
    const line = text.split('\n').findIndex((each) => each.startsWith('Erityistavoite'));
    expect(text.split('\n')[line]).toBe(objective);
    const position = { line, character: objective.indexOf('6.1') };
    const items = completionsAt(describeText(text), position);
    expect(items.length).toBeGreaterThan(0);
    for (const { edit, removals = [], filter } of items) {
      expect(edit.range.start.line).toBe(edit.range.end.line);
      expect(filter).not.toBe('');
      const lines = applyEdits(text, [edit, ...removals]).split('\n');
      expect(lines[line]).toBe(`Erityistavoite: ${edit.newText.trim()}`);
      expect(lines[line + 1]).toBe('');
    }
  });
});
