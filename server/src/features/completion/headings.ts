import type { Description } from '../../description/description.ts';
import type { SectionSpec } from '../../form/form.ts';
import { forms } from '../../form/forms.ts';
import { headingText, sectionSkeleton } from '../../form/skeleton.ts';
import { titleGuidance } from '../../messages/guidance-fields.ts';
import type { Position, Range } from '../../text/range.ts';
import { guidanceForSection } from '../guidance.ts';
import { skeleton } from '../skeleton.ts';
import type { Candidate, TypedLine } from './item.ts';
import { lineBreakAt } from './item.ts';

/** The headings that the description lacks, each with the labels or rows that belong under it; those that fit the place come first. */
export function missingHeadings(description: Description, { range }: TypedLine): readonly Candidate[] {
  const line = range.start.line;
  // A heading that is being written counts as missing still.
  const isThere = ({ id }: SectionSpec) => (description.sections.get(id)?.start ?? line) !== line;
  const missing = description.form.sections.filter((spec) => !isThere(spec));
  const { before, after } = ordersAround(description, line);
  const fits = ({ order }: SectionSpec) => before < order && order < after;
  const sorted = [...missing.filter(fits), ...missing.filter((spec) => !fits(spec))];
  const lineBreak = lineBreakAt(description.lines, line);
  return sorted.map((spec) => ({
    label: headingText(spec),
    kind: 'heading',
    guidance: guidanceForSection(spec.id),
    ...filledIn(range, sectionSkeleton(description.form, spec).join(lineBreak)),
  }));
}

function ordersAround({ tree }: Description, line: number): { readonly before: number; readonly after: number } {
  const above = tree.sections.filter(({ start }) => start < line).at(-1);
  const below = tree.sections.find(({ start }) => start > line);
  return { before: above?.spec.order ?? -1, after: below?.spec.order ?? Number.POSITIVE_INFINITY };
}

/** The titles of the forms, where there is none; in an empty text each with the whole form under it. */
export function titles(description: Description, { line }: Position, { range }: TypedLine): readonly Candidate[] {
  if (description.tree.title !== undefined) return [];
  const lineBreak = lineBreakAt(description.lines, line);
  const lines = forms.map(
    (form): Candidate => ({
      label: form.title,
      kind: 'heading',
      guidance: titleGuidance,
      edit: { range, newText: form.title },
    }),
  );
  if (description.tree.sections.length > 0) return lines;
  const whole = forms.map(
    (form): Candidate => ({
      label: `${form.title} …`,
      kind: 'form',
      detail: `1–${form.sections.at(-1)?.number}`,
      guidance: titleGuidance,
      ...filledIn(range, skeleton(form).trimEnd().replaceAll('\n', lineBreak)),
    }),
  );
  return [...whole, ...lines];
}

/** An edit that writes labels, and the same as a snippet with a place to fill in after each of them. */
function filledIn(range: Range, newText: string): Pick<Candidate, 'edit' | 'snippet'> {
  const edit = { range, newText };
  if (!newText.includes(': ')) return { edit };
  let place = 0;
  return { edit, snippet: newText.replace(/(?<=: )(?=\r?\n|$)/g, () => `\${${++place}}`) };
}
