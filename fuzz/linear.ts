import { describeText } from '../server/src/description/description.ts';
import { activate, check } from '../server/src/rules/check.ts';
import { rules } from '../server/src/rules/registry.generated.ts';
import { busyTime } from '../test/support/busy-time.ts';

// Four times the text may take four times the time, with much to spare for a busy machine, but never sixteen times.

const spare = 1.75;
const attempts = 15;
const active = activate(rules);

/** Milliseconds that nothing is made of: what takes no longer counts as linear. The square of any size here takes many times more. */
const unmeasurable = 20;

/** One of so many parts of a size, enough to tell the square from the line; `npm run fuzz -- --report` and FUZZ=1 take all of it. */
export function shortSize(size: number, parts = 5): number {
  return process.env.FUZZ === undefined ? Math.min(400_000, Math.ceil(size / parts)) : size;
}

/** How many milliseconds of the processor some work takes: others that wait for it do not count. */
export function timeOf(work: () => unknown): number {
  const start = busyTime();
  work();
  return busyTime() - start;
}

/** Reads a text and finds everything in it. */
export function readAndCheck(text: string): void {
  check(describeText(text), active);
}

/** The least times (ms of the processor) that two texts took, the larger four times as long as the smaller, and whether that is linear. */
export interface Growth {
  readonly isLinear: boolean;
  readonly smallest: number;
  readonly largest: number;
}

/** Measures the reading of a text and of one of a quarter of its size. */
export function growthOf(size: number, make: (size: number) => string): Growth {
  const [small, large] = [make(size / 4), make(size)];
  return growthBetween(
    () => readAndCheck(small),
    () => readAndCheck(large),
  );
}

/** Measures some work on a thing and on one four times as large, as often as it takes to tell. */
export function growthBetween(small: () => unknown, large: () => unknown): Growth {
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.POSITIVE_INFINITY;
  const isLinear = () => largest <= unmeasurable || largest <= 4 * spare * smallest;
  for (let attempt = 0; attempt === 0 || (attempt < attempts && !isLinear()); attempt++) {
    largest = Math.min(largest, timeOf(large));
    if (largest > unmeasurable) smallest = Math.min(smallest, timeOf(small));
  }
  return { isLinear: isLinear(), smallest, largest };
}
