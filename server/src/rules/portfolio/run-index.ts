import type { Digest } from './digest.ts';

/** Where a picked run stands: the digest (its index), its first word there, and whose it is. */
export interface RunPlace {
  readonly digest: number;
  readonly word: number;
  /** The same number for the digests of one project. */
  readonly project: number;
}

/** The picked runs of all digests, by their hashes. */
export interface RunIndex {
  readonly projects: readonly number[];
  /** Where runs with a hash stand: one place for each project, and only the first few projects. */
  readonly placesOf: (hash: number) => readonly RunPlace[];
}

/** What stands in very many descriptions is found in some of them: that is enough to say that it is copied. */
const mostPlaces = 6;

const none: readonly RunPlace[] = [];

/** Makes the index, in time linear in the number of runs. */
export function indexRuns(digests: readonly Digest[]): RunIndex {
  const projects = projectsOf(digests);
  const shared = hashesOfSeveral(digests, projects);
  const places = new Map<number, RunPlace[]>();
  for (const [index, { print }] of digests.entries()) {
    const project = projects[index] ?? 0;
    for (let run = 0; run < print.hashes.length; run++) {
      const hash = print.hashes[run] ?? 0;
      if (shared.has(hash)) addPlace(places, hash, { digest: index, word: print.runs[run] ?? 0, project });
    }
  }
  return { projects, placesOf: (hash) => places.get(hash) ?? none };
}

function addPlace(places: Map<number, RunPlace[]>, hash: number, place: RunPlace): void {
  const known = places.get(hash);
  if (known === undefined) places.set(hash, [place]);
  else if (known.length < mostPlaces && !known.some(({ project }) => project === place.project)) known.push(place);
}

/** Digests with one code are of one project; one without a code is a project of its own. */
function projectsOf(digests: readonly Digest[]): readonly number[] {
  const byCode = new Map<string, number>();
  return digests.map(({ code }, index) => {
    if (code === undefined) return index;
    const known = byCode.get(code.text);
    if (known === undefined) byCode.set(code.text, index);
    return known ?? index;
  });
}

/** The hashes that runs of more than one project have. Few have any: so little is built for the others. */
function hashesOfSeveral(digests: readonly Digest[], projects: readonly number[]): ReadonlySet<number> {
  const owners = new Map<number, number>();
  const shared = new Set<number>();
  for (const [index, { print }] of digests.entries()) {
    const project = projects[index] ?? 0;
    for (const hash of print.hashes) {
      const owner = owners.get(hash);
      if (owner === undefined) owners.set(hash, project);
      else if (owner !== project) shared.add(hash);
    }
  }
  return shared;
}
