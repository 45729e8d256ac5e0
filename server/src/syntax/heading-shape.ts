import type { SectionId } from '../form/form.ts';
import { beginsSomeTitle, longestTitle, sectionIdWithSimilarTitle, sectionIdWithTitle } from '../form/lookup.ts';
import type { Line } from './line.ts';
import { foldSpaces, isSpace, saysMoreThan } from './line.ts';

/** What a line would be as a heading. Columns are 0-based UTF-16. */
export interface HeadingShape {
  /** "4.1"; absent when the line is a title of the form without a number. */
  readonly number: string | undefined;
  readonly numberStart: number;
  readonly numberEnd: number;
  /** Whether number and title are parted as the form does it: white space, no full stop. */
  readonly plain: boolean;
  readonly title: string;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** The section with exactly this title. */
  readonly sectionId: SectionId | undefined;
}

declare module './line.ts' {
  interface LineSlots {
    heading: HeadingShape | null;
    nearTitle: SectionId | null;
  }
}

const numbered = /^\s*(\d{1,2}(?:\.\d{1,2}){0,2})([.)]?)(\s*)(\p{L}.*)$/u;
const longestHeading = 160;

/** What the line would be as a heading, or null. */
export function headingShape(line: Line): HeadingShape | null {
  if (line.heading === undefined) line.heading = readShape(line.text);
  return line.heading;
}

function readShape(text: string): HeadingShape | null {
  if (text.length === 0 || saysMoreThan(text, longestHeading)) return null;
  const first = text.charCodeAt(0);
  const indented = isSpace(first);
  const match = indented || (first >= 0x30 && first <= 0x39) ? numbered.exec(text) : null;
  if (match) return numberedShape(text, match);
  return indented || beginsSomeTitle(first) ? bareShape(text) : null;
}

function numberedShape(text: string, match: RegExpExecArray): HeadingShape {
  const [, number = '', stop = '', gap = '', rest = ''] = match;
  const title = foldSpaces(rest);
  const numberStart = text.indexOf(number);
  const titleStart = text.length - rest.length;
  return {
    number,
    numberStart,
    numberEnd: numberStart + number.length,
    plain: stop === '' && gap !== '',
    title,
    titleStart,
    titleEnd: titleStart + rest.trimEnd().length,
    sectionId: sectionIdWithTitle(title),
  };
}

function bareShape(text: string): HeadingShape | null {
  if (saysMoreThan(text, longestTitle + 8)) return null;
  const title = foldSpaces(text);
  const sectionId = sectionIdWithTitle(title);
  if (sectionId === undefined) return null;
  const start = text.length - text.trimStart().length;
  const titleEnd = text.trimEnd().length;
  return {
    number: undefined,
    numberStart: start,
    numberEnd: start,
    plain: true,
    title,
    titleStart: start,
    titleEnd,
    sectionId,
  };
}

/** The section whose title the title of a numbered line was probably meant to be. */
export function similarSectionId(line: Line, { title }: HeadingShape): SectionId | undefined {
  if (line.nearTitle === undefined) line.nearTitle = sectionIdWithSimilarTitle(title) ?? null;
  return line.nearTitle ?? undefined;
}
