import { FinnishSSN } from 'finnish-ssn';
import type { Span } from '../span.ts';

/** A valid Finnish personal identity code (henkilötunnus) in a line. */
export interface IdentityCodeMention extends Span {
  readonly kind: 'identity-code';
}

// Written out digit by digit: the engine then skips ten characters at a time, and nearly all lines cost next to nothing.
const hint = /[0-9][0-9][0-9][0-9][0-9][0-9][-+A-FU-Ya-fu-y–‐‑−][0-9][0-9][0-9]/;

const codeLength = 11;

const code =
  /(?<![A-Za-zÅÄÖåäö\d]|\d[-./])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[-+A-FU-Ya-fu-y–‐‑−]\d{3}[\dA-Ya-y](?![A-Za-zÅÄÖåäö\d]|[-./]\d)/g;

/** Whether a text may hold an identity code; quick, for lines that have never been looked at. */
export function mayHaveIdentityCode(text: string): boolean {
  return text.length >= codeLength && hint.test(text);
}

/**
 * The valid identity codes in a text, whatever case and kind of dash: `ddmmyy`, a century sign (+ for 18xx; - and U-Y for 19xx; A-F
 * for 20xx), three digits and a check character. Source: Digital and Population Data Services Agency, identity code reform of 2023.
 */
export function findIdentityCodes(text: string): readonly IdentityCodeMention[] {
  const found: IdentityCodeMention[] = [];
  for (const { 0: written, index } of text.matchAll(code)) {
    const plain = written.toUpperCase().replace(/[–‐‑−]/, '-');
    if (FinnishSSN.validate(plain)) found.push({ kind: 'identity-code', start: index, end: index + written.length });
  }
  return found;
}
