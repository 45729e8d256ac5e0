import type { FieldSpec, Form, SectionSpec } from '../form/form.ts';
import { partnersMarker, siteMarker } from '../form/form.ts';
import { fieldWithLabel, homeOfLabel } from '../form/lookup.ts';
import { nearest } from '../form/nearest.ts';
import { headingShape, standsAlone } from './headings.ts';
import type { Line } from './line.ts';
import { foldSpaces, isBlankText, skipSpaces, trimSpaces } from './line.ts';

/** A line `Label: value`. Columns are 0-based UTF-16; the value's are trimmed, and equal when it is empty. */
export interface LabelledLine {
  readonly label: string;
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** How a label is written: as the form has it, not quite so, or without its colon. */
export type LabelMatch = 'exact' | 'misspelt' | 'no-colon';

/** A field of the form in a section: also a misspelt one, and one that belongs to another section. */
export interface Field extends LabelledLine {
  readonly spec: FieldSpec;
  readonly line: number;
  readonly source: Line;
  readonly match: LabelMatch;
}

/** A line of a partner list: `Name[, unit or type], Y-tunnus`, split at the last comma. Columns are 0-based UTF-16. */
export interface Partner {
  readonly line: number;
  readonly source: Line;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly idStart: number;
  readonly idEnd: number;
}

/** A line in a section of fields that is no field of it. */
export interface OtherLine {
  readonly kind: 'unknown-field' | 'misplaced-field' | 'stray' | 'unknown-heading' | 'partners-marker' | 'site-marker';
  readonly line: number;
  readonly source: Line;
  /** For a misplaced field: the label's own field and section. */
  readonly home?: { readonly section: SectionSpec; readonly field: FieldSpec };
  readonly labelled?: LabelledLine;
}

/** What the lines of a section of fields are. */
export interface FieldLines {
  readonly fields: readonly Field[];
  readonly partners: readonly Partner[];
  readonly others: readonly OtherLine[];
}

const longestLabel = 110;

/** The line as `Label: value`, or null. The first colon that white space or the end of the line follows parts the two. */
export function labelledLine(line: Line): LabelledLine | null {
  if (line.field === undefined) line.field = readLabelled(line.text);
  return line.field as LabelledLine | null;
}

function readLabelled(text: string): LabelledLine | null {
  const colon = text.indexOf(':');
  if (colon <= 0 || colon > longestLabel) return null;
  const labelStart = skipSpaces(text, 0, colon);
  const labelEnd = trimSpaces(text, labelStart, colon);
  if (!isLetter(text.charCodeAt(labelStart))) return null;
  const label = foldSpaces(text.slice(labelStart, labelEnd));
  const valueEnd = trimSpaces(text, colon + 1, text.length);
  const valueStart = valueStartOf(text, colon + 1, valueEnd);
  return { label, labelStart, labelEnd, valueStart, valueEnd: Math.max(valueStart, valueEnd) };
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)
  );
}

/** An empty value stands one space behind the colon, where it would be typed. */
function valueStartOf(text: string, from: number, valueEnd: number): number {
  return valueEnd === from ? Math.min(from + 1, text.length) : skipSpaces(text, from, valueEnd);
}

/** The text of a field's value, trimmed. */
export function valueText(field: Field): string {
  return field.source.text.slice(field.valueStart, field.valueEnd);
}

interface Reader {
  readonly lines: readonly Line[];
  readonly form: Form;
  readonly section: SectionSpec;
  readonly fields: Field[];
  readonly partners: Partner[];
  readonly others: OtherLine[];
  readonly unsure: number[];
  inPartners: boolean;
  underUnknownHeading: boolean;
}

/** Reads the lines `start` to `end` (exclusive) of a section of fields. */
export function readFieldLines(
  lines: readonly Line[],
  form: Form,
  section: SectionSpec,
  start: number,
  end: number,
): FieldLines {
  const reader: Reader = {
    lines,
    form,
    section,
    fields: [],
    partners: [],
    others: [],
    unsure: [],
    inPartners: false,
    underUnknownHeading: false,
  };
  for (let line = start; line < end; line++) readLine(reader, line);
  if (reader.unsure.length > 0) settle(reader);
  return reader;
}

