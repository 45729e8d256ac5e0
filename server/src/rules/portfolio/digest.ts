import type { Description } from '../../description/description.ts';
import { findField } from '../../description/description.ts';
import { businessIdsOf } from '../../description/fields/business-ids.ts';
import { projectCodeOf } from '../../description/fields/project-code.ts';
import type { WordPrint } from '../../description/prints/fingerprints.ts';
import { printWords } from '../../description/prints/fingerprints.ts';
import { hasValue, valueRange } from '../../description/values.ts';
import type { SectionId } from '../../form/form.ts';
import { valueText } from '../../syntax/fields.ts';
import { toSource } from '../../syntax/layout/positions.ts';
import type { Line } from '../../syntax/line.ts';
import type { Tree } from '../../syntax/tree.ts';
import { sourceLines } from '../../syntax/tree.ts';
import { inWritten } from '../../text/both-views.ts';
import { writtenText } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';

/** A text and where it stands. */
export interface Located {
  readonly text: string;
  readonly range: Range;
}

/** The name that goes with a valid Y-tunnus: the applicant's or a partner's. */
export interface OrganisationName extends Located {
  readonly businessId: string;
}

/**
 * All that the rules over several descriptions need to know of one, and all that is kept of it: plain data that holds no part of the
 * text itself.
 */
export interface Digest {
  /** The document's URI (editor) or path (command). */
  readonly uri: string;
  /** The project code, if it has the form of one. */
  readonly code: Located | undefined;
  /** Where one looks for what the text is: at its project code, or at its first line that is not empty. */
  readonly name: Range;
  /** Equal for equal texts; line endings, blanks at line ends and empty lines at the end make no difference. */
  readonly contentHash: number;
  readonly organisations: readonly OrganisationName[];
  /** The words of sections 3 and 9. */
  readonly print: WordPrint;
}

/** The `contentHash` of a text that has nothing but blanks. */
export const noContent = 0;

/** The digest of a description, in linear time: some 3 ns a character. Nothing of it is computed before it is asked for. */
export function digestOf(description: Description, uri: string): Digest {
  const lines = sourceLines(description.tree);
  const code = inWritten(lines, codeOf(description));
  return {
    uri,
    code,
    name: code?.range ?? firstLine(lines),
    contentHash: hashContent(description.lines),
    organisations: inWritten(lines, organisationsOf(description)),
    print: printWords(lines, passagesOf(description)),
  };
}

function codeOf(description: Description): Located | undefined {
  const code = projectCodeOf(description);
  const field = findField(description, 'project', 'projectCode');
  return code?.kind === 'code' && field
    ? { text: detached(code.code), range: toSource(description.tree.layout, valueRange(field)) }
    : undefined;
}

/** The first line with anything on it, without the blanks around it, as it is written. */
function firstLine(lines: readonly Line[]): Range {
  const line = Math.max(
    lines.findIndex((each) => writtenText(each).trim() !== ''),
    0,
  );
  const first = lines[line];
  const text = first ? writtenText(first) : '';
  const start = text.length - text.trimStart().length;
  return lineRange(line, start, Math.max(start, text.trimEnd().length));
}

function organisationsOf(description: Description): readonly OrganisationName[] {
  const { layout } = description.tree;
  const found: OrganisationName[] = [];
  const applicant = findField(description, 'applicant', 'applicantName');
  for (const { id, partner } of businessIdsOf(description)) {
    if (id.kind !== 'valid') continue;
    const businessId = detached(id.id);
    if (partner) {
      const { line, source, nameStart, nameEnd } = partner;
      found.push({
        businessId,
        text: detached(source.text.slice(nameStart, nameEnd)),
        range: toSource(layout, lineRange(line, nameStart, nameEnd)),
      });
    } else if (hasValue(applicant)) {
      found.push({ businessId, text: detached(valueText(applicant)), range: toSource(layout, valueRange(applicant)) });
    }
  }
  return found;
}

/** A copy of its own: a part of a string keeps the whole of it in memory. */
function detached(text: string): string {
  return `.${text}`.slice(1);
}

const copiedSections: readonly SectionId[] = ['summary', 'finalReport'];

/** Lines `from` to `end` (exclusive) of the text: where its lines are broken makes no difference to the words. */
function passagesOf({ sections, tree }: Description) {
  return copiedSections.flatMap((id) => {
    const section = sections.get(id);
    return section ? [{ from: sourceLine(tree, section.start + 1), end: sourceLine(tree, section.end) }] : [];
  });
}

function sourceLine({ layout }: Tree, line: number): number {
  return toSource(layout, lineRange(line, 0, 0)).start.line;
}

/** Beside 32 bits so many lengths have room in a number that is exact. */
const lengths = 2 ** 21;

/**
 * A hash of all lines without the blanks at their ends; four bytes of UTF-8 at a time. Its 53 bits are 32 of what is mixed and the
 * text's length: among thousands of files no two are the same by chance.
 */
function hashContent(lines: readonly Line[]): number {
  const encoder = new TextEncoder();
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  const bytes = new Uint8Array(4 * Math.ceil((longest * 3 + 4) / 4));
  const quads = new Int32Array(bytes.buffer);
  let hash = 0;
  let empty = 0;
  let length = 0;
  for (const { text } of lines) {
    const content = withoutBlanksAtEnd(text);
    empty++;
    if (content.length === 0) continue;
    const { written } = encoder.encodeInto(content, bytes);
    bytes.fill(0, written, written + 4);
    hash = hashQuads(quads, (written + 3) >> 2, Math.imul(hash ^ empty, 0x01000193) + written);
    empty = 0;
    length += written;
  }
  return (hash >>> 0) * lengths + (length % lengths);
}

function hashQuads(quads: Int32Array, count: number, seed: number): number {
  let hash = seed;
  for (let index = 0; index < count; index++) {
    hash = Math.imul(hash ^ (quads[index] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** The byte-order mark at the beginning of a text counts as a blank too. */
function withoutBlanksAtEnd(text: string): string {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const last = plain.charCodeAt(plain.length - 1);
  return last <= 0x20 || last >= 0xa0 ? plain.trimEnd() : plain;
}
