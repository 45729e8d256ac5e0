import { pick } from '../../bench/random.ts';
import type { PairInjector } from '../fault.ts';
import type { Page } from '../page.ts';
import { field, plain, rewrite, section, setValue, splice, textLines } from '../page.ts';
import type { Random } from '../typing.ts';
import { slipped, slips } from '../typing.ts';

type Pair = readonly [Page, Page];

function pair(rule: string, kind: string, inject: PairInjector['inject']): PairInjector {
  return { rule, kind, inject };
}

function both(first: Page | undefined, second: Page | undefined): Pair | undefined {
  return first && second ? [first, second] : undefined;
}

function codeOf(page: Page): string {
  return field(page, '1', 'Hankekoodi')?.value ?? '';
}

/** Either document's code may be the wrong one. */
function withCode(page: Page, code: string): Page | undefined {
  return setValue(page, '1', 'Hankekoodi', `«${code}»`);
}

const sameFund = (first: Page, second: Page) => codeOf(first).charAt(0) === codeOf(second).charAt(0);

const codes: readonly PairInjector[] = [
  pair('duplicate-project-code', 'another project’s code', (first, second) =>
    sameFund(first, second) ? both(withCode(first, codeOf(first)), withCode(second, codeOf(first))) : undefined,
  ),
  pair('duplicate-project-code', 'a copy that was changed', (first) => {
    const changed = setValue(first, '1', 'Hankkeen nimi', 'Uusi nimi, jatkohanke');
    return changed && both(withCode(first, codeOf(first)), withCode(changed, codeOf(first)));
  }),
];

const words = (text: string) => plain(text).split(' ').length;

/** A paragraph of 60 words or more in sections 3 or 9. */
function longParagraph(page: Page, random: Random): number | undefined {
  const lines = ['3', '9']
    .flatMap((number) => textLines(page, number))
    .filter((line) => words(page.lines[line] ?? '') >= 60);
  return lines.length === 0 ? undefined : pick(random, lines);
}

/** The paragraph is in both; in either it may be said to be the copy. */
function copyParagraph(target: '3' | '9', change: (text: string) => string): PairInjector['inject'] {
  return (first, second, random) => {
    const line = longParagraph(first, random);
    const found = section(second, target);
    if (line === undefined || !found || codeOf(first) === codeOf(second)) return undefined;
    const text = (first.lines[line] ?? '').trim();
    return [rewrite(first, line, `«${text}»`), splice(second, found.start + 1, 0, '', change(`«${text}»`))];
  };
}

/** Only the middle of a paragraph was taken; the sign after its last word may belong to it or not. */
function copyMiddle(count: number): PairInjector['inject'] {
  return (first, second, random) => {
    const line = longParagraph(first, random);
    const found = section(second, '3');
    const taken = (first.lines[line ?? 0] ?? '').split(' ').slice(2, 2 + count);
    if (line === undefined || !found || codeOf(first) === codeOf(second) || taken.length < count) return undefined;
    const passage = taken.join(' ');
    const marked = passage.replace(/^(.*?)([.,;:!?)]*)$/u, '««$1»$2»');
    const text = (first.lines[line] ?? '').replace(passage, () => marked);
    const copy = `Hanke perustuu havaintoon: ${marked} toisaalta. Näin toimitaan.`;
    return [rewrite(first, line, text), splice(second, found.start + 1, 0, '', copy)];
  };
}

/** Two paragraphs or more are taken, each by itself: one mistake, marked where the first begins. */
function copySeveral(first: Page, second: Page): Pair | undefined {
  const lines = ['3', '9']
    .flatMap((number) => textLines(first, number))
    .filter((line) => words(first.lines[line] ?? '') >= 60);
  const found = section(second, '3');
  const [begin] = lines;
  if (begin === undefined || lines.length < 2 || !found || codeOf(first) === codeOf(second)) return undefined;
  const [head = '', ...more] = lines.map((line) => (first.lines[line] ?? '').trim());
  const pasted = more.flatMap((text) => ['Tähän väliin on kirjoitettu omaa.', text]);
  return [rewrite(first, begin, `«${head}»`), splice(second, found.start + 1, 0, '', `«${head}»`, ...pasted, 'Omaa.')];
}

const copies: readonly PairInjector[] = [
  pair('copied-text', 'several paragraphs', copySeveral),
  pair('copied-text', 'fifty words from the middle', copyMiddle(50)),
  pair('copied-text', 'fifty-five words from the middle', copyMiddle(55)),
  pair(
    'copied-text',
    'a paragraph pasted into section 3',
    copyParagraph('3', (text) => text),
  ),
  pair(
    'copied-text',
    'a paragraph pasted into section 9',
    copyParagraph('9', (text) => text),
  ),
  pair(
    'copied-text',
    'pasted into a paragraph',
    copyParagraph('3', (text) => `Hankkeessa todetaan seuraavaa. ${text} Näin toimitaan.`),
  ),
];

function nameOf(page: Page): string {
  return field(page, '2', 'Hakijan virallinen nimi')?.value ?? '';
}

/** The second description is of the same applicant under another name; either name may be the wrong one. */
function renamed(make: (name: string, random: Random) => string | undefined): PairInjector['inject'] {
  return (first, second, random) => {
    const id = field(first, '2', 'Y-tunnus')?.value;
    const name = nameOf(first);
    const wrong = make(name, random);
    if (id === undefined || wrong === undefined || wrong === name) return undefined;
    const other = setValue(second, '2', 'Y-tunnus', id);
    const one = setValue(first, '2', 'Hakijan virallinen nimi', `«${name}»`);
    return both(one, other && setValue(other, '2', 'Hakijan virallinen nimi', `«${wrong}»`));
  };
}

const names: readonly PairInjector[] = [
  pair(
    'organisation-name-differs',
    'a letter dropped',
    renamed((name, random) => slipped(name, slips['a letter dropped'] ?? (() => undefined), random)),
  ),
  pair(
    'organisation-name-differs',
    'another organisation',
    renamed(() => 'Kanervikon kehitysyhtiö Oy'),
  ),
  pair(
    'organisation-name-differs',
    'the form of company differs',
    renamed((name) => (/ ry$/.test(name) ? name.replace(/ ry$/, ' sr') : undefined)),
  ),
];

/** The first description, twice; `change` makes it another file with the same content. */
function twice(change: (page: Page) => Page | undefined): PairInjector['inject'] {
  return (first) => {
    const marked = withCode(first, codeOf(first));
    return both(marked, marked && change(marked));
  };
}

const identical: readonly PairInjector[] = [
  pair(
    'identical-files',
    'a copy',
    twice((page) => page),
  ),
  pair(
    'identical-files',
    'a copy with blanks at line ends',
    twice((page) => ({ ...page, lines: page.lines.map((line) => `${line} `) })),
  ),
  pair(
    'identical-files',
    'a copy with empty lines at its end',
    twice((page) => ({ ...page, lines: [...page.lines, '', ''] })),
  ),
];

/** Mistakes that take two descriptions. */
export const pairInjectors: readonly PairInjector[] = [...codes, ...copies, ...names, ...identical];
