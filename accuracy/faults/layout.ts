import { pick } from '../../bench/random.ts';
import { marked } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { fields, headingLines, plain, splice } from '../page.ts';

const fieldSections = ['1', '2', '5', '6', '7.1', '7.2'];
const questionStart = /^(?:Hankkeessa on tehty|Sukupuolinäkökulma on|Hankkeen päätavoite)/;
const scores = /\s-?\d+\s+-?\d+\s*$/;

/** A line filled up to a width and broken at blanks, as a program does it. */
function filled(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const blank = rest.lastIndexOf(' ', width);
    if (blank <= 0) break;
    lines.push(rest.slice(0, blank));
    rest = rest.slice(blank + 1);
  }
  return [...lines, rest];
}

/** The page with lines broken; the first part of the first broken one is marked. */
function withBroken(page: Page, broken: ReadonlyMap<number, readonly string[]>): Page | undefined {
  const lines = [...broken.keys()].sort((a, b) => b - a);
  const first = lines.at(-1);
  if (first === undefined) return undefined;
  return lines.reduce((made, line) => {
    const [head = '', ...rest] = broken.get(line) ?? [];
    return splice(made, line, 1, line === first ? marked(head) : head, ...rest);
  }, page);
}

/** Lines of the form: headings, fields, questions and rows. */
function formLines(page: Page): readonly number[] {
  const labels = fieldSections.flatMap((number) => fields(page, number).map(({ line }) => line));
  const others = [...page.lines.keys()].filter((line) => {
    const text = page.lines[line] ?? '';
    return questionStart.test(text) || (text.length < 100 && scores.test(text) && /^\p{Lu}/u.test(text));
  });
  return [...headingLines(page), ...labels, ...others];
}

/** Every line of the form that is longer than the width. */
function allBroken(width: number): Inject {
  return (page) => {
    const long = formLines(page).filter((line) => plain(page.lines[line] ?? '').length > width);
    return withBroken(page, new Map(long.map((line) => [line, filled(plain(page.lines[line] ?? ''), width)])));
  };
}

/** One of some lines, broken at a blank of a part of it. */
function oneBroken(
  linesOf: (page: Page) => readonly number[],
  partOf: (text: string) => string,
  hyphen = false,
): Inject {
  return (page, random) => {
    const places = linesOf(page).flatMap((line) => {
      const text = plain(page.lines[line] ?? '');
      const breaks = hyphen ? syllables(partOf(text)) : blanks(partOf(text));
      return breaks.map((at) => [line, text.slice(0, at), text.slice(hyphen ? at : at + 1)] as const);
    });
    if (places.length === 0) return undefined;
    const [line, head, tail] = pick(random, places);
    // The hyphen is not part of the word.
    if (hyphen) return splice(page, line, 1, `«${head}»-`, tail);
    return withBroken(page, new Map([[line, [head, tail]]]));
  };
}

function blanks(text: string): readonly number[] {
  return [...text.matchAll(/(?<=\p{L}{3}) (?=\p{L}{2})/gu)].map(({ index }) => index);
}

function syllables(text: string): readonly number[] {
  return [...text.matchAll(/(?<=\p{Ll}{3}[aeiouyäö])(?=[^aeiouyäö\s\p{P}][aeiouyäö]\p{Ll})/gu)].map(
    ({ index }) => index,
  );
}

const labelOf = (text: string) => text.slice(0, text.indexOf(':'));
const labelled = (page: Page) => fieldSections.flatMap((number) => fields(page, number).map(({ line }) => line));
const matching = (pattern: RegExp) => (page: Page) =>
  [...page.lines.keys()].filter((line) => pattern.test(page.lines[line] ?? ''));
const longRow =
  /^(?:Ilmastonmuutoksen|Pinta- ja|Paikallisen elinkeino|Aineettomien|Yhteiskunnallinen ja|Uusiutuvien).*\s-?\d+\s+-?\d+\s*$/;
const rowName = (text: string) => text.replace(scores, '');

