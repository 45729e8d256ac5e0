import { slips } from '../accuracy/typing.ts';
import { between, pick } from '../bench/random.ts';
import type { Material, Random } from './texts.ts';

/** One way to spoil the lines of a text. The lines have no line breaks. */
type Wear = (lines: readonly string[], random: Random, material: Material) => readonly string[];

/** The number of a line; the lines of a text are never none. */
const place = (lines: readonly string[], random: Random) => between(random, 0, Math.max(0, lines.length - 1));

/** Lines to do something with: one, or a few. */
function stretch(lines: readonly string[], random: Random) {
  const start = place(lines, random);
  const length = random() < 0.5 ? 1 : between(random, 1, 12);
  return { start, end: Math.min(lines.length, start + length) };
}

function spliced(lines: readonly string[], start: number, end: number, inserted: readonly string[]) {
  return [...lines.slice(0, start), ...inserted, ...lines.slice(end)];
}

/** The lines with one of those that say something rewritten. */
function rewritten(lines: readonly string[], random: Random, make: (line: string) => string): readonly string[] {
  const said = Array.from(lines.keys()).filter((line) => lines[line]?.trim() !== '');
  if (said.length === 0) return lines;
  const line = pick(random, said);
  return spliced(lines, line, line + 1, make(lines[line] ?? '').split('\n'));
}

/** Short lines are headings, labels, rows: what happens to them matters more than what happens to prose. */
function rewrittenShort(lines: readonly string[], random: Random, make: (line: string) => string): readonly string[] {
  const short = Array.from(lines.keys()).filter((line) => /^.{3,90}$/u.test(lines[line] ?? ''));
  if (short.length === 0) return lines;
  const line = pick(random, short);
  return spliced(lines, line, line + 1, [make(lines[line] ?? '')]);
}

function typo(line: string, random: Random): string {
  const words = Array.from(line.matchAll(/\p{L}{3,}/gu));
  if (words.length === 0) return line;
  const { 0: word, index } = pick(random, words);
  const wrong = pick(random, Object.values(slips))(word, random) ?? word;
  return line.slice(0, index) + wrong + line.slice(index + word.length);
}

function oneCharacter(line: string, random: Random, make: (character: string) => string, which = /./gsu): string {
  const found = Array.from(line.matchAll(which));
  if (found.length === 0) return line;
  const { 0: character, index } = pick(random, found);
  return line.slice(0, index) + make(character) + line.slice(index + character.length);
}

const headingNumber = /^\d(?:\.\d)?/;
const strangeSpaces = ['\u00a0', '\u202f', '\t', '  ', '\u2009', '\u200b', '\u00ad', '\u2028'];
const signs = [':', ': ', ',', ', ', '.', '-', '–', ';', '(', ')', '0', '1', ' 7', '€', '"', '@', '\u0308', '\ud800'];

const ofLines: Readonly<Record<string, Wear>> = {
  'lines deleted': (lines, random) => {
    const { start, end } = stretch(lines, random);
    return spliced(lines, start, end, []);
  },
  'lines moved': (lines, random) => {
    const { start, end } = stretch(lines, random);
    const rest = spliced(lines, start, end, []);
    const at = place(rest, random);
    return spliced(rest, at, at, lines.slice(start, end));
  },
  'lines twice': (lines, random) => {
    const { start, end } = stretch(lines, random);
    return spliced(lines, end, end, lines.slice(start, end));
  },
  'lines again elsewhere': (lines, random) => {
    const { start, end } = stretch(lines, random);
    const at = place(lines, random);
    return spliced(lines, at, at, lines.slice(start, end));
  },
  'lines exchanged': (lines, random) => {
    const [one, other] = [place(lines, random), place(lines, random)];
    const changed = [...lines];
    changed[one] = lines[other] ?? '';
    changed[other] = lines[one] ?? '';
    return changed;
  },
  'the end cut off': (lines, random) => {
    const end = between(random, Math.floor(lines.length / 2), lines.length);
    const last = lines[end - 1] ?? '';
    return [...lines.slice(0, Math.max(0, end - 1)), last.slice(0, between(random, 0, last.length))];
  },
  'the beginning cut off': (lines, random) => lines.slice(between(random, 0, Math.floor(lines.length / 3))),
  'lines joined': (lines, random) => {
    const at = place(lines, random);
    const glue = pick(random, ['', ' ', '  ']);
    const skip = lines[at + 1] === '' ? 3 : 2;
    return spliced(lines, at, at + skip, [[lines[at], lines[at + skip - 1]].join(glue)]);
  },
  'a line broken': (lines, random) =>
    rewritten(lines, random, (line) => oneCharacter(line, random, () => '\n', /\s/gu)),
  'a line cut': (lines, random) => rewritten(lines, random, (line) => line.slice(0, between(random, 0, line.length))),
  'no blank lines': (lines) => lines.filter((line) => line.trim() !== ''),
  'blank lines everywhere': (lines) => lines.flatMap((line) => [line, '']),
  'another description pasted in': (lines, random, { descriptions }) => {
    const other = pick(random, descriptions).split(/\r\n|\r|\n/);
    const { start } = stretch(other, random);
    const at = place(lines, random);
    return spliced(lines, at, at, other.slice(start, start + between(random, 1, random() < 0.2 ? other.length : 40)));
  },
  'a known line put in': (lines, random, material) => {
    const at = place(lines, random);
    const line = pick(random, material.lines);
    return spliced(lines, at, at, pick(random, [[line], ['', line, ''], [line, ''], ['', line]]));
  },
  'a known line instead': (lines, random, material) =>
    rewrittenShort(lines, random, () => pick(random, material.lines)),
  'two values exchanged': (lines, random) => {
    const fields = Array.from(lines.keys()).filter((line) => /^\p{L}[^:]{2,90}: ?/u.test(lines[line] ?? ''));
    if (fields.length < 2) return lines;
    const [one, other] = [pick(random, fields), pick(random, fields)];
    const cut = (line: number) => /^([^:]*: ?)(.*)$/su.exec(lines[line] ?? '')?.slice(1) ?? ['', ''];
    const changed = [...lines];
    changed[one] = `${cut(one)[0]}${cut(other)[1]}`;
    changed[other] = `${cut(other)[0]}${cut(one)[1]}`;
    return changed;
  },
};

