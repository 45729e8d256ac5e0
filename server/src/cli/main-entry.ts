import * as path from 'node:path';
import { main } from './main.ts';
import { processInterruptions } from './node/interruptions.ts';
import { nodeHost } from './node/node-host.ts';
import type { Steps } from './steps.ts';

/** Milliseconds after which a signal is heard. */
const patience = 20;

const interruptions = processInterruptions();

/** Runs the steps straight through, unless a signal would have to be heard in between. */
function proceed(steps: Steps<number>): void {
  const from = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      if (value !== 0) process.exitCode = value;
      return;
    }
    if (interruptions.isListening() && performance.now() - from > patience) break;
  }
  setImmediate(() => proceed(steps));
}

// Only what a call needs is loaded: a check without a configuration file takes this bundle and no other.
proceed(
  main(
    process.argv.slice(2),
    nodeHost((file) => require(path.join(__dirname, file)), interruptions),
  ),
);
