/** 4090 as "4,090". */
export function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** A part of a whole as "99.5 %". */
export function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
