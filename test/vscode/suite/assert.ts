// The few assertions that the suites need, without Node: they also run in a browser.

/** Fails unless the condition holds. */
export function ok(condition: unknown, what = 'the condition holds'): asserts condition {
  if (!condition) throw new Error(`expected: ${what}`);
}

/** Fails unless both are the same value. */
export function strictEqual<T>(actual: unknown, expected: T, what = ''): asserts actual is T {
  if (actual !== expected)
    throw new Error(`${what} expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`.trim());
}

/** Fails unless both have the same content. */
export function deepStrictEqual(actual: unknown, expected: unknown): void {
  strictEqual(JSON.stringify(actual), JSON.stringify(expected));
}

/** Fails unless the text matches. */
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`expected ${pattern} in ${JSON.stringify(text)}`);
}
