import { pick } from '../../bench/random.ts';
import { linesOf, markLine, markLines, removed } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import {
  headingLines,
  headings,
  isBlankLine,
  numberAt,
  plain,
  rewrite,
  section,
  splice,
  wholeSection,
} from '../page.ts';
import { caseSlips, doubleSlips, slipped, slips } from '../typing.ts';

const fieldSections = ['1', '2', '5', '6', '7.1', '7.2'];

/** The line of the page's title, or the first line. */
function titleLine(page: Page): number {
  return Math.max(
    0,
    page.lines.findIndex((line) => plain(line).endsWith('rahoittaman hankkeen kuvaus')),
  );
}

function headingBefore(page: Page, line: number): number {
  return (
    headingLines(page)
      .filter((each) => each < line)
      .at(-1) ?? titleLine(page)
  );
}

/** The section with its sub-sections is gone: it is missed on the heading that comes before its place. */
function deleteSection(number: string): Inject {
  return (page) => {
    const found = wholeSection(page, number);
    if (!found) return undefined;
    const rest = removed(page, found);
    return markLine(rest, headingBefore(rest, found.start));
  };
}

/** Only the heading's line is lost: its text now is under the heading before it. That is still one cause. */
function deleteHeading(number: string): Inject {
  return (page) => {
    const found = section(page, number);
    if (!found) return undefined;
    const rest = splice(page, found.start, 2);
    return markLine(rest, headingBefore(rest, found.start));
  };
}

/** The copy of the page ends before a section: every section from there on is missed on the last heading. */
function cutBefore(number: string): Inject {
  return (page) => {
    const found = section(page, number);
    if (!found) return undefined;
    const rest = { ...page, lines: page.lines.slice(0, found.start) };
    return markLine(rest, headingBefore(rest, found.start));
  };
}

const sectionNumbers = ['1', '2', '3', '4', '4.1', '4.2', '5', '6', '7', '7.1', '7.2', '8', '8.1', '8.2', '9'];

const missingSection = [
  ...sectionNumbers.map((number): [string, Inject] => [`section ${number} deleted`, deleteSection(number)]),
  ...['3', '4.1', '4.2', '8.2', '9'].map((number): [string, Inject] => [
    `heading of ${number} lost`,
    deleteHeading(number),
  ]),
  ...['8', '8.2', '9'].map((number): [string, Inject] => [`cut off before ${number}`, cutBefore(number)]),
];

/** The section appears again after itself, or at the end of the page. */
function repeatSection(number: string, atEnd: boolean): Inject {
  return (page) => {
    const found = wholeSection(page, number);
    if (!found) return undefined;
    const copy = ['', ...linesOf(page, found)];
    // What the copy says of the number of participants would be said twice, too.
    if (copy.some((line) => /\d henkilöä/.test(line))) return undefined;
    const at = atEnd ? page.lines.length : found.end;
    const wrong = splice(page, at, 0, ...copy, '');
    return markLines(
      wrong,
      headingLines(wrong).filter((line) => line > at && line <= at + copy.length),
    );
  };
}

/** The heading's line pasted twice. */
const repeatHeading: Inject = (page, random) => {
  const line = pick(random, headingLines(page));
  return markLine(splice(page, line + 1, 0, '', page.lines[line] ?? ''), line + 2);
};

const duplicateSection = {
  'a section copied behind itself': (page, random) =>
    repeatSection(pick(random, ['1', '2', '3', '4.1', '4.2', '5', '6', '7.2', '8.1', '8.2']), false)(page, random),
  'a section pasted at the end': (page, random) =>
    repeatSection(pick(random, ['3', '4.2', '5', '6', '8.1']), true)(page, random),
  'a group of sections copied behind itself': (page, random) =>
    repeatSection(pick(random, ['4', '7', '8']), false)(page, random),
  'a heading pasted twice': repeatHeading,
} satisfies Record<string, Inject>;

/** The page with the headings of some sections marked. */
function markHeadings(page: Page, numbers: readonly string[]): Page {
  return markLines(
    page,
    headingLines(page).filter((line) => numbers.includes(numberAt(page, line))),
  );
}

/** A section and the one after it change places. Both headings are right answers: one of the two is wrong. */
function swapSections(number: string, next: string): Inject {
  return (page) => {
    const one = wholeSection(page, number);
    const other = wholeSection(page, next);
    if (!one || !other || one.end !== other.start) return undefined;
    const lines = [...linesOf(page, other), ...(other.end === page.lines.length ? [''] : []), ...linesOf(page, one)];
    return markHeadings(splice(page, one.start, other.end - one.start, ...lines), [number, next]);
  };
}

/** A section is somewhere else altogether; only it is wrong. */
function moveSection(number: string, before: string): Inject {
  return (page) => {
    const from = wholeSection(page, number);
    const to = section(page, before);
    if (!from || !to) return undefined;
    const lines = [...linesOf(page, from), ...(from.end === page.lines.length ? [''] : [])];
    const pasted = splice(page, to.start, 0, ...lines);
    const shift = to.start > from.start ? 0 : lines.length;
    return markHeadings(removed(pasted, { start: from.start + shift, end: from.end + shift }), [number]);
  };
}

