import type { Digest } from '../rules/portfolio/digest.ts';
import { makePortfolio } from '../rules/portfolio.ts';
import { portfolioRules } from '../rules/registry.generated.ts';
import type { Finding } from '../rules/rule.ts';
import type { OnFailure } from './snapshot.ts';
import { uriKey } from './uris.ts';

/** The findings that come from comparing descriptions, by the key of the document they are in. */
export type Together = ReadonlyMap<string, readonly Finding[]>;

/** The comparison of the descriptions of a workspace. */
export interface WorkspacePortfolio {
  /** The findings when the comparison was last complete. Lists that say the same as before are the same objects as before. */
  readonly together: Together;
  /** The text of a document has changed, has come or is gone. */
  readonly touch: (uri: string) => void;
  /** Compares what was touched until `isEnough`; `complete` and with what is `together` then, or to be continued. */
  readonly work: (isEnough: () => boolean) => { readonly complete: boolean; readonly changed: boolean };
}

/** Nothing compared yet. `digestAt` gives what is known of a document now. */
export function makeWorkspacePortfolio(
  digestAt: (uri: string) => Digest | undefined,
  onFailure: OnFailure,
): WorkspacePortfolio {
  const portfolio = makePortfolio(portfolioRules, { onFailure });
  const touched = new Set<string>();
  const compared = new Map<string, Digest>();
  const together = new Map<string, readonly Finding[]>();
  const update = (key: string) => {
    const [before, after] = [compared.get(key), digestAt(key)];
    if (before === after) return;
    portfolio.replace(before, after);
    if (after) compared.set(key, after);
    else compared.delete(key);
  };
  const changed = new Set<string>();
  const findings = new Map<string, readonly Finding[]>();
  /** Gathers what has changed and, when that is all, makes it known at once; undefined when it is not. */
  const publish = (isEnough: () => boolean): boolean | undefined => {
    for (const uri of portfolio.takeChanged()) changed.add(uriKey(uri));
    for (const key of changed) {
      if (isEnough()) return undefined;
      changed.delete(key);
      const uri = compared.get(key)?.uri;
      findings.set(key, uri === undefined ? none : portfolio.findingsIn(uri));
    }
    const isChanged = findings.size > 0;
    for (const [key, each] of findings) {
      if (each.length > 0) together.set(key, each);
      else together.delete(key);
    }
    findings.clear();
    return isChanged;
  };
  return {
    together,
    touch: (uri) => touched.add(uriKey(uri)),
    work: (isEnough) => {
      for (const key of touched) {
        if (isEnough()) return { complete: false, changed: false };
        touched.delete(key);
        update(key);
      }
      const isPublished = portfolio.work(isEnough) ? publish(isEnough) : undefined;
      return { complete: isPublished !== undefined, changed: isPublished ?? false };
    },
  };
}

const none: readonly Finding[] = [];

/** A document's findings among those of all. */
export function togetherIn(together: Together, uri: string): readonly Finding[] {
  return together.get(uriKey(uri)) ?? none;
}
