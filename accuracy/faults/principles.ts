import { between, pick } from '../../bench/random.ts';
import { esrForm } from '../../server/src/form/forms.ts';
import { inValue, marked, markLine } from '../edits.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { field, fields, isBlankLine, plain, range, rewrite, section, setValue, splice } from '../page.ts';
import type { Random } from '../typing.ts';
import { caseSlips, doubleSlips, slipped, slips } from '../typing.ts';

const counts = [
  ['7.1', 'Suunniteltu'],
  ['7.1', 'Toteutunut seurantatietojen mukaan'],
  ['7.2', 'Suunniteltu'],
] as const;

function inCount(make: (count: string) => string): Inject {
  return (page, random) => {
    const there = counts.filter(([number, label]) => field(page, number, label)?.value);
    if (there.length === 0) return undefined;
    const [number, label] = pick(random, there);
    return setValue(page, number, label, `«${make(field(page, number, label)?.value ?? '')}»`);
  };
}

const countFormat: Record<string, Inject> = {
  'about so many': inCount((count) => `n. ${count}`),
  'with a unit': inCount((count) => `${count} kpl`),
  'a decimal': inCount((count) => `${count},5`),
  negative: inCount((count) => `-${count}`),
  'a span': inCount((count) => `${count}-${Number(count) + 10}`),
  'in words': inCount(() => 'kaksikymmentä'),
  'at least so many': inCount((count) => `väh. ${count}`),
};

const noParticipants: Record<string, Inject> = {
  zero: inValue('7.2', 'Suunniteltu', () => '«0»'),
};

function inAnswer(make: (answer: string) => string): Inject {
  return (page, random) => {
    const there = fields(page, '8.1');
    if (there.length === 0) return undefined;
    const found = pick(random, there);
    return setValue(page, '8.1', found.label, `«${make(found.value)}»`);
  };
}

const yesNo: Record<string, Inject> = {
  shortened: inAnswer((answer) => answer.slice(0, 1)),
  'dots missing, a letter lost': inAnswer(() => 'Kylla'),
  both: inAnswer(() => 'Kyllä/Ei'),
  'in other words': inAnswer(() => 'Joo'),
  'in Swedish': inAnswer(() => 'Ja'),
  // What comes after the answer is wrong, and so is the whole.
  'an answer with more behind it': inAnswer((answer) => `${answer}«, katso alla»`),
};

/** The reasons under an answer are gone: missed at the question, its answer or its line. */
const noReasons: Record<string, Inject> = {
  'the reasons deleted': (page, random) => withoutReasons(page, random, ''),
  'only a blank line left': (page, random) => withoutReasons(page, random, ' '),
};

function withoutReasons(page: Page, random: Random, rest: string): Page | undefined {
  const there = fields(page, '8.1');
  const end = section(page, '8.1')?.end;
  if (there.length < 3 || end === undefined) return undefined;
  const index = between(random, 0, 2);
  const found = there[index];
  if (!found) return undefined;
  const until = there[index + 1]?.line ?? end;
  const colon = found.before.lastIndexOf(':');
  const question = `««${found.before.slice(0, colon)}»${found.before.slice(colon)}«${found.value}»»${found.after}`;
  const wrong = rewrite(page, found.line, question);
  return splice(wrong, found.line + 1, until - found.line - 1, ...(index === 2 ? [rest] : rest === '' ? [] : [rest]));
}