function readLine(reader: Reader, line: number): void {
  const source = reader.lines[line] as Line;
  if (isBlankText(source.text)) return;
  const labelled = labelledLine(source);
  const spec = labelled ? fieldWithLabel(reader.section, labelled.label) : undefined;
  if (labelled && spec) {
    reader.inPartners = false;
    reader.fields.push(makeField(spec, line, source, labelled, 'exact'));
    return;
  }
  const marker = markerKind(reader.section, source.text);
  if (marker) {
    reader.inPartners = marker === 'partners-marker';
    reader.others.push({ kind: marker, line, source });
    return;
  }
  const partner = reader.inPartners ? readPartner(line, source) : undefined;
  if (partner) reader.partners.push(partner);
  else reader.unsure.push(line);
}

function makeField(spec: FieldSpec, line: number, source: Line, at: LabelledLine, match: LabelMatch): Field {
  return {
    spec,
    line,
    source,
    match,
    label: at.label,
    labelStart: at.labelStart,
    labelEnd: at.labelEnd,
    valueStart: at.valueStart,
    valueEnd: at.valueEnd,
  };
}

function markerKind(section: SectionSpec, text: string): 'partners-marker' | 'site-marker' | undefined {
  if (section.id !== 'applicant' && section.id !== 'area') return undefined;
  const folded = foldSpaces(text).replace(/\s*:$/, '');
  if (section.id === 'applicant' && folded === partnersMarker) return 'partners-marker';
  return section.id === 'area' && folded === siteMarker ? 'site-marker' : undefined;
}

/** The tail of a partner line that is a Y-tunnus or was meant as one: digits with signs, a VAT prefix, or letters among digits. */
const idTail = /^(.*\S)\s*,\s*([A-Z]{0,2}\s*\d[\dA-Za-z\s.–-]*)$/u;
const idTailWithoutComma = /^(.*\S)\s+((?:FI\s*)?\d{5,8}\s?[-–]?\s?\d?)$/u;

function readPartner(line: number, source: Line): Partner | undefined {
  const text = source.text.trimEnd();
  const match = idTail.exec(text) ?? idTailWithoutComma.exec(text);
  if (!match) return partnerWithoutId(line, source, text);
  const [, name = '', id = ''] = match;
  const nameStart = name.length - name.trimStart().length;
  return { line, source, nameStart, nameEnd: name.length, idStart: text.length - id.length, idEnd: text.length };
}

/** "Name," or "Name, ry": a partner whose Y-tunnus is not there: what stands behind the last comma is in its place. */
function partnerWithoutId(line: number, source: Line, text: string): Partner | undefined {
  const comma = text.lastIndexOf(',');
  if (comma <= 0 || comma !== text.length - 1) return undefined;
  const nameStart = text.length - text.trimStart().length;
  return { line, source, nameStart, nameEnd: comma, idStart: comma, idEnd: comma + 1 };
}

/** Lines that are no field as they stand: resembling one that is absent, misplaced, or none. */
function settle(reader: Reader): void {
  const absent = new Set(reader.section.fields);
  for (const field of reader.fields) absent.delete(field.spec);
  for (const line of reader.unsure) settleLine(reader, line, absent);
  reader.fields.sort((a, b) => a.line - b.line);
  reader.others.sort((a, b) => a.line - b.line);
}

function settleLine(reader: Reader, line: number, absent: Set<FieldSpec>): void {
  const source = reader.lines[line] as Line;
  const field = similarField(reader.section, line, source, absent);
  if (field) {
    absent.delete(field.spec);
    reader.fields.push(field);
    return;
  }
  const other = otherLine(reader, line, source);
  if (other.kind === 'unknown-heading') reader.underUnknownHeading = true;
  reader.others.push(other);
}

