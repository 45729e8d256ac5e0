import { makeLine, readLines } from '../syntax/line.ts';
import { editLines } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import type { Snapshot } from './snapshot.ts';
import { makeSnapshot } from './snapshot.ts';
import { uriKey } from './uris.ts';

/** A change of a document: the text of a range, or of the whole document where there is no range. */
export interface DocumentChange {
  readonly range?: Range;
  readonly text: string;
}

/** The documents that are open in the editor, each in its newest version. */
export interface Documents {
  readonly get: (uri: string) => Snapshot | undefined;
  readonly all: () => readonly Snapshot[];
  readonly open: (document: Pick<Snapshot, 'uri' | 'version' | 'languageId'>, text: string) => Snapshot;
  /** Makes the changes one after the other; each refers to the text after the one before. Undefined when the document is not open. */
  readonly change: (
    uri: string,
    version: number | undefined,
    changes: readonly DocumentChange[],
  ) => Snapshot | undefined;
  readonly close: (uri: string) => boolean;
  /** Whether a document was open and has been closed. */
  readonly wasClosed: (uri: string) => boolean;
}

/** No documents yet. */
export function makeDocuments(): Documents {
  const open = new Map<string, Snapshot>();
  const closed = new Set<string>();
  const keep = (snapshot: Snapshot) => {
    open.set(uriKey(snapshot.uri), snapshot);
    return snapshot;
  };
  return {
    get: (uri) => open.get(uriKey(uri)),
    all: () => [...open.values()],
    open: (document, text) => {
      closed.delete(uriKey(document.uri));
      return keep(makeSnapshot({ ...document, lines: readLines(text) }));
    },
    change: (uri, version, changes) => {
      const before = open.get(uriKey(uri));
      return before && keep(changed(before, version ?? before.version, changes));
    },
    close: (uri) => {
      closed.add(uriKey(uri));
      return open.delete(uriKey(uri));
    },
    wasClosed: (uri) => closed.has(uriKey(uri)),
  };
}

/** Ranges are moved into the text; only the lines they touch are new. */
function changed(before: Snapshot, version: number, changes: readonly DocumentChange[]): Snapshot {
  const { uri, languageId } = before;
  const lines = changes.reduce(
    (current, { range, text }) => (range ? editLines(current, { range, newText: text }, makeLine) : readLines(text)),
    before.lines,
  );
  return makeSnapshot({ uri, version, languageId, lines });
}
