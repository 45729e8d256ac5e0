import { pick } from '../bench/random.ts';
import type { Inject } from './fault.ts';
import type { Page, PageField, Stretch } from './page.ts';
import { fields, plain, rewrite, setValue, splice, valueSet } from './page.ts';
import type { Random } from './typing.ts';

/** The text with its first and last mark set where its letters begin and end. */
export function marked(text: string): string {
  return text.replace(/^(\s*)(.*?)(\s*)$/su, '$1«$2»$3');
}

/** The page with a line marked as the expected range. */
export function markLine(page: Page, line: number): Page {
  return rewrite(page, line, marked(page.lines[line] ?? ''));
}

/** The page with each of the lines marked. */
export function markLines(page: Page, lines: readonly number[]): Page {
  return lines.reduce(markLine, page);
}

/** The page without a stretch of lines. */
export function removed(page: Page, { start, end }: Stretch): Page {
  return splice(page, start, end - start);
}

/** The page without a line and, where it was between blank lines, without one of these. */
export function withoutLine(page: Page, line: number): Page {
  const alone = plain(page.lines[line - 1] ?? '') === '' && plain(page.lines[line + 1] ?? '') === '';
  return splice(page, line, alone ? 2 : 1);
}

/** The lines of a stretch. */
export function linesOf(page: Page, { start, end }: Stretch): readonly string[] {
  return page.lines.slice(start, end);
}

/** Makes a mistake in the value of one field. The value it returns is marked. */
export function inValue(
  section: string,
  label: string,
  make: (value: string, random: Random, page: Page) => string | undefined,
): Inject {
  return (page, random) => {
    const found = fields(page, section).find((each) => each.label === label && each.value !== '');
    const value = found && make(found.value, random, page);
    return value === undefined ? undefined : setValue(page, section, label, value);
  };
}

/** Writes a value in place of a field's. */
export function valueInstead(section: string, label: string, value: string): Inject {
  return (page) => setValue(page, section, label, value);
}

/** One of several ways, by chance; the first that suits when that one does not. */
export function oneOf(...ways: readonly Inject[]): Inject {
  return (page, random) => {
    const first = pick(random, ways)(page, random);
    return first ?? ways.map((way) => way(page, random)).find((result) => result !== undefined);
  };
}

/** One mistake after the other on one page; undefined when one of them does not suit. */
export function inTurn(...steps: readonly Inject[]): Inject {
  return (page, random) => steps.reduce<Page | undefined>((made, step) => made && step(made, random), page);
}

/** The page with one field's label marked. */
export function markLabel(page: Page, line: number): Page {
  const text = page.lines[line] ?? '';
  const colon = text.indexOf(':');
  return rewrite(page, line, marked(text.slice(0, colon)) + text.slice(colon));
}

/** The page with the value of a field marked. */
export function markValue(page: Page, found: PageField): Page {
  return rewrite(page, found.line, valueSet(found, `«${found.value}»`));
}