const hardWrapped: Record<string, Inject> = {
  'every line of the form broken at 60 columns': allBroken(60),
  'every line of the form broken at 72 columns': allBroken(72),
  'every line of the form broken at 80 columns': allBroken(80),
  'every line of the form broken at 90 columns': allBroken(90),
  'a label broken': oneBroken(labelled, labelOf),
  'a label hyphenated': oneBroken(labelled, labelOf, true),
  'a heading broken': oneBroken(headingLines, (text) => (text.length > 20 ? text : '')),
  'a question broken': oneBroken(matching(questionStart), labelOf),
  'a question hyphenated': oneBroken(matching(questionStart), labelOf, true),
  'a row of the table broken': oneBroken(matching(longRow), rowName),
  'a row of the table hyphenated': oneBroken(matching(longRow), rowName, true),
  'the objective broken': oneBroken(matching(/^Erityistavoite: \d/), (text) =>
    text.replace(/^Erityistavoite: [\d.]+ /, (label) => '_'.repeat(label.length)),
  ),
  'the authority broken': oneBroken(matching(/^Vastuuviranomainen: \S+ elinkeino/), (text) =>
    text.replace(/^Vastuuviranomainen: /, (label) => '_'.repeat(label.length)),
  ),
};

/** A line and the next one with text, if only a blank line is between. */
function followers(page: Page, line: number): number | undefined {
  if (plain(page.lines[line + 1] ?? '') !== '') return undefined;
  return plain(page.lines[line + 2] ?? '') === '' ? undefined : line + 2;
}

/** Two lines of the form on one: the second one's label or heading is marked. */
function joined(page: Page, line: number, next: number, between: string): Page {
  const second = plain(page.lines[next] ?? '');
  const colon = second.indexOf(':');
  const name = colon === -1 ? marked(second) : marked(second.slice(0, colon)) + second.slice(colon);
  return splice(page, line, next - line + 1, `${(page.lines[line] ?? '').trimEnd()}${between}${name}`);
}

function fieldsGlued(sections: readonly string[], between: string): Inject {
  return (page, random) => {
    const pairs = sections.flatMap((number) => {
      const all = fields(page, number);
      return all.slice(0, -1).flatMap(({ line, value }, index) => {
        const next = all[index + 1]?.line;
        return value !== '' && next !== undefined && followers(page, line) === next ? [[line, next] as const] : [];
      });
    });
    return pairs.length === 0 ? undefined : joined(page, ...pick(random, pairs), between);
  };
}

/** A heading at the end of the text before it. */
function headingGlued(isText: (text: string) => boolean, between: string): Inject {
  return (page, random) => {
    const places = headingLines(page).filter((line) => {
      const text = plain(page.lines[line - 2] ?? '');
      return plain(page.lines[line - 1] ?? '') === '' && text !== '' && isText(text);
    });
    if (places.length === 0) return undefined;
    const line = pick(random, places);
    return joined(page, line - 2, line, between);
  };
}

const allAmounts: Inject = (page) => {
  const amounts = fields(page, '5').map(({ line }) => plain(page.lines[line] ?? ''));
  const [first, last] = [fields(page, '5')[0]?.line, fields(page, '5').at(-1)?.line];
  if (first === undefined || last === undefined || amounts.length !== 4) return undefined;
  const [one = '', two = '', ...rest] = amounts;
  const colon = two.indexOf(':');
  const text = [one, marked(two.slice(0, colon)) + two.slice(colon), ...rest].join(' ');
  return splice(page, first, last - first + 1, text);
};

const endsSentence = (text: string) => /\p{Ll}{3}\.$/u.test(text) && text.length > 60;

const gluedLines: Record<string, Inject> = {
  'two fields of section 1': fieldsGlued(['1'], ' '),
  'two fields of section 1 without a blank': fieldsGlued(['1'], ''),
  'two fields of section 2': fieldsGlued(['2'], ' '),
  'two fields of section 2 without a blank': fieldsGlued(['2'], ''),
  'two amounts': fieldsGlued(['5'], ' '),
  'two lists of places': fieldsGlued(['6'], ' '),
  'two counts': fieldsGlued(['7.1'], ' '),
  'all amounts': allAmounts,
  'a heading at the end of a paragraph': headingGlued(endsSentence, ' '),
  'a heading at the end of a paragraph without a blank': headingGlued(endsSentence, ''),
  'a heading at the end of a heading': headingGlued((text) => /^\d \p{Lu}/u.test(text), ' '),
};

/** Lines that are not those of the description. */
export const layoutInjectors: readonly Injector[] = [
  ...injectors('hard-wrapped', hardWrapped),
  ...injectors('glued-lines', gluedLines),
];
