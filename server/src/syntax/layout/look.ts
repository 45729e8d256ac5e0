import type { Line } from '../line.ts';
import { foldSpaces, isBlankText, skipSpaces } from '../line.ts';
import type { FormText } from './form-texts.ts';
import { formTextsAt, isBeginning, isComplete, longestFormText } from './form-texts.ts';
import { mayBeGlued } from './glued-shapes.ts';

declare module '../line.ts' {
  interface LineSlots {
    readonly look: number;
  }
}

/** What a line looks like when it is asked whether it is a line of the description. A number of these bits, kept on the line. */
export const look = {
  known: 1,
  blank: 2,
  /** Too long to be a line of a narrow text. */
  long: 4,
  /** Begins in the middle of a sentence: with a small letter. */
  goesOn: 8,
  /** Ends in the middle of a sentence. */
  isOpen: 16,
  /** The beginning of a text of the form, but not all of it. */
  beginsForm: 32,
  /** Begins with a whole text of the form: a label with its colon, a heading, a row. */
  isForm: 64,
  /** Begins with a label and its colon, so that a value follows. */
  hasLabel: 128,
  /** A question with its answer: what follows is the reason. */
  answered: 256,
  /** Lines of the form may have run together. */
  glued: 1024,
  /** A page number, or what looks like one. */
  pageNumber: 512,
} as const;

/** Longer lines, if they could be broken, are not those of a narrow text. Descriptions are wrapped at up to 120 columns. */
export const longestNarrowLine = 130;

/** What a line looks like. */
export function lookOf(line: Line): number {
  if (line.look === 0) line.look = lookAt(line.text);
  return line.look;
}

function lookAt(text: string): number {
  if (isBlankText(text)) return look.known | look.blank;
  const bits = shapeOf(text);
  return mayBeGlued(text, (bits & look.hasLabel) !== 0) ? bits | look.glued : bits;
}

function shapeOf(written: string): number {
  // Blanks at the end, which formatting takes away, make no line longer and no sentence unfinished.
  const text = written.trimEnd();
  const start = skipSpaces(text, 0, text.length);
  const first = text.charAt(start);
  const goesOn = first !== first.toUpperCase() ? look.goesOn : 0;
  const isOpen = /[.!?:;]\s*$/.test(text.slice(-4)) ? 0 : look.isOpen;
  if (text.length > longestNarrowLine)
    return look.known | goesOn | isOpen | (isBreakable(text) ? look.long : 0) | formBits(text, start);
  return look.known | goesOn | isOpen | formBits(text, start) | (pageNumber.test(text) ? look.pageNumber : 0);
}

/** An address without a blank stays whole, however narrow the text is. */
function isBreakable(text: string): boolean {
  return text.trimEnd().slice(0, longestNarrowLine).includes(' ');
}

const pageNumber =
  /^\s*\f?\s*(?:[-–]\s*)?(?:(?:sivu|sida|page|s\.)\s*)?\d{1,3}(?:\s*(?:\(\s*\d{1,3}\s*\)|\/\s*\d{1,3}))?(?:\s*[-–])?\s*$/i;

function formBits(text: string, start: number): number {
  const texts = formTextsAt(text, start);
  if (texts.length === 0) return 0;
  const line = foldSpaces(text.slice(start, start + longestFormText + 16));
  let bits = 0;
  for (const each of texts) {
    if (isComplete(each, line)) bits |= completeBits(each, line);
    else if (isBeginning(each, line)) bits |= look.beginsForm;
    else if (each.kind === 'row' && isRowWithOtherScores(each.text, line)) bits |= look.isForm;
  }
  return (bits & look.isForm) !== 0 ? bits & ~look.beginsForm : bits;
}

function completeBits({ kind, isQuestion }: FormText, line: string): number {
  if (kind !== 'label') return look.isForm;
  const isAnswered = isQuestion && !line.endsWith(':');
  return look.isForm | look.hasLabel | (isAnswered ? look.answered : 0);
}

const longestScores = 20;

/** A row of the table whose scores are not quite right: a short rest, no sentence. */
function isRowWithOtherScores(name: string, line: string): boolean {
  return line.length <= name.length + longestScores && line.startsWith(`${name} `);
}
