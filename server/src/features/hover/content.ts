import type { Language, Message, Text } from '../../messages/message.ts';
import { render } from '../../messages/message.ts';

/** A piece of a hover, in the reader's language. `So` marks literal text; anything else is plain. */
export type Block =
  | { readonly kind: 'title' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** The bold line above. */
export function title(text: string): Block {
  return { kind: 'title', text: withoutMarks(text) };
}

/** A paragraph of a message. */
export function paragraph(message: Message, language: Language): Block {
  return { kind: 'paragraph', text: render(message, language) };
}

/** A paragraph of guidance. */
export function guidance(text: Text, language: Language): Block {
  return { kind: 'paragraph', text: text[language] };
}

/** Text of a description for use in a message: it must not open or close a literal. */
export function withoutMarks(text: string): string {
  return text.replaceAll('`', '’');
}

/** The blocks as Markdown. Nothing in the texts of a description becomes formatting or a link. */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'list') return block.items.map((item) => `- ${escapedStart(escaped(item))}`).join('\n');
      return block.kind === 'title' ? `**${escaped(block.text)}**` : escapedStart(escaped(block.text));
    })
    .join('\n\n');
}

/** The blocks as plain text, literals in quotation marks. */
export function toPlainText(blocks: readonly Block[], language: Language): string {
  const quoted = language === 'en' ? '“$1”' : '”$1”';
  const plain = (text: string) => text.replace(/`([^`]*)`/g, quoted);
  return blocks
    .map((block) =>
      block.kind === 'list' ? block.items.map((item) => `- ${plain(item)}`).join('\n') : plain(block.text),
    )
    .join('\n\n');
}

function escaped(text: string): string {
  const parts = text.split(/(`[^`]*`)/);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*_[\]<>|~&]/g, '\\$&'))).join('');
}

/** A paragraph that begins like a heading or an item of a list is none. */
function escapedStart(text: string): string {
  return text.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[#+-]/, '\\$&');
}
