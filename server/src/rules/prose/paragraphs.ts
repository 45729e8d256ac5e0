import type { SectionContent } from '../../form/form.ts';

/**
 * Whether lines of a section are paragraphs of prose. In the table of section 8.2 one reason may hold for several rows, and in the
 * sections of fields a line is a value.
 */
export function hasParagraphs(content: SectionContent): boolean {
  return content === 'prose' || content === 'group' || content === 'questions';
}
