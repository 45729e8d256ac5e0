import type { FieldSpec, Form, SectionSpec } from '../form/form.ts';
import { partnersMarker, siteMarker } from '../form/form.ts';
import { fieldWithLabel, homeOfLabel } from '../form/lookup.ts';
import { nearest } from '../form/nearest.ts';
import { headingShape } from './heading-shape.ts';
import type { LabelledLine } from './labels.ts';
import { isParted, labelledLine, labelledWithoutColon, similarLabel } from './labels.ts';
import type { Line } from './line.ts';
import { foldSpaces, isBlankText, saysMoreThan, standsAlone } from './line.ts';
import type { Partner } from './partners.ts';
import { readPartner, readPartnerWithoutId } from './partners.ts';

/** How a label is written: as the form has it, not quite so, or without its colon. */
export type LabelMatch = 'exact' | 'misspelt' | 'no-colon';

/** A field of the form in the section where it belongs; its label may be misspelt or lack its colon. */
export interface Field extends LabelledLine {
  readonly spec: FieldSpec;
  readonly line: number;
  readonly source: Line;
  readonly match: LabelMatch;
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

/** What the lines of a section of fields are, each list in the order of the text. */
export interface FieldLines {
  readonly fields: readonly Field[];
  readonly partners: readonly Partner[];
  readonly others: readonly OtherLine[];
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
  /** Lines that are nothing certain: looked at again when all certain fields are known. */
  readonly unsure: number[];
  /** Whether the lines are a partner list; a broken one has had fields or other text, so that bare names count no more. */
  list: 'none' | 'partners' | 'broken';
}

/** Reads the lines `start` to `end` (exclusive) of a section of fields. */
export function readFieldLines(
  lines: readonly Line[],
  form: Form,
  section: SectionSpec,
  start: number,
  end: number,
): FieldLines {
  const reader: Reader = { lines, form, section, fields: [], partners: [], others: [], unsure: [], list: 'none' };
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
    if (reader.list === 'partners') reader.list = 'broken';
    reader.fields.push(makeField(spec, line, source, labelled, 'exact'));
    return;
  }
  const marker = markerKind(reader.section, source, labelled);
  if (marker) {
    reader.list = marker === 'partners-marker' ? 'partners' : 'none';
    reader.others.push({ kind: marker, line, source });
  } else if (reader.list === 'none' || !readListed(reader, line, source, labelled)) reader.unsure.push(line);
}

/** A line of the partner list: a partner, unless its label is one of the form or nearly so. */
function readListed(reader: Reader, line: number, source: Line, labelled: LabelledLine | null): boolean {
  if (labelled && isLabelOfForm(reader, source, labelled)) return false;
  const partner = readPartner(reader.lines, line) ?? bareName(reader, line, source);
  if (partner) reader.partners.push(partner);
  else reader.list = 'broken';
  return partner !== undefined;
}

function isLabelOfForm({ form, section }: Reader, source: Line, { label }: LabelledLine): boolean {
  return homeOfLabel(form, label) !== undefined || similarLabel(section, source, label) !== undefined;
}

function bareName({ lines, list }: Reader, line: number, source: Line): Partner | undefined {
  if (list === 'broken' || isUnknownHeading(lines, line, source)) return undefined;
  return readPartnerWithoutId(lines, line);
}

