import { describeText } from '../server/src/description/description.ts';
import type { Digest } from '../server/src/rules/portfolio/digest.ts';
import { digestOf } from '../server/src/rules/portfolio/digest.ts';
import { makePortfolio } from '../server/src/rules/portfolio.ts';
import { portfolioRules } from '../server/src/rules/registry.generated.ts';
import { generateDescription } from './descriptions.ts';
import { prose } from './prose.ts';
import { randomFrom } from './random.ts';
import type { Figure } from './statistics.ts';
import { median, now, quantile } from './statistics.ts';

/** Passages that descriptions take over from each other: each is in one of a hundred. */
const passages = Array.from({ length: 20 }, (_, index) => prose(randomFrom(900 + index), 1200));

/** One in five descriptions has a passage that others have too. `typed` is what is typed at the beginning of section 3. */
function digestAt(index: number, typed = ''): Digest {
  const copied = index % 5 === 0 ? passages[(index / 5) % passages.length] : '';
  const text = generateDescription(index).replace(/\n3 .*\n/, (heading) => `${heading}${typed}\n${copied}\n`);
  return digestOf(describeText(text), `file:///bench/${String(index).padStart(4, '0')}.esr`);
}

/** What one change among many descriptions costs until all findings that come from comparing are right again. */
export function benchTogether(smoke: boolean): readonly Figure[] {
  const count = smoke ? 200 : 5000;
  const rounds = smoke ? 20 : 400;
  const portfolio = makePortfolio(portfolioRules);
  const digests = Array.from({ length: count }, (_, index) => digestAt(index));
  const start = now();
  for (const digest of digests) portfolio.replace(undefined, digest);
  portfolio.work();
  const all = now() - start;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const at = (round * 37) % count;
    const changed = digestAt(at, 'x'.repeat(1 + (round % 9)));
    const begun = now();
    portfolio.replace(digests[at], changed);
    portfolio.work();
    portfolio.takeChanged();
    times.push(now() - begun);
    digests[at] = changed;
  }
  const note = `p50 ${median(times).toFixed(2)} ms; all anew ${all.toFixed(0)} ms`;
  return [
    {
      name: `one change compared among ${count} descriptions, p99`,
      value: quantile(times, 0.99),
      unit: 'ms',
      target: 20,
      note,
    },
  ];
}
