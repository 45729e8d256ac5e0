import { randomFrom } from '../bench/random.ts';
import type { Breach, Law, Outcome } from './law.ts';
import { shrink } from './shrink.ts';
import type { Material } from './texts.ts';
import { startingText } from './texts.ts';
import { worn } from './wear.ts';

/** A breach with the text that shows it, made small, and what makes it again. */
export interface Case extends Breach {
  readonly law: string;
  readonly run: number;
  readonly wear: readonly string[];
  readonly text: string;
}

/** How often a law was tried, and how often it was broken. */
export interface Tally {
  readonly law: Law;
  readonly tried: number;
  readonly broken: number;
}

/** What a campaign found. Of breaches of one kind, the first is a case; the others are counted. */
export interface Campaign {
  readonly seed: number;
  readonly runs: number;
  readonly tallies: readonly Tally[];
  readonly cases: readonly Case[];
  readonly wears: ReadonlyMap<string, number>;
}

/** What is tried, and for how long: `goesOn` is asked before each run. */
export interface Plan {
  readonly seed: number;
  readonly material: Material;
  readonly laws: readonly Law[];
  readonly goesOn: (run: number) => boolean;
  /** The first run; 0 when absent. */
  readonly from?: number;
}

/** Wears texts and tries every law on each. The same seed gives the same texts, run by run. */
export function runCampaign({ seed, material, laws, goesOn, from = 0 }: Plan): Campaign {
  const tried = new Map<Law, number>();
  const broken = new Map<Law, number>();
  const cases = new Map<string, Case>();
  const wears = new Map<string, number>();
  let run = from;
  for (; goesOn(run); run++) {
    const { text, wear } = textOf(seed, run, material);
    for (const name of wear) add(wears, name, 1);
    for (const law of laws) {
      const outcome = outcomeOf(law, text, seed, run);
      add(tried, law, outcome.tried);
      if (outcome.breach === undefined) continue;
      add(broken, law, 1);
      const key = `${law.id}: ${outcome.breach.kind}`;
      if (!cases.has(key)) cases.set(key, shrunk(law, outcome.breach, { text, wear, seed, run }));
    }
  }
  const tallies = laws.map((law) => ({ law, tried: tried.get(law) ?? 0, broken: broken.get(law) ?? 0 }));
  return { seed, runs: run - from, tallies, cases: Array.from(cases.values()), wears };
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

const runsApart = 2_654_435_761;

function textOf(seed: number, run: number, material: Material) {
  const random = randomFrom((seed + run * runsApart) >>> 0);
  return worn(startingText(material, random), random, material);
}

/** An exception is a breach of whatever law was being tried. */
function outcomeOf(law: Law, text: string, seed: number, run: number): Outcome {
  try {
    return law.holds(text, randomFrom(((seed ^ 0x5bd1e995) + run * runsApart) >>> 0));
  } catch (error) {
    const detail = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}`.trim() : String(error);
    return { tried: 1, breach: { kind: `throws ${detail.slice(0, 80)}`, detail } };
  }
}

interface Found {
  readonly text: string;
  readonly wear: readonly string[];
  readonly seed: number;
  readonly run: number;
}

function shrunk(law: Law, breach: Breach, { text, wear, seed, run }: Found): Case {
  const breachOf = (each: string) => outcomeOf(law, each, seed, run).breach;
  const small = shrink(text, (each) => breachOf(each)?.kind === breach.kind);
  return { ...breach, ...breachOf(small), law: law.id, run, wear, text: small };
}
