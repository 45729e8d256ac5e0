import type { Random } from './texts.ts';

/** How a law was broken: `kind` is the same for breaches that are likely one (a law, a rule), `detail` tells this one. */
export interface Breach {
  readonly kind: string;
  readonly detail: string;
}

/** How often a law was tried on one text, and the first breach. */
export interface Outcome {
  readonly tried: number;
  readonly breach?: Breach;
}

/** What holds for any text whatever. A law makes its choices by the numbers given, so that a breach can be seen again. */
export interface Law {
  readonly id: string;
  /** The law in plain words. */
  readonly title: string;
  /** What is counted: "fixes", "edits". */
  readonly unit: string;
  readonly holds: (text: string, random: Random) => Outcome;
}
