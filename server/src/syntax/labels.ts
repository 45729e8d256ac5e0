import type { FieldSpec, SectionSpec } from '../form/form.ts';
import { fieldWithLabel, isLabel, labelsOfSection } from '../form/lookup.ts';
import { nearest } from '../form/nearest.ts';
import type { Line } from './line.ts';
import { foldSpaces, isSpace, skipSpaces, trimSpaces } from './line.ts';

/** A line `Label: value`. Columns are 0-based UTF-16; the value's are trimmed, and equal when it is empty. */
export interface LabelledLine {
  readonly label: string;
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

declare module './line.ts' {
  interface LineSlots {
    field: LabelledLine | null;
    near: SimilarLabel;
  }
}

const longestLabel = 110;
/** A label may stand in a list; its bullet counts as a part of it that the form does not have. */
const bullets = new Set(['-', '–', '—', '•', '·', '*']);

/**
 * The line as `Label: value`, or null. The first colon with white space or the end of the line behind it parts the two; a colon
 * right behind a label of the form does so too, and the first one where there is no better.
 */
export function labelledLine(line: Line): LabelledLine | null {
  if (line.field === undefined) line.field = readLabelled(line.text);
  return line.field;
}

function readLabelled(text: string): LabelledLine | null {
  const colon = partingColon(text);
  if (colon <= 0) return null;
  const labelStart = skipSpaces(text, 0, colon);
  const labelEnd = trimSpaces(text, labelStart, colon);
  if (!startsWithLetter(text, labelStart) && !bullets.has(text.charAt(labelStart))) return null;
  const { valueStart, valueEnd } = valueSpan(text, colon + 1);
  return { label: foldSpaces(text.slice(labelStart, labelEnd)), labelStart, labelEnd, valueStart, valueEnd };
}

function partingColon(text: string): number {
  const head = text.length > longestLabel ? text.slice(0, longestLabel + 1) : text;
  const first = head.indexOf(':');
  if (first <= 0 || partsAt(text, first) || isLabel(foldSpaces(head.slice(0, first)))) return first;
  for (let colon = head.indexOf(':', first + 1); colon !== -1; colon = head.indexOf(':', colon + 1)) {
    if (partsAt(text, colon)) return colon;
  }
  return first;
}

function partsAt(text: string, colon: number): boolean {
  return colon === text.length - 1 || isSpace(text.charCodeAt(colon + 1));
}

/** Whether the colon behind a line's label parts two things, as that in "http://" or "10:30" does not. */
export function isParted(text: string, { labelEnd }: LabelledLine): boolean {
  return partsAt(text, text.indexOf(':', labelEnd));
}

/** Where a value stands that begins behind `from`; an empty one one space behind, where it would be typed. */
function valueSpan(text: string, from: number) {
  const valueEnd = trimSpaces(text, from, text.length);
  if (valueEnd > from) return { valueStart: skipSpaces(text, from, valueEnd), valueEnd };
  const place = Math.min(from + 1, text.length);
  return { valueStart: place, valueEnd: place };
}

/** Whether a letter of any script stands at a column. */
export function startsWithLetter(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return /^\p{L}/u.test(text.slice(start, start + 2));
}

interface SimilarLabel {
  readonly section: SectionSpec;
  readonly label: string | undefined;
}

/** The label of a section that the label of a line was probably meant to be. */
export function similarLabel(section: SectionSpec, source: Line, label: string): string | undefined {
  const known = source.near;
  if (known?.section === section) return known.label;
  const labels = labelsOfSection(section);
  // Two spellings of one label do not compete.
  const meaning = (each: string) => fieldWithLabel(section, each)?.label ?? each;
  const near = nearest(label, labels, { meaning });
  const found: SimilarLabel = { section, label: near ?? partlySameLabel(label, labels) };
  source.near = found;
  return found.label;
}

const shortestPart = 10;

/** "Hakijoiden lukumäärä", "Toteutusaika", "Y-tunnus (hakija)": whole words of one label only, or a label and a remark. */
function partlySameLabel(label: string, labels: readonly string[]): string | undefined {
  const wanted = label.toLowerCase();
  const remarkedOn = labels.find((each) => wanted.startsWith(`${each.toLowerCase()} (`));
  if (remarkedOn !== undefined || wanted.length < shortestPart) return remarkedOn;
  const whole = labels.filter((each) => isPartOf(wanted, each.toLowerCase()));
  return whole.length === 1 ? whole[0] : undefined;
}

function isPartOf(part: string, label: string): boolean {
  return label.startsWith(`${part} `) || label.endsWith(` ${part}`);
}

/** Signs that are written for the colon; a hyphen only between spaces. */
const signs = new Set([';', '=', '：', '–', '—']);

/**
 * A line that begins with the label of a field and goes on with its value without a colon: "Hankekoodi S22535", "Y-tunnus = 1234567-1".
 * A sentence that begins with the word is none.
 */
export function labelledWithoutColon({ text }: Line, spec: FieldSpec): LabelledLine | undefined {
  const labelStart = skipSpaces(text, 0, text.length);
  const labelEnd = labelStart + spec.label.length;
  if (!text.startsWith(spec.label, labelStart)) return undefined;
  const sign = skipSpaces(text, labelEnd, text.length);
  const hasSign = isSign(text, sign);
  if (!hasSign && sign === labelEnd && labelEnd < text.length) return undefined;
  const value = valueSpan(text, hasSign ? sign + 1 : labelEnd);
  if (!hasSign && isSentence(text, value.valueStart, value.valueEnd, spec)) return undefined;
  return { label: spec.label, labelStart, labelEnd, ...value };
}

function isSign(text: string, at: number): boolean {
  if (signs.has(text.charAt(at))) return true;
  return text.charAt(at) === '-' && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1));
}

/** Values of these kinds may begin with a small letter. */
const smallLetterKinds: ReadonlySet<string> = new Set(['text', 'url', 'email']);

function isSentence(text: string, start: number, end: number, { value }: FieldSpec): boolean {
  const first = text.charAt(start);
  if (start === end || first === first.toUpperCase()) return false;
  return !smallLetterKinds.has(value) || text.charAt(end - 1) === '.';
}
