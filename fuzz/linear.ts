import { describeText } from '../server/src/description/description.ts';
import { activate, check } from '../server/src/rules/check.ts';
import { rules } from '../server/src/rules/registry.generated.ts';

// Four times the text may take four times the time, with much to spare for a busy machine, but never sixteen times.

const spare = 1.75;
const unmeasurable = 50;
const attempts = 15;
const active = activate(rules);

/** How many milliseconds of the processor it takes to read a text and find everything in it: others that wait for it do not count. */
export function timeOf(text: string): number {
  const start = process.cpuUsage();
  check(describeText(text), active);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least times (ms of the processor) that two texts took, the larger four times as long as the smaller, and whether that is linear. */
export interface Growth {
  readonly isLinear: boolean;
  readonly smallest: number;
  readonly largest: number;
}

/** Measures a text and one of a quarter of its size, as often as it takes to tell. A time too short to be measured counts as linear. */
export function growthOf(size: number, make: (size: number) => string): Growth {
  const [small, large] = [make(size / 4), make(size)];
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.POSITIVE_INFINITY;
  const isLinear = () => largest <= unmeasurable || largest <= 4 * spare * smallest;
  for (let attempt = 0; attempt === 0 || (attempt < attempts && !isLinear()); attempt++) {
    largest = Math.min(largest, timeOf(large));
    if (largest > unmeasurable) smallest = Math.min(smallest, timeOf(small));
  }
  return { isLinear: isLinear(), smallest, largest };
}
