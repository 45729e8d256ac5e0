import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { OutlineItem, OutlineKind } from '../../features/outline.ts';
import { outline } from '../../features/outline.ts';
import { symbolKind } from '../connection/protocol.ts';
import { readingFeature } from './feature.ts';

declare module '../connection/methods.ts' {
  interface Requests {
    readonly 'textDocument/documentSymbol': [DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]];
  }
}

/** The outline: sections, fields, partners, scores. */
export const documentSymbols = readingFeature(
  'textDocument/documentSymbol',
  { documentSymbolProvider: true },
  ({ description, uri }, _params, _configured, { session: { client } }) => {
    const items = outline(description());
    return client.hierarchicalSymbols ? toDocumentSymbols(items) : toSymbolInformation(items, uri);
  },
);

const symbolKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  section: symbolKind.module,
  subsection: symbolKind.namespace,
  text: symbolKind.field,
  number: symbolKind.number,
  answer: symbolKind.boolean,
  partners: symbolKind.array,
  partner: symbolKind.object,
  site: symbolKind.object,
  group: symbolKind.enum,
  row: symbolKind.enumMember,
};

/** Editors refuse symbols without a name. */
const nameless = '–';

function toDocumentSymbols(items: readonly OutlineItem[]): DocumentSymbol[] {
  return items.map(({ name, detail, kind, range, selectionRange, children }) => ({
    name: name || nameless,
    ...(detail === '' ? {} : { detail }),
    kind: symbolKinds[kind],
    range,
    selectionRange,
    children: toDocumentSymbols(children),
  }));
}

/** A flat list, for editors that know no symbols within symbols. */
function toSymbolInformation(items: readonly OutlineItem[], uri: string, containerName?: string): SymbolInformation[] {
  return items.flatMap(({ name, kind, range, children }) => [
    {
      name: name || nameless,
      kind: symbolKinds[kind],
      location: { uri, range },
      ...(containerName ? { containerName } : {}),
    },
    ...toSymbolInformation(children, uri, name),
  ]);
}
