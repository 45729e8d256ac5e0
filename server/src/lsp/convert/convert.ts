import type {
  CompletionItem,
  CompletionItemKind,
  DocumentSymbol,
  FoldingRange,
  MarkupContent,
  Hover as ProtocolHover,
  SelectionRange,
  SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { Completion, CompletionKind } from '../../features/completion/item.ts';
import type { Fold } from '../../features/folding.ts';
import type { Block } from '../../features/hover/content.ts';
import { guidance, toMarkdown, toPlainText } from '../../features/hover/content.ts';
import type { Hover } from '../../features/hover/hover.ts';
import type { OutlineItem, OutlineKind } from '../../features/outline.ts';
import type { Language } from '../../messages/message.ts';
import type { Range } from '../../text/range.ts';
import type { NamedThing } from '../../workspace/summary.ts';
import type { Client } from '../connection/client.ts';
import { completionItemKind, markup, snippetFormat, symbolKind } from '../connection/protocol.ts';

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

/** An outline as symbols within symbols. */
export function toDocumentSymbols(items: readonly OutlineItem[]): DocumentSymbol[] {
  return items.map(({ name, detail, kind, range, selectionRange, children }) => ({
    // Editors refuse symbols without a name.
    name: name || '–',
    ...(detail === '' ? {} : { detail }),
    kind: symbolKinds[kind],
    range,
    selectionRange,
    children: toDocumentSymbols(children),
  }));
}

/** An outline as a flat list, for editors that know no symbols within symbols. */
export function toSymbolInformation(
  items: readonly OutlineItem[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return items.flatMap(({ name, kind, range, children }) => [
    {
      name: name || '–',
      kind: symbolKinds[kind],
      location: { uri, range },
      ...(containerName ? { containerName } : {}),
    },
    ...toSymbolInformation(children, uri, name),
  ]);
}

/** Names in a description as symbols of the workspace. */
export function toWorkspaceSymbol(
  { kind, name, range }: NamedThing,
  uri: string,
  container: string | undefined,
): SymbolInformation {
  return {
    name,
    kind: kind === 'project' ? symbolKind.module : symbolKind.object,
    location: { uri, range },
    ...(container === undefined ? {} : { containerName: container }),
  };
}

/** A hover in Markdown, or in plain text for editors without it. */
export function toHover({ blocks, range }: Hover, language: Language, markdown: boolean): ProtocolHover {
  return { contents: toMarkup(blocks, language, markdown), range };
}

function toMarkup(blocks: readonly Block[], language: Language, markdown: boolean): MarkupContent {
  return markdown
    ? { kind: markup.markdown, value: toMarkdown(blocks) }
    : { kind: markup.plain, value: toPlainText(blocks, language) };
}

/** Folds, at most as many as the editor wants: those that come first. */
export function toFoldingRanges(folds: readonly Fold[], limit: number | undefined): FoldingRange[] {
  return folds.slice(0, limit ?? folds.length).map(({ startLine, endLine }) => ({ startLine, endLine }));
}

/** Ranges, the smallest first, as each within the next. */
export function toSelectionRange(ranges: readonly Range[]): SelectionRange {
  const nested = ranges.reduceRight<SelectionRange | undefined>(
    (parent, range) => (parent ? { range, parent } : { range }),
    undefined,
  );
  return nested ?? { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
}

const completionKinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  heading: completionItemKind.module,
  label: completionItemKind.field,
  value: completionItemKind.value,
  place: completionItemKind.value,
  row: completionItemKind.enumMember,
  form: completionItemKind.file,
};

/** Offered texts in the order they are offered in. */
export function toCompletionItems(items: readonly Completion[], language: Language, client: Client): CompletionItem[] {
  return items.map((item, index) => {
    const snippet = client.snippets ? item.snippet : undefined;
    return {
      label: item.label,
      kind: completionKinds[item.kind],
      sortText: String(index).padStart(4, '0'),
      textEdit: { range: item.edit.range, newText: snippet ?? item.edit.newText },
      ...(snippet === undefined ? {} : { insertTextFormat: snippetFormat }),
      ...(item.detail === undefined ? {} : { detail: item.detail }),
      ...(item.guidance === undefined
        ? {}
        : { documentation: toMarkup([guidance(item.guidance, language)], language, client.markdownCompletion) }),
    };
  });
}
