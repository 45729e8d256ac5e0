import { describe, expect, test } from 'vitest';
import { describe as describeTree } from '../../../server/src/description/description.ts';
import { Line, makeLine, readLines } from '../../../server/src/syntax/line.ts';
import { judgedOfSections, judgedTogether } from '../../../server/src/syntax/together.ts';
import { parseLines } from '../../../server/src/syntax/tree.ts';
import { editLines } from '../../../server/src/text/lines.ts';
import { sample } from '../../support/sample.ts';

const asked: string[] = [];

function length(text: string): number {
  asked.push(`length of ${text}`);
  return text.length;
}

function upper(text: string): string {
  asked.push(`upper of ${text}`);
  return text.toUpperCase();
}

/** What had to be judged anew. */
function newly(ask: () => void): readonly string[] {
  asked.length = 0;
  ask();
  return [...asked];
}

describe('what several lines say together', () => {
  test('several judges keep their judgements on one line without losing each other’s', () => {
    const holder = new Line('a', '');
    const ask = () => [judgedTogether(holder, ['p'], 'a', length), judgedTogether(holder, ['q'], 'a', upper)];
    expect(newly(ask)).toEqual(['length of a', 'upper of a']);
    expect(newly(ask)).toEqual([]);
    expect(ask()).toEqual([1, 'A']);
  });

  test('is judged anew when a part is another one', () => {
    const holder = new Line('a', '');
    judgedTogether(holder, ['p', 1], 'a', length);
    expect(newly(() => judgedTogether(holder, ['p', 2], 'b', length))).toEqual(['length of b']);
    expect(newly(() => judgedTogether(holder, ['p'], 'c', length))).toEqual(['length of c']);
  });
});

describe('a section read again', () => {
  const lines = readLines(sample());
  const at = lines.findIndex(({ text }) => text.startsWith('Hankekoodi'));
  const typed = (newText: string) => {
    const place = { line: at, character: 3 };
    return editLines(lines, { range: { start: place, end: place }, newText }, makeLine);
  };
  const sectionsOf = (source: readonly Line[]) => describeTree(parseLines(source)).sections;

  test('is the same object as long as no line of it is another one and none has moved', () => {
    const before = sectionsOf(lines);
    const after = sectionsOf(typed('x'));
    expect(after.get('project')).not.toBe(before.get('project'));
    expect([...after].filter(([id, section]) => section !== before.get(id)).map(([id]) => id)).toEqual(['project']);
  });

  test('tells the new places when a line has come above it', () => {
    const before = sectionsOf(lines);
    const after = sectionsOf(typed('x\n'));
    const starts = [...after].map(([id, { start }]) => start - (before.get(id)?.start ?? 0));
    expect(starts).toEqual(starts.map((_, index) => (index === 0 ? 0 : 1)));
    expect(after.get('funding')?.fields.map(({ line }) => line)).toEqual(
      before.get('funding')?.fields.map(({ line }) => line + 1),
    );
  });

  test('keeps what was judged of it until it changes', () => {
    const judge = () => {
      asked.push('funding');
      return asked.length;
    };
    const ask = (source: readonly Line[]) => () =>
      judgedOfSections({ lines: source, sections: sectionsOf(source) }, ['funding'], judge);
    expect(newly(ask(lines))).toEqual(['funding']);
    expect(newly(ask(typed('x')))).toEqual([]);
    expect(newly(ask(typed('\n')))).toEqual(['funding']);
  });
});
