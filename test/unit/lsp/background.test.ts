import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBackground } from '../../../server/src/lsp/connection/background.ts';

describe('background work', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const make = () => makeBackground(() => performance.now());
  /** Milliseconds until it is the turn of the work. */
  const waited = async (turn: Promise<void>) => {
    const start = performance.now();
    let at: number | undefined;
    void turn.then(() => {
      at = performance.now();
    });
    for (let step = 0; step < 500 && at === undefined; step++) await vi.advanceTimersByTimeAsync(1);
    return (at ?? Number.NaN) - start;
  };

  test('goes on within a slice, and lets others have their turn after it', async () => {
    const background = make();
    expect(background.isOver()).toBe(true);
    expect(await waited(background.turn())).toBeLessThanOrEqual(1);
    expect(background.isOver()).toBe(false);
    vi.advanceTimersByTime(2);
    expect(background.isOver()).toBe(true);
  });

  test('a message ends the slice, and work waits until the client has been quiet', async () => {
    const background = make();
    await waited(background.turn());
    background.heard();
    expect(background.isOver()).toBe(true);
    expect(await waited(background.turn())).toBeGreaterThanOrEqual(19);
  });

  test('a client that is never quiet does not stop it', async () => {
    const background = make();
    background.heard();
    const typing = setInterval(background.heard, 5);
    const times = [];
    for (let turn = 0; turn < 3; turn++) {
      times.push(await waited(background.turn()));
      await vi.advanceTimersByTimeAsync(5);
    }
    clearInterval(typing);
    for (const time of times) expect(time).toBeGreaterThanOrEqual(50);
    for (const time of times) expect(time).toBeLessThanOrEqual(110);
  });
});
