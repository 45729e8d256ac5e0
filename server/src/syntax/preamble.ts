import type { Form } from '../form/form.ts';
import { forms } from '../form/forms.ts';
import { nearest } from '../form/nearest.ts';
import type { Line } from './line.ts';
import { foldSpaces, isBlank, saysMoreThan } from './line.ts';
import { formWithTitle } from './titles.ts';
import { judgedTogether } from './together.ts';

/** What the first lines say of the whole text. Line numbers are 0-based. */
export interface Preamble {
  /** The title's line; undefined when no line is exactly a form's title. */
  readonly title: number | undefined;
  /** A line that was probably meant as the title. */
  readonly similarTitle: number | undefined;
  /** The form whose title is there, or nearly. */
  readonly form: Form | undefined;
  /** The first line that the form of 2007-2013 has and this one has not. */
  readonly otherTemplate: number | undefined;
  /** How many first lines of the other form's first section there are: its heading, its code. They weigh more than a title. */
  readonly otherLines: number;
  /** How many first lines have this form's code. */
  readonly ownLines: number;
}

/** How many lines that are not blank are looked at: a title is among them or nowhere. */
export const firstLength = 40;

/** Lines farther down (0-based) are not looked at, however many are blank. */
const furthestFirst = firstLength * 25;

const longestTitleLine = 140;
const oldTitle = /rahoittaman projektin kuvaus\s*$/i;
/** A misspelt title has its first word or its last one right. */
const resemblesTitle = /^euroopan\s|\skuvaus$/i;
const oldCode = /^projektikoodi\s*:/i;
const ownCode = /^hankekoodi\s*:/i;
const oldHeading = /^1[.)]?\s+projekti$/i;

/** Reads the first lines that are not blank: once, as long as they are the same and where they were. */
export function readPreamble(lines: readonly Line[]): Preamble {
  const first = firstLines(lines);
  const holder = lines[first[0] ?? -1];
  if (holder === undefined) return preambleOf({ lines, first });
  const parts: unknown[] = [];
  for (const line of first) parts.push(line, lines[line]);
  return judgedTogether(holder, parts, { lines, first }, preambleOf);
}

interface FirstLines {
  readonly lines: readonly Line[];
  readonly first: readonly number[];
}

function preambleOf({ lines, first }: FirstLines): Preamble {
  const texts = first.map((line) => ({ line, text: foldSpaces((lines[line] as Line).text) }));
  const other = readOther(texts);
  for (const line of first) {
    const form = formWithTitle((lines[line] as Line).text);
    if (form) return { title: line, similarTitle: undefined, form, ...other };
  }
  for (const { line, text } of texts) {
    const form = resemblesTitle.test(text) ? formWithSimilarTitle(text) : undefined;
    if (form) return { title: undefined, similarTitle: line, form, ...other };
  }
  // The old title over a description of this form is that description's title.
  const similarTitle = texts.find(({ text }) => oldTitle.test(text))?.line;
  return { title: undefined, similarTitle, form: undefined, ...other };
}

interface FirstText {
  readonly line: number;
  readonly text: string;
}

function readOther(texts: readonly FirstText[]): Pick<Preamble, 'otherTemplate' | 'otherLines' | 'ownLines'> {
  const ofSection = texts.filter(({ text }) => oldCode.test(text) || oldHeading.test(text));
  const title = texts.find(({ text }, index) => oldTitle.test(text) || isEndOfOldTitle(texts, index));
  const ownLines = texts.filter(({ text }) => ownCode.test(text)).length;
  return { otherTemplate: title?.line ?? ofSection[0]?.line, otherLines: ofSection.length, ownLines };
}

/** A title that a copy has broken over two lines. */
function isEndOfOldTitle(texts: readonly FirstText[], index: number): boolean {
  const [before, end] = [texts[index - 1], texts[index]];
  if (before === undefined || end === undefined || !/projektin kuvaus$|^kuvaus$/i.test(end.text)) return false;
  return /^euroopan\s/i.test(before.text) && oldTitle.test(`${before.text} ${end.text}`);
}

/** Whether a title would be seen on a line put in before `line` (0-based): it would be among the first ones. */
export function isNearTop(lines: readonly Line[], line: number): boolean {
  const first = firstLines(lines);
  return line <= (first.length < firstLength ? furthestFirst : (first.at(-1) ?? 0));
}

function firstLines(lines: readonly Line[]): number[] {
  const found: number[] = [];
  for (let line = 0; line < lines.length && found.length < firstLength; line++) {
    const source = lines[line] as Line;
    if (!isBlank(source) && !saysMoreThan(source.text, longestTitleLine)) found.push(line);
    if (line > furthestFirst) break;
  }
  return found;
}

function formWithSimilarTitle(text: string): Form | undefined {
  const title = nearest(
    text,
    forms.map((form) => form.title),
  );
  return forms.find((form) => form.title === title);
}
