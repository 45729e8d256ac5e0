import type { Layout } from '../syntax/layout/layout.ts';
import { toSource } from '../syntax/layout/positions.ts';
import type { Fix, Problem, Related } from './rule.ts';

/** A problem as a rule tells it, found in the lines as they are read, with the positions that it has in the text. */
export function problemInText(layout: Layout, problem: Problem): Problem {
  const { range, related, fixes } = problem;
  return {
    ...problem,
    range: toSource(layout, range),
    ...(related ? { related: related.map((each) => relatedInText(layout, each)) } : {}),
    ...(fixes ? { fixes: fixes.map((each) => fixInText(layout, each)) } : {}),
  };
}

function relatedInText(layout: Layout, related: Related): Related {
  return related.uri === undefined ? { ...related, range: toSource(layout, related.range) } : related;
}

function fixInText(layout: Layout, fix: Fix): Fix {
  return {
    ...fix,
    edits: fix.edits.map(({ range, newText }) => ({ range: toSource(layout, range), newText })),
  };
}
