import { allFaults } from '../accuracy/catalogue.ts';
import type { BaseDocument } from '../accuracy/fault.ts';
import { readMarks } from '../accuracy/marks.ts';
import { documentationOf } from '../server/src/rules/documentation.generated.ts';
import { rules } from '../server/src/rules/registry.generated.ts';
import { sampleOf } from '../test/support/sample-of.ts';

/** What makes a rule look closer: words that its documentation or the mistakes of accuracy/ have for it. */
export interface Wording {
  readonly rule: string;
  readonly words: string;
}

const prose: ReadonlySet<string> = new Set(rules.filter(({ group }) => group === 'prose').map(({ id }) => id));

/** Longer texts are no wording but a page: a paragraph of which nothing but the length matters. */
const longest = 600;

/** The wordings of all prose rules of the registry, each once. */
export function proseWordings(documents: readonly BaseDocument[]): readonly Wording[] {
  const all = [...documented(), ...injected(documents)].filter(({ rule }) => prose.has(rule));
  const seen = new Set<string>();
  return all.filter(
    ({ words }) => words.trim() !== '' && words.length <= longest && !seen.has(words) && seen.add(words),
  );
}

/** The lines that an example has and its counterpart has not. */
function documented(): readonly Wording[] {
  return Object.entries(documentationOf).flatMap(([rule, { examples }]) =>
    examples.flatMap(({ right, wrong }) => {
      const bad = readMarks(wrong).text;
      return [...linesOnlyIn(bad, right), ...linesOnlyIn(right, bad)].map((words) => ({ rule, words }));
    }),
  );
}

/** The lines that one mistake of each kind puts into a document. */
function injected(documents: readonly BaseDocument[]): readonly Wording[] {
  const kinds = new Map(allFaults(documents).map((fault) => [`${fault.rule}/${fault.kind}`, fault]));
  return Array.from(kinds.values()).flatMap(({ rule, text, untouched }) =>
    linesOnlyIn(text, untouched).map((words) => ({ rule, words })),
  );
}

function linesOnlyIn(text: string, other: string): readonly string[] {
  const known = new Set(other.split(/\r?\n/));
  return text.split(/\r?\n/).filter((line) => !known.has(line));
}

/** How many characters the larger text has in which a wording is repeated. */
export const repeatedCharacters = 120_000;

/** Makes the sample with words repeated in section 3, in one line or on a line each, until they have so many characters. */
export function repeatedInProse(esr: string, words: string, glue: ' ' | '\n'): (size: number) => string {
  const all = (size: number) => `${words}${glue}`.repeat(Math.ceil(size / words.length));
  return (size) => sampleOf(esr, [['TAVOITTEET:\n', `TAVOITTEET:\n${all(size)}\n`]], 'ESR');
}
