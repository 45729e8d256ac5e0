import type { Form } from '../form/form.ts';
import { forms } from '../form/forms.ts';
import type { Heading } from './headings.ts';
import type { Line } from './line.ts';
import { foldSpaces, isBlank } from './line.ts';

const shortestTitle = Math.min(...forms.map((form) => form.title.length));

/** The form whose title a line is, with or without the banner before it on the line; undefined for any other line. */
export function formWithTitle(text: string): Form | undefined {
  if (text.length < shortestTitle) return undefined;
  const folded = foldSpaces(text);
  return forms.find((form) => form.title === folded || `${form.banner} ${form.title}` === folded);
}

/** Where another description begins behind the first one. Line numbers are 0-based. */
export interface SecondTitle {
  readonly line: number;
  /** The first line of what is no longer the first description: the banner over the title, or the title. */
  readonly start: number;
}

/**
 * The title of a second description in a text: a title between two headings, and the heading behind it has been there before. A title
 * that a printer repeats on each page has no such heading behind it. Costs next to nothing where no heading is repeated.
 */
export function findSecondTitle(lines: readonly Line[], headings: readonly Heading[]): SecondTitle | undefined {
  const seen = new Set<Heading['spec']>();
  let from: number | undefined;
  for (const { spec, line: to } of headings) {
    const title = from !== undefined && seen.has(spec) ? titleBetween(lines, from, to) : undefined;
    if (title !== undefined) return { line: title, start: bannerOver(lines, title) ?? title };
    seen.add(spec);
    from = to;
  }
  return undefined;
}

function titleBetween(lines: readonly Line[], from: number, to: number): number | undefined {
  for (let line = from + 1; line < to; line++) if (formWithTitle(lines[line]?.text ?? '')) return line;
  return undefined;
}

function bannerOver(lines: readonly Line[], title: number): number | undefined {
  let line = title - 1;
  while (line > 0 && isBlank(lines[line])) line--;
  const text = foldSpaces(lines[line]?.text ?? '');
  return forms.some(({ banner }) => banner === text) ? line : undefined;
}
