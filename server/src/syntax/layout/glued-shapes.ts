import type { SectionSpec } from '../../form/form.ts';
import { forms } from '../../form/forms.ts';
import { fieldWithLabel, labelsOfSection, sectionsWithLabel } from '../../form/lookup.ts';
import { headingText } from '../../form/skeleton.ts';
import { foldSpaces } from '../line.ts';

const sections = forms.flatMap((form) => form.sections);
/** A line with more characters than this is looked at at both ends only. */
export const longestFields = 1200;

/** Whether lines of the form may have run together in a text; `findCuts` has the last word. */
export function mayBeGlued(text: string, hasLabel: boolean): boolean {
  const trimmed = text.trimEnd();
  if (headingAtEnd(trimmed) !== undefined || headingAtStart(trimmed) !== undefined) return true;
  if (!hasLabel || text.length > longestFields || !hasSecondColon(text)) return false;
  return sectionsWithLabel(firstLabel(text)).some((section) => labelCuts(section, text).length > 0);
}

/** Another label has its own colon: without one nothing can be glued. */
function hasSecondColon(text: string): boolean {
  return text.includes(':', text.indexOf(':') + 1);
}

function firstLabel(text: string): string {
  return foldSpaces(text.slice(0, text.indexOf(':')));
}

/** Headings as they are printed; the longest first, so that none is taken for the end of another. */
export const headings: readonly (readonly [string, SectionSpec])[] = sections
  .map((section) => [headingText(section), section] as const)
  .sort(([a], [b]) => b.length - a.length);
const endings: ReadonlySet<string> = new Set(headings.map(([text]) => text.slice(-5)));

/** A heading that has run together with other text, and the column where what is behind the cut begins. */
export interface GluedHeading {
  readonly spec: SectionSpec;
  readonly text: string;
  readonly start: number;
}

/** A heading behind other text, with a blank or the end of a sentence before it. */
export function headingAtEnd(text: string): GluedHeading | undefined {
  if (!endings.has(text.slice(-5))) return undefined;
  const found = headings.find(([heading]) => text.endsWith(heading));
  const start = found ? text.length - found[0].length : 0;
  return found && start > 1 && /[\s.!?:)]/.test(text.charAt(start - 1))
    ? { spec: found[1], text: found[0], start }
    : undefined;
}

const shortestText = 40;
const distinctiveHeading = 18;

/** A heading with its first field, or with a sentence, behind it. */
export function headingAtStart(text: string): GluedHeading | undefined {
  const first = text.charCodeAt(0);
  if (first < 0x31 || first > 0x39) return undefined;
  const found = headings.find(([heading]) => text.startsWith(`${heading} `));
  if (!found) return undefined;
  const [heading, spec] = found;
  const rest = text.slice(heading.length).trimStart();
  const isField = labelsOfSection(spec).some((label) => rest.startsWith(`${label}:`));
  const isText = spec.content === 'prose' && heading.length >= distinctiveHeading && rest.length >= shortestText;
  if (!isField && !(isText && /^\p{Lu}/u.test(rest))) return undefined;
  return { spec, text: heading, start: text.length - rest.length };
}

/** The columns behind the first label where another label of the section begins, in order. */
export function labelCuts(
  section: SectionSpec,
  text: string,
): readonly { readonly start: number; readonly text: string }[] {
  if (!hasSecondColon(text) || fieldWithLabel(section, firstLabel(text)) === undefined) return [];
  const colon = text.indexOf(':');
  return labelsOfSection(section)
    .flatMap((label) => {
      const start = text.indexOf(`${label}:`, colon + 1);
      return start === -1 || isWithinWord(text, start) ? [] : [{ start, text: label }];
    })
    .sort((a, b) => a.start - b.start || b.text.length - a.text.length)
    .filter(
      ({ start }, index, all) =>
        index === 0 || start >= (all[index - 1]?.start ?? 0) + (all[index - 1]?.text.length ?? 0),
    );
}

/** "Valtion viranomainenY-tunnus" is glued, "hankkeen nimi" within a word of lower case is none: a label begins with a capital. */
function isWithinWord(text: string, start: number): boolean {
  return /[\p{Lu}-]/u.test(text.charAt(start - 1));
}
