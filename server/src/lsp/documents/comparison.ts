import type { Documents } from '../../workspace/documents.ts';
import type { Files } from '../../workspace/files.ts';
import type { Together } from '../../workspace/portfolio.ts';
import { makeWorkspacePortfolio } from '../../workspace/portfolio.ts';
import type { Background } from '../connection/background.ts';
import { describeError } from '../connection/log.ts';

/** The comparison of all descriptions that are known: open ones as they are written, the others as they are on disk. */
export interface Comparison {
  readonly together: Together;
  /** A document's text has changed, has come or is gone: it is compared when no more is heard for a while. */
  readonly soon: (uri: string) => void;
  /** A file has been read or is gone: it is compared the next time. */
  readonly noted: (uri: string) => void;
  /** Compares; resolves when everything that was told of so far has been compared. */
  readonly now: () => Promise<void>;
  readonly stop: () => void;
}

/** What a comparison needs. `onChange` hears when the findings are others than before. */
export interface ComparisonContext {
  readonly documents: Documents;
  readonly files: Files;
  readonly background: Background;
  readonly log: (message: string) => void;
  readonly onChange: () => void;
}

/** Milliseconds after the last edit until descriptions are compared. */
const pause = 300;

/** A comparison that has not been made. */
export function makeComparison(context: ComparisonContext): Comparison {
  const { documents, files, background, log, onChange } = context;
  const portfolio = makeWorkspacePortfolio(
    (uri) => (documents.get(uri) ? documents.get(uri)?.digest() : files.get(uri)?.digest),
    (rule, error) => log(`${rule}: ${describeError(error)}`),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work = Promise.resolve();
  const compare = async () => {
    for (;;) {
      await background.turn();
      const { complete, changed } = portfolio.work(background.isOver);
      if (changed) onChange();
      if (complete) return;
    }
  };
  const now = () => {
    clearTimeout(timer);
    work = work
      .then(compare)
      .catch((error: unknown) => log(`The descriptions could not be compared: ${describeError(error)}`));
    return work;
  };
  return {
    together: portfolio.together,
    soon: (uri) => {
      portfolio.touch(uri);
      clearTimeout(timer);
      timer = setTimeout(now, pause);
    },
    noted: portfolio.touch,
    now,
    stop: () => clearTimeout(timer),
  };
}
