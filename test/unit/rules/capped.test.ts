import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import { render } from '../../../server/src/messages/message.ts';
import { mostOfRule } from '../../../server/src/rules/capped.ts';
import { activate, check } from '../../../server/src/rules/check.ts';
import { checkPortfolio } from '../../../server/src/rules/check-portfolio.ts';
import { comparing } from '../../../server/src/rules/portfolio/comparing.ts';
import { digestOf } from '../../../server/src/rules/portfolio/digest.ts';
import type { PortfolioRule } from '../../../server/src/rules/portfolio-rule.ts';
import { rules } from '../../../server/src/rules/registry.generated.ts';
import { lineRange } from '../../../server/src/text/range.ts';
import { findingsOf } from '../../support/checking.ts';
import { sample } from '../../support/sample.ts';

const municipalities = 'Kunnat: Oulu, Raahe';
const listing = (count: number) => sample([[municipalities, `Kunnat: Oulu, Raahe${', Oulu'.repeat(count)}`]]);
const duplicates = (count: number) => findingsOf(listing(count)).filter(({ rule }) => rule === 'duplicate-place');

describe('findings of one rule in one document', () => {
  test('are all told while they are few', () => {
    expect(duplicates(mostOfRule)).toHaveLength(mostOfRule);
  });

  test('are reported up to a number; the last one says how many more there are, and offers no fix', () => {
    const found = duplicates(mostOfRule + 123);
    expect(found).toHaveLength(mostOfRule + 1);
    expect(found.slice(0, mostOfRule)).toEqual(duplicates(mostOfRule));
    const last = found.at(-1);
    expect(last && render(last.message, 'fi')).toContain('vielä 123.');
    expect(last?.fixes).toBeUndefined();
    expect(last?.severity).toBe(found[0]?.severity);
  });

  test('a rule that breaks after many is told of all the same', () => {
    const breaking = {
      id: 'breaking',
      group: 'values',
      severity: 'error',
      since: '0.2.0',
      check: (_: unknown, report: (problem: { range: ReturnType<typeof lineRange>; message: typeof text }) => void) => {
        for (let line = 0; line <= mostOfRule; line++) report({ range: lineRange(line, 0, 0), message: text });
        throw new Error('broken');
      },
    } as const;
    const text = { text: { fi: 'x', sv: 'x', en: 'x' } };
    const found = check(describeText(sample()), activate([...rules, breaking]));
    expect(found).toHaveLength(mostOfRule + 2);
    expect(found.some(({ message }) => render(message, 'en').includes('could not run'))).toBe(true);
  });

  test('hold for descriptions together too', () => {
    const rule: PortfolioRule = {
      id: 'many',
      group: 'portfolio',
      severity: 'hint',
      since: '0.2.0',
      makeIndex: comparing({
        keysOf: () => ['all'],
        judge: ([first], report) => {
          for (let line = 0; line < mostOfRule + 9; line++)
            report(first?.uri ?? '', { range: lineRange(line, 0, 0), message: { text: { fi: '', sv: '', en: '' } } });
        },
      }),
    };
    const digests = ['a', 'b'].map((uri) => digestOf(describeText(sample()), uri));
    const found = checkPortfolio(digests, [rule]).get('a') ?? [];
    expect(found).toHaveLength(mostOfRule + 1);
    expect(found.at(-1)).toMatchObject({ rule: 'many', severity: 'hint', message: { args: { count: 9 } } });
  });
});
