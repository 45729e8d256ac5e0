import type { Span } from '../span.ts';

/** A word or a sentence that stands twice in a row. The span is the second one, and `from` the column behind the first. */
export interface RepetitionMention extends Span {
  readonly kind: 'repetition';
  readonly of: 'word' | 'sentence';
  /** The column behind the first of the two: what lies between goes with the second. */
  readonly from: number;
}

/** The words and sentences of a line that stand twice in a row. One pass over the characters for the words, one for the full stops. */
export function findRepetitions(text: string): readonly RepetitionMention[] {
  let found: RepetitionMention[] | undefined;
  let before = 0;
  let beforeLength = -1;
  let start = 0;
  const { length } = text;
  for (let index = 0; index <= length; index++) {
    const code = index < length ? text.charCodeAt(index) : space;
    if (code !== space && code !== hardSpace) continue;
    const wordLength = lengthOfWord(text, start, index);
    if (wordLength > 0 && wordLength === beforeLength && isTwice(text, before, start, wordLength)) {
      found ??= [];
      found.push({ kind: 'repetition', of: 'word', from: before + wordLength, start, end: start + wordLength });
      beforeLength = -1;
    } else {
      // Signs behind a word part it from the next one.
      beforeLength = index - start === wordLength ? wordLength : -1;
    }
    before = start;
    start = index + 1;
  }
  return withSentences(text, found);
}

const space = 0x20;
const hardSpace = 0xa0;
const shortestWord = 2;

/** The letters from `start` on, as far as `end`, without the full stop, comma or the like behind them; 0 when too few. */
function lengthOfWord(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSign(text.charCodeAt(last - 1))) last--;
  return last - start < shortestWord ? 0 : last - start;
}

function isSign(code: number): boolean {
  return (
    code === 0x2e || code === 0x2c || code === 0x3a || code === 0x3b || code === 0x21 || code === 0x3f || code === 0x29
  );
}

/** Words that are said twice on purpose, or are two words of one sound. */
const meant: ReadonlySet<string> = new Set(
  'hyvin todella pitkän pitkään yhä aina niin ihan kauan vain tosi paljon erittäin oikein kovin ne se he hän moni melko aivan usein ohi pikku hei ei no nam'.split(
    ' ',
  ),
);

function isTwice(text: string, first: number, second: number, length: number): boolean {
  // Most words differ in their second letter already; the first may differ in case.
  if (text.charCodeAt(first + 1) !== text.charCodeAt(second + 1)) return false;
  const word = text.slice(first, first + length);
  const again = text.slice(second, second + length);
  if (word.toLowerCase() !== again.toLowerCase() || !/^[a-zåäöéü-]+$/i.test(word) || !/[a-zåäö]/i.test(word))
    return false;
  // A name ("Bora Bora") has its capital twice.
  return !(isCapital(again.charCodeAt(0)) && isCapital(word.charCodeAt(0))) && !meant.has(again.toLowerCase());
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}

const shortestSentence = 16;

/** Sentences end in a full stop before a space or the end; each is compared with the one before it. */
function withSentences(text: string, words: readonly RepetitionMention[] | undefined): readonly RepetitionMention[] {
  let found: RepetitionMention[] | undefined = words && [...words];
  let before = 0;
  let beforeLength = -1;
  for (let start = 0, stop = text.indexOf('.'); stop !== -1; stop = text.indexOf('.', stop + 1)) {
    const code = stop + 1 < text.length ? text.charCodeAt(stop + 1) : space;
    if (code !== space && code !== hardSpace) continue;
    const length = stop + 1 - start;
    if (
      length >= shortestSentence &&
      length === beforeLength &&
      text.startsWith(text.slice(before, before + length), start)
    ) {
      found ??= [];
      found.push({ kind: 'repetition', of: 'sentence', from: before + length, start, end: start + length });
    }
    before = start;
    beforeLength = length;
    start = stop + 2;
  }
  if (found === undefined) return none;
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

const none: readonly never[] = [];
