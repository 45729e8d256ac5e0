import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entries } from '../../fuzz/reliability/entries.ts';
import type { Entry } from '../../fuzz/reliability/entry.ts';
import { grouped } from '../../fuzz/reliability/entry.ts';
import { isCurrent, reliabilityPage, rowsOf } from '../../fuzz/reliability/page.ts';

const campaign = { seed: 7, runs: 1234, tallies: [], cases: [], wears: new Map() };
const evidence = { root: '.', campaign, documents: [] };
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
