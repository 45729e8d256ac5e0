import { readFileSync } from 'node:fs';
import type { Fund } from '../../server/src/form/form.ts';
import type { Replacement } from './sample-of.ts';
import { sampleOf } from './sample-of.ts';

const esr = readFileSync(new URL('../fixtures/sample.esr', import.meta.url), 'utf8');

/** The sample description, free of findings, for one of the funds and with some of its text replaced. */
export function sample(replacements: readonly Replacement[] = [], fund: Fund = 'ESR'): string {
  return sampleOf(esr, replacements, fund);
}
