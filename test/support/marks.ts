import type { Range } from '../../server/src/text/range.ts';

/** A text without its «marks», and the ranges they enclosed, in order. Marks do not nest. */
export function readMarks(marked: string): { readonly text: string; readonly ranges: readonly Range[] } {
  const ranges: Range[] = [];
  let text = '';
  let start = place('');
  for (const piece of marked.split(/([«»])/)) {
    if (piece === '«') start = place(text);
    else if (piece === '»') ranges.push({ start, end: place(text) });
    else text += piece;
  }
  return { text, ranges };
}

function place(text: string) {
  const lines = text.split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
