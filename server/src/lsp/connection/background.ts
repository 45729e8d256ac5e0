/**
 * Work that nobody waits for: it is done in slices, so that what the client sends is never kept waiting for longer than one, and is
 * back while the client sends much, as while a person types.
 */
export interface Background {
  /** The client has sent something. */
  readonly heard: () => void;
  /** Resolves when work may go on: at once within a slice, else after whatever the client has sent. */
  readonly turn: () => Promise<void>;
  /** Whether the slice has lasted long enough: then the work is put off until the next `turn`. */
  readonly isOver: () => boolean;
}

/** Milliseconds of a slice. */
const slice = 2;

/** Milliseconds without a message after which work goes on. */
const quiet = 20;

/** Milliseconds after which it goes on all the same: a client that never rests does not keep files from being read. */
const patience = 100;

/** Background work of a connection. `now` tells milliseconds since any fixed time. */
export function makeBackground(now: () => number = () => performance.now()): Background {
  let begun = Number.NEGATIVE_INFINITY;
  let heardAt = Number.NEGATIVE_INFINITY;
  const isOver = () => heardAt >= begun || now() >= begun + slice;
  const turn = async () => {
    if (!isOver()) return;
    const asked = now();
    for (let left = 0; left >= 0; left = Math.min(heardAt + quiet, asked + patience) - now()) await pause(left);
    begun = now();
  };
  return {
    heard: () => {
      heardAt = now();
    },
    turn,
    isOver,
  };
}

/** Lets everything else have its turn. Only Node does so without delay. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (milliseconds <= 0 && typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, milliseconds);
  });
}
