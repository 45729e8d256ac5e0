import { describe, expect, test } from 'vitest';
import { describeText } from '../../../server/src/description/description.ts';
import { failedComparisons } from '../../../server/src/description/funding/comparisons.ts';
import type { FundingCause } from '../../../server/src/description/funding/corrections.ts';
import { explainFunding, slipsOf } from '../../../server/src/description/funding/corrections.ts';
import type { FigureId, Figures } from '../../../server/src/description/funding/funding.ts';
import { figureIds, fundingPicture } from '../../../server/src/description/funding/funding.ts';
import { judgeFunding } from '../../../server/src/description/funding/judgement.ts';
import { rules } from '../../../server/src/rules/registry.generated.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { applyEdits } from '../../../server/src/text/lines.ts';
import { findingsOf } from '../../support/checking.ts';
import { expectSameFindingsAfterEdits } from '../../support/editing.ts';
import { sample } from '../../support/sample.ts';

type Four = readonly [granted: number, realised: number, plannedTotal: number, realisedTotal: number];
type Known = Record<FigureId, number>;

/** The figures of four real projects. */
const real: readonly Four[] = [
  [312_471, 274_006, 312_471, 274_006],
  [71_011, 64_599, 88_763, 80_748],
  [78_423, 74_319, 78_423, 74_319],
  [337_155, 337_155, 411_131, 411_131],
];

function figuresOf([granted, realised, plannedTotal, realisedTotal]: readonly (number | undefined)[]): Figures {
  return { granted, realised, plannedTotal, realisedTotal };
}

function knownOf([granted, realised, plannedTotal, realisedTotal]: Four): Known {
  return { granted, realised, plannedTotal, realisedTotal };
}

function textWith({ granted, realised, plannedTotal, realisedTotal }: Figures, state = 'Toiminta päättynyt'): string {
  return sample([
    ['240 000', String(granted ?? '')],
    ['216 000', String(realised ?? '')],
    ['300 000', String(plannedTotal ?? '')],
    ['270 000', String(realisedTotal ?? '')],
    ['Toiminta päättynyt', state],
  ]);
}

function fundingFindings(text: string): readonly Finding[] {
  const ids = new Set(rules.filter(({ group }) => group === 'funding').map(({ id }) => id));
  return findingsOf(text).filter(({ rule }) => ids.has(rule));
}

describe('the picture', () => {
  test('has shares, other public money and what is left', () => {
    expect(fundingPicture(describeText(sample()))).toEqual({
      plan: { euAndState: 240_000, total: 300_000, other: 60_000, sharePercent: 80 },
      realisation: { euAndState: 216_000, total: 270_000, other: 54_000, sharePercent: 80 },
      shareDifference: 0,
      euAndStateLeft: 24_000,
      totalLeft: 30_000,
      euAndStateRealisedPercent: 90,
      totalRealisedPercent: 90,
    });
  });

  test('leaves out what a missing, malformed or zero figure would be needed for', () => {
    const text = sample([
      ['240 000', '24 0000'],
      ['216 000', ''],
      ['270 000', '0'],
    ]);
    expect(fundingPicture(describeText(text))).toEqual({
      plan: { euAndState: undefined, total: 300_000, other: undefined, sharePercent: undefined },
      realisation: { euAndState: undefined, total: 0, other: undefined, sharePercent: undefined },
      shareDifference: undefined,
      euAndStateLeft: undefined,
      totalLeft: 300_000,
      euAndStateRealisedPercent: undefined,
      totalRealisedPercent: 0,
    });
  });
});

