import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readBaseDocuments } from '../accuracy/documents.ts';
import type { Campaign } from './campaign.ts';
import { runCampaign } from './campaign.ts';
import { laws } from './laws/all.ts';
import { entries } from './reliability/entries.ts';
import { testedFiles } from './reliability/matters.ts';
import { isCurrent, reliabilityPage } from './reliability/page.ts';
import { runSuites } from './reliability/suites.ts';
import type { Material } from './texts.ts';
import { materialOf } from './texts.ts';

const [root = '.', ...args] = process.argv.slice(2);
const { values } = parseArgs({
  args,
  options: {
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    runs: { type: 'string', default: '2000' },
    minutes: { type: 'string' },
    law: { type: 'string', multiple: true },
    report: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

const page = path.join(root, 'docs/reliability.md');
if (values.check) checkPage();
else run();

function run(): void {
  const documents = readBaseDocuments(root);
  const campaign = fuzz(materialOf(documents.map(({ text }) => text)));
  print(campaign);
  if (campaign.cases.length > 0) process.exitCode = 1;
  if (!values.report) return;
  const cases = runSuites(root, testedFiles);
  writeFileSync(page, reliabilityPage(entries, { root, campaign, documents, cases }));
  console.log('Written: docs/reliability.md');
}

function fuzz(material: Material): Campaign {
  const from = Number(values.from);
  const end = values.minutes === undefined ? undefined : performance.now() + Number(values.minutes) * 60_000;
  return runCampaign({
    seed: Number(values.seed),
    material,
    laws: laws.filter(({ id }) => values.law?.includes(id) ?? true),
    from,
    goesOn: (run) => (end === undefined ? run < from + Number(values.runs) : performance.now() < end),
  });
}

/** Only what the page tells of is compared: its numbers are those of a long run. */
function checkPage(): void {
  if (existsSync(page) && isCurrent(readFileSync(page, 'utf8'), entries)) return;
  console.error('docs/reliability.md is stale. Run `npm run fuzz -- --report`.');
  process.exitCode = 1;
}

function print({ seed, runs, tallies, cases }: Campaign): void {
  for (const { law, run, kind, detail, wear, text } of cases) {
    console.log(
      `\n== ${law}: ${kind} (seed ${seed}, run ${run}: ${wear.join(', ')})\n${detail}\n-- text\n${shown(text)}\n--`,
    );
  }
  console.log(`Seed ${seed}, ${runs} texts`);
  for (const { law, tried, broken } of tallies) console.log(`${law.title}: ${tried} ${law.unit}, ${broken} breaches`);
}

/** A text as it is; as a string of code where it has signs that a terminal would not show. */
function shown(text: string): string {
  if (/^[\n -~äöåÄÖÅ–]*$/.test(text)) return text;
  return JSON.stringify(text).replace(
    /[^ -~äöåÄÖÅ–]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
