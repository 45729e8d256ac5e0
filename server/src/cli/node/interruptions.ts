/** What has to be tidied up when the process is told to stop (Ctrl-C, `kill`). */
export interface Interruptions {
  /** Adds something to tidy up, and gives the function that takes it out again. */
  readonly guard: (tidyUp: () => void) => () => void;
  /** Whether a signal waits to be heard at the next step; without it a signal ends the process at once, as always. */
  readonly isListening: () => boolean;
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The process's own signals, listened to from the first guard on. */
export function processInterruptions(): Interruptions {
  const guarded = new Set<() => void>();
  let listening = false;
  const listen = () => {
    listening = true;
    for (const [signal, code] of Object.entries(signals)) {
      process.on(signal, () => {
        for (const tidyUp of guarded) tidyUp();
        process.exit(code);
      });
    }
  };
  return {
    guard: (tidyUp) => {
      if (!listening) listen();
      guarded.add(tidyUp);
      return () => void guarded.delete(tidyUp);
    },
    isListening: () => listening,
  };
}
