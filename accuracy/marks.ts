import type { Position, Range } from '../server/src/text/range.ts';

/** A text with the ranges that were marked «so» in it. Marks may nest. */
interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** A text without its «marks», and the ranges (0-based lines, UTF-16 columns) that they enclose, in the order of their ends. */
export function readMarks(marked: string): Marked {
  const ranges: Range[] = [];
  const open: Position[] = [];
  const lines = marked.split('\n').map((line, number) => {
    let text = '';
    for (const piece of line.split(/([«»])/)) {
      const here = { line: number, character: text.length };
      if (piece === '«') open.push(here);
      else if (piece === '»') ranges.push({ start: open.pop() ?? here, end: here });
      else text += piece;
    }
    return text;
  });
  return { text: lines.join('\n'), ranges };
}
