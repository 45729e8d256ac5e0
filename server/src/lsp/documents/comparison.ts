import type { Digest } from '../../rules/portfolio/digest.ts';
import type { Documents } from '../../workspace/documents.ts';
import type { Files } from '../../workspace/files.ts';
import type { Together } from '../../workspace/portfolio.ts';
import { changedDocuments, compareAll } from '../../workspace/portfolio.ts';
import { describeError } from '../connection/log.ts';

/** The comparison of all descriptions that are known: open ones as they are written, the others as they are on disk. */
export interface Comparison {
  readonly together: () => Together;
  /** Compares when no text has changed for a while. */
  readonly soon: () => void;
  readonly now: () => void;
  readonly stop: () => void;
}

/** Milliseconds after the last edit until descriptions are compared. */
const pause = 300;

/** A comparison that has not been made. `onChange` hears when it says something else than before. */
export function makeComparison(
  documents: Documents,
  files: Files,
  log: (message: string) => void,
  onChange: () => void,
): Comparison {
  let together: Together = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onFailure = (rule: string, error: unknown) => log(`${rule}: ${describeError(error)}`);
  const compare = () => {
    clearTimeout(timer);
    try {
      const before = together;
      together = compareAll(digestsOf(documents, files), before, onFailure);
      if (changedDocuments(before, together).length > 0) onChange();
    } catch (error) {
      log(`The descriptions could not be compared: ${describeError(error)}`);
    }
  };
  return {
    together: () => together,
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(compare, pause);
    },
    now: compare,
    stop: () => clearTimeout(timer),
  };
}

function digestsOf(documents: Documents, files: Files): readonly Digest[] {
  const open = documents.all().flatMap((snapshot) => snapshot.digest() ?? []);
  const closed = files.all().filter(({ uri }) => documents.get(uri) === undefined);
  return [...open, ...closed.flatMap(({ digest }) => digest ?? [])];
}
