import { forms } from '../server/src/form/forms.ts';

/** A description as a person sees it: lines, and what ends them. Made without the checker's parser, so that the two cannot err alike. */
export interface Page {
  readonly lines: readonly string[];
  readonly newline: string;
}

/** A stretch of lines: `end` is the first line after it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line `Label: value` cut at the value: `before` + `value` + `after` is the line. */
export interface PageField {
  readonly line: number;
  readonly label: string;
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

/** The lines of a text. */
export function readPage(text: string): Page {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { lines: text.split(newline), newline };
}

/** The text of a page. */
export function printPage({ lines, newline }: Page): string {
  return lines.join(newline);
}

/** A line's text with every kind of white space as one blank, and none at its ends. */
export function plain(line: string): string {
  return line.replace(/[\s\ufeff]+/g, ' ').trim();
}

/** The page with `count` lines from `at` replaced by others. */
export function splice(page: Page, at: number, count: number, ...lines: readonly string[]): Page {
  return { ...page, lines: [...page.lines.slice(0, at), ...lines, ...page.lines.slice(at + count)] };
}

/** The page with one line rewritten. */
export function rewrite(page: Page, line: number, text: string): Page {
  return splice(page, line, 1, text);
}

/** The lines that are all blank or all text, from `start` on. */
export function isBlankLine(page: Page, line: number): boolean {
  return (page.lines[line] ?? '').trim() === '';
}

/** Numbers and titles of the form's headings as they are printed, by number: "4.1 Varsinaiset kohderyhmät". */
export const headings: ReadonlyMap<string, string> = new Map(
  forms.flatMap((form) => form.sections.map(({ number, title }) => [number, `${number} ${title}`] as const)),
);

const headingTexts: ReadonlySet<string> = new Set(headings.values());

/** Lines with more characters than this are not looked at: no heading of the form is near as long. */
const longestHeading = 120;

/** The lines of the page that are headings of the form, in order. */
export function headingLines(page: Page): readonly number[] {
  return [...page.lines.keys()].filter((line) => isHeading(page.lines[line] ?? ''));
}

function isHeading(line: string): boolean {
  return line.length <= longestHeading && /^\s*\d/.test(line) && headingTexts.has(plain(line));
}

/** The number of the section whose heading is on a line: "4.1". */
export function numberAt(page: Page, line: number): string {
  return plain(page.lines[line] ?? '').split(' ')[0] ?? '';
}

/** A section by its number: the heading's line to the next heading's. Sub-sections are sections of their own. */
export function section(page: Page, number: string): Stretch | undefined {
  const lines = headingLines(page);
  const index = lines.findIndex((line) => numberAt(page, line) === number);
  const start = lines[index];
  return start === undefined ? undefined : { start, end: lines[index + 1] ?? page.lines.length };
}

/** A section with its sub-sections. */
export function wholeSection(page: Page, number: string): Stretch | undefined {
  const own = section(page, number);
  if (own === undefined) return undefined;
  const next = headingLines(page).find((line) => line > own.start && !numberAt(page, line).startsWith(`${number}.`));
  return { start: own.start, end: next ?? page.lines.length };
}

/** The lines of a section that are not blank, without its heading. */
export function textLines(page: Page, number: string): readonly number[] {
  const found = section(page, number);
  if (found === undefined) return [];
  return range(found.start + 1, found.end).filter((line) => !isBlankLine(page, line));
}

/** The lines of a section of fields that are `Label: value` with a label of the form. */
export function fields(page: Page, number: string): readonly PageField[] {
  const labels = labelsOf(number);
  return textLines(page, number).flatMap((line) => {
    const found = fieldOn(page, line);
    return found && labels.has(found.label) ? [found] : [];
  });
}

/** A field by the number of its section and its label. */
export function field(page: Page, number: string, label: string): PageField | undefined {
  return fields(page, number).find((each) => each.label === label);
}

/** The page with a field's value rewritten; undefined when the page has no such field. */
export function setValue(page: Page, number: string, label: string, value: string): Page | undefined {
  const found = field(page, number, label);
  return found && rewrite(page, found.line, valueSet(found, value));
}

/** A field's line with another value. */
export function valueSet(found: PageField, value: string): string {
  return (found.before.endsWith(':') ? `${found.before} ` : found.before) + value + found.after;
}

function labelsOf(number: string): ReadonlySet<string> {
  const specs = forms.flatMap((form) => form.sections).filter((each) => each.number === number);
  return new Set(specs.flatMap((each) => each.fields.map(({ label }) => label)));
}

function fieldOn(page: Page, line: number): PageField | undefined {
  const match = /^([^:]*:\s*)(.*?)(\s*)$/u.exec(page.lines[line] ?? '');
  if (!match) return undefined;
  const [, before = '', value = '', after = ''] = match;
  return { line, label: plain(before).replace(/ ?:$/, ''), before, value, after };
}

/** The whole numbers from `start` to `end`, the latter not included. */
export function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
