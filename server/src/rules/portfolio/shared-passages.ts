import { shortestPassage } from '../../description/prints/fingerprints.ts';
import type { Part } from '../portfolio-rule.ts';
import type { Digest } from './digest.ts';
import type { RunIndex, RunPlace } from './run-index.ts';
import { projectOf } from './run-index.ts';

/** A passage of one digest: so many words from one on. */
export interface SharedPassage {
  readonly from: number;
  readonly length: number;
  /** Where the whole of it is in descriptions of other projects, one place for each, in the order of `compareDigests`. */
  readonly places: readonly [RunPlace, ...RunPlace[]];
}

/** The shared passages of a digest, none overlapping another: each run leads to the longest passage around it. */
export function sharedPassages(digest: Digest, index: RunIndex): readonly SharedPassage[] {
  const { print } = digest;
  const found: SharedPassage[] = [];
  let done = 0;
  for (const run of index.sharedRuns(digest)) {
    const word = print.runs[run] ?? 0;
    if (word < done) continue;
    const longest = longestAround(digest, index, { word, done, hash: print.hashes[run] ?? 0 });
    if (longest === undefined || longest.length < shortestPassage) continue;
    found.push(longest);
    done = longest.from + longest.length;
  }
  return found;
}

interface Run {
  readonly word: number;
  readonly hash: number;
  /** The first word that belongs to no passage before. */
  readonly done: number;
}

function longestAround(digest: Digest, { placesOf }: RunIndex, run: Run): SharedPassage | undefined {
  let longest: SharedPassage | undefined;
  for (const { digest: other, word } of placesOf(run.hash, digest)) {
    const { before, after } = extent(digest.print.words, run.word, run.done, other.print.words, word);
    const [from, length] = [run.word - before, before + after];
    const place: RunPlace = { digest: other, word: word - before };
    if (longest === undefined || length > longest.length) longest = { from, length, places: [place] };
    else if (length === longest.length && from === longest.from)
      longest = { ...longest, places: [...longest.places, place] };
  }
  return longest;
}

/** How many words are the same before `at`, not beyond `first`, and from `at` on. The 0 behind a passage stops both. */
function extent(words: Uint16Array, at: number, first: number, others: Uint16Array, otherAt: number) {
  let before = 0;
  while (at - before > first && otherAt > before && isSame(words, at - before - 1, others, otherAt - before - 1))
    before++;
  let after = 0;
  while (at + after < words.length && isSame(words, at + after, others, otherAt + after)) after++;
  return { before, after };
}

function isSame(words: Uint16Array, at: number, others: Uint16Array, otherAt: number): boolean {
  return words[at] !== 0 && words[at] === others[otherAt];
}

/** Passages of one digest that one other project has. */
export interface PassageGroup {
  /** In the order of the text, each with its place in that project. */
  readonly passages: readonly (readonly [SharedPassage, RunPlace])[];
  /** That project, and all others that have a passage of the group. */
  readonly projects: ReadonlySet<Part>;
}

/** Groups passages by the project that has them: one that has passages before, or else the first that has the whole passage. */
export function groupPassages(passages: readonly SharedPassage[]): readonly PassageGroup[] {
  const groups = new Map<Part, { passages: [SharedPassage, RunPlace][]; projects: Set<Part> }>();
  for (const passage of passages) {
    const { places } = passage;
    const place = places.find(({ digest }) => groups.has(projectOf(digest))) ?? places[0];
    const project = projectOf(place.digest);
    const group = groups.get(project) ?? { passages: [], projects: new Set([project]) };
    groups.set(project, group);
    group.passages.push([passage, place]);
    for (const { digest } of places) group.projects.add(projectOf(digest));
  }
  return [...groups.values()];
}
