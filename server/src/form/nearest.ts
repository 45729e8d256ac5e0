/** Cost of a whole edit: one letter added, dropped or replaced, or two neighbours swapped. */
const EDIT = 4;
/** Cost of a slight edit: a letter doubled or not, ä for a, a space or hyphen more or less. */
const SLIGHT = 1;
const OUT_OF_REACH = 1_000_000;
const LONGEST_REACH = 6;

/** How `nearest` compares. */
export interface NearestOptions {
  /** How many whole edits apart two strings may be. Default: a quarter of the longer one's letters, 1 to 6. */
  readonly maxEdits?: number;
  /** What a candidate stands for. Candidates that stand for the same thing do not compete with each other. */
  readonly meaning?: (candidate: string) => string;
}

/**
 * The one candidate that `name` was probably meant to be, or undefined when none is near or two are equally near.
 *
 * Case makes no difference, nor do the Unicode form and the amount of white space of `name`; the candidates are to be in
 * NFC with single spaces. Four slight edits count as one whole edit. Slight are: ä/å for a, ö for o, é for e, ü for u,
 * š for s, ž for z, w for v; a letter doubled or single ("Hankekodi"); a hyphen for a space, or either left out or added.
 *
 * Reach, by the longer string's L UTF-16 units: L / 4 whole edits, at least 1 and at most 6. So strings under 8 units bear
 * one whole edit, and strings under 4 nothing more than that. The lengths may differ by the whole edits and one more:
 * what differs more is answered at once, whatever its size.
 */
export function nearest(name: string, candidates: readonly string[], options: NearestOptions = {}): string | undefined {
  if (candidates.includes(name)) return name;
  const longest = candidates.reduce((most, candidate) => Math.max(most, candidate.length), 0);
  if (name.length > 2 * (longest + reachOf(longest, options)) + EDIT) return undefined;
  const wanted = folded(name);
  return wanted === '' ? undefined : closest(wanted, candidates, options);
}

function closest(wanted: string, candidates: readonly string[], options: NearestOptions): string | undefined {
  const meaning = options.meaning ?? lowerCase;
  const measure = measureFrom(wanted, options);
  let best: string | undefined;
  let tied = false;
  let distance = OUT_OF_REACH;
  for (const candidate of candidates) {
    const next = measure(candidate, distance);
    if (next > distance || next === OUT_OF_REACH) continue;
    tied = next === distance && best !== undefined && (tied || meaning(candidate) !== meaning(best));
    best = candidate;
    distance = next;
  }
  return tied ? undefined : best;
}

/** The distance of a candidate when it is within reach and at most `most`, OUT_OF_REACH when not. */
type Measure = (candidate: string, most: number) => number;

function measureFrom(wanted: string, options: NearestOptions): Measure {
  const letters = lettersOf(wanted);
  const rows = newRows(wanted.length + (options.maxEdits ?? LONGEST_REACH) + 3);
  return (candidate, most) => {
    const reach = reachOf(Math.max(wanted.length, candidate.length), options);
    const band = Math.floor(reach / EDIT) + 1;
    if (Math.abs(wanted.length - candidate.length) > band) return OUT_OF_REACH;
    const limit = Math.min(most, reach);
    const other = lowerCase(candidate);
    if (fewestEdits(letters, lettersOf(other)) * EDIT > limit) return OUT_OF_REACH;
    const distance = bandedDistance(wanted, other, limit, band, rows);
    return distance <= limit ? distance : OUT_OF_REACH;
  };
}

function reachOf(length: number, options: NearestOptions): number {
  if (options.maxEdits !== undefined) return options.maxEdits * EDIT;
  return Math.min(Math.max(length, EDIT), LONGEST_REACH * EDIT);
}

/** Three rows of the table of distances: all that is ever kept of it. Long enough for every string within the band. */
type Rows = readonly [Uint32Array, Uint32Array, Uint32Array];

function newRows(size: number): Rows {
  return [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
}

/** Optimal string alignment with the costs above, only `band` cells on either side of the diagonal. */
function bandedDistance(a: string, b: string, limit: number, band: number, rows: Rows): number {
  let [beforeLast, last, row] = rows;
  firstRow(last, b, band);
  let lastLeast = 0;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - band);
    const to = Math.min(b.length, i + band);
    row[from - 1] = from === 1 && i <= band ? (last[0] ?? 0) + gapCost(a, i - 1) : OUT_OF_REACH;
    let least = row[from - 1] ?? 0;
    for (let j = from; j <= to; j++) {
      const cost = cellCost(a, i, b, j, beforeLast, last, row);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    row[to + 1] = OUT_OF_REACH;
    if (least > limit && lastLeast > limit) return OUT_OF_REACH;
    lastLeast = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? OUT_OF_REACH;
}

function firstRow(row: Uint32Array, b: string, band: number): void {
  const to = Math.min(b.length, band);
  row[0] = 0;
  for (let j = 1; j <= to; j++) row[j] = (row[j - 1] ?? 0) + gapCost(b, j - 1);
  row[to + 1] = OUT_OF_REACH;
}

function cellCost(
  a: string,
  i: number,
  b: string,
  j: number,
  beforeLast: Uint32Array,
  last: Uint32Array,
  row: Uint32Array,
): number {
  const replaced = (last[j - 1] ?? 0) + replaceCost(a.charCodeAt(i - 1), b.charCodeAt(j - 1));
  const dropped = (last[j] ?? 0) + gapCost(a, i - 1);
  const added = (row[j - 1] ?? 0) + gapCost(b, j - 1);
  const cost = Math.min(replaced, dropped, added);
  return isSwap(a, i, b, j) ? Math.min(cost, (beforeLast[j - 2] ?? 0) + EDIT) : cost;
}

function isSwap(a: string, i: number, b: string, j: number): boolean {
  return i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}

/** What it costs that the letter at `index` has no counterpart. */
function gapCost(text: string, index: number): number {
  const letter = text.charCodeAt(index);
  const doubled = index > 0 && text.charCodeAt(index - 1) === letter;
  return doubled || plainLetter(letter) === HYPHEN ? SLIGHT : EDIT;
}

function replaceCost(a: number, b: number): number {
  if (a === b) return 0;
  return plainLetter(a) === plainLetter(b) ? SLIGHT : EDIT;
}

const HYPHEN = 0x2d;
const FIRST_LETTER = 0x61;

/** The plain letter (as a code unit) for the letters of Finnish and Swedish texts that are typed for one another. */
function plainLetter(letter: number): number {
  if (letter > 0x20 && letter < 0x77) return letter;
  return PLAIN_LETTERS.get(letter) ?? letter;
}

const PLAIN_LETTERS: ReadonlyMap<number, number> = new Map(
  ['aäåáà', 'oöõóò', 'eéè', 'uüú', 'sš', 'zž', 'vw', '- ‐‑–—−'].flatMap(([plain = '', ...others]) =>
    others.map((letter): [number, number] => [letter.charCodeAt(0), plain.charCodeAt(0)]),
  ),
);

/** The plain letters a-z that occur in the text, one bit each. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = plainLetter(text.charCodeAt(i)) - FIRST_LETTER;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/** A letter that the other string does not have at all takes a whole edit; one edit can take care of one from each. */
function fewestEdits(one: number, other: number): number {
  return Math.max(bitCount(one & ~other), bitCount(other & ~one));
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function folded(text: string): string {
  return lowerCase(text.normalize('NFC').replace(/\s+/g, ' ').trim());
}

/** Letter by letter: the length stays. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
