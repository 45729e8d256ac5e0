import type { Description } from '../description/description.ts';
import { describe } from '../description/description.ts';
import type { ActiveRules } from '../rules/check.ts';
import { check } from '../rules/check.ts';
import type { Digest } from '../rules/portfolio/digest.ts';
import { digestOf } from '../rules/portfolio/digest.ts';
import type { Finding } from '../rules/rule.ts';
import type { Line } from '../syntax/line.ts';
import { beginsAsDescription, sniffLength } from '../syntax/sniff.ts';
import { isDescription, parseLines } from '../syntax/tree.ts';
import { joinLines } from '../text/lines.ts';
import { fileNameOf, nameKindOf } from './uris.ts';

/** Hears of a rule that broke. */
export type OnFailure = (rule: string, error: unknown) => void;

/** One version of an open document. What is asked of it is found once; it never changes. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly languageId: string;
  readonly lines: readonly Line[];
  readonly description: () => Description;
  /** Whether it is to be checked: by its language, by its name, or by its content. */
  readonly isOurs: () => boolean;
  readonly findings: (active: ActiveRules, onFailure: OnFailure) => readonly Finding[];
  /** What the rules over several descriptions need; undefined when it is not a description. */
  readonly digest: () => Digest | undefined;
}

/** The language that editors give to descriptions. */
export const languageId = 'esr';

/** A version of a document by its lines, which an edit shares with the version before. Nothing is computed before it is asked for. */
export function makeSnapshot(source: Pick<Snapshot, 'uri' | 'version' | 'languageId' | 'lines'>): Snapshot {
  const description = once(() => describe(parseLines(source.lines)));
  const isReadable = () => description().tree.kind === 'description';
  let known: { readonly active: ActiveRules; readonly findings: readonly Finding[] } | undefined;
  return {
    ...source,
    description,
    isOurs: () =>
      source.languageId === languageId ||
      nameKindOf(source.uri) === 'certain' ||
      looksLikeOurs(source.lines, description),
    findings: (active, onFailure) => {
      if (known?.active === active) return known.findings;
      const findings = check(description(), active, fileNameOf(source.uri), onFailure);
      known = { active, findings };
      return findings;
    },
    digest: once(() => (isReadable() ? digestOf(description(), source.uri) : undefined)),
  };
}

/** A short text is described anyhow. */
function looksLikeOurs(lines: readonly Line[], description: () => Description): boolean {
  const text = joinLines(lines);
  return text.length > sniffLength ? beginsAsDescription(text) : isDescription(description().tree);
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
