import type { CompletionItem, CompletionItemKind, CompletionParams } from 'vscode-languageserver';
import { completionsAt } from '../../features/completion/completion.ts';
import type { Completion, CompletionKind } from '../../features/completion/item.ts';
import { guidance } from '../../features/hover/content.ts';
import type { Language } from '../../messages/message.ts';
import type { Client } from '../connection/client.ts';
import { completionItemKind, snippetFormat } from '../connection/protocol.ts';
import { toMarkup } from '../convert/markup.ts';
import { documentFeature } from './feature.ts';
import { positionOf } from './requests.ts';

declare module '../connection/methods.ts' {
  interface Requests {
    readonly 'textDocument/completion': [CompletionParams, CompletionItem[]];
  }
}

/** What the form has at a place: headings, labels, values, rows. */
export const completion = documentFeature(
  'textDocument/completion',
  { completionProvider: { triggerCharacters: [':', ','] } },
  ({ description }, params, { settings: { language } }, { session: { client } }) =>
    toCompletionItems(completionsAt(description(), positionOf(params.position)), language, client),
);

const completionKinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  heading: completionItemKind.module,
  label: completionItemKind.field,
  value: completionItemKind.value,
  place: completionItemKind.value,
  row: completionItemKind.enumMember,
  form: completionItemKind.file,
};

/** Offered texts in the order they are offered in. */
function toCompletionItems(items: readonly Completion[], language: Language, client: Client): CompletionItem[] {
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
