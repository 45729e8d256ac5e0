import { isSamePrint } from '../../description/prints/fingerprints.ts';
import type { Part } from '../portfolio-rule.ts';
import { isSame } from '../same.ts';
import type { Digest } from './digest.ts';
import { compareDigests } from './order.ts';
import type { EachNumber } from './repeated.ts';
import { repeatedOf } from './repeated.ts';

/** Where a picked run is: the digest, and the run's first word in it. */
export interface RunPlace {
  readonly digest: Digest;
  readonly word: number;
}

/** The picked runs of all digests, by their hashes. */
export interface RunIndex {
  readonly replace: (before: Digest | undefined, after: Digest | undefined) => void;
  /**
   * The URIs of the documents whose places may be others than when this was last asked; found as they are taken, so that a passage of
   * very many descriptions is not gone through in one piece.
   */
  readonly takeAffected: () => Iterable<string>;
  readonly get: (uri: Part) => Digest | undefined;
  /** Which of a digest's picked runs are in other descriptions too, in the order of its text. */
  readonly sharedRuns: (digest: Digest) => readonly number[];
  /**
   * Where runs with a hash are in the descriptions of other projects than that of `own`: one place for each of the first few
   * projects. What is in very many descriptions is found in some of them: that is enough to say that it is copied.
   */
  readonly placesOf: (hash: number, own: Digest) => readonly RunPlace[];
}

/** How many other projects are looked at for one run. */
export const mostProjects = 5;

/** The digests that have a run with one hash. */
interface Sharing {
  readonly digests: Set<Digest>;
  /**
   * The run in the first digest of each of the first projects: one more than are looked at, as one may be the reader's own. Undefined
   * when one of them is gone.
   */
  firsts: readonly RunPlace[] | undefined;
}

interface State {
  /** Whether a run may be in two of the descriptions: the others are not kept. */
  readonly mayBeShared: (hash: number) => boolean;
  /** By hash: nearly all are of one digest only, and cost no more than their place in the map. */
  readonly runs: Map<number, Digest | Sharing>;
  readonly digests: Map<Part, Digest>;
  /** `sharedRuns` of the digests that were asked about since others came to share their runs. */
  readonly shared: Map<Digest, readonly number[]>;
  /** What has happened since it was last asked what is affected. */
  readonly affected: {
    uris: Set<string>;
    /** With the digests of these something has happened that the others see. */
    hashes: Set<number>;
    /** With the digests of these it may be that another one comes first now; and the URIs of those that came first. */
    doubted: Map<number, readonly string[]>;
  };
}

/** An index of no digests. Of `all` that will come, where they are known, only the runs that two of them may have are kept. */
export function makeRunIndex(all?: readonly Digest[]): RunIndex {
  const state: State = {
    mayBeShared: all ? sharedBy(all) : () => true,
    runs: new Map(),
    digests: new Map(),
    shared: new Map(),
    affected: { uris: new Set(), hashes: new Set(), doubted: new Map() },
  };
  return {
    replace: (before, after) => {
      if (before && after && haveSameWords(before, after)) return substitute(state, before, after);
      if (before) leave(state, before);
      if (after) enter(state, after);
    },
    takeAffected: () => takeAffected(state),
    get: (uri) => state.digests.get(uri),
    sharedRuns: (digest) => sharedRuns(state, digest),
    placesOf: (hash, own) => placesOf(state.runs.get(hash), hash, own),
  };
}

function sharedBy(all: readonly Digest[]): (hash: number) => boolean {
  let count = 0;
  for (const { print } of all) count += print.hashes.length;
  const eachHash: EachNumber = (take) => {
    for (const { print } of all) for (const hash of print.hashes) take(hash);
  };
  return repeatedOf(eachHash, count);
}

function leave({ runs, digests, shared, affected }: State, digest: Digest): void {
  digests.delete(digest.uri);
  shared.delete(digest);
  affected.uris.add(digest.uri);
  for (const hash of digest.print.hashes) {
    const known = runs.get(hash);
    if (known === digest) runs.delete(hash);
    if (known === undefined || !isSharing(known) || !known.digests.delete(digest)) continue;
    if (known.firsts?.some((first) => first.digest === digest)) {
      known.firsts = undefined;
      affected.hashes.add(hash);
    }
    if (known.digests.size === 1) for (const only of known.digests) runs.set(hash, only);
  }
}