function otherLine(reader: Reader, line: number, source: Line): OtherLine {
  const labelled = labelledLine(source);
  const home = labelled ? homeOfLabel(reader.form, labelled.label) : undefined;
  const field = labelled && home ? fieldWithLabel(home, labelled.label) : undefined;
  if (labelled && home && field)
    return { kind: 'misplaced-field', line, source, labelled, home: { section: home, field } };
  const shape = headingShape(source);
  if (shape?.number !== undefined && standsAlone(reader.lines, line)) return { kind: 'unknown-heading', line, source };
  const isField = labelled !== null && isParted(source.text, labelled);
  return labelled && isField ? { kind: 'unknown-field', line, source, labelled } : { kind: 'stray', line, source };
}

/** A colon parts a label from its value only before white space or the end: "http://" does not. */
function isParted(text: string, { labelEnd }: LabelledLine): boolean {
  const colon = text.indexOf(':', labelEnd);
  return colon === text.length - 1 || /\s/.test(text.charAt(colon + 1));
}

function similarField(
  section: SectionSpec,
  line: number,
  source: Line,
  absent: ReadonlySet<FieldSpec>,
): Field | undefined {
  if (absent.size === 0) return undefined;
  const labelled = labelledLine(source);
  const label = labelled ? similarLabel(section, source, labelled.label) : undefined;
  const spec = label === undefined ? undefined : fieldWithLabel(section, label);
  if (labelled && spec && absent.has(spec)) return makeField(spec, line, source, labelled, 'misspelt');
  return labelled ? undefined : withoutColon(line, source, absent);
}

interface SimilarLabel {
  readonly section: SectionSpec;
  readonly label: string | undefined;
}

function similarLabel(section: SectionSpec, source: Line, label: string): string | undefined {
  const known = source.near as SimilarLabel | undefined;
  if (known?.section === section) return known.label;
  const labels = section.fields.flatMap((field) => [field.label, ...(field.spellings ?? [])]);
  const found: SimilarLabel = { section, label: nearest(label, labels) };
  source.near = found;
  return found.label;
}

/** "Hankekoodi S22535": the label, and then the value without a colon between. */
function withoutColon(line: number, source: Line, absent: ReadonlySet<FieldSpec>): Field | undefined {
  const labelStart = source.text.length - source.text.trimStart().length;
  for (const spec of absent) {
    const labelEnd = labelStart + spec.label.length;
    if (!source.text.startsWith(spec.label, labelStart) || /\S/.test(source.text.charAt(labelEnd))) continue;
    const valueEnd = trimSpaces(source.text, labelEnd, source.text.length);
    const valueStart = valueStartOf(source.text, labelEnd, valueEnd);
    const at = { label: spec.label, labelStart, labelEnd, valueStart, valueEnd: Math.max(valueStart, valueEnd) };
    return makeField(spec, line, source, at, 'no-colon');
  }
  return undefined;
}

/** Reads the three questions of section 8.1; every other line is prose. */
export function readQuestions(
  lines: readonly Line[],
  section: SectionSpec,
  start: number,
  end: number,
): readonly Field[] {
  const fields: Field[] = [];
  for (let line = start; line < end; line++) {
    const source = lines[line] as Line;
    const labelled = labelledLine(source);
    const spec = labelled ? fieldWithLabel(section, labelled.label) : undefined;
    if (labelled && spec) fields.push(makeField(spec, line, source, labelled, 'exact'));
  }
  return fields.length >= section.fields.length ? fields : withSimilarQuestions(lines, section, start, end, fields);
}

function withSimilarQuestions(
  lines: readonly Line[],
  section: SectionSpec,
  start: number,
  end: number,
  fields: readonly Field[],
): readonly Field[] {
  const absent = new Set(section.fields);
  for (const field of fields) absent.delete(field.spec);
  const found: Field[] = [];
  for (let line = start; line < end; line++) {
    const field = similarField(section, line, lines[line] as Line, absent);
    if (!field || (field.match === 'no-colon' && !/^(kyllä|ei|)$/i.test(valueText(field)))) continue;
    absent.delete(field.spec);
    found.push(field);
  }
  return [...fields, ...found].sort((a, b) => a.line - b.line);
}
