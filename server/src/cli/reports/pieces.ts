/** Puts a separator between values, without one before the first. */
export function* separated(values: Iterable<string>, separator: string): Iterable<string> {
  let isFirst = true;
  for (const value of values) {
    yield isFirst ? value : separator + value;
    isFirst = false;
  }
}

/** A value as JSON, indented as it would be inside a document: `depth` levels of two spaces, but for its first line. */
export function jsonAt(depth: number, value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

/** A list of values that are JSON already, `depth` levels deep, laid out as `JSON.stringify` does. */
export function* jsonList(depth: number, values: Iterable<string>): Iterable<string> {
  const line = `\n${'  '.repeat(depth + 1)}`;
  let isEmpty = true;
  for (const value of separated(values, `,${line}`)) {
    yield isEmpty ? `[${line}${value}` : value;
    isEmpty = false;
  }
  yield isEmpty ? '[]' : `\n${'  '.repeat(depth)}]`;
}