/** A field made of the columns of its line. */
export function makeField(spec: FieldSpec, line: number, source: Line, at: LabelledLine, match: LabelMatch): Field {
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

const longestMarker = 120;
const siteMarkerBeginning = /^toteutuspaikan osoite(?=,|$)/i;
/** Under a transfer of support the partners are called its recipients. */
const partnersMarkers: ReadonlySet<string> = new Set([
  partnersMarker.toLowerCase(),
  'osatoteuttaja',
  'tuen siirron saajat',
  'tuen siirron saaja',
  'tuensiirron saajat',
  'siirron saajat',
]);

function markerKind(
  { id }: SectionSpec,
  { text }: Line,
  labelled: LabelledLine | null,
): 'partners-marker' | 'site-marker' | undefined {
  if ((id !== 'applicant' && id !== 'area') || saysMoreThan(text, longestMarker)) return undefined;
  if (labelled && labelled.valueEnd > labelled.valueStart) return undefined;
  const folded = labelled?.label ?? foldSpaces(text);
  if (id === 'applicant') return partnersMarkers.has(folded.toLowerCase()) ? 'partners-marker' : undefined;
  const isSite = siteMarkerBeginning.test(folded) || nearest(folded, [siteMarker]) !== undefined;
  return isSite ? 'site-marker' : undefined;
}

/** What a section lacks, and what has been found for it: the more often a misspelt label stands there, the more often its field does. */
interface Missing {
  readonly absent: Set<FieldSpec>;
  readonly misspelt: Map<string, FieldSpec>;
}

/** Lines that are no field as they stand: resembling one that is absent, misplaced, or none. */
function settle(reader: Reader): void {
  const missing: Missing = { absent: new Set(reader.section.fields), misspelt: new Map() };
  for (const field of reader.fields) missing.absent.delete(field.spec);
  for (const line of reader.unsure) settleLine(reader, line, missing);
  reader.fields.sort((a, b) => a.line - b.line);
  reader.others.sort((a, b) => a.line - b.line);
}

function settleLine(reader: Reader, line: number, missing: Missing): void {
  const source = reader.lines[line] as Line;
  const misplaced = misplacedField(reader.form, line, source);
  const field = misplaced ? undefined : resemblingField(reader.section, line, source, missing);
  if (field) {
    missing.absent.delete(field.spec);
    if (field.match === 'misspelt') missing.misspelt.set(field.label, field.spec);
    reader.fields.push(field);
  } else reader.others.push(misplaced ?? otherLine(reader.lines, line, source));
}

function resemblingField(section: SectionSpec, line: number, source: Line, missing: Missing): Field | undefined {
  const labelled = labelledLine(source);
  const again = labelled ? missing.misspelt.get(labelled.label) : undefined;
  if (labelled && again) return makeField(again, line, source, labelled, 'misspelt');
  return similarField(section, line, source, missing.absent);
}

function misplacedField(form: Form, line: number, source: Line): OtherLine | undefined {
  const labelled = labelledLine(source);
  const section = labelled ? homeOfLabel(form, labelled.label) : undefined;
  const field = labelled && section ? fieldWithLabel(section, labelled.label) : undefined;
  if (!labelled || !section || !field) return undefined;
  return { kind: 'misplaced-field', line, source, labelled, home: { section, field } };
}

function otherLine(lines: readonly Line[], line: number, source: Line): OtherLine {
  if (isUnknownHeading(lines, line, source)) return { kind: 'unknown-heading', line, source };
  const labelled = labelledLine(source);
  if (labelled && isParted(source.text, labelled)) return { kind: 'unknown-field', line, source, labelled };
  return { kind: 'stray', line, source };
}

/** A number and a title that stand alone: "5.1 Kustannusarvio". "20 henkilöä" and "3D-tulostus" are none. */
function isUnknownHeading(lines: readonly Line[], line: number, source: Line): boolean {
  const shape = headingShape(source);
  if (shape?.number === undefined || !standsAlone(lines, line)) return false;
  const isNumbered =
    shape.plain || (source.text.charAt(shape.numberEnd) === '.' && shape.titleStart > shape.numberEnd + 1);
  const first = shape.title.charAt(0);
  return isNumbered && first === first.toUpperCase();
}

/** A line that resembles a field that is absent otherwise: its label is not quite right, or its colon is missing. */
export function similarField(
  section: SectionSpec,
  line: number,
  source: Line,
  absent: ReadonlySet<FieldSpec>,
): Field | undefined {
  if (absent.size === 0) return undefined;
  const labelled = labelledLine(source);
  if (labelled) {
    const label = similarLabel(section, source, labelled.label);
    const spec = label === undefined ? undefined : fieldWithLabel(section, label);
    if (spec && absent.has(spec)) return makeField(spec, line, source, labelled, 'misspelt');
    if (isParted(source.text, labelled)) return undefined;
  }
  for (const spec of absent) {
    const at = labelledWithoutColon(source, spec);
    if (at) return makeField(spec, line, source, at, 'no-colon');
  }
  return undefined;
}
