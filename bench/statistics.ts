/** The value below which the share `q` (0 to 1) of the samples lies. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** The middle value. */
export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Milliseconds since some fixed time, with sub-microsecond resolution. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** One measured figure against its target: printed as a line of the report. Without a value it could not be measured here: the note says why. */
export interface Figure {
  readonly name: string;
  readonly value?: number;
  readonly unit?: 'x' | 'ms' | 'MB' | '%';
  readonly target?: number | undefined;
  readonly note?: string;
}

/** The figure as text: value, target, and by how much it is missed. */
export function figureLine({ name, value, unit, target, note }: Figure): string {
  if (value === undefined) return `${name.padEnd(58)}  (${note})`;
  const shown = `${format(value)} ${unit}`.padStart(14);
  const goal = target === undefined ? '' : `  target ${format(target)} ${unit}`;
  const verdict = target === undefined ? '' : value <= target ? ' met' : ` MISSED by ${format(value - target)} ${unit}`;
  return `${name.padEnd(58)}${shown}${goal}${verdict}${note === undefined ? '' : `  (${note})`}`;
}

/** The figure as a row of a table in Markdown. */
export function figureRow({ name, value, unit, target, note }: Figure): string {
  const sign = unit === 'x' ? '×' : unit;
  const extra = note === undefined ? '' : value === undefined ? note : ` (${note})`;
  const goal = target === undefined ? '' : `${format(target)} ${sign}`;
  const isMet = value === undefined || target === undefined || value <= target;
  const verdict = target === undefined ? '' : isMet ? 'met' : `**missed by ${format((value ?? 0) - target)}**`;
  return `| ${name} | ${value === undefined ? '' : `${format(value)} ${sign}`}${extra} | ${goal} | ${verdict} |`;
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(4);
}
