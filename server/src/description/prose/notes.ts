import type { SectionId, SectionSpec } from '../../form/form.ts';
import type { Line } from '../../syntax/line.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { IdentityCodeMention } from './identity-codes.ts';
import { findIdentityCodes, mayHaveIdentityCode } from './identity-codes.ts';
import type { RangeMention } from './impossible-ranges.ts';
import { findRanges, mayHaveRange } from './impossible-ranges.ts';
import type { JointStatement } from './joint-statements.ts';
import { jointStatement, mayCallItJoint } from './joint-statements.ts';
import type { LanguageMention } from './language.ts';
import { findLanguage, mayBeForeign } from './language.ts';
import { hashOfEnds, isComparable, similarLines } from './paragraphs.ts';
import type { PersonalDataMention } from './personal-data.ts';
import { findPersonalData, mayHavePersonalData } from './personal-data.ts';
import type { PlaceholderMention } from './placeholders.ts';
import { findPlaceholders, mayHavePlaceholder } from './placeholders.ts';
import type { RemnantMention } from './remnants.ts';
import { findRemnants, mayHaveRemnant } from './remnants.ts';
import type { RepetitionMention } from './repetitions.ts';
import { findRepetitions } from './repetitions.ts';
import type { Statement } from './statements.ts';
import { findStatements } from './statements.ts';

/** What is looked for in every line. */
type AnyMention = IdentityCodeMention | PlaceholderMention | RemnantMention;

/** What is looked for in prose only: a field or a heading may hold a phone, or a word twice. */
type ProseMention = PersonalDataMention | RangeMention | RepetitionMention | LanguageMention;

/** Something that a line mentions and a rule looks at; statements only in the sections that describe the project. */
export type Mention = AnyMention | ProseMention | Statement | JointStatement;

/** What one line mentions, and where it stands (0-based). */
export interface LineMentions {
  readonly line: number;
  readonly source: Line;
  readonly mentions: readonly Mention[];
}

/** What the lines of a text mention. */
export interface Notes {
  /** Lines that mention something, in order. */
  readonly mentions: readonly LineMentions[];
  /** Lines worth comparing with each other (`isComparable`), in order: line, `hashOfEnds`, line, `hashOfEnds` ... */
  readonly paragraphs: ArrayLike<number>;
  /** Those of them whose text another one has too: line, hash of the text, line, hash ... */
  readonly similar: readonly number[];
  /** Characters (UTF-16) of the longest of them; 0 when there is none. */
  readonly longest: number;
}

/** How much is looked for: what may stand anywhere, what prose may hold, what is said of the project. */
const depths = { fields: 0, prose: 1, description: 2 } as const;
type Depth = (typeof depths)[keyof typeof depths];

/** What is kept on a line that mentions something; `null` on one that does not. */
interface Known {
  readonly mentions: readonly Mention[];
  /** How much was looked for. */
  readonly depth: Depth;
  /** How many of the mentions, which come by depth, are found where only so much is looked for. */
  readonly counts: readonly number[];
}

declare module '../../syntax/line.ts' {
  interface LineSlots {
    notes: Known | null;
  }
}

const describing: ReadonlySet<SectionId> = new Set<SectionId>([
  'summary',
  'targetGroups',
  'primaryTargets',
  'indirectTargets',
  'finalReport',
]);

const none: readonly never[] = [];

const nothing: Notes = { mentions: none, paragraphs: none, similar: none, longest: 0 };

/** On a line that mentions nothing, where not everything was looked for. */
const nothingSoFar: readonly Known[] = [depths.fields, depths.prose].map((depth) => ({
  mentions: none,
  depth,
  counts: none,
}));

function depthOf({ id, content }: SectionSpec): Depth {
  if (describing.has(id)) return depths.description;
  return content === 'fields' || content === 'open' ? depths.fields : depths.prose;
}

