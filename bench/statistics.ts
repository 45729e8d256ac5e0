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

/** One measured figure against its target: printed as a line of the report. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'x' | 'ms' | 'MB';
  readonly target?: number;
  readonly note?: string;
}

/** The figure as text: value, target, and by how much it is missed. */
export function figureLine({ name, value, unit, target, note }: Figure): string {
  const shown = `${format(value)} ${unit}`.padStart(14);
  const goal = target === undefined ? '' : `  target ${format(target)} ${unit}`;
  const verdict = target === undefined ? '' : value <= target ? ' met' : ` MISSED by ${format(value - target)} ${unit}`;
  return `${name.padEnd(58)}${shown}${goal}${verdict}${note === undefined ? '' : `  (${note})`}`;
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(4);
}
