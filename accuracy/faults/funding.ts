import { pick } from '../../bench/random.ts';
import type { Inject, Injector } from '../fault.ts';
import { injectors } from '../fault.ts';
import type { Page } from '../page.ts';
import { field, setValue } from '../page.ts';
import type { Random } from '../typing.ts';

const labels = {
  granted: 'Myönnetty EU- ja valtion rahoitus',
  realised: 'Toteutunut EU- ja valtion rahoitus',
  planned: 'Suunniteltu julkinen rahoitus yhteensä',
  realisedTotal: 'Toteutunut julkinen rahoitus yhteensä',
} as const;

type Figure = keyof typeof labels;

/** The four figures of section 5, in whole euros. */
type Figures = Readonly<Record<Figure, number>>;

const names: readonly Figure[] = ['granted', 'realised', 'planned', 'realisedTotal'];

/** A figure as the service prints it: "312 471". */
function grouped(amount: number): string {
  return String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, ' ');
}

function amountOf(page: Page, figure: Figure): number | undefined {
  const value = field(page, '5', labels[figure])?.value.replace(/\s/g, '');
  return value === undefined || !/^\d+$/.test(value) ? undefined : Number(value);
}

function figuresOf(page: Page): Figures | undefined {
  const [granted, realised, planned, realisedTotal] = names.map((figure) => amountOf(page, figure));
  if (granted === undefined || realised === undefined || planned === undefined || realisedTotal === undefined)
    return undefined;
  return { granted, realised, planned, realisedTotal };
}

/** Rewrites some figures, and marks those that may be said to be wrong. Where two contradict each other, either may. */
function write(page: Page, changes: Partial<Figures>, wrong: readonly Figure[]): Page | undefined {
  return names.reduce<Page | undefined>((made, figure) => {
    const amount = changes[figure] ?? amountOf(page, figure);
    if (made === undefined || amount === undefined) return made;
    const value = grouped(amount);
    return setValue(made, '5', labels[figure], wrong.includes(figure) ? `«${value}»` : value);
  }, page);
}

/** A mistake in the figures of a project that has ended; undefined from `make` where the figures do not suit it. */
function inFigures(
  wrong: readonly Figure[],
  make: (figures: Figures, random: Random) => Partial<Figures> | undefined,
): Inject {
  return (page, random) => {
    const figures = figuresOf(page);
    const changes = figures && make(figures, random);
    return changes && write(page, changes, wrong);
  };
}

function inAmount(make: (amount: string, random: Random) => string): Inject {
  return (page, random) => {
    const there = names.filter((figure) => amountOf(page, figure) !== undefined);
    const figure = pick(random, there);
    const amount = grouped(amountOf(page, figure) ?? 0);
    return setValue(page, '5', labels[figure], `«${make(amount, random)}»`);
  };
}

const amountFormat: Record<string, Inject> = {
  'thousands grouped wrongly': inAmount((amount) => {
    const digits = amount.replaceAll(' ', '');
    return `${digits.slice(0, -4)} ${digits.slice(-4)}`;
  }),
  'dots between thousands': inAmount((amount) => amount.replaceAll(' ', '.')),
  'commas between thousands': inAmount((amount) => amount.replaceAll(' ', ',')),
  'with cents': inAmount((amount) => `${amount},00`),
  'with cents that are not zero': inAmount((amount) => `${amount},53`),
  'with the euro sign': inAmount((amount) => `${amount} €`),
  'with the word euroa': inAmount((amount) => `${amount} euroa`),
  'about so much': inAmount((amount) => `n. ${amount}`),
  'in words': inAmount(() => 'satatuhatta'),
  negative: inAmount((amount) => `-${amount}`),
  'the letter O for a zero': inAmount((amount) => `${amount.slice(0, -1)}O`),
  'a digit too many in the last group': inAmount((amount) => `${amount}${amount.slice(-1)}`),
  'in thousands': inAmount((amount) => `${amount.split(' ')[0]} t€`),
};

const exceedsPublicTotal: Record<string, Inject> = {
  'granted and planned total swapped': inFigures(['granted', 'planned'], ({ granted, planned }) =>
    granted === planned ? undefined : { granted: planned, planned: granted },
  ),
  'a digit lost in the planned total': inFigures(['granted', 'planned'], ({ planned }) => ({
    planned: withoutDigit(planned),
  })),
  'a wrong first digit in the amount granted': inFigures(['granted', 'planned'], ({ granted, planned }) => {
    const raised = granted + 10 ** (String(granted).length - 1);
    return raised > planned ? { granted: raised } : undefined;
  }),
  'a digit doubled in the amount granted': inFigures(['granted', 'planned'], ({ granted }) => ({
    granted: withDoubledDigit(granted),
  })),
};

function withoutDigit(amount: number): number {
  const digits = String(amount);
  return Number(digits.slice(0, 2) + digits.slice(3));
}

function withDoubledDigit(amount: number): number {
  const digits = String(amount);
  return Number(digits.slice(0, 2) + digits.charAt(1) + digits.slice(2));
}

const exceedsRealisedTotal: Record<string, Inject> = {
  'realised and its total swapped': inFigures(['realised', 'realisedTotal'], ({ realised, realisedTotal }) =>
    realised === realisedTotal ? undefined : { realised: realisedTotal, realisedTotal: realised },
  ),
  'a digit lost in the realised total': inFigures(['realised', 'realisedTotal'], ({ realisedTotal }) => ({
    realisedTotal: withoutDigit(realisedTotal),
  })),
  'the realised total a little too low': inFigures(['realised', 'realisedTotal'], ({ realised }) => ({
    realisedTotal: Math.round(realised * 0.98),
  })),
};

