import { parseArgs } from 'node:util';
import { readBaseDocuments } from '../accuracy/documents.ts';
import type { Campaign } from './campaign.ts';
import { runCampaign } from './campaign.ts';
import { laws } from './laws/all.ts';
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
  },
});

const from = Number(values.from);
const start = performance.now();
const end = values.minutes === undefined ? undefined : start + Number(values.minutes) * 60_000;
const campaign = runCampaign({
  seed: Number(values.seed),
  material: materialOf(readBaseDocuments(root).map(({ text }) => text)),
  laws: laws.filter(({ id }) => values.law?.includes(id) ?? true),
  from,
  goesOn: (run) => (end === undefined ? run < from + Number(values.runs) : performance.now() < end),
});
print(campaign);
if (campaign.cases.length > 0) process.exitCode = 1;

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
