import type { CompletionItem, CompletionItemKind, CompletionList, CompletionParams } from 'vscode-languageserver';
import { completionsAt } from '../../features/completion/completion.ts';
import type { Completion, CompletionKind } from '../../features/completion/item.ts';
import { guidance, title } from '../../features/hover/content.ts';
import type { Language } from '../../messages/message.ts';
import type { Client } from '../connection/client.ts';
import { completionItemKind, snippetFormat } from '../connection/protocol.ts';
import { toMarkup } from '../convert/markup.ts';
import { readingFeature } from './feature.ts';
import { positionOf } from './requests.ts';

declare module '../connection/methods.ts' {
  interface Requests {
    readonly 'textDocument/completion': [CompletionParams, CompletionList];
  }
}

/** What the form has at a place: headings, labels, values, rows. */
export const completion = readingFeature(
  'textDocument/completion',
  { completionProvider: { triggerCharacters: [':', ','] } },
  ({ description }, params, { settings: { language } }, { session: { client } }) =>
    toCompletionList(completionsAt(description(), positionOf(params.position)), language, client),
);

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  heading: completionItemKind.module,
  label: completionItemKind.field,
  value: completionItemKind.value,
  place: completionItemKind.value,
  row: completionItemKind.enumMember,
  form: completionItemKind.file,
};

/** Offered texts in the order they are offered in. They fit what has been typed so far; with the next letter they are asked for again. */
function toCompletionList(items: readonly Completion[], language: Language, client: Client): CompletionList {
  return {
    isIncomplete: items.length > 0,
    items: items.map((item, index) => ({
      label: item.label,
      kind: kinds[item.kind],
      sortText: String(index).padStart(4, '0'),
      filterText: item.filter,
      ...edit(item, client),
      ...(item.removals === undefined ? {} : { additionalTextEdits: [...item.removals] }),
      ...detail(item, client),
      ...documentation(item, language, client),
      ...nextList(item, client),
    })),
  };
}

function edit({ edit: { range, newText }, snippet }: Completion, { snippets }: Client): Partial<CompletionItem> {
  if (!snippets || snippet === undefined) return { textEdit: { range, newText } };
  return { textEdit: { range, newText: snippet }, insertTextFormat: snippetFormat };
}

function detail({ detail }: Completion, { labelDetails }: Client): Partial<CompletionItem> {
  if (detail === undefined) return {};
  return labelDetails ? { labelDetails: { description: detail } } : { detail };
}

/** The whole label above what belongs there: lists cut long ones. */
function documentation(item: Completion, language: Language, client: Client): Partial<CompletionItem> {
  if (item.guidance === undefined) return {};
  const blocks = [title(item.label), guidance(item.guidance, language)];
  return { documentation: toMarkup(blocks, language, client.markdownCompletion) };
}

/** After a label that has been taken the list of its values opens, where the editor said how. */
function nextList({ label, opensValues }: Completion, { suggestCommand }: Client): Partial<CompletionItem> {
  return opensValues && suggestCommand ? { command: { title: label, command: suggestCommand } } : {};
}
