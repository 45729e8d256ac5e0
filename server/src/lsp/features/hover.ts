import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverAt } from '../../features/hover/hover.ts';
import { toMarkup } from '../convert/markup.ts';
import { readingFeature } from './feature.ts';
import { positionOf } from './requests.ts';

declare module '../connection/methods.ts' {
  interface Requests {
    readonly 'textDocument/hover': [HoverParams, Hover | null];
  }
}

/** What is known of the field, figure or place under the pointer. */
export const hover = readingFeature(
  'textDocument/hover',
  { hoverProvider: true },
  ({ description }, params, { settings: { language } }, { session: { client } }) => {
    const found = hoverAt(description(), positionOf(params.position), language);
    return found ? { contents: toMarkup(found.blocks, language, client.markdownHover), range: found.range } : null;
  },
);
