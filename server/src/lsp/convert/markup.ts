import type { MarkupContent } from 'vscode-languageserver';
import type { Block } from '../../features/hover/content.ts';
import { toMarkdown, toPlainText } from '../../features/hover/content.ts';
import type { Language } from '../../messages/message.ts';
import { markup } from '../connection/protocol.ts';

/** Blocks of text in Markdown, or in plain text for editors without it. */
export function toMarkup(blocks: readonly Block[], language: Language, markdown: boolean): MarkupContent {
  return markdown
    ? { kind: markup.markdown, value: toMarkdown(blocks) }
    : { kind: markup.plain, value: toPlainText(blocks, language) };
}