const exceedsGranted: Record<string, Inject> = {
  'realised a little too high': inFigures(['realised', 'granted'], ({ granted, realisedTotal }) =>
    realisedTotal > granted * 1.01 ? { realised: Math.round(granted + (realisedTotal - granted) / 10) } : undefined,
  ),
  'the amount granted a little too low': inFigures(['realised', 'granted'], ({ realised, granted, planned }) =>
    granted < planned ? { granted: Math.round(realised * 0.99) } : undefined,
  ),
  'granted and realised swapped': inFigures(['realised', 'granted'], ({ realised, granted, realisedTotal }) =>
    realised < granted && granted <= realisedTotal ? { realised: granted, granted: realised } : undefined,
  ),
};

const totalExceedsPlanned: Record<string, Inject> = {
  'the realised total a little too high': inFigures(['planned', 'realisedTotal'], ({ planned, granted }) =>
    granted < planned ? { realisedTotal: Math.round(planned * 1.01) } : undefined,
  ),
  'a digit doubled in the realised total': inFigures(['planned', 'realisedTotal'], ({ realisedTotal }) => ({
    realisedTotal: withDoubledDigit(realisedTotal),
  })),
  'the totals swapped': inFigures(['planned', 'realisedTotal'], ({ planned, realisedTotal, granted }) =>
    realisedTotal < planned && granted <= realisedTotal
      ? { planned: realisedTotal, realisedTotal: planned }
      : undefined,
  ),
};

const lowShare: Record<string, Inject> = {
  'private money in both totals': inFigures(['granted', 'planned'], ({ granted, planned, realised, realisedTotal }) =>
    granted < planned && realised < realisedTotal
      ? { planned: Math.round(planned * 2.3), realisedTotal: Math.round(realisedTotal * 2.3) }
      : undefined,
  ),
  // Without other public money before, such a total also says that the realisation has none: another rule's finding.
  'a digit doubled in the planned total': inFigures(['granted', 'planned'], ({ granted, planned }) =>
    granted < planned ? { planned: withDoubledDigit(planned) } : undefined,
  ),
  'a digit lost in both amounts of EU and state': inFigures(['granted', 'planned'], ({ granted, realised, planned }) =>
    granted < planned && withoutDigit(realised) <= withoutDigit(granted)
      ? { granted: withoutDigit(granted), realised: withoutDigit(realised) }
      : undefined,
  ),
  'of a running project, a digit too many': (page) => {
    const planned = figuresOf(page) ? undefined : amountOf(page, 'planned');
    return planned === undefined ? undefined : write(page, { planned: planned * 10 }, ['granted', 'planned']);
  },
};

/** Any of the realised figures may be wrong, and so may the planned ones: the comparison is of all four. */
const shareDrift: Record<string, Inject> = {
  'the realised total too high': inFigures(names, ({ granted, planned, realised, realisedTotal }) => {
    const raised = Math.round(realised / (granted / planned - 0.04));
    return granted < planned && raised <= planned && realised < realisedTotal ? { realisedTotal: raised } : undefined;
  }),
  'the realised total too low': inFigures(names, ({ granted, planned, realised, realisedTotal }) => {
    const lowered = Math.round(realised / (granted / planned + 0.04));
    return granted < planned && lowered > realised && realised < realisedTotal ? { realisedTotal: lowered } : undefined;
  }),
  'the realised amount too low': inFigures(names, ({ granted, planned, realised }) =>
    granted < planned ? { realised: Math.round(realised * 0.93) } : undefined,
  ),
  'two digits swapped in the realised amount': inFigures(names, ({ granted, planned, realised }) => {
    const digits = String(realised);
    const swapped = Number(digits.charAt(0) + digits.charAt(2) + digits.charAt(1) + digits.slice(3));
    return granted < planned && swapped < realised && swapped < realised * 0.97 ? { realised: swapped } : undefined;
  }),
};

const withoutOther: Record<string, Inject> = {
  'the realised total is only the EU and state money': inFigures(
    ['realised', 'realisedTotal'],
    ({ granted, planned, realised, realisedTotal }) =>
      granted < planned && realised < realisedTotal ? { realisedTotal: realised } : undefined,
  ),
  'the realised amount is the whole total': inFigures(
    ['realised', 'realisedTotal'],
    ({ granted, planned, realised, realisedTotal }) =>
      granted < planned && realised < realisedTotal && realisedTotal <= granted
        ? { realised: realisedTotal }
        : undefined,
  ),
  'other money only in the realisation': inFigures(
    ['realised', 'realisedTotal'],
    ({ granted, planned, realised, realisedTotal }) =>
      granted === planned && realised === realisedTotal && realised * 1.04 < planned
        ? { realisedTotal: Math.round(realised * 1.04) }
        : undefined,
  ),
};

const zero: Record<string, Inject> = {
  'nothing granted': (page) => write(page, { granted: 0 }, ['granted']),
  'nothing planned': (page) => write(page, { planned: 0 }, ['planned']),
};

/** Mistakes in the four figures of section 5. */
export const fundingInjectors: readonly Injector[] = [
  ...injectors('amount-format', amountFormat),
  ...injectors('granted-exceeds-public-total', exceedsPublicTotal),
  ...injectors('realised-exceeds-realised-total', exceedsRealisedTotal),
  ...injectors('realised-exceeds-granted', exceedsGranted),
  ...injectors('realised-total-exceeds-planned-total', totalExceedsPlanned),
  ...injectors('low-public-share', lowShare),
  ...injectors('funding-share-drift', shareDrift),
  ...injectors('realised-without-other-funding', withoutOther),
  ...injectors('zero-funding', zero),
];
