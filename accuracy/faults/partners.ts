import { pick } from '../../bench/random.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { plain, range, rewrite, section, splice } from '../page.ts';

/** A line of the list of partners. */
interface PartnerLine {
  readonly line: number;
  readonly name: string;
  readonly id: string;
}

function partnersOf(page: Page): readonly PartnerLine[] {
  const own = section(page, '2');
  if (!own) return [];
  return range(own.start, own.end).flatMap((line) => {
    const match = /^(.*\S),\s+(\d{7}-\d)$/u.exec(plain(page.lines[line] ?? ''));
    const [, name = '', id = ''] = match ?? [];
    return match ? [{ line, name, id }] : [];
  });
}

/** One partner's line in other words. */
function partner(make: (found: PartnerLine) => string): Inject {
  return (page, random) => {
    const there = partnersOf(page);
    if (there.length === 0) return undefined;
    const found = pick(random, there);
    return rewrite(page, found.line, make(found));
  };
}

/** The name, the Y-tunnus, what is between them and the line are right answers, and where something is missing, its place. */
const partnerFormat: Record<string, Inject> = {
  'no comma': partner(({ name, id }) => `««${name}» «${id}»»`),
  'a semicolon': partner(({ name, id }) => `«${name}«; »«${id}»»`),
  'a dash': partner(({ name, id }) => `«${name}« – »«${id}»»`),
  'in parentheses': partner(({ name, id }) => `«${name}« (»«${id}»)»`),
  'the Y-tunnus first': partner(({ name, id }) => `««${id}», «${name}»»`),
  'the Y-tunnus first, no comma': partner(({ name, id }) => `««${id}» «${name}»»`),
  'no Y-tunnus': partner(({ name }) => `««${name}»«»»`),
  'only the comma': partner(({ name }) => `««${name}»«,»»`),
  'two on one line': (page) => {
    const [first, second] = partnersOf(page);
    if (!first || !second) return undefined;
    const between = second.line - first.line;
    const joined = `«${first.name}, ${first.id}, «${second.name}, ${second.id}»»`;
    return splice(page, first.line, between + 1, joined);
  },
};

/** Mistakes in the lines of the list of partners. */
export const partnerInjectors: readonly Injector[] = injectors('partner-format', partnerFormat);
