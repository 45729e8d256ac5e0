import type { SectionId } from '../../form/form.ts';
import type { Line } from '../../syntax/line.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { IdentityCodeMention } from './identity-codes.ts';
import { findIdentityCodes, mayHaveIdentityCode } from './identity-codes.ts';
import { hashOfEnds, longLine } from './paragraphs.ts';
import type { PlaceholderMention } from './placeholders.ts';
import { findPlaceholders, mayHavePlaceholder } from './placeholders.ts';
import type { Statement } from './statements.ts';
import { findStatements } from './statements.ts';

/** Something that a line mentions and a rule looks at; statements only in the sections that describe the project. */
export type Mention = IdentityCodeMention | PlaceholderMention | Statement;

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
  /** Lines longer than `longLine`, in order: line, `hashOfEnds`, line, `hashOfEnds` ... */
  readonly paragraphs: ArrayLike<number>;
  /** Characters (UTF-16) of the longest line, if that is longer than `longLine`; else 0. */
  readonly longest: number;
}

/** What is kept on a line that mentions something; `null` on one that does not. */
interface Known {
  readonly mentions: readonly Mention[];
  /** Whether statements were looked for too. */
  readonly complete: boolean;
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

const nothing: Notes = { mentions: none, paragraphs: none, longest: 0 };

/** On a line that mentions nothing, where statements were not looked for. */
const nothingSoFar: Known = { mentions: none, complete: false };

interface Collected {
  readonly mentions: LineMentions[];
  /** Made when the first long line is found, with room for all lines: an array that grows would cost more than all else here. */
  paragraphs: Int32Array | undefined;
  /** How many places of `paragraphs` are taken. */
  taken: number;
  longest: number;
}

/** What the lines of a description mention. Each line is looked at once; asking again costs one look at its slot. */
export function collectNotes({ lines, sections, kind }: Tree): Notes {
  if (kind !== 'description') return nothing;
  const found: Collected = { mentions: [], paragraphs: undefined, taken: 0, longest: 0 };
  let from = 0;
  for (const { spec, start, end } of sections) {
    collect(lines, from, start, false, found);
    collect(lines, start, end, describing.has(spec.id), found);
    from = end;
  }
  collect(lines, from, lines.length, false, found);
  const { mentions, longest } = found;
  return { mentions, longest, paragraphs: found.paragraphs?.subarray(0, found.taken) ?? none };
}

function collect(lines: readonly Line[], from: number, end: number, complete: boolean, found: Collected): void {
  for (let line = from; line < end; line++) {
    const source = lines[line] as Line;
    let known = source.notes;
    if (known === undefined || (complete && known !== null && !known.complete)) known = look(source, complete);
    if (source.endsHash !== 0) {
      addParagraph(found, lines.length, line, source.endsHash);
      if (source.text.length > found.longest) found.longest = source.text.length;
    }
    if (known !== null && known.mentions.length > 0) found.mentions.push({ line, source, mentions: known.mentions });
  }
}

function addParagraph(found: Collected, most: number, line: number, hash: number): void {
  found.paragraphs ??= new Int32Array(2 * most);
  found.paragraphs[found.taken++] = line;
  found.paragraphs[found.taken++] = hash;
}

/** Looks at a line's text and keeps what it mentions on the line. */
function look(source: Line, complete: boolean): Known | null {
  const { text } = source;
  const mentions = mentionsIn(text, complete);
  const nothing = complete ? null : nothingSoFar;
  const known = mentions.length > 0 ? { mentions, complete } : nothing;
  source.notes = known;
  if (text.length > longLine) source.endsHash = hashOfEnds(text);
  return known;
}

const shortest = 3;

function mentionsIn(text: string, complete: boolean): readonly Mention[] {
  if (text.length < shortest) return none;
  const codes = mayHaveIdentityCode(text) ? findIdentityCodes(text) : none;
  const placeholders = mayHavePlaceholder(text) ? findPlaceholders(text) : none;
  const statements = complete ? findStatements(text) : none;
  if (codes.length + placeholders.length + statements.length === 0) return none;
  return [...codes, ...placeholders, ...statements];
}
