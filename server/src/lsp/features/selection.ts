import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionAt } from '../../features/selection.ts';
import type { Range } from '../../text/range.ts';
import { readingFeature } from './feature.ts';
import { positionOf } from './requests.ts';

declare module '../connection/methods.ts' {
  interface Requests {
    readonly 'textDocument/selectionRange': [SelectionRangeParams, SelectionRange[]];
  }
}

/** What a selection grows to, step by step. */
export const selection = readingFeature(
  'textDocument/selectionRange',
  { selectionRangeProvider: true },
  ({ description }, { positions }) => {
    const asked = Array.isArray(positions) ? positions : [];
    return asked.map((position) => toSelectionRange(selectionAt(description(), positionOf(position))));
  },
);

/** Ranges, the smallest first, as each within the next. */
function toSelectionRange(ranges: readonly Range[]): SelectionRange {
  const nested = ranges.reduceRight<SelectionRange | undefined>(
    (parent, range) => (parent ? { range, parent } : { range }),
    undefined,
  );
  return nested ?? { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
}