function enter({ runs, digests, shared, affected, mayBeShared }: State, digest: Digest): void {
  const hashes = digest.print.hashes.filter(mayBeShared);
  if (hashes.length === 0) return;
  digests.set(digest.uri, digest);
  affected.uris.add(digest.uri);
  for (const hash of hashes) {
    const known = runs.get(hash);
    if (known === undefined) runs.set(hash, digest);
    if (known === undefined || known === digest) continue;
    const sharing = isSharing(known) ? known : { digests: new Set([known]), firsts: withDigest(noPlaces, hash, known) };
    if (!isSharing(known)) {
      runs.set(hash, sharing);
      shared.delete(known);
    }
    if (sharing.digests.has(digest)) continue;
    sharing.digests.add(digest);
    // Where the first ones are not known, all will be asked who they are.
    sharing.firsts = sharing.firsts && withDigest(sharing.firsts, hash, digest);
    if (sharing.firsts?.some((first) => first.digest === digest) ?? true) affected.hashes.add(hash);
  }
}

/** Whether others see no difference, but for the order of the two among others. */
function haveSameWords(a: Digest, b: Digest): boolean {
  return a.uri === b.uri && isSameProject(a, b) && isSamePrint(a.print, b.print);
}

/** Most keys are typed outside the words that are compared: then nobody but the document itself has to be judged again. */
function substitute({ runs, digests, shared, affected }: State, before: Digest, after: Digest): void {
  digests.set(after.uri, after);
  affected.uris.add(after.uri);
  shared.delete(before);
  for (const hash of after.print.hashes) {
    const known = runs.get(hash);
    if (known === before) runs.set(hash, after);
    if (known === undefined || !isSharing(known) || !known.digests.delete(before)) continue;
    known.digests.add(after);
    const firsts = known.firsts;
    if (firsts?.every(({ digest }) => digest !== before)) continue;
    known.firsts = undefined;
    if (firsts === undefined) affected.hashes.add(hash);
    else if (!affected.doubted.has(hash)) affected.doubted.set(hash, firsts.map(uriOf));
  }
}

function uriOf({ digest }: RunPlace): string {
  return digest.uri;
}

function isSharing(known: Digest | Sharing): known is Sharing {
  return 'digests' in known;
}

/** All that share a run with what has come, gone or changed where they look. A few digests are gone through between two of them. */
function* takeAffected({ runs, affected }: State): Iterable<string> {
  const { uris, hashes, doubted } = affected;
  affected.uris = new Set();
  affected.hashes = new Set();
  affected.doubted = new Map();
  yield* uris;
  for (const hash of hashes) yield* sharersOf(runs.get(hash));
  for (const [hash, before] of doubted) {
    const known = runs.get(hash);
    if (known && isSharing(known) && !isSame(before, firstsOf(known, hash).map(uriOf))) yield* sharersOf(known);
    // Whoever takes them can stop here.
    else yield* before.slice(0, 1);
  }
}

function* sharersOf(known: Digest | Sharing | undefined): Iterable<string> {
  if (known === undefined) return;
  for (const { uri } of isSharing(known) ? known.digests : [known]) yield uri;
}

const noRuns: readonly number[] = [];

function sharedRuns({ runs, shared }: State, digest: Digest): readonly number[] {
  const known = shared.get(digest);
  if (known) return known;
  const found: number[] = [];
  for (const [run, hash] of digest.print.hashes.entries()) {
    const owner = runs.get(hash);
    if (owner && isSharing(owner)) found.push(run);
  }
  const result = found.length > 0 ? found : noRuns;
  shared.set(digest, result);
  return result;
}

const noPlaces: readonly RunPlace[] = [];

function placesOf(known: Digest | Sharing | undefined, hash: number, own: Digest): readonly RunPlace[] {
  if (known === undefined || !isSharing(known)) return noPlaces;
  const firsts = firstsOf(known, hash);
  const others = firsts.filter(({ digest }) => !isSameProject(digest, own));
  return others.length > mostProjects ? others.slice(0, mostProjects) : others;
}

function firstsOf(sharing: Sharing, hash: number): readonly RunPlace[] {
  if (sharing.firsts) return sharing.firsts;
  let firsts = noPlaces;
  for (const digest of sharing.digests) firsts = withDigest(firsts, hash, digest);
  sharing.firsts = firsts;
  return firsts;
}

function withDigest(firsts: readonly RunPlace[], hash: number, digest: Digest): readonly RunPlace[] {
  const last = firsts[mostProjects]?.digest;
  if (last && compareDigests(last, digest) < 0) return firsts;
  const own = firsts.find((first) => isSameProject(first.digest, digest));
  if (own && compareDigests(own.digest, digest) < 0) return firsts;
  const place = { digest, word: digest.print.runs[digest.print.hashes.indexOf(hash)] ?? 0 };
  const all = [...firsts.filter((first) => first !== own), place];
  return all.sort((a, b) => compareDigests(a.digest, b.digest)).slice(0, mostProjects + 1);
}

/** What project a description is of: those with one code are of one, and so are copies of one file without a code. */
export function projectOf({ code, contentHash }: Digest): Part {
  return code?.text ?? contentHash;
}

function isSameProject(a: Digest, b: Digest): boolean {
  return projectOf(a) === projectOf(b);
}
