import type { Part, PortfolioIndex, ReportIn } from '../portfolio-rule.ts';
import type { Digest } from './digest.ts';
import { compareDigests } from './order.ts';

/** What a rule compares: descriptions that have a key in common, as a project code. */
export interface SharedKeys {
  /** The keys of a description. */
  readonly keysOf: (digest: Digest) => Iterable<Part>;
  /** Reports the problems of two or more descriptions with one key; they come in the order of `compareDigests`. */
  readonly judge: (sharing: readonly Digest[], report: ReportIn, key: Part) => void;
}

interface Group {
  readonly members: Digest[];
  sorted: boolean;
}

/** Makes the index of a rule that compares descriptions with a key in common, all with one key at a time. */
export function comparing({ keysOf, judge }: SharedKeys): () => PortfolioIndex {
  return () => {
    const groups = new Map<Part, Group>();
    let affected = new Set<Part>();
    return {
      replace: (before, after) => {
        const left = new Set(before && keysOf(before));
        const entered = new Set(after && keysOf(after));
        for (const key of left) leave(groups, key, before);
        for (const key of entered) enter(groups, key, after);
        for (const key of [...left, ...entered]) affected.add(key);
      },
      takeAffected: () => {
        const taken = affected;
        affected = new Set();
        return taken;
      },
      judge: (key, report) => {
        const group = groups.get(key);
        if (group && group.members.length > 1) judge(inOrder(group), report, key);
      },
    };
  };
}

function enter(groups: Map<Part, Group>, key: Part, digest: Digest | undefined): void {
  if (digest === undefined) return;
  const group = groups.get(key);
  if (group === undefined) {
    groups.set(key, { members: [digest], sorted: true });
    return;
  }
  group.members.push(digest);
  group.sorted = false;
}

function leave(groups: Map<Part, Group>, key: Part, digest: Digest | undefined): void {
  const group = groups.get(key);
  const at = group && digest ? group.members.indexOf(digest) : -1;
  if (group === undefined || at === -1) return;
  group.members.splice(at, 1);
  if (group.members.length === 0) groups.delete(key);
}

function inOrder(group: Group): readonly Digest[] {
  if (!group.sorted) group.members.sort(compareDigests);
  group.sorted = true;
  return group.members;
}
