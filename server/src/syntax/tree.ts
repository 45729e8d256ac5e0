import type { Form, SectionSpec } from '../form/form.ts';
import { eakrForm, esrForm } from '../form/forms.ts';
import { joinLines } from '../text/lines.ts';
import type { Damage } from './damage.ts';
import { damageOf } from './damage.ts';
import type { Field, OtherLine } from './fields.ts';
import type { Heading } from './headings.ts';
import { findHeadings } from './headings.ts';
import type { TextKind } from './kind.ts';
import { kindOf } from './kind.ts';
import { labelledLine } from './labels.ts';
import type { Layout } from './layout/layout.ts';
import { readLayout } from './layout/read-layout.ts';
import type { Line } from './line.ts';
import { readLines } from './line.ts';
import type { Partner } from './partners.ts';
import { firstLength, readPreamble } from './preamble.ts';
import { readSections } from './read-sections.ts';
import type { ScoreGroup } from './score-groups.ts';
import type { ScoreRow } from './scores.ts';
import { findSecondTitle } from './titles.ts';

/** One section as it stands in the text. Line numbers are 0-based; `end` is the first line after it. */
export interface Section {
  readonly spec: SectionSpec;
  readonly heading: Heading;
  readonly start: number;
  readonly end: number;
  /** False for the second and later sections with the same heading. */
  readonly first: boolean;
  readonly fields: readonly Field[];
  readonly partners: readonly Partner[];
  readonly others: readonly OtherLine[];
  readonly rows: readonly ScoreRow[];
  readonly groups: readonly ScoreGroup[];
  /** Lines of the score table's header and groups. */
  readonly markers: readonly number[];
}

const none: readonly never[] = [];

/** What kind of text it is: only a `description` has anything more to say. `wrong-encoding`: one, but it cannot be read. */
export type TreeKind = TextKind | 'wrong-encoding';

/** The lossless tree over the lines: `print` gives the text back. Lines of no section are prose of the one they stand in. */
export interface Tree {
  /** The lines as they are read: those of the text, but for broken ones. */
  readonly lines: readonly Line[];
  /** Where the lines stand in the text; undefined when they are the text's own. */
  readonly layout: Layout | undefined;
  readonly kind: TreeKind;
  readonly form: Form;
  /** The title's line; undefined when no line is exactly a form's title. */
  readonly title: number | undefined;
  /** A line that was probably meant as the title. */
  readonly similarTitle: number | undefined;
  /** A line that the form of 2007-2013 has and this one has not. */
  readonly otherTemplate: number | undefined;
  /** The title's line of a second description in the same text. */
  readonly secondTitle: number | undefined;
  /** The first line behind the description: where a second one begins, or the number of lines. */
  readonly end: number;
  readonly sections: readonly Section[];
  /** Why a text of the kind `wrong-encoding` cannot be read. */
  readonly damage: Damage | undefined;
}

/** Whether a text is a description, readable or not. */
export function isDescription({ kind }: Tree): boolean {
  return kind === 'description' || kind === 'wrong-encoding';
}

/** The text of a tree, to the byte what it was parsed from. */
export function print(tree: Tree): string {
  return joinLines(sourceLines(tree));
}

/** The lines of a tree's text as they stand there. */
export function sourceLines({ layout, lines }: Tree): readonly Line[] {
  return layout?.source ?? lines;
}

/** Parses a text. Never fails: what is not understood stays a line. */
export function parse(text: string): Tree {
  return parseLines(readLines(text));
}

/** Parses lines; lines kept from an earlier parse keep what was found in them. */
export function parseLines(source: readonly Line[]): Tree {
  const { lines, layout } = readLayout(source);
  const preamble = readPreamble(lines);
  const form = preamble.form ?? formByCode(lines);
  const { headings, secondTitle, end } = readOutline(lines, form);
  const kind = kindOf(lines, preamble, headings);
  const sections = kind === 'description' ? readSections(lines, form, headings, end) : none;
  const { similarTitle, otherTemplate } = preamble;
  const title = preamble.title === secondTitle ? undefined : preamble.title;
  const found = { title, similarTitle, otherTemplate, secondTitle, end, sections, damage: undefined };
  const tree: Tree = { lines, layout, kind, form, ...found };
  const damage = kind === 'description' ? damageOf(tree, sourceLines(tree)) : undefined;
  return damage ? { ...tree, kind: 'wrong-encoding', sections: none, damage } : tree;
}

interface Outline {
  readonly headings: readonly Heading[];
  readonly secondTitle: number | undefined;
  readonly end: number;
}

/** The headings of the text, but for those of a second description: that one's must not count as those that the first one lacks. */
function readOutline(lines: readonly Line[], form: Form): Outline {
  const headings = findHeadings(lines, form);
  const second = findSecondTitle(lines, headings);
  if (second === undefined) return { headings, secondTitle: undefined, end: lines.length };
  const own = findHeadings(lines.slice(0, second.start), form);
  return { headings: own, secondTitle: second.line, end: second.start };
}

/** Without a title the project code tells the fund: A is EAKR, anything else is read as ESR. */
function formByCode(lines: readonly Line[]): Form {
  for (const line of lines.slice(0, firstLength)) {
    const labelled = labelledLine(line);
    const letter = labelled?.label === 'Hankekoodi' ? line.text.charAt(labelled.valueStart) : '';
    if (letter === 'A') return eakrForm;
    if (letter === 'S') return esrForm;
  }
  return esrForm;
}
