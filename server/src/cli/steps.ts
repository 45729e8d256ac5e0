/**
 * Work in steps, run by whoever called the command: at each step the process may look up and hear that it is told to stop. A test, or a
 * command that has nothing to tidy up, goes straight through.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
