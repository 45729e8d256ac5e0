import type { WordPrint } from '../../description/prints/fingerprints.ts';
import type { Part } from '../portfolio-rule.ts';
import type { Digest } from './digest.ts';
import { compareDigests } from './order.ts';

/** Where a picked run is: the digest, and the run's first word in it. */
export interface RunPlace {
  readonly digest: Digest;
  readonly word: number;
}

/** The picked runs of all digests, by their hashes. */
export interface RunIndex {
  readonly replace: (before: Digest | undefined, after: Digest | undefined) => void;
  /** The URIs of the documents whose places may be others than when this was last asked. */
  readonly takeAffected: () => Iterable<string>;
  readonly get: (uri: Part) => Digest | undefined;
  /**
   * Where runs with a hash are in the descriptions of other projects than that of `own`: one place for each of the first few
   * projects. What is in very many descriptions is found in some of them: that is enough to say that it is copied.
   */
  readonly placesOf: (hash: number, own: Digest) => readonly RunPlace[];
}

/** How many other projects are looked at for one run. */
const mostProjects = 5;

/** The digests that have a run with one hash. */
interface Sharing {
  readonly digests: Set<Digest>;
  /**
   * The first digest of each of the first projects: one more than are looked at, as one may be the reader's own. Undefined when one of
   * them is gone.
   */
  firsts: readonly Digest[] | undefined;
}

interface State {
  /** By hash: nearly all are of one digest only, and cost no more than their place in the map. */
  readonly runs: Map<number, Digest | Sharing>;
  readonly digests: Map<Part, Digest>;
  /** Documents, and hashes with whose digests something has happened that the others see. */
  readonly affected: { uris: Set<string>; hashes: Set<number> };
}

/** An index of no digests. */
export function makeRunIndex(): RunIndex {
  const state: State = {
    runs: new Map(),
    digests: new Map(),
    affected: { uris: new Set(), hashes: new Set() },
  };
  return {
    replace: (before, after) => {
      if (before) leave(state, before);
      if (after) enter(state, after);
    },
    takeAffected: () => takeAffected(state),
    get: (uri) => state.digests.get(uri),
    placesOf: (hash, own) => placesOf(state.runs.get(hash), hash, own),
  };
}

function leave({ runs, digests, affected }: State, digest: Digest): void {
  digests.delete(digest.uri);
  affected.uris.add(digest.uri);
  for (const hash of digest.print.hashes) {
    const known = runs.get(hash);
    if (known === digest) runs.delete(hash);
    if (known === undefined || !isSharing(known) || !known.digests.delete(digest)) continue;
    if (known.firsts?.includes(digest)) {
      known.firsts = undefined;
      affected.hashes.add(hash);
    }
    if (known.digests.size === 1) for (const only of known.digests) runs.set(hash, only);
  }
}

function enter({ runs, digests, affected }: State, digest: Digest): void {
  digests.set(digest.uri, digest);
  affected.uris.add(digest.uri);
  for (const hash of digest.print.hashes) {
    const known = runs.get(hash);
    if (known === undefined) runs.set(hash, digest);
    if (known === undefined || known === digest) continue;
    const sharing = isSharing(known) ? known : { digests: new Set([known]), firsts: [known] };
    if (sharing !== known) runs.set(hash, sharing);
    if (sharing.digests.has(digest)) continue;
    sharing.firsts = withDigest(firstsOf(sharing), digest);
    sharing.digests.add(digest);
    if (sharing.firsts.includes(digest)) affected.hashes.add(hash);
  }
}

function isSharing(known: Digest | Sharing): known is Sharing {
  return 'digests' in known;
}

/** All that share a run with what has come, gone or changed where they look. */
function takeAffected({ runs, affected }: State): Iterable<string> {
  const { uris, hashes } = affected;
  affected.uris = new Set();
  affected.hashes = new Set();
  for (const hash of hashes) {
    const known = runs.get(hash);
    if (known === undefined) continue;
    for (const { uri } of isSharing(known) ? known.digests : [known]) uris.add(uri);
  }
  return uris;
}

function placesOf(known: Digest | Sharing | undefined, hash: number, own: Digest): readonly RunPlace[] {
  if (known === undefined || !isSharing(known)) return [];
  const others = firstsOf(known).filter((other) => !isSameProject(other, own));
  return others.slice(0, mostProjects).map((digest) => ({ digest, word: wordOf(digest.print, hash) }));
}

function wordOf({ hashes, runs }: WordPrint, hash: number): number {
  return runs[hashes.indexOf(hash)] ?? 0;
}

function firstsOf(sharing: Sharing): readonly Digest[] {
  sharing.firsts ??= [...sharing.digests].reduce(withDigest, []);
  return sharing.firsts;
}

function withDigest(firsts: readonly Digest[], digest: Digest): readonly Digest[] {
  const last = firsts[mostProjects];
  if (last && compareDigests(last, digest) < 0) return firsts;
  const own = firsts.find((first) => isSameProject(first, digest));
  if (own && compareDigests(own, digest) < 0) return firsts;
  const rest = firsts.filter((first) => first !== own);
  return [...rest, digest].sort(compareDigests).slice(0, mostProjects + 1);
}

/** Digests with one code are of one project; one without a code is a project of its own. */
function isSameProject(a: Digest, b: Digest): boolean {
  return a === b || (a.code !== undefined && a.code.text === b.code?.text);
}
