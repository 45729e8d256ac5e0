import type { SectionSpec } from '../../form/form.ts';
import { headingText } from '../../form/skeleton.ts';
import type { Line } from '../line.ts';
import { foldSpaces } from '../line.ts';
import { headingAtEnd, headingAtStart, headings, labelCuts, longestFields } from './glued-shapes.ts';
import { look, lookOf } from './look.ts';

/** Where a line of the text has run into the one before it: what stands before ends at `end`, the other begins at `start`. */
export interface Cut {
  readonly line: number;
  readonly end: number;
  readonly start: number;
  /** The label or heading that was glued: it begins there, or stands before. */
  readonly text: string;
  readonly nameStart: number;
  readonly isHeading: boolean;
}

/**
 * Where lines of the form have run together: a label behind the value of another one of its section, a heading before or behind other
 * text. Only what stands nowhere else in the text has been lost that way.
 */
export function findCuts(lines: readonly Line[]): readonly Cut[] {
  const present = presentIn(lines);
  const cuts: Cut[] = [];
  let section: SectionSpec | undefined;
  for (const [line, source] of lines.entries()) {
    const bits = lookOf(source);
    section = headingOf(source, bits) ?? section;
    if ((bits & look.glued) === 0) continue;
    const found = cutsOf(source.text, section, present).map((place) => ({ ...place, line }));
    for (const { text, spec } of found) {
      if (spec) present.add(text);
      section = spec ?? section;
    }
    for (const { spec, ...cut } of found) cuts.push(cut);
  }
  return cuts;
}

interface Place extends Omit<Cut, 'line'> {
  readonly spec?: SectionSpec | undefined;
}

function cutsOf(text: string, section: SectionSpec | undefined, present: ReadonlySet<string>): readonly Place[] {
  const trimmed = text.trimEnd();
  const first = headingAtStart(trimmed);
  const last = headingAtEnd(trimmed);
  const isFirst = first !== undefined && !present.has(first.text) && follows(first.spec, section);
  const inside = isFirst ? first.spec : section;
  const from = isFirst ? first.start : 0;
  const until = last && !present.has(last.text) && follows(last.spec, inside) ? last : undefined;
  const fields = inside ? fieldsGlued(text.slice(from, until?.start), inside, present) : [];
  return [
    ...(isFirst ? [placeAt(text, first.start, first.text, first.spec)] : []),
    ...fields.map((each) => placeAt(text, from + each.start, each.text)),
    ...(until ? [placeAt(text, until.start, until.text, until.spec)] : []),
  ];
}

function fieldsGlued(text: string, section: SectionSpec, present: ReadonlySet<string>) {
  if (text.length > longestFields) return [];
  return labelCuts(section, text).filter((each) => !present.has(`${section.id}/${each.text}`));
}

function placeAt(text: string, start: number, name: string, spec?: SectionSpec): Place {
  const isBefore = spec !== undefined && text.startsWith(name);
  const end = text.slice(0, start).trimEnd().length;
  return { end, start, text: name, nameStart: isBefore ? 0 : start, isHeading: spec !== undefined, spec };
}

/** A heading stands behind those of the sections before it. */
function follows(spec: SectionSpec, section: SectionSpec | undefined): boolean {
  return spec.order > (section?.order ?? -1);
}

/** The headings, and the labels with their section, that begin lines of the text. */
function presentIn(lines: readonly Line[]): Set<string> {
  const present = new Set<string>();
  let section: SectionSpec | undefined;
  for (const source of lines) {
    const bits = lookOf(source);
    if ((bits & look.isForm) === 0) continue;
    const heading = headingOf(source, bits);
    if (heading) present.add(headingText(heading));
    section = heading ?? section;
    if ((bits & look.hasLabel) !== 0 && section) {
      present.add(`${section.id}/${foldSpaces(source.text.slice(0, source.text.indexOf(':')))}`);
    }
  }
  return present;
}

const byHeading: ReadonlyMap<string, SectionSpec> = new Map(headings);

function headingOf({ text }: Line, bits: number): SectionSpec | undefined {
  return (bits & look.isForm) !== 0 && (bits & look.hasLabel) === 0 ? byHeading.get(foldSpaces(text)) : undefined;
}
