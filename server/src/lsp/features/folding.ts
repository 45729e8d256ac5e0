import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { folds } from '../../features/folding.ts';
import { documentFeature } from './feature.ts';

declare module '../connection/methods.ts' {
  interface Requests {
    readonly 'textDocument/foldingRange': [FoldingRangeParams, FoldingRange[]];
  }
}

/** Sections that can be folded: at most as many as the editor wants, those that come first. */
export const folding = documentFeature(
  'textDocument/foldingRange',
  { foldingRangeProvider: true },
  ({ description }, _params, _configured, { session: { client } }) => {
    const found = folds(description());
    const limit = client.foldingLimit ?? found.length;
    return found.slice(0, limit).map(({ startLine, endLine }) => ({ startLine, endLine }));
  },
);
