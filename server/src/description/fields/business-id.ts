import { FinnishBusinessIds } from 'finnish-business-ids';

/** A Y-tunnus as written: right, of the right shape with a wrong check digit, or of another shape. */
export type BusinessId =
  | { readonly kind: 'valid'; readonly id: string }
  | { readonly kind: 'wrong-check-digit'; readonly id: string; readonly neverIssued: boolean }
  | { readonly kind: 'malformed'; readonly meant: string | undefined };

const shape = /^\d{7}-\d$/;
const weights = [7, 9, 10, 5, 8, 4, 2] as const;
const longest = 40;

/**
 * Reads a Y-tunnus: `NNNNNNN-C`, weights 7 9 10 5 8 4 2, sum modulo 11; remainder 1 is never issued.
 * `meant` is a valid id with its hyphen that the text plainly stands for ("12345671", "FI12345671", "1234567–1", "Y-tunnus 1234567-1").
 */
export function readBusinessId(text: string): BusinessId {
  if (!shape.test(text)) return { kind: 'malformed', meant: text.length > longest ? undefined : meantId(text) };
  if (FinnishBusinessIds.isValidBusinessId(text)) return { kind: 'valid', id: text };
  return { kind: 'wrong-check-digit', id: text, neverIssued: remainder(text) === 1 };
}

/** The id itself when the shape is right or plainly meant, whatever its check digit; undefined otherwise. */
export function plainIdOf(id: BusinessId): string | undefined {
  return id.kind === 'malformed' ? id.meant : id.id;
}

const label = /^\(?(?:Y-?\s?tunnus|LY-?tunnus|FO-?nummer|FO-?nr\.?|VAT|ALV-?(?:tunnus|nro|numero))?\s?:?\s?(?:FI)?/i;

function meantId(text: string): string | undefined {
  const digits = text
    .replace(label, '')
    .replace(/[\s.)]/g, '')
    .replace(/[oO]/g, '0')
    .replace(/[Il]/g, '1');
  const match = /^(\d{7})[‐‑–—−_-]?(\d)$/u.exec(digits.replace(/^[-–]/, '')) ?? /^(\d{6})[‐‑–—−_-](\d)$/u.exec(digits);
  if (!match) return undefined;
  // Ids issued before 1978 have six digits and are written with a leading zero today.
  const id = `${(match[1] ?? '').padStart(7, '0')}-${match[2]}`;
  return FinnishBusinessIds.isValidBusinessId(id) ? id : undefined;
}

function remainder(id: string): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(id.charAt(index)), 0) % 11;
}
