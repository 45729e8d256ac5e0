/** What a piece of a stream gives: what is passed on to the reader of messages, and what was found wrong. */
export interface Framed {
  readonly parts: readonly Uint8Array[];
  readonly problems: readonly string[];
}

/** The most bytes that a message may have: what JSON can be read from at all. */
const largestMessage = 2 ** 29;

/** Bytes that are looked at for the end of a header; more are none. */
const longestHeader = 16_384;

/** Bytes that most headers have room in. */
const usualHeader = 64;

/** The end of what is left out in which a header may begin that has not ended yet. */
const keptOfStray = 1024;

/**
 * Finds the messages in a stream, also after bytes that belong to none: what a program prints by mistake, the rest of a message whose
 * length was wrong. They are left out and told of, and the next message is understood. Gives headers with a length only, each
 * followed by as many bytes.
 */
export function makeFraming(): (chunk: Uint8Array) => Framed {
  const state: State = { header: '', body: 0, stray: 0 };
  return (chunk) => {
    const parts: Uint8Array[] = [];
    const problems: string[] = [];
    for (let at = 0; at < chunk.length; ) {
      const taken = state.body > 0 ? takeBody(state, chunk, at, parts) : takeHeader(state, chunk, at, parts, problems);
      at += taken;
    }
    return { parts, problems };
  };
}

interface State {
  /** What has come of a header, one character a byte. */
  header: string;
  /** Bytes that are still to come of a message. */
  body: number;
  /** Bytes that were left out since the last message. */
  stray: number;
}

function takeBody(state: State, chunk: Uint8Array, at: number, parts: Uint8Array[]): number {
  const part = chunk.subarray(at, at + state.body);
  parts.push(part);
  state.body -= part.length;
  return part.length;
}

/** Takes bytes up to the end of a header, or all of them where it has not come yet. */
function takeHeader(state: State, chunk: Uint8Array, at: number, parts: Uint8Array[], problems: string[]): number {
  const before = state.header.length;
  // One character a byte, a little at a time: most of a chunk is no header.
  state.header += new TextDecoder('latin1').decode(chunk.subarray(at, at + usualHeader));
  const end = state.header.indexOf(headerEnd, Math.max(0, before - headerEnd.length));
  if (end === -1) {
    const taken = state.header.length - before;
    if (state.header.length >= longestHeader) leaveOut(state, state.header.length - keptOfStray);
    return taken;
  }
  const header = state.header.slice(0, end + headerEnd.length);
  state.header = '';
  openMessage(state, header, parts, problems);
  return header.length - before;
}

const headerEnd = '\r\n\r\n';

function openMessage(state: State, header: string, parts: Uint8Array[], problems: string[]): void {
  const found = [...header.matchAll(/content-length:[ \t]*(\d+)[ \t]*\r\n/gi)].at(-1);
  const length = Number(found?.[1]);
  if (found === undefined || length > largestMessage) {
    state.stray += header.length;
    const shown = header.slice(-200).trim();
    problems.push(`A header without a length that can be read was left out: ${JSON.stringify(shown)}`);
    return;
  }
  const ahead = header.slice(0, found.index);
  if (!/^(?:[a-z][a-z-]*:[^\r\n]*\r\n)*$/i.test(ahead)) state.stray += ahead.length;
  if (state.stray > 0) problems.push(`${state.stray} bytes that belong to no message were left out before a header.`);
  state.stray = 0;
  state.body = length;
  parts.push(new TextEncoder().encode(`Content-Length: ${length}${headerEnd}`));
}

function leaveOut(state: State, count: number): void {
  state.stray += count;
  state.header = state.header.slice(count);
}
