import type { LineEnding } from '../text/lines.ts';
import { splitLines } from '../text/lines.ts';
import type { Written } from '../text/written.ts';
import { mayBeOdd, readWritten } from '../text/written.ts';

/**
 * What lines remember of themselves, by slot. The module that owns a slot declares its type by adding it here (`declare module`), so
 * that this layer knows nothing of the layers above it and nobody casts. `Line` lists all slots.
 */
export interface LineSlots {
  /** description/prose/notes.ts: a hash of both ends of a long text. */
  readonly endsHash: number;
  /** description/prose/paragraphs.ts: a hash of the whole text. */
  readonly textHash: number;
}

/** A slot: what its owner declares, or undefined as long as nobody has asked. */
type Slot<Name extends keyof LineSlots> = LineSlots[Name] | undefined;

/**
 * One line of a description. Text, ending and writing never change; the other slots remember what was found in the text, so that an edit
 * elsewhere does not find it again. Each slot is written by one module only, and only with what the text alone determines
 * (test/unit/syntax/slots.test.ts); `judged` also keeps what it was judged by. All are set here, in this order, so that all lines have
 * one shape for the engine.
 */
export class Line {
  /** heading-shape.ts: what the line would be as a heading. */
  heading: Slot<'heading'> = undefined;
  /** heading-shape.ts: the section whose title the line's title resembles. */
  nearTitle: Slot<'nearTitle'> = undefined;
  /** read-sections.ts: the section that the line is the heading of, with the lines it was read from. */
  section: Slot<'section'> = undefined;
  /** labels.ts: label and value, if the line has the shape of a field. */
  field: Slot<'field'> = undefined;
  /** labels.ts: the label of a section that the line's label resembles. */
  near: Slot<'near'> = undefined;
  /** partners.ts: name and Y-tunnus, if the line has the shape of a partner. */
  partner: Slot<'partner'> = undefined;
  /** scores.ts: the row of the form that the line's beginning resembles. */
  nearRow: Slot<'nearRow'> = undefined;
  /** score-groups.ts: the group of the table of section 8.2 that the line resembles. */
  nearGroup: Slot<'nearGroup'> = undefined;
  /** scores.ts: the line as a row of the table of section 8.2. */
  row: Slot<'row'> = undefined;
  /** description/values.ts: the field's value, or the line's text, by each way of reading it. */
  value: Slot<'value'> = undefined;
  /** description/prose/notes.ts: what the text of the line mentions. */
  notes: Slot<'notes'> = undefined;
  /** together.ts: what this line and some others, remembered with it, say together, by each judge. */
  judged: Slot<'judged'> = undefined;
  /** layout/join-layout.ts: the line that this one and the next ones, remembered with it, are read as. */
  joined: Slot<'joined'> = undefined;
  /** layout/parts.ts: the lines that this one is read as where several have run together. */
  parts: Slot<'parts'> = undefined;
  /** layout/look.ts: what the line looks like; 0 while nobody has asked. */
  look: LineSlots['look'] = 0;
  /** 0 for a short text, and while nobody has asked. */
  endsHash: LineSlots['endsHash'] = 0;
  /** 0 while nobody has asked. */
  textHash: LineSlots['textHash'] = 0;

  /** `text` is the line as it is read; `written` tells how it is written where that is another text. */
  constructor(
    readonly text: string,
    readonly ending: LineEnding,
    readonly written: Written | undefined = undefined,
  ) {}
}

/** Every other line is empty: all of one ending are one object, since what a line remembers depends on its text alone. */
const emptyLines: Readonly<Record<LineEnding, Line>> = {
  '': new Line('', ''),
  '\n': new Line('', '\n'),
  '\r\n': new Line('', '\r\n'),
  '\r': new Line('', '\r'),
};

/** The line of a text. A new line knows nothing of itself yet; empty ones are shared. */
export function makeLine(text: string, ending: LineEnding): Line {
  if (text.length === 0) return emptyLines[ending];
  const { text: read, written } = readWritten(text);
  return new Line(read, ending, written);
}

function makePlainLine(text: string, ending: LineEnding): Line {
  return text.length === 0 ? emptyLines[ending] : new Line(text, ending);
}

/** The lines of a text; `joinLines` gives the text back. */
export function readLines(text: string): readonly Line[] {
  return splitLines(text, mayBeOdd(text) ? makeLine : makePlainLine);
}

/** Whether a text has nothing but white space (U+00A0 and a byte-order mark count as such). */
export function isBlankText(text: string): boolean {
  if (text.length === 0) return true;
  const first = text.charCodeAt(0);
  const mayBeSpace = first <= 0x20 || first >= 0xa0;
  return mayBeSpace && text.trim().length === 0;
}

/** Whether a line has nothing but white space; a line outside the text is blank. */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || isBlankText(line.text);
}

/** Whether blank lines (or the ends of the text) surround a line. */
export function standsAlone(lines: readonly Line[], line: number): boolean {
  return isBlank(lines[line - 1]) && isBlank(lines[line + 1]);
}

/** A text folded for comparison: every run of white space becomes one space, the ends are trimmed, letters are whole (NFC). */
export function foldSpaces(text: string): string {
  return isFolded(text) ? text : text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Whether folding would change nothing: a quick look that spares most lines the pattern. */
function isFolded(text: string): boolean {
  let afterSpace = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x20) {
      if (afterSpace) return false;
      afterSpace = true;
    } else {
      if (code < 0x20 || (code >= 0xa0 && (isRareSpace(code) || isCombining(code)))) return false;
      afterSpace = false;
    }
  }
  return !afterSpace || text.length === 0;
}

/** A dot or ring that stands by itself behind its letter, as some systems store ä, ö and å. */
function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function isRareSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x1680 && (code <= 0x205f || code === 0x3000 || code === 0xfeff));
}

/** Whether a character (UTF-16 code unit) is white space in the sense of String.prototype.trim. */
export function isSpace(code: number): boolean {
  if (code > 0x20 && code < 0xa0) return false;
  return code === 0x20 || (code >= 9 && code <= 13) || String.fromCharCode(code).trim() === '';
}

/**
 * Whether a line says more than `most` characters (UTF-16): the white space around them does not count, so that a limit never
 * changes what a line is when that is taken away.
 */
export function saysMoreThan(text: string, most: number): boolean {
  if (text.length <= most) return false;
  const end = trimSpaces(text, 0, text.length);
  return end > most && end - skipSpaces(text, 0, end) > most;
}

/** The first column from `start` that is not white space; `end` when there is none. */
export function skipSpaces(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && isSpace(text.charCodeAt(index))) index++;
  return index;
}

/** The column after the last character before `end` that is not white space; `start` when there is none. */
export function trimSpaces(text: string, start: number, end: number): number {
  let index = end;
  while (index > start && isSpace(text.charCodeAt(index - 1))) index--;
  return index;
}
