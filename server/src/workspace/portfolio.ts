import { checkPortfolio } from '../rules/check-portfolio.ts';
import type { Digest } from '../rules/portfolio/digest.ts';
import { portfolioRules } from '../rules/registry.generated.ts';
import type { Finding } from '../rules/rule.ts';
import type { OnFailure } from './snapshot.ts';
import { uriKey } from './uris.ts';

/** The findings that come from comparing descriptions, by the key of the document they are in. */
export type Together = ReadonlyMap<string, readonly Finding[]>;

const none: readonly Finding[] = [];

/** The findings of descriptions together. Lists that say the same as before are the same objects as before. */
export function compareAll(digests: readonly Digest[], before: Together, onFailure: OnFailure): Together {
  const found = checkPortfolio(digests, portfolioRules, undefined, onFailure);
  return new Map(
    [...found].map(([uri, findings]) => {
      const known = before.get(uriKey(uri));
      return [uriKey(uri), known && sameFindings(known, findings) ? known : findings];
    }),
  );
}

/** A document's findings among those of all. */
export function togetherIn(together: Together, uri: string): readonly Finding[] {
  return together.get(uriKey(uri)) ?? none;
}

/** The keys of the documents whose findings are no longer the same. */
export function changedDocuments(before: Together, after: Together): readonly string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}
