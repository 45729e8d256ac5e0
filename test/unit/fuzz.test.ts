import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readBaseDocuments } from '../../accuracy/documents.ts';
import { randomFrom } from '../../bench/random.ts';
import { runCampaign } from '../../fuzz/campaign.ts';
import type { Law } from '../../fuzz/law.ts';
import { laws } from '../../fuzz/laws/all.ts';
import { shrink } from '../../fuzz/shrink.ts';
import { linesOfRules, materialOf, startingText } from '../../fuzz/texts.ts';
import { wears, worn } from '../../fuzz/wear.ts';
import { allRuleIds } from '../../server/src/config/settings.ts';
import { documentationOf } from '../../server/src/rules/documentation.generated.ts';

// A short run of the fuzzer; `npm run fuzz` is the long one. Its texts are always the same, so that what fails here fails again.

const root = fileURLToPath(new URL('../..', import.meta.url));
const material = materialOf(readBaseDocuments(root).map(({ text }) => text));
const texts = 50;
const campaign = runCampaign({ seed: 20_260_731, material, laws, goesOn: (run) => run < texts });

test.each(campaign.tallies.map((tally) => [tally.law.title, tally] as const))('%s', (_, { law, tried, broken }) => {
  expect(campaign.cases.filter((each) => each.law === law.id)).toEqual([]);
  expect(broken).toBe(0);
  expect(tried).toBeGreaterThanOrEqual(texts);
});

describe('the fuzzer', () => {
  test('makes the same texts again, other ones of another seed, and wears them in every way', () => {
    const text = (seed: number) => worn(startingText(material, randomFrom(seed)), randomFrom(seed), material).text;
    expect(text(1)).toBe(text(1));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => text(seed))).size).toBe(20);
    expect([...wears.keys()].filter((name) => !campaign.wears.has(name))).toEqual([]);
  });

  test('knows the wordings of every rule', () => {
    expect(Object.keys(documentationOf)).toEqual([...allRuleIds]);
    expect(linesOfRules().length).toBeGreaterThan(2 * allRuleIds.length);
  });

  test('shows a breach in as small a text as shows it, and makes it again', () => {
    const law: Law = {
      id: 'no-places',
      title: 'No place is named twice',
      unit: 'texts',
      holds: (text) => {
        const places = text.match(/^Kunnat:.*$/gm) ?? [];
        return places.length < 2 ? { tried: 1 } : { tried: 1, breach: { kind: 'twice', detail: places.join('; ') } };
      },
    };
    // The wordings of rules are among the material: enough texts that whatever these say, some text names its places twice.
    const plan = { seed: 3, material, laws: [law], goesOn: (run: number) => run < 10 * texts };
    const { cases, tallies } = runCampaign(plan);
    expect(cases.map(({ text }) => text.split(/[\r\n]+/).filter(Boolean))).toEqual([
      [expect.stringMatching(/^Kunnat:/), expect.stringMatching(/^Kunnat:/)],
    ]);
    expect(tallies[0]?.broken).toBeGreaterThan(0);
    expect(runCampaign(plan)).toEqual({ ...runCampaign(plan), cases });
  });

  test('takes an exception for a breach of the law that was tried', () => {
    const law: Law = {
      id: 'throws',
      title: 'Throws',
      unit: 'texts',
      holds: () => {
        throw new Error('broken', { cause: 'the cause' });
      },
    };
    const { cases } = runCampaign({ seed: 3, material, laws: [law], goesOn: (run) => run < 3 });
    expect(cases).toMatchObject([{ law: 'throws', run: 0, detail: 'broken the cause', text: '' }]);
  });

  test('leaves out every line that is not needed, in a bounded number of tries', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `${index}\r\n`);
    const needs = (text: string) => text.includes('17\r\n') && text.includes('71\r\n');
    expect(shrink(lines.join(''), needs)).toBe('17\r\n71\r\n');
    let tries = 0;
    shrink(lines.join(''), () => tries++ < 0, 30);
    expect(tries).toBe(30);
  });
});
