import type { Form } from '../form/form.ts';
import { sectionSkeleton } from '../form/skeleton.ts';

/**
 * The text of a new, empty description: every heading, label, question, group and row of the form in its order, values left out and
 * a space after each label where the value is typed. Blocks are separated by one blank line as the service prints them; lines end with LF.
 */
export function skeleton(form: Form): string {
  const sections = form.sections.map((section) => sectionSkeleton(form, section).join('\n'));
  return `${[form.banner, form.title, ...sections].join('\n\n')}\n`;
}
