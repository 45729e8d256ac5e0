import type { ReportedFinding } from '../reports/report.ts';
import type { Shelf } from './shelf.ts';

/** Where something is on a shelf. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/** Puts findings and texts on a shelf and fetches them: the memory of a run must not grow with what is found. */
export interface Keeper {
  readonly keepFindings: (findings: readonly ReportedFinding[]) => Place | undefined;
  readonly findingsAt: (place: Place) => readonly ReportedFinding[];
  readonly keepText: (text: string) => Place;
  readonly textAt: (place: Place) => string;
}

const lineFeed = 0x0a;

/** The most that a UTF-16 unit takes in UTF-8. */
const bytesPerUnit = 3;

/** A keeper over a shelf. Findings are kept one by one, so that no string is ever as long as all of them. */
export function newKeeper(shelf: Shelf): Keeper {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let room = new Uint8Array(1 << 12);
  const keepText = (text: string) => {
    // One room for all: a buffer for each would be garbage outside of V8's sight.
    if (text.length * bytesPerUnit > room.length) room = new Uint8Array(text.length * bytesPerUnit * 2);
    const { written: length } = encoder.encodeInto(text, room);
    return { at: shelf.put(room.subarray(0, length)), length };
  };
  return {
    keepText,
    textAt: ({ at, length }) => decoder.decode(shelf.get(at, length)),
    keepFindings: (findings) => {
      const places = findings.map((finding) => keepText(`${JSON.stringify(finding)}\n`));
      const [first] = places;
      return first && { at: first.at, length: places.reduce((sum, { length }) => sum + length, 0) };
    },
    findingsAt: ({ at, length }) => {
      const bytes = shelf.get(at, length);
      const findings: ReportedFinding[] = [];
      for (let from = 0; from < length; ) {
        const end = bytes.indexOf(lineFeed, from);
        findings.push(JSON.parse(decoder.decode(bytes.subarray(from, end))));
        from = end + 1;
      }
      return findings;
    },
  };
}
