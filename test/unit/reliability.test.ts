import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entries } from '../../fuzz/reliability/entries.ts';
import type { Entry } from '../../fuzz/reliability/entry.ts';
import { grouped } from '../../fuzz/reliability/entry.ts';
import { tested } from '../../fuzz/reliability/matters.ts';
import { isCurrent, reliabilityPage, rowsOf } from '../../fuzz/reliability/page.ts';
import type { SuiteCase } from '../../fuzz/reliability/suites.ts';
import { casesOf } from '../../fuzz/reliability/suites.ts';
import { testedEntry } from '../../fuzz/reliability/tested.ts';

const campaign = { seed: 7, runs: 1234, tallies: [], cases: [], wears: new Map() };
const evidence = { root: '.', campaign, documents: [], cases: [] };
const entry = (what: string): Entry => ({ what, show: () => ({ tried: '12 things', held: 'always' }) });

test('docs/reliability.md has a row for everything that is tried', () => {
  const page = readFileSync(new URL('../../docs/reliability.md', import.meta.url), 'utf8');
  expect(rowsOf(page)).toEqual(entries.map(({ what }) => what));
  expect(page).not.toMatch(/undefined|NaN|Infinity/);
});

test('every row tells of something else, and says no number of itself', () => {
  const all = entries.map(({ what }) => what);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((what) => /\d|\|/.test(what))).toEqual([]);
});

test('a page is current when it has a row for each entry, whatever their numbers', () => {
  const page = reliabilityPage([entry('One'), entry('Two')], evidence);
  expect(page).toContain('(seed 7, 1\u00a0234 worn');
  expect(page).toContain('| Two | 12 things | always |');
  expect(isCurrent(page.replaceAll('12', '99'), [entry('One'), entry('Two')])).toBe(true);
  expect(isCurrent(page, [entry('Two'), entry('One')])).toBe(false);
  expect(isCurrent(page, [entry('One')])).toBe(false);
  expect(isCurrent(page, [entry('One'), entry('Two'), entry('Three')])).toBe(false);
  expect(grouped(1234567)).toBe('1\u00a0234\u00a0567');
});

describe('a row that counts tests', () => {
  const cases: readonly SuiteCase[] = [
    { file: 'test/a.test.ts', name: 'group one', result: 'passed' },
    { file: 'test/a.test.ts', name: 'group two', result: 'passed' },
    { file: 'test/a.test.ts', name: 'group three', result: 'skipped' },
    { file: 'test/b.test.ts', name: 'alone', result: 'failed' },
  ];
  const shown = (chosen: Readonly<Record<string, readonly string[]>>) =>
    testedEntry({ what: 'A matter', cases: chosen }).show({ ...evidence, cases });

  test('counts what was tried, each case once, and tells what failed or was not tried', () => {
    expect(shown({ 'test/a.test.ts': ['group', 'group one'] })).toEqual({ tried: '2 tests', held: 'always' });
    expect(shown({ 'test/a.test.ts': ['group one'] })).toEqual({ tried: '1 test', held: 'always' });
    expect(shown({ 'test/a.test.ts': [], 'test/b.test.ts': [] })).toEqual({ tried: '3 tests', held: 'not in 1' });
    const untried = { tried: '1 test', held: '1 could not be tried here' };
    expect(shown({ 'test/a.test.ts': ['group two', 'group three'] })).toEqual(untried);
    expect(shown({ 'test/a.test.ts': ['group two'], 'test/c.test.ts': [] })).toEqual(untried);
  });

  test('the report of Vitest: paths are those of the repository, and a file that broke is a failed case', () => {
    const results = [
      { name: '/srv/test/a.test.ts', status: 'passed', assertionResults: [{ fullName: 'one', status: 'pending' }] },
      { name: '/srv/test/b.test.ts', status: 'failed', assertionResults: [] },
    ];
    expect(casesOf('/srv', { testResults: results })).toEqual([
      { file: 'test/a.test.ts', name: 'one', result: 'skipped' },
      { file: 'test/b.test.ts', name: '', result: 'failed' },
    ]);
  });

  test.each(tested.flatMap(({ cases: chosen }) => Object.entries(chosen)))('%s has the tests %j', (file, names) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const openings = text.split('\n').filter((line) => /^ *(?:describe|test|onPosix)\b/.test(line));
    const titles = openings.flatMap((line) => line.match(/(?<=')[^']+(?=')/g) ?? []);
    for (const name of names) {
      expect(titles.filter((title) => name.startsWith(title) || title.startsWith(name))).not.toEqual([]);
    }
  });
});
