import type { Line } from '../syntax/line.ts';

interface Judged {
  readonly parts: readonly unknown[];
  readonly judgement: unknown;
}

declare module '../syntax/line.ts' {
  interface LineSlots {
    judged: Judged;
  }
}

/**
 * What several lines say together, remembered on one of them (`holder`) for as long as all `parts` are the same objects or values.
 * A judgement must not hold line numbers: the lines may have moved when it is asked for again.
 */
export function judgedTogether<T>(holder: Line, parts: readonly unknown[], judge: () => T): T {
  const known = holder.judged;
  if (known !== undefined && areSame(known.parts, parts)) return known.judgement as T;
  const judgement = judge();
  holder.judged = { parts, judgement };
  return judgement;
}

function areSame(known: readonly unknown[], parts: readonly unknown[]): boolean {
  if (known.length !== parts.length) return false;
  for (let index = 0; index < parts.length; index++) if (known[index] !== parts[index]) return false;
  return true;
}