describe('the comparisons of an ended project', () => {
  const none: readonly string[] = [];
  test.each<[readonly (number | undefined)[], readonly string[]]>([
    ...real.map((four): [Four, readonly string[]] => [four, none]),
    [[100, 100, 100, 100], none],
    [[101, 90, 100, 90], ['granted-exceeds-public-total']],
    [[1000, 901, 1000, 900], ['realised-exceeds-realised-total']],
    [
      [90, 95, 200, 190],
      ['realised-exceeds-granted', 'low-public-share', 'funding-share-drift'],
    ],
    [
      [80, 79, 100, 101],
      ['realised-total-exceeds-planned-total', 'funding-share-drift'],
    ],
    [
      [80, 80, 100, 80],
      ['realised-without-other-funding', 'funding-share-drift'],
    ],
    [
      [100, 80, 100, 100],
      ['realised-without-other-funding', 'funding-share-drift'],
    ],
    [[50, 50, 100, 100], none],
    [[49, 49, 100, 100], ['low-public-share']],
    [[800, 790, 1000, 1000], none],
    [[800, 789, 1000, 1000], ['funding-share-drift']],
    [[8000, 7900, 10_000, 10_000], none],
    [[8000, 7899, 10_000, 10_000], ['funding-share-drift']],
    [[0, 0, 100, 0], ['zero-funding']],
    [[0, 50, 100, 60], ['zero-funding']],
    [
      [0, 50, 100, 40],
      ['zero-funding', 'realised-exceeds-realised-total'],
    ],
    [[90, 50, 0, 60], ['zero-funding']],
    [[0, 0, 0, 0], ['zero-funding']],
    [[80, 0, 100, 0], none],
    [[80, 0, 100, 90], ['funding-share-drift']],
    [[80, undefined, 100, undefined], none],
    [[undefined, undefined, undefined, undefined], none],
    [[undefined, 90, 100, 80], ['realised-exceeds-realised-total']],
    // Products beyond 2^53: one euro more or less decides.
    [[800_000_000_001, 790_000_000_001, 1e12, 1e12], none],
    [[800_000_000_001, 790_000_000_000, 1e12, 1e12], ['funding-share-drift']],
  ])('of %j that fail are %j', (four, failed) => {
    expect(failedComparisons(figuresOf(four), true)).toEqual(failed);
  });
});

test('a running project may have no realised figures, or zeros, or only a total', () => {
  for (const realised of [undefined, 0]) {
    for (const total of [undefined, 0, 50_000]) {
      for (const granted of [240_000, 300_000]) {
        const figures = figuresOf([granted, realised, 300_000, total]);
        expect(failedComparisons(figures, false)).toEqual([]);
        expect(fundingFindings(textWith(figures, 'Toiminnassa'))).toEqual([]);
      }
    }
  }
});