interface Collected {
  readonly mentions: LineMentions[];
  /** Made when the first long line is found, with room for all lines: an array that grows would cost more than all else here. */
  paragraphs: Int32Array | undefined;
  /** How many places of `paragraphs` are taken. */
  taken: number;
  longest: number;
}

/** What the lines of a description mention. Each line is looked at once; asking again costs one look at its slot. */
export function collectNotes({ lines, sections, kind, end: last }: Tree): Notes {
  if (kind !== 'description') return nothing;
  const found: Collected = { mentions: [], paragraphs: undefined, taken: 0, longest: 0 };
  let from = 0;
  for (const { spec, start, end } of sections) {
    collect(lines, from, start + 1, depths.fields, found);
    collect(lines, start + 1, end, depthOf(spec), found);
    from = end;
  }
  collect(lines, from, last, depths.fields, found);
  const { mentions, longest } = found;
  const paragraphs = found.paragraphs?.subarray(0, found.taken) ?? none;
  return { mentions, longest, paragraphs, similar: similarLines(lines, paragraphs) };
}

function collect(lines: readonly Line[], from: number, end: number, depth: Depth, found: Collected): void {
  for (let line = from; line < end; line++) {
    const source = lines[line] as Line;
    let known = source.notes;
    if (known === undefined || (known !== null && known.depth < depth)) known = look(source, depth);
    if (source.endsHash !== 0) {
      addParagraph(found, lines.length, line, source.endsHash);
      if (source.text.length > found.longest) found.longest = source.text.length;
    }
    if (known === null || known.mentions.length === 0) continue;
    const mentions = known.depth === depth ? known.mentions : shallower(known, depth);
    if (mentions.length > 0) found.mentions.push({ line, source, mentions });
  }
}

/** The line was looked at as prose once and is none here: a mail address of a contact, which now has a field of its own. */
function shallower({ mentions, counts }: Known, depth: Depth): readonly Mention[] {
  return mentions.slice(0, counts[depth]);
}

function addParagraph(found: Collected, most: number, line: number, hash: number): void {
  found.paragraphs ??= new Int32Array(2 * most);
  found.paragraphs[found.taken++] = line;
  found.paragraphs[found.taken++] = hash;
}

/** Looks at a line's text and keeps what it mentions on the line. */
function look(source: Line, depth: Depth): Known | null {
  const { text } = source;
  const known = mentionsIn(text, depth) ?? nothingSoFar[depth] ?? null;
  source.notes = known;
  if (isComparable(text)) source.endsHash = hashOfEnds(text);
  return known;
}

const shortest = 3;

function mentionsIn(text: string, depth: Depth): Known | undefined {
  if (text.length < shortest) return undefined;
  const found: Mention[] = [];
  if (mayHaveIdentityCode(text)) addAll(found, findIdentityCodes(text));
  if (mayHavePlaceholder(text)) addAll(found, findPlaceholders(text));
  if (mayHaveRemnant(text)) addAll(found, findRemnants(text));
  const inFields = found.length;
  if (depth >= depths.prose) addProse(text, found);
  const inProse = found.length;
  if (depth === depths.description) addStatements(text, found);
  return found.length === 0 ? undefined : { mentions: found, depth, counts: [inFields, inProse, found.length] };
}

function addStatements(text: string, found: Mention[]): void {
  addAll(found, findStatements(text));
  const joint = mayCallItJoint(text) ? jointStatement(text) : undefined;
  if (joint) found.push(joint);
}

function addProse(text: string, found: Mention[]): void {
  if (mayHavePersonalData(text)) addAll(found, findPersonalData(text));
  if (mayHaveRange(text)) addAll(found, findRanges(text));
  if (mayBeForeign(text)) {
    const language = findLanguage(text);
    if (language) found.push(language);
  }
  addAll(found, findRepetitions(text));
}

/** Not by spreading: a line of megabytes can mention more than a call takes arguments. */
function addAll(found: Mention[], more: readonly Mention[]): void {
  for (const mention of more) found.push(mention);
}
