import { expect } from 'vitest';
import { findingsOf } from '../../../support/checking.ts';
import { sample } from '../../../support/sample.ts';

const places = {
  '3': 'Hankkeessa rakennetaan polku, jota pitkin työtön nuori löytää koulutukseen tai töihin.',
  '9': 'Polku työhön vakiintui osaksi pajojen arkea.',
} as const;

/** A section of prose by its number. */
export type ProseSection = keyof typeof places;

/**
 * What one rule reports in a text that is in place of the first paragraph of a section: the number of its findings. Another rule that
 * has a say fails the test.
 */
export function expectFindings(rule: string, section: ProseSection, text: string, count: number): void {
  const found = findingsOf(sample([[places[section], text]])).map((finding) => finding.rule);
  expect(found.filter((each) => each === rule)).toHaveLength(count);
  expect(found.filter((each) => each !== rule)).toEqual([]);
}
