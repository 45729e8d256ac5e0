import type { BaseDocument } from '../../accuracy/fault.ts';
import type { Campaign } from '../campaign.ts';
import type { SuiteCase } from './suites.ts';

/** What an entry may count and measure with. */
export interface Evidence {
  /** The repository's folder. */
  readonly root: string;
  /** The texts that were worn in this run, and how the laws fared. */
  readonly campaign: Campaign;
  /** The descriptions of the repository that are as they should be. */
  readonly documents: readonly BaseDocument[];
  /** How the test suite fared: all files that `testedFiles` names. */
  readonly cases: readonly SuiteCase[];
}

/** What one run has shown. */
export interface Shown {
  /** What was tried and how often: counted, never written by hand. */
  readonly tried: string;
  /** What came of it. */
  readonly held: string;
}

/** One row of docs/reliability.md. `show` does what it tells of; `what` says it without numbers, so that it stays the same. */
export interface Entry {
  readonly what: string;
  readonly show: (evidence: Evidence) => Shown;
}

/** A whole number with spaces between its thousands. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
