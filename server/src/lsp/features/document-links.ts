import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { links } from '../../features/links.ts';
import { readingFeature } from './feature.ts';

declare module '../connection/methods.ts' {
  interface Requests {
    readonly 'textDocument/documentLink': [DocumentLinkParams, DocumentLink[]];
  }
}

/** Addresses that can be followed. */
export const documentLinks = readingFeature(
  'textDocument/documentLink',
  { documentLinkProvider: {} },
  ({ description }) => links(description()).map(({ range, target }) => ({ range, target })),
);