const genderObjective: Record<string, Inject> = {
  'objective 8.1, and the third answer Ei': (page) => {
    if (page.lines.some((line) => line.includes('(EAKR)'))) return undefined;
    const axis = setValue(page, '1', 'Toimintalinja', '3. Työllisyys ja työvoiman liikkuvuus');
    const wanted = '8.1. Työ- ja koulutusurien sukupuolenmukaisen eriytymisen lieventäminen';
    const made = axis && setValue(axis, '1', 'Erityistavoite', wanted);
    return made && setValue(made, '8.1', 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen', '«Ei»');
  },
};

/** A row of the table: its name and what follows it. */
export interface Row {
  readonly line: number;
  readonly name: string;
  readonly gap: string;
  readonly first: string;
  readonly second: string;
  /** The lines of text under it: `end` is the first line after them. */
  readonly end: number;
}

const rowNames = esrForm.scoreRows.map(({ name }) => name);
const groupNames = new Set(esrForm.scoreGroups);

/** The rows of the page's table that have two numbers. */
export function rowsOf(page: Page): readonly Row[] {
  const table = section(page, '8.2');
  if (!table) return [];
  const heads = range(table.start, table.end).filter((line) => {
    const text = plain(page.lines[line] ?? '');
    return groupNames.has(text) || rowNames.some((name) => text.startsWith(name));
  });
  return heads.flatMap((line, index) => {
    const text = page.lines[line] ?? '';
    const name = rowNames.find((each) => plain(text).startsWith(each));
    const match = /^(.*?\S)(\s+)(-?\d+)\s+(-?\d+)\s*$/u.exec(text);
    if (name === undefined || !match) return [];
    const [, , gap = ' ', first = '', second = ''] = match;
    return [{ line, name, gap, first, second, end: textEnd(page, line + 1, heads[index + 1] ?? table.end) }];
  });
}

function textEnd(page: Page, start: number, end: number): number {
  const last = range(start, end)
    .filter((line) => !isBlankLine(page, line))
    .at(-1);
  return last === undefined ? start : last + 1;
}

/** Whether a row has text under it. */
export const hasText = (row: Row) => row.end > row.line + 1;
/** Whether both scores are 0. */
export const isZero = (row: Row) => Number(row.first) === 0 && Number(row.second) === 0;

/** Makes a mistake in one of the rows that suit, by chance. */
export function inRow(
  suits: (row: Row) => boolean,
  make: (row: Row, page: Page, random: Random) => Page | undefined,
): Inject {
  return (page, random) => {
    const there = rowsOf(page).filter(suits);
    return there.length === 0 ? undefined : make(pick(random, there), page, random);
  };
}

/** A row's scores rewritten, as `scores` has them. */
function scored(scores: (row: Row, random: Random) => string): Inject {
  return inRow(hasText, (row, page, random) => rewrite(page, row.line, row.name + row.gap + scores(row, random)));
}

/** What is in place of the two numbers, the wrong one of them, or the place of a missing one are right answers. */
const scoreFormat: Record<string, Inject> = {
  'one number': scored(({ first }) => `««${first}»«»»`),
  'a letter for a number': scored(({ first }) => `«${first} «x»»`),
  'a decimal': scored(({ second }) => `««6,5» ${second}»`),
  'three numbers': scored(({ first, second }) => `«${first} ${second} «8»»`),
  'a slash between': scored(({ first, second }) => `«${first}/${second}»`),
  'in words': scored(() => '«kuusi kahdeksan»'),
  'a dash for the second': scored(({ first }) => `«${first} «-»»`),
  'no numbers': inRow(hasText, (row, page) => rewrite(page, row.line, `«${row.name}»«»`)),
};

const scoreRange: Record<string, Inject> = {
  eleven: scored(({ second }) => `«11» ${second}`),
  'minus eleven': scored(({ first, gap }) => `${first}${gap}«-11»`),
  'a zero too many': scored(({ second }) => `«100» ${second}`),
  'two digits stuck together': scored(({ first, gap }) => `${first}${gap}«66»`),
};

/** The row with its text is gone: missed on the section's heading. */
const missingRow: Record<string, Inject> = {
  'a row deleted': inRow((row) => !hasText(row), deleteRow),
  'a row and its text deleted': inRow(hasText, deleteRow),
};

function deleteRow(row: Row, page: Page): Page {
  const heading = section(page, '8.2')?.start ?? 0;
  return markLine(splice(page, row.line, row.end - row.line), heading);
}

/** The row once more: its name, or the line, is wrong the second time. */
const duplicateRow: Record<string, Inject> = {
  'a row of zeros pasted twice': inRow(
    (row) => isZero(row) && !hasText(row),
    (row, page) => splice(page, row.line + 1, 0, `««${row.name}»${row.gap}0${row.gap}0»`),
  ),
  'a row and its text pasted twice': inRow(hasText, (row, page) => {
    const [, ...text] = page.lines.slice(row.line, row.end);
    return splice(page, row.end, 0, `««${row.name}»${row.gap}${row.first}${row.gap}${row.second}»`, ...text);
  }),
};

function misspeltRow(slip: (name: string, random: Random) => string | undefined): Inject {
  return inRow(
    () => true,
    (row, page, random) => {
      const wrong = slip(row.name, random);
      const scores = row.gap + row.first + row.gap + row.second;
      return wrong === undefined ? undefined : rewrite(page, row.line, `«${wrong}»${scores}`);
    },
  );
}

const misspelt: Record<string, Inject> = Object.fromEntries(
  Object.entries({ ...slips, ...doubleSlips, ...caseSlips }).map(([kind, slip]) => [
    kind,
    misspeltRow((name, random) => slipped(name, slip, random)),
  ]),
);

/** The row with its name, its scores, each of them and its line marked. */
export function markRow(page: Page, row: Row, first = row.first, second = row.second): Page {
  const scores = `««${first}»${row.gap}«${second}»»`;
  return rewrite(page, row.line, `««${row.name}»${row.gap}${scores}»`);
}

const scoreWithoutReason: Record<string, Inject> = {
  'the reason deleted': inRow(
    (row) => hasText(row) && !isZero(row),
    (row, page) => markRow(splice(page, row.line + 1, row.end - row.line - 1), row),
  ),
  'scores given, no reason': inRow(
    (row) => !hasText(row) && isZero(row),
    (row, page, random) => markRow(page, row, String(between(random, 1, 9)), String(between(random, 0, 9))),
  ),
  'a negative score, no reason': inRow(
    (row) => !hasText(row) && isZero(row),
    (row, page) => markRow(page, row, '0', '-2'),
  ),
};

const reasons = [
  'Hankkeessa suositaan kestäviä hankintoja ja korjataan vanhaa.',
  'Työpajoissa opitaan toimimaan ympäristöä säästävästi.',
];

/** The text without scores, or the scores above it, may be said to be wrong. */
const reasonWithoutScore: Record<string, Inject> = {
  'a reason under zeros': inRow(
    (row) => !hasText(row) && isZero(row),
    (row, page, random) => splice(markRow(page, row), row.line + 1, 0, marked(pick(random, reasons))),
  ),
  'the scores set to zero': inRow(
    (row) => row.end === row.line + 2 && !isZero(row),
    // A text with a no in it may say that there is no effect: then zeros are right.
    (row, page) =>
      /\b(ei|eivät|eikä)\b/i.test(page.lines[row.line + 1] ?? '')
        ? undefined
        : markLine(markRow(page, row, '0', '0'), row.line + 1),
  ),
};

/** Mistakes in the counts of section 7 and the answers and scores of section 8. */
export const principleInjectors: readonly Injector[] = [
  ...injectors('count-format', countFormat),
  ...injectors('no-participants', noParticipants),
  ...injectors('yes-no-format', yesNo),
  ...injectors('missing-reasons', noReasons),
  ...injectors('gender-objective-answer', genderObjective),
  ...injectors('score-format', scoreFormat),
  ...injectors('score-range', scoreRange),
  ...injectors('missing-score-row', missingRow),
  ...injectors('duplicate-score-row', duplicateRow),
  ...injectors('misspelt-score-row', misspelt),
  ...injectors('score-without-reason', scoreWithoutReason),
  ...injectors('reason-without-score', reasonWithoutScore),
];
