import { portfolioRules, rules } from '../server/src/rules/registry.generated.ts';
import type { Finding } from '../server/src/rules/rule.ts';
import { severities } from '../server/src/rules/rule.ts';
import type { BlindOutcome } from './blind/outcome.ts';
import type { BaseDocument } from './fault.ts';
import type { Verdict } from './judge.ts';
import { findingsOf, pairFindingsOf } from './judge.ts';
import type { LegitimateOutcome } from './legitimate/texts.ts';
import { number, percent } from './numbers.ts';
import { precisionSection, recallSection } from './other-half.ts';
import { remarks } from './remarks.ts';

/** What the table says of one rule, or of all. */
interface Tally {
  readonly injected: number;
  readonly found: number;
  readonly exact: number;
  readonly broughtAlong: readonly string[];
}

/** The verdicts counted. */
function tally(verdicts: readonly Verdict[]): Tally {
  return {
    injected: verdicts.length,
    found: verdicts.filter(({ found }) => found).length,
    exact: verdicts.filter(({ exact }) => exact).length,
    broughtAlong: verdicts.flatMap(({ broughtAlong }) => broughtAlong),
  };
}

/** What the second half of the page is about. */
interface OtherHalf {
  readonly blind: readonly BlindOutcome[];
  readonly legitimate: readonly LegitimateOutcome[];
}

/** The page `docs/accuracy.md`. */
export function reportOf(
  verdicts: readonly Verdict[],
  documents: readonly BaseDocument[],
  { blind, legitimate }: OtherHalf,
): string {
  const parts = [
    intro(verdicts, documents),
    faultTable(verdicts),
    remarks,
    untouchedTables(documents),
    recallSection(blind),
    precisionSection(legitimate),
  ];
  return `${parts.join('\n\n')}\n`;
}

function intro(verdicts: readonly Verdict[], documents: readonly BaseDocument[]): string {
  const { injected, found, exact, broughtAlong } = tally(verdicts);
  const kinds = new Set(verdicts.map(({ rule, kind }) => `${rule}/${kind}`)).size;
  return `# Accuracy

Written by \`npm run accuracy\` (\`node scripts/accuracy.mjs --check\` fails when it is stale); the mistakes are made by \`accuracy/\`.

Into ${documents.length} well-formed descriptions (\`seeds/\`, \`test/fixtures/\`) **${number(injected)} mistakes of ${kinds} kinds** were put, one at a
time, as a person would make them: slips of the keyboard, lost, doubled and moved lines, wrong figures, contradictions between text and form.
The mistakes were written from the catalogue of rules and the description of the form, not from the rules' code, and so was the exact
text that each should be reported on. The comparison is with the findings of the same description without the mistake.

| | |
| --- | ---: |
| mistakes | ${number(injected)} |
| found by the rule that is for them | ${number(found)} (${percent(found, injected)}) |
| on exactly the right text | ${number(exact)} (${percent(exact, injected)}) |
| other findings brought along | ${number(broughtAlong.length)} |`;
}

function faultTable(verdicts: readonly Verdict[]): string {
  const rows = [...rules, ...portfolioRules].map(({ id }) => {
    const { injected, found, exact, broughtAlong } = tally(verdicts.filter(({ rule }) => rule === id));
    return `| \`${id}\` | ${injected} | ${found} | ${exact} | ${counted(broughtAlong)} |`;
  });
  return [
    '## By rule',
    '',
    '| rule | mistakes | found | exactly | brought along |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}

/** Names with how often they occur: "a, b (2)"; a dash when there are none. */
function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const texts = [...counts].sort().map(([name, count]) => `\`${name}\`${count > 1 ? ` (${count})` : ''}`);
  return texts.join(', ') || '–';
}

function untouchedTables(documents: readonly BaseDocument[]): string {
  const rows = documents.map(({ name, text }) => {
    const findings = findingsOf(text, name);
    const counts = severities.map((severity) => findings.filter((finding) => finding.severity === severity).length);
    return `| \`${name}\` | ${counts.join(' | ')} | ${counted(findings.map(({ rule }) => rule))} |`;
  });
  const title = '## Untouched descriptions';
  const text = `What is found in the ${documents.length} descriptions as they are. Comparing each with each other brings ${portfolioCount(documents)}.`;
  const head = ['| file | error | warning | info | hint | rules |', '| --- | ---: | ---: | ---: | ---: | --- |'];
  return [title, '', text, '', ...head, ...rows].join('\n');
}

function portfolioCount(documents: readonly BaseDocument[]): string {
  const findings: Finding[] = [];
  for (const [index, first] of documents.entries()) {
    for (const second of documents.slice(index + 1)) findings.push(...pairFindingsOf([first.text, second.text]).flat());
  }
  return findings.length === 0 ? 'nothing' : counted(findings.map(({ rule }) => rule));
}