describe('one cause, one finding', () => {
  const wrong: [string, Four, readonly [rule: string, at: FigureId][]][] = [
    [
      'granted ten times too large',
      [2_400_000, 216_000, 300_000, 270_000],
      [['granted-exceeds-public-total', 'granted']],
    ],
    ['granted ten times too small', [24_000, 216_000, 300_000, 270_000], [['realised-exceeds-granted', 'granted']]],
    [
      'realised ten times too large',
      [240_000, 2_160_000, 300_000, 270_000],
      [['realised-exceeds-realised-total', 'realised']],
    ],
    ['realised ten times too small', [240_000, 21_600, 300_000, 270_000], [['funding-share-drift', 'realised']]],
    [
      'planned total too small',
      [240_000, 216_000, 30_000, 270_000],
      [['granted-exceeds-public-total', 'plannedTotal']],
    ],
    ['planned total too large', [240_000, 216_000, 3_000_000, 270_000], [['low-public-share', 'plannedTotal']]],
    [
      'realised total too small',
      [240_000, 216_000, 300_000, 27_000],
      [['realised-exceeds-realised-total', 'realisedTotal']],
    ],
    [
      'realised total too large',
      [240_000, 216_000, 300_000, 2_700_000],
      [['realised-total-exceeds-planned-total', 'realisedTotal']],
    ],
    [
      'totals and parts swapped in the plan',
      [300_000, 216_000, 240_000, 230_000],
      [['granted-exceeds-public-total', 'granted']],
    ],
    [
      'no slip: planned total below two figures',
      [241_000, 199_700, 203_300, 250_100],
      [['granted-exceeds-public-total', 'plannedTotal']],
    ],
    [
      'no slip: realised above two figures',
      [241_000, 298_300, 304_100, 277_700],
      [['realised-exceeds-realised-total', 'realised']],
    ],
    [
      'no slip: granted below realised and below half',
      [101_300, 199_900, 303_700, 277_700],
      [['realised-exceeds-granted', 'granted']],
    ],
    [
      'two mistakes',
      [341_300, 298_300, 304_100, 277_700],
      [
        ['granted-exceeds-public-total', 'granted'],
        ['realised-exceeds-realised-total', 'realised'],
      ],
    ],
    [
      'a zero and another mistake',
      [0, 298_300, 304_100, 277_700],
      [
        ['zero-funding', 'granted'],
        ['realised-exceeds-realised-total', 'realised'],
      ],
    ],
    ['two zeros', [0, 216_000, 0, 270_000], [['zero-funding', 'granted']]],
    ['a planned total of zero', [240_000, 216_000, 0, 270_000], [['zero-funding', 'plannedTotal']]],
  ];
  test.each(wrong)('%s', (_, four, faults) => {
    expect(judgeFunding(knownOf(four), true).faults.map(({ rule, at }) => [rule, at])).toEqual(faults);
    expect(
      fundingFindings(textWith(knownOf(four)))
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(faults.map(([rule]) => rule).sort());
  });

  test('a malformed figure takes part in no comparison', () => {
    const text = sample([['240 000', '3 2471']]);
    expect(findingsOf(text).map(({ rule }) => rule)).toEqual(['amount-format']);
  });
});

describe('slips of the pen', () => {
  const originals = (written: number, slip: string) =>
    slipsOf(written, 1, 1e15 - 1)
      .filter((each) => each.slip === slip)
      .map(({ value }) => value)
      .sort((a, b) => a - b);

  test('are undone by every other number that is one slip away', () => {
    expect(originals(120, 'transposed')).toEqual([102, 210]);
    expect(originals(120, 'extra')).toEqual([10, 12, 20]);
    expect(originals(12, 'lost')).toEqual(
      [
        ...Array.from({ length: 10 }, (_, i) => 102 + i * 10),
        ...Array.from({ length: 10 }, (_, i) => 120 + i),
        ...[212, 312, 412, 512, 612, 712, 812, 912],
      ]
        .filter((value, index, all) => all.indexOf(value) === index)
        .sort((a, b) => a - b),
    );
    expect(originals(10, 'replaced')).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(originals(105, 'extra')).toEqual([10, 15]);
  });

  test('stay within bounds', () => {
    expect(slipsOf(120, 205, 211)).toEqual([{ slip: 'transposed', value: 210 }]);
    expect(slipsOf(120, 211, 205)).toEqual([]);
  });
});

interface Injection {
  readonly kind: 'lost' | 'doubled' | 'transposed' | 'swapped';
  readonly at: readonly FigureId[];
  readonly figures: Known;
}

function injections(four: Four): Injection[] {
  const right = knownOf(four);
  const digits = figureIds.flatMap((id) => {
    const mistyped = [...mistypings(String(right[id]))].filter(([, text]) => !text.startsWith('0'));
    return mistyped.map(([kind, text]): Injection => ({ kind, at: [id], figures: { ...right, [id]: Number(text) } }));
  });
  const pairs = figureIds.flatMap((one, index) => figureIds.slice(index + 1).map((other) => [one, other] as const));
  const swaps = pairs
    .filter(([one, other]) => right[one] !== right[other])
    .map(([one, other]): Injection => {
      return { kind: 'swapped', at: [one, other], figures: { ...right, [one]: right[other], [other]: right[one] } };
    });
  return [...digits, ...swaps];
}

function* mistypings(text: string): Generator<[kind: 'lost' | 'doubled' | 'transposed', text: string]> {
  for (let at = 0; at < text.length; at++) {
    const [before, digit, next, rest] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
    yield ['lost', before + next + rest];
    yield ['doubled', before + digit + digit + next + rest];
    if (next !== '' && next !== digit) yield ['transposed', before + next + digit + rest];
  }
}

function namedBy(cause: FundingCause | undefined): readonly FigureId[] {
  if (cause === undefined || cause.kind === 'either') return [];
  if (cause.kind === 'figure') return [cause.figure];
  return cause.correction.kind === 'digit' ? [cause.correction.figure] : cause.correction.figures;
}

describe('the likely correction, with one mistake in the figures of a real project', () => {
  const rates = new Map<string, { named: number; of: number }>();
  for (const four of real) {
    test(`${four.join(' / ')}: what is named is what is wrong`, () => {
      for (const { kind, at, figures } of injections(four)) {
        const { faults } = judgeFunding(figures, true);
        const strong = failedComparisons(figures, true).some((id) => !/low-public-share|drift/.test(id));
        if (!strong) continue;
        expect(faults).toHaveLength(1);
        const named = namedBy(faults[0]?.cause);
        if (named.length > 0) expect([figures, [...named].sort()]).toEqual([figures, [...at].sort()]);
        if (named.length > 0) expect(at).toContain(faults[0]?.at);
        const rate = rates.get(kind) ?? { named: 0, of: 0 };
        rates.set(kind, { named: rate.named + Math.sign(named.length), of: rate.of + 1 });
      }
    });

    test(`${four.join(' / ')}: each fix makes the figures agree`, () => {
      for (const { figures } of injections(four)) {
        const text = textWith(figures);
        for (const finding of fundingFindings(text)) {
          for (const { edits, safe, preferred } of finding.fixes ?? []) {
            expect({ safe, preferred }).toEqual({ safe: false, preferred: false });
            expect(fundingFindings(applyEdits(text, edits))).toEqual([]);
          }
        }
      }
    });
  }

  test('a lost or doubled digit is always named; two equal figures leave a transposition open', () => {
    const share = (kind: string) => (rates.get(kind)?.named ?? 0) / (rates.get(kind)?.of ?? 1);
    expect(share('lost')).toBe(1);
    expect(share('doubled')).toBe(1);
    expect(share('swapped')).toBeGreaterThan(0.5);
    expect(share('transposed')).toBeGreaterThan(0.15);
  });

  test.each<[string, Four, FundingCause]>([
    [
      'two equal figures',
      [321_471, 274_006, 312_471, 274_006],
      {
        kind: 'either',
        corrections: [
          { kind: 'digit', figure: 'granted', slip: 'transposed', value: 312_471 },
          { kind: 'digit', figure: 'plannedTotal', slip: 'transposed', value: 321_471 },
        ],
      },
    ],
    [
      'a lost digit',
      [31_471, 274_006, 312_471, 274_006],
      { kind: 'correction', correction: { kind: 'digit', figure: 'granted', slip: 'lost', value: 312_471 } },
    ],
    [
      'fields swapped',
      [88_763, 64_599, 71_011, 80_748],
      { kind: 'correction', correction: { kind: 'swap', figures: ['granted', 'plannedTotal'] } },
    ],
    [
      'the last digit lost: its value stays open',
      [71_011, 64_599, 88_763, 8074],
      { kind: 'figure', figure: 'realisedTotal' },
    ],
  ])('%s', (_, four, cause) => {
    expect(explainFunding(knownOf(four), true, false)).toEqual(cause);
  });

  test('no slip explains a figure that is simply another', () => {
    expect(explainFunding(knownOf([71_011, 64_599, 63_333, 80_748]), true, false)).toBeUndefined();
    expect(explainFunding(figuresOf([71_011, undefined, 63_333, 80_748]), true, false)).toBeUndefined();
  });
});

describe('the fix', () => {
  test.each([
    ['31 471', '312 471'],
    ['31\u00a0471', '312\u00a0471'],
    ['31\u202f471', '312\u202f471'],
    ['31471', '312471'],
  ])('writes %j as %j: the sign between thousands stays', (wrong, right) => {
    const text = textWith(knownOf(real[0] ?? [0, 0, 0, 0])).replace('312471', wrong);
    const fix = fundingFindings(text)[0]?.fixes?.[0];
    expect(fix?.edits.map(({ newText }) => newText)).toEqual([right]);
  });
});

test('judged again after an edit of any figure, the state or a line above, as from the text again', () => {
  expectSameFindingsAfterEdits(sample(), [
    ['240 000', '420 000'],
    ['216 000', '261 000'],
    ['Toiminta päättynyt', 'Toiminnassa'],
    ['Polku työhön', 'Polku\ntyöhön'],
    ['420 000', '240 000'],
    ['261 000', '0'],
    ['Toiminnassa', 'Toiminta päättynyt'],
    ['300 000', '30 000'],
  ]);
});
