/** A nameless file: bytes are written and read at places in it. */
export interface Scratch {
  readonly write: (bytes: Uint8Array, at: number) => void;
  /** Reads so many bytes into the beginning of `bytes`. */
  readonly read: (bytes: Uint8Array, at: number) => void;
}

/** Bytes that are put away and fetched again. */
export interface Shelf {
  /** Puts bytes away (a copy of them) and gives their place. */
  readonly put: (bytes: Uint8Array) => number;
  /** A copy of the bytes at a place. */
  readonly get: (at: number, length: number) => Uint8Array;
}

const blockLength = 1 << 18;

/**
 * A shelf that takes at most `limit` bytes of memory, whatever is put on it: beyond that everything moves to a file, which `scratch`
 * makes when it is needed.
 */
export function newShelf(scratch: () => Scratch, limit: number = 8 << 20): Shelf {
  const blocks = new Map<number, Uint8Array>();
  let length = 0;
  let file: Scratch | undefined;
  // One of the blocks that were moved is used again: as garbage they would be outside of V8's sight.
  let spare: Uint8Array | undefined;
  const moveFull = (full: number) => {
    if (file === undefined && blocks.size * blockLength < limit) return;
    file ??= scratch();
    for (const [block, bytes] of blocks) {
      if (block <= full) file.write(bytes, block * blockLength);
      spare = bytes;
    }
    blocks.clear();
  };
  const blockAt = (at: number) => {
    const block = Math.floor(at / blockLength);
    const known = blocks.get(block) ?? spare ?? new Uint8Array(blockLength);
    if (known === spare) spare = undefined;
    blocks.set(block, known);
    return { block, bytes: known, offset: at % blockLength };
  };
  const put = (bytes: Uint8Array) => {
    const start = length;
    for (let done = 0; done < bytes.length; ) {
      const { block, bytes: room, offset } = blockAt(length);
      const part = bytes.subarray(done, done + blockLength - offset);
      room.set(part, offset);
      done += part.length;
      length += part.length;
      if (length % blockLength === 0) moveFull(block);
    }
    return start;
  };
  const get = (start: number, count: number) => {
    const result = new Uint8Array(count);
    for (let done = 0; done < count; ) {
      const at = start + done;
      const offset = at % blockLength;
      const part = result.subarray(done, Math.min(count, done + blockLength - offset));
      const kept = blocks.get(Math.floor(at / blockLength));
      if (kept) part.set(kept.subarray(offset, offset + part.length));
      else file?.read(part, at);
      done += part.length;
    }
    return result;
  };
  return { put, get };
}