const sectionOrder = {
  'neighbours swapped (5, 6)': swapSections('5', '6'),
  'neighbours swapped (4.1, 4.2)': swapSections('4.1', '4.2'),
  'neighbours swapped (7.1, 7.2)': swapSections('7.1', '7.2'),
  'neighbours swapped (8.1, 8.2)': swapSections('8.1', '8.2'),
  'neighbours swapped (7, 8)': swapSections('7', '8'),
  'neighbours swapped (1, 2)': swapSections('1', '2'),
  'the final report before section 3': moveSection('9', '3'),
  'section 2 before section 5': moveSection('2', '5'),
  'section 3 before section 8': moveSection('3', '8'),
} satisfies Record<string, Inject>;

/** Rewrites the heading of a section: `make` gets number and title. */
function writeHeading(numbers: readonly string[], make: (number: string, title: string) => string): Inject {
  return (page, random) => {
    const there = numbers.filter((number) => section(page, number));
    if (there.length === 0) return undefined;
    const number = pick(random, there);
    const line = section(page, number)?.start ?? 0;
    return rewrite(page, line, make(number, plain(page.lines[line] ?? '').slice(number.length + 1)));
  };
}

const sectionNumber = {
  'the number of the section before': writeHeading(
    ['3', '4', '5', '6', '7', '8', '9'],
    (number, title) => `«${Number(number) - 1}» ${title}`,
  ),
  'the number of the section behind': writeHeading(
    ['2', '3', '4', '5', '6', '7', '8'],
    (number, title) => `«${Number(number) + 1}» ${title}`,
  ),
  'a number the form does not have': writeHeading(
    ['3', '4.1', '5', '8.2', '9'],
    (number, title) => `«1${number}» ${title}`,
  ),
  'a sub-section with its group’s number': writeHeading(
    ['4.1', '4.2', '7.1', '7.2', '8.1', '8.2'],
    (number, title) => `«${number.slice(0, 1)}» ${title}`,
  ),
  'a sub-section with another group’s number': writeHeading(
    ['4.1', '4.2', '8.1', '8.2'],
    (number, title) => `«${Number(number.slice(0, 1)) + 1}${number.slice(1)}» ${title}`,
  ),
  // The number is missed where it should be, or on the title that lacks it.
  'no number': writeHeading(sectionNumbers, (_, title) => `«»«${title}»`),
} satisfies Record<string, Inject>;

/** Titles of which one wrong letter is worth a "did you mean": the word "Hanke" is too short to be sure of. */
const longTitles = sectionNumbers.filter((number) => number !== '1');

const misspeltHeading: Record<string, Inject> = Object.fromEntries(
  Object.entries({ ...slips, ...doubleSlips, ...caseSlips }).map(([kind, slip]) => [
    kind,
    (page, random) => {
      const there = longTitles.filter((number) => section(page, number));
      const number = pick(random, there);
      const title = headings.get(number)?.slice(number.length + 1) ?? '';
      const wrong = slipped(title, slip, random);
      return wrong === undefined ? undefined : writeHeading([number], () => `${number} «${wrong}»`)(page, random);
    },
  ]),
);

const foreignHeadings = ['10 Liitteet', '2.1 Yhteistyökumppanit', '11 Viestintä', '5.1 Rahoituksen jakautuminen'];

/** A heading of another form between the fields of a section: number and title, or the title, are right answers. */
const foreignHeading: Inject = (page, random) => {
  const found = section(page, pick(random, fieldSections));
  if (!found) return undefined;
  const [number = '', ...title] = pick(random, foreignHeadings).split(' ');
  return splice(page, found.start + 4, 0, `«${number} «${title.join(' ')}»»`, '');
};

const unknownSection = {
  'a heading of another form among fields': foreignHeading,
  'a heading of another form behind the fields': (page, random) => {
    const found = section(page, pick(random, fieldSections));
    if (!found) return undefined;
    const [number = '', ...title] = pick(random, foreignHeadings).split(' ');
    return splice(page, found.end, 0, `«${number} «${title.join(' ')}»»`, '');
  },
  // The text under the foreign heading belongs to it: one cause, one finding.
  'with a text under it': (page, random) => {
    const found = section(page, pick(random, fieldSections));
    if (!found) return undefined;
    const text = 'Kumppanit kokoontuvat kahdesti vuodessa, ja niille lähetetään tiedote.';
    return splice(page, found.end, 0, '«10 «Yhteistyökumppanit»»', '', text, '');
  },
} satisfies Record<string, Inject>;

/** All text under a heading is gone, or only white space is left. */
function emptySection(number: string, rest: readonly string[]): Inject {
  return (page) => {
    const found = section(page, number);
    if (!found || found.end <= found.start + 1) return undefined;
    const has = page.lines
      .slice(found.start + 1, found.end)
      .some((_, index) => !isBlankLine(page, found.start + 1 + index));
    return has ? markLine(splice(page, found.start + 1, found.end - found.start - 1, ...rest), found.start) : undefined;
  };
}

const emptySections: Record<string, Inject> = Object.fromEntries(
  ['3', '4.1', '4.2', '9'].flatMap((number) => [
    [`no text under ${number}`, emptySection(number, [''])],
    [`only white space under ${number}`, emptySection(number, ['', ' \t', '\u00a0', ''])],
  ]),
);

/** Mistakes in the headings of a description. */
export const headingInjectors: readonly Injector[] = [
  ...injectors('missing-section', Object.fromEntries(missingSection)),
  ...injectors('duplicate-section', duplicateSection),
  ...injectors('section-order', sectionOrder),
  ...injectors('section-number', sectionNumber),
  ...injectors('misspelt-heading', misspeltHeading),
  ...injectors('unknown-section', unknownSection),
  ...injectors('empty-section', emptySections),
];
