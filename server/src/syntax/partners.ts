import { headingShape } from './heading-shape.ts';
import { startsWithLetter } from './labels.ts';
import type { Line } from './line.ts';
import { isBlank, isSpace, saysMoreThan, skipSpaces, trimSpaces } from './line.ts';

/**
 * A line of a partner list: `Name[, unit or type], Y-tunnus`, split at the last comma. Columns are 0-based UTF-16. Where the Y-tunnus
 * is not there, its place is the comma at the end of the line, or the empty end of the line.
 */
export interface Partner {
  readonly line: number;
  readonly source: Line;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly idStart: number;
  readonly idEnd: number;
  readonly written: PartnerWriting;
}

/**
 * How the line is written: as the form has it; with something else than a comma before the Y-tunnus; with the Y-tunnus first; without
 * one; or with several partners on one line (the name is then all that stands before the last Y-tunnus).
 */
export type PartnerWriting = 'listed' | 'no-comma' | 'id-first' | 'no-id' | 'several';

type PartnerShape = Omit<Partner, 'line' | 'source'>;

declare module './line.ts' {
  interface LineSlots {
    partner: PartnerShape | null;
  }
}

const longestPartner = 300;
const longestId = 30;

/** What stands behind the last comma when it is a Y-tunnus or was meant as one: digits and signs, a VAT prefix, stray letters. */
const meantAsId = /^(?:[A-Za-z]{2}[\s-]?)?\d[\dA-Za-z\s.\-–—‐‑−]*$/;
const announced = /^(?:Y-tunnus|FO-nummer)[:\s]\s*/i;
/** The same at the end of a line without a comma before it; only looked for in the line's last characters. */
const idAtEnd = /(?:FI[\s-]?)?\d{5,8}\s?[-–—‐‑−]?\s?\d?$/i;

/** The line as a partner with a Y-tunnus, or with a comma where it should follow. */
export function readPartner(lines: readonly Line[], line: number): Partner | undefined {
  const source = lines[line];
  const shape = source && partnerShape(source);
  return source && shape && shape.idEnd > shape.idStart ? { line, source, ...shape } : undefined;
}

/**
 * The line as a partner whose Y-tunnus is missing: a name that stands alone or with other partners. Where a sentence follows it is
 * a heading of other text.
 */
export function readPartnerWithoutId(lines: readonly Line[], line: number): Partner | undefined {
  const source = lines[line];
  const shape = source && partnerShape(source);
  if (!source || !shape || shape.idEnd > shape.idStart) return undefined;
  const next = lines[line + 1];
  const endsList = isBlank(next) || (next !== undefined && headingShape(next)?.sectionId !== undefined);
  return endsList || readPartner(lines, line + 1) ? { line, source, ...shape } : undefined;
}

function partnerShape(source: Line): PartnerShape | null {
  if (source.partner === undefined) source.partner = readShape(source.text);
  return source.partner;
}

function readShape(text: string): PartnerShape | null {
  if (saysMoreThan(text, longestPartner)) return null;
  const nameStart = skipSpaces(text, 0, text.length);
  const end = trimSpaces(text, nameStart, text.length);
  const isClosed = closingSigns.has(text.charAt(end - 1));
  const closed = isClosed ? shapeUntil(text, nameStart, trimSpaces(text, nameStart, end - 1)) : null;
  if (closed) return closed;
  if (end > nameStart + 1 && text.charAt(end - 1) === ',') {
    const nameEnd = trimSpaces(text, nameStart, end - 1);
    return { nameStart, nameEnd, idStart: end - 1, idEnd: end, written: 'no-id' };
  }
  return shapeUntil(text, nameStart, end) ?? idFirst(text, nameStart, end) ?? nameOnly(text, nameStart, end);
}

/** Signs that may follow the Y-tunnus when the list is written as a sentence. */
const closingSigns = new Set([',', ';', '.']);

function shapeUntil(text: string, nameStart: number, end: number): PartnerShape | null {
  return afterComma(text, nameStart, text.lastIndexOf(',', end - 1), end) ?? withoutComma(text, nameStart, end);
}

function afterComma(text: string, nameStart: number, comma: number, end: number): PartnerShape | null {
  if (comma <= nameStart) return null;
  const tailStart = skipSpaces(text, comma + 1, end);
  const tail = text.slice(tailStart, end);
  const idStart = tailStart + (announced.exec(tail)?.[0].length ?? 0);
  if (end - idStart > longestId || !isMeantAsId(text.slice(idStart, end))) return null;
  const nameEnd = trimSpaces(text, nameStart, comma);
  const written = anotherId.test(text.slice(nameStart, nameEnd)) ? 'several' : 'listed';
  return { nameStart, nameEnd, idStart, idEnd: end, written };
}

/** A Y-tunnus in the middle of a line: the partner behind it should be on a line of its own. */
const anotherId = /(?<![\d-])\d{7}-\d(?![\d-])(?!$)/;

function isMeantAsId(text: string): boolean {
  return meantAsId.test(text) && text.replace(/\D/g, '').length >= 4;
}

function withoutComma(text: string, nameStart: number, end: number): PartnerShape | null {
  const isEnclosed = text.charAt(end - 1) === ')';
  const idEnd = isEnclosed ? end - 1 : end;
  const from = Math.max(nameStart, idEnd - longestId);
  const match = idAtEnd.exec(text.slice(from, idEnd));
  if (!match) return null;
  const idStart = from + match.index;
  const before = isEnclosed ? idStart - 1 : idStart;
  const isApart = isEnclosed ? text.charAt(before) === '(' : isSpace(text.charCodeAt(before - 1));
  const nameEnd = withoutSeparator(text, nameStart, before);
  return isApart && nameEnd > nameStart ? { nameStart, nameEnd, idStart, idEnd, written: 'no-comma' } : null;
}

const separator = /(?:[\s;:|/–—-]|Y-tunnus|FO-nummer)+$/i;

/** The column behind a name without the signs that part it from what follows. */
function withoutSeparator(text: string, start: number, end: number): number {
  const from = Math.max(start, end - longestId);
  return from + text.slice(from, end).replace(separator, '').length;
}

const idBeforeName = /^((?:Y-tunnus|FO-nummer)?[:\s]{0,3})((?:FI)?\d{7}[-–—‐‑−]?\d)([\s,;:–—-]+)(?=\p{L})/iu;

/** "2345678-0, Verstas Oy" */
function idFirst(text: string, start: number, end: number): PartnerShape | null {
  const match = idBeforeName.exec(text.slice(start, end));
  if (!match) return null;
  const [all = '', label = '', id = ''] = match;
  const idStart = start + label.length;
  return { nameStart: start + all.length, nameEnd: end, idStart, idEnd: idStart + id.length, written: 'id-first' };
}

const longestName = 160;
const endOfSentence = /[.!?:;]$/;
/** "r.y.", "Ab.": no end of a sentence. */
const abbreviation = /\p{L}\.\p{L}{1,3}\.$|\s\p{Lu}\p{L}{0,2}\.$/u;

function nameOnly(text: string, nameStart: number, end: number): PartnerShape | null {
  if (end - nameStart > longestName || !startsWithLetter(text, nameStart)) return null;
  const tail = text.slice(Math.max(nameStart, end - longestId), end);
  if (endOfSentence.test(tail) && !abbreviation.test(tail)) return null;
  return { nameStart, nameEnd: end, idStart: end, idEnd: end, written: 'no-id' };
}
