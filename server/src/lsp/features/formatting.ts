import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { format, formatRange } from '../../features/format.ts';
import { listEdits } from '../../features/lists.ts';
import { documentFeature } from './feature.ts';
import { positionOf, rangeOf } from './requests.ts';

declare module '../connection/methods.ts' {
  interface Requests {
    readonly 'textDocument/formatting': [DocumentFormattingParams, TextEdit[]];
    readonly 'textDocument/onTypeFormatting': [DocumentOnTypeFormattingParams, TextEdit[]];
    readonly 'textDocument/rangeFormatting': [DocumentRangeFormattingParams, TextEdit[]];
  }
}

// A text that the editor has read in a wrong encoding is left as it is: tidied and saved, it would have lost its letters.

/** Tidies a document. */
export const formatting = documentFeature(
  'textDocument/formatting',
  { documentFormattingProvider: true },
  ({ uri, description }, { options }, _, { session }) =>
    session.misread.has(uri)
      ? []
      : [...format(description(), { insertFinalNewline: options?.insertFinalNewline === true })],
);

/** Tidies some lines of a document. */
export const rangeFormatting = documentFeature(
  'textDocument/rangeFormatting',
  { documentRangeFormattingProvider: true },
  ({ uri, description }, params, _, { session }) =>
    session.misread.has(uri) ? [] : [...formatRange(description(), rangeOf(params.range))],
);

/** Goes on with a list, or ends it, when a line break has been typed. */
export const onTypeFormatting = documentFeature(
  'textDocument/onTypeFormatting',
  { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } },
  ({ description }, { ch, position }) => (ch === '\n' ? [...listEdits(description(), positionOf(position))] : []),
);
