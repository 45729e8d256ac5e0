import { message } from '../messages/message.ts';
import type { Finding, Problem, Report } from './rule.ts';
import { moreOfTheSame } from './wording.ts';

/**
 * So many findings of one rule in one document are told; one more says how many there are besides. Nobody reads more of them, and
 * a broken file can have a hundred thousand: megabytes for the editor, and hours for whoever scrolls.
 */
export const mostOfRule = 500;

/** A report that lets the first problems of a rule through. `done` tells of the others, where the first of them is. */
export interface Capped {
  readonly report: Report;
  readonly done: () => void;
}

/** Caps what goes to a report at `mostOfRule` problems. */
export function capped(report: Report): Capped {
  let count = 0;
  let beyond: Problem | undefined;
  return {
    report: (problem) => {
      count += 1;
      if (count <= mostOfRule) report(problem);
      else beyond ??= problem;
    },
    done: () => {
      if (beyond) report(remaining(beyond, count - mostOfRule));
    },
  };
}

/** The same for findings that are there already. */
export function cappedList(findings: readonly Finding[]): readonly Finding[] {
  const beyond = findings[mostOfRule];
  if (beyond === undefined) return findings;
  const { rule, severity } = beyond;
  return [...findings.slice(0, mostOfRule), { ...remaining(beyond, findings.length - mostOfRule), rule, severity }];
}

function remaining({ range, severity }: Problem, count: number): Problem {
  return { range, message: message(moreOfTheSame, { count }), ...(severity && { severity }) };
}
