import type { Entry } from './entry.ts';
import { grouped } from './entry.ts';
import type { SuiteCase } from './suites.ts';

/** What the test suite tries of one matter. */
export interface Tested {
  readonly what: string;
  /** Files of tests, each with the beginnings of the names of its cases; all cases where there are none. */
  readonly cases: Readonly<Record<string, readonly string[]>>;
}

/** A row that counts cases of the test suite. It says so when a file or a name of its list has no case that was tried. */
export function testedEntry({ what, cases: chosen }: Tested): Entry {
  return {
    what,
    show: ({ cases }) => {
      const lists = Object.entries(chosen).flatMap(([file, names]) =>
        (names.length > 0 ? names : ['']).map((name) => casesUnder(cases, file, name)),
      );
      const tried = new Set(lists.flat());
      const failed = [...tried].filter(({ result }) => result === 'failed').length;
      const untried = lists.filter((list) => list.length === 0).length;
      return { tried: `${grouped(tried.size)} ${tried.size === 1 ? 'test' : 'tests'}`, held: held(failed, untried) };
    },
  };
}

function casesUnder(cases: readonly SuiteCase[], file: string, beginning: string): readonly SuiteCase[] {
  return cases.filter((each) => each.file === file && each.name.startsWith(beginning) && each.result !== 'skipped');
}

function held(failed: number, untried: number): string {
  if (failed > 0) return `not in ${grouped(failed)}`;
  return untried > 0 ? `${grouped(untried)} could not be tried here` : 'always';
}
