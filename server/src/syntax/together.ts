import type { SectionId } from '../form/form.ts';
import type { Line } from './line.ts';
import type { Section } from './tree.ts';

/** The last judgement of each judge that kept one on a line: one link each. */
interface Judged {
  readonly judge: unknown;
  parts: readonly unknown[];
  judgement: unknown;
  readonly others: Judged | undefined;
}

declare module './line.ts' {
  interface LineSlots {
    judged: Judged;
  }
}

/**
 * What several lines say together, remembered on one of them (`holder`) for as long as all `parts` are the same objects or values.
 * `judge` is a function at the top of its module, so that it tells one judgement from another, and `parts` determine what it makes of
 * `subject`. A judgement holds line numbers only where the parts do (a section does): lines may have moved when it is asked for again.
 */
export function judgedTogether<S, T>(holder: Line, parts: readonly unknown[], subject: S, judge: (subject: S) => T): T {
  const known = judgedBy(judge, holder.judged);
  if (known === undefined) {
    const judgement = judge(subject);
    // The judge may have kept others meanwhile.
    holder.judged = { judge, parts, judgement, others: holder.judged };
    return judgement;
  }
  if (areSame(known.parts, parts)) return known.judgement as T;
  const judgement = judge(subject);
  known.parts = parts;
  known.judgement = judgement;
  return judgement;
}

/** Where a judgement over sections finds them, and their lines. */
export interface Sections {
  readonly lines: readonly Line[];
  readonly sections: ReadonlyMap<SectionId, Section>;
}

/**
 * What some sections say together, remembered on the heading of the first of them for as long as all are the same objects: no line of
 * theirs is another one, and none has moved. `judge` looks at nothing but these sections and their lines.
 */
export function judgedOfSections<S extends Sections, T>(
  subject: S,
  ids: readonly SectionId[],
  judge: (subject: S) => T,
): T {
  const parts = ids.map((id) => subject.sections.get(id));
  const first = parts.find((section) => section !== undefined);
  const holder = first && subject.lines[first.start];
  return holder ? judgedTogether(holder, parts, subject, judge) : judge(subject);
}

function judgedBy(judge: unknown, first: Judged | undefined): Judged | undefined {
  let known = first;
  while (known !== undefined && known.judge !== judge) known = known.others;
  return known;
}

function areSame(known: readonly unknown[], parts: readonly unknown[]): boolean {
  if (known.length !== parts.length) return false;
  for (let index = 0; index < parts.length; index++) if (known[index] !== parts[index]) return false;
  return true;
}
