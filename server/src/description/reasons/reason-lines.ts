import type { Line } from '../../syntax/line.ts';

/** What was read of a line so far: one link for each way of reading it. */
interface Remembered {
  readonly read: unknown;
  readonly said: unknown;
  readonly others: Remembered | undefined;
}

declare module '../../syntax/line.ts' {
  interface LineSlots {
    reason: Remembered;
  }
}

/** What a line of a reason says by `read` (a function of the text alone); kept on the line, so that it is read once. */
export function readReasonLine<T>(line: Line, read: (text: string) => T): T {
  const known = line.reason;
  for (let each: Remembered | undefined = known; each !== undefined; each = each.others)
    if (each.read === read) return each.said as T;
  const said = read(line.text);
  line.reason = { read, said, others: known } satisfies Remembered;
  return said;
}
