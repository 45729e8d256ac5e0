import { FinnishBusinessIds } from 'finnish-business-ids';

/** A Y-tunnus as written: right, of the right shape with a wrong check digit, or of another shape. */
export type BusinessId =
  | { readonly kind: 'valid'; readonly id: string }
  | { readonly kind: 'wrong-check-digit'; readonly id: string; readonly neverIssued: boolean }
  | { readonly kind: 'malformed'; readonly meant: string | undefined };

const shape = /^\d{7}-\d$/;
const weights = [7, 9, 10, 5, 8, 4, 2] as const;

/**
 * Reads a Y-tunnus: `NNNNNNN-C`, weights 7 9 10 5 8 4 2, sum modulo 11; remainder 1 is never issued.
 * `meant` is a valid id with its hyphen that the text plainly stands for ("14942672", "FI14942672", "1494267–2").
 */
export function readBusinessId(text: string): BusinessId {
  if (!shape.test(text)) return { kind: 'malformed', meant: meantId(text) };
  if (FinnishBusinessIds.isValidBusinessId(text)) return { kind: 'valid', id: text };
  return { kind: 'wrong-check-digit', id: text, neverIssued: remainder(text) === 1 };
}

function meantId(text: string): string | undefined {
  const digits = /^(?:FI[\s-]?)?(\d{6,7})\s?[-–—‐‑−.]?\s?(\d)$/i.exec(text.trim());
  if (!digits) return undefined;
  // Ids issued before 1978 have six digits and are written with a leading zero today.
  const id = `${(digits[1] ?? '').padStart(7, '0')}-${digits[2]}`;
  return FinnishBusinessIds.isValidBusinessId(id) ? id : undefined;
}

function remainder(id: string): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(id.charAt(index)), 0) % 11;
}
