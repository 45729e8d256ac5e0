import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { blindOutcomes } from './blind/outcome.ts';
import { allFaults, allPairFaults } from './catalogue.ts';
import { readBaseDocuments } from './documents.ts';
import type { Verdict } from './judge.ts';
import { judgeAll, judgePair } from './judge.ts';
import { legitimateOutcomes } from './legitimate/texts.ts';
import { reportOf } from './report.ts';

const [root = '.', ...options] = process.argv.slice(2);
const documents = readBaseDocuments(root);
const verdicts = [...judgeAll(allFaults(documents)), ...allPairFaults(documents).map(judgePair)];

/** One line about a mistake that was not met as it should be. */
function complaint(verdict: Verdict): string | undefined {
  const flaws = [
    !verdict.found && 'missed',
    verdict.found && !verdict.exact && 'elsewhere',
    verdict.broughtAlong.length > 0 && `with ${verdict.broughtAlong.join(', ')}`,
  ].filter((flaw) => flaw !== false);
  const places = `${JSON.stringify(verdict.reported.map(briefly))} for ${JSON.stringify(verdict.accepted.map(briefly))}`;
  if (flaws.length === 0) return undefined;
  return `${verdict.rule}: ${verdict.kind}: ${verdict.documents.join(', ')}: ${flaws.join('; ')} ${places}`;
}

function briefly({ start, end }: Verdict['reported'][number]): string {
  return `${start.line + 1}:${start.character}-${end.line === start.line ? '' : `${end.line + 1}:`}${end.character}`;
}

if (options.includes('--list')) {
  const only = options.filter((option) => !option.startsWith('--'));
  const wanted = verdicts.filter(({ rule }) => only.length === 0 || only.includes(rule));
  console.log(wanted.flatMap((verdict) => complaint(verdict) ?? []).join('\n'));
} else {
  const target = path.join(root, 'docs/accuracy.md');
  const report = reportOf(verdicts, documents, { blind: blindOutcomes(), legitimate: legitimateOutcomes() });
  const current = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (current !== report && options.includes('--check')) {
    console.error('docs/accuracy.md is stale. Run `npm run accuracy`.');
    process.exitCode = 1;
  } else if (current !== report) {
    writeFileSync(target, report);
    console.log('Written: docs/accuracy.md');
  }
}
