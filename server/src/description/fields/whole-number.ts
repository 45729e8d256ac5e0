/** What is wrong with the way a whole number is written. */
export type NumberFault = 'negative' | 'too-long' | 'decimals' | 'separator' | 'grouping' | 'not-a-number';

/** A number that is not written as the form has it. */
export interface MalformedNumber {
  readonly fault: NumberFault;
  /** The whole number that was meant, where the digits tell it. */
  readonly meant: number | undefined;
  /** Whether `meant` only has to be written another way: nothing is rounded, and no digit seems to be lost. */
  readonly plain: boolean;
}

/** At most 15 digits: every such number, and every sum of some, is exact. */
const wellFormed = /^(?:0|[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){0,4}|[1-9]\d{3,14})$/;

/**
 * A whole number >= 0 as the form writes it: thousands parted by one space (also U+00A0, U+202F) or not parted at all.
 * Undefined when it is written in another way.
 */
export function readWholeNumber(text: string): number | undefined {
  return wellFormed.test(text) ? Number(text.replace(/\D/g, '')) : undefined;
}

/** Longer texts than this hold more than a number; reading stays cheap on hostile input. */
const longestNumber = 40;

/** What is wrong with a text that `readWholeNumber` does not take, and what number it plainly means. */
export function explainNumber(text: string): MalformedNumber {
  if (text.length > longestNumber) return unreadable('not-a-number');
  if (/^[-–−‐‑]\s*\d/.test(text)) return unreadable('negative');
  const [whole, decimals] = splitDecimals(text);
  if (!/^\d[\d\s.,'’]*$/.test(whole)) return unreadable('not-a-number');
  const digits = whole.replace(/\D/g, '');
  if (digits.length > 15) return unreadable('too-long');
  const groups = whole.split(/\D+/).filter((group) => group !== '');
  const separated = /[.,'’]/.test(whole);
  if (separated && !isGrouped(groups)) return unreadable('separator');
  if (decimals !== undefined) return withDecimals(Number(digits), decimals);
  const plain = !seemsToLackDigit(groups) && !seemsToBeAnotherNumber(groups);
  return { fault: separated ? 'separator' : 'grouping', meant: Number(digits), plain };
}

function unreadable(fault: NumberFault): MalformedNumber {
  return { fault, meant: undefined, plain: false };
}

/** "1 200,50" is "1 200" and "50"; one or two digits, or a dash, stand for decimals, three are a group of thousands. */
function splitDecimals(text: string): readonly [whole: string, decimals: string | undefined] {
  const match = /^(.*\d)[.,](\d{1,2}|[-–−]{0,2})$/.exec(text);
  return match ? [match[1] ?? '', match[2] ?? ''] : [text, undefined];
}

function withDecimals(whole: number, decimals: string): MalformedNumber {
  if (decimals === '') return { fault: 'separator', meant: whole, plain: true };
  const meant = /^[5-9]/.test(decimals) ? whole + 1 : whole;
  return { fault: 'decimals', meant, plain: !/[1-9]/.test(decimals) };
}

function isGrouped([first = '', ...others]: readonly string[]): boolean {
  return first.length <= 3 && others.every((group) => group.length === 3);
}

/** "312 47": were a digit added to one group, all would be right. "31 2471" only has its space in the wrong place. */
function seemsToLackDigit([first = '', ...others]: readonly string[]): boolean {
  const odd = others.filter((group) => group.length !== 3);
  return first.length <= 3 && odd.length === 1 && odd[0]?.length === 2;
}

/** "040 784 6276" is a telephone number that has strayed here. "012" and "0312 471" are figures, only with a zero too many. */
function seemsToBeAnotherNumber([first = '', ...others]: readonly string[]): boolean {
  return first.length > 1 && first.startsWith('0') && others.some((group) => group.length !== 3);
}

/** A number as the form writes it, thousands parted by plain spaces: 312471 becomes "312 471". */
export function formatWholeNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