const ofCharacters: Readonly<Record<string, Wear>> = {
  'a slip in a short line': (lines, random) => rewrittenShort(lines, random, (line) => typo(line, random)),
  'a slip in any line': (lines, random) => rewritten(lines, random, (line) => typo(line, random)),
  'another digit': (lines, random) =>
    rewritten(lines, random, (line) => oneCharacter(line, random, () => String(between(random, 0, 9)), /\d/gu)),
  'another heading number': (lines, random) =>
    rewrittenShort(lines, random, (line) =>
      line.replace(headingNumber, () => pick(random, ['1', '4.', '4.2', '8.1.', '9', '', '12', '7)'])),
    ),
  'a sign typed': (lines, random) =>
    rewritten(lines, random, (line) => oneCharacter(line, random, (each) => each + pick(random, signs))),
  'a character lost': (lines, random) => rewritten(lines, random, (line) => oneCharacter(line, random, () => '')),
  'a strange space': (lines, random) =>
    rewritten(lines, random, (line) => oneCharacter(line, random, () => pick(random, strangeSpaces), / /g)),
  'space at both ends': (lines, random) =>
    rewrittenShort(lines, random, (line) => pick(random, ['', '  ', '\t', '\u00a0']) + line + ' '.repeat(9)),
  'a long tail of spaces': (lines, random) => rewrittenShort(lines, random, (line) => line + ' '.repeat(150)),
  'another case': (lines, random) =>
    rewrittenShort(lines, random, (line) => (random() < 0.5 ? line.toUpperCase() : line.toLowerCase())),
  'no letters with dots': (lines) => lines.map((line) => line.replaceAll('ä', 'a').replaceAll('ö', 'o')),
  'letters of another encoding': (lines, random) =>
    rewritten(lines, random, (line) => line.replaceAll('ä', pick(random, ['Ã¤', '\ufffd']))),
};

/** All ways to wear lines, by name. */
export const wears: ReadonlyMap<string, Wear> = new Map(Object.entries({ ...ofLines, ...ofCharacters }));

const lineBreaks = ['\r\n', '\r', '\n\r'];

/** How the whole text is written, by name: what a text goes through on its way between systems. */
export const textWears: ReadonlyMap<string, (text: string, random: Random) => string> = new Map([
  ['other line breaks', (text, random) => text.replaceAll('\n', pick(random, lineBreaks))],
  ['mixed line breaks', (text, random) => text.replace(/\n/g, () => pick(random, ['\n', ...lineBreaks]))],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['a byte-order mark', (text) => `\ufeff${text}`],
  ['no line break at the end', (text) => text.trimEnd()],
]);

/** A worn text and what was done to it. */
export interface WornText {
  readonly text: string;
  readonly wear: readonly string[];
}

/** The text worn in several ways, by chance; always the same for the same numbers. */
export function worn(text: string, random: Random, material: Material): WornText {
  const names = Array.from(wears.keys());
  const times = Math.floor(random() ** 2 * 14);
  const done: string[] = [];
  let lines: readonly string[] = text.split(/\r\n|\r|\n/);
  for (let time = 0; time < times; time++) {
    const name = pick(random, names);
    lines = wears.get(name)?.(lines, random, material) ?? lines;
    done.push(name);
  }
  let whole = lines.join('\n');
  for (const [name, write] of textWears) {
    if (random() >= 0.06) continue;
    whole = write(whole, random);
    done.push(name);
  }
  return { text: whole, wear: done };
}
