/**
 * The indexes of `keys` that must move so that all the others stand in ascending order: as little weight as possible, and of equally
 * light choices the one that moves what stands too early. Keys are distinct; meant for the few sections or fields of a form. `ends` are
 * the last keys of what moves as one: what follows must come behind them too.
 */
export function outOfOrder(
  keys: readonly number[],
  weights?: readonly number[],
  ends: readonly number[] = keys,
): readonly number[] {
  return isAscending(keys, ends) ? inOrder : movedOf(keys, weights, ends);
}

const inOrder: readonly number[] = [];

function isAscending(keys: readonly number[], ends: readonly number[]): boolean {
  for (let index = 1; index < keys.length; index++) if ((ends[index - 1] ?? 0) > (keys[index] ?? 0)) return false;
  return true;
}

interface Chain {
  readonly weight: number;
  readonly next: number | undefined;
}

function movedOf(
  keys: readonly number[],
  weights: readonly number[] | undefined,
  ends: readonly number[],
): readonly number[] {
  const chains: Chain[] = new Array(keys.length);
  for (let index = keys.length - 1; index >= 0; index--) {
    const next = heaviestAfter(keys, chains, index, ends[index]);
    const rest = next === undefined ? 0 : (chains[next]?.weight ?? 0);
    chains[index] = { weight: rest + (weights?.[index] ?? 1), next };
  }
  const kept = new Set<number>();
  for (let index = heaviestAfter(keys, chains, -1); index !== undefined; index = chains[index]?.next) kept.add(index);
  return Array.from(keys.keys()).filter((index) => !kept.has(index));
}

/** The start of the heaviest ascending chain behind `index` that continues what ends with `key`; the last of equally heavy ones. */
function heaviestAfter(
  keys: readonly number[],
  chains: readonly Chain[],
  index: number,
  key = Number.NEGATIVE_INFINITY,
): number | undefined {
  let best: number | undefined;
  for (let next = index + 1; next < keys.length; next++) {
    if ((keys[next] ?? 0) <= key) continue;
    if (best === undefined || (chains[next]?.weight ?? 0) >= (chains[best]?.weight ?? 0)) best = next;
  }
  return best;
}
