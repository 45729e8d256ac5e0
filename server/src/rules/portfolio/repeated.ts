/** Numbers that are gone through several times, the same ones each time. */
export type EachNumber = (take: (value: number) => void) => void;

/** Bits of a table for each number: one in sixteen is taken for repeated by the first table, and one in some hundreds by both. */
const bitsEach = 16;

const fewestBits = 2 ** 10;
const mostBits = 2 ** 28;

/**
 * Tells which of very many numbers (32 bits) occur more than once, in 4 bytes for each whatever is in them, and at most 64 MB: a map of them would
 * take ten times as much, and has an end. A few that occur once count as repeated too; none that is repeated is missed.
 */
export function repeatedOf(each: EachNumber, count: number): (value: number) => boolean {
  const bits = Math.min(mostBits, Math.max(fewestBits, 2 ** Math.ceil(Math.log2(count * bitsEach + 1))));
  const first = newTables(bits, 0x9e3779b1);
  each(first.note);
  const second = newTables(Math.max(fewestBits, bits / 4), 0x85ebca6b);
  each((value) => {
    if (first.isRepeated(value)) second.note(value);
  });
  return (value) => first.isRepeated(value) && second.isRepeated(value);
}

/** What has been met, and what has been met again, by a few bits of each number. */
function newTables(bits: number, factor: number) {
  const met = new Uint8Array(bits >> 3);
  const again = new Uint8Array(bits >> 3);
  const shift = 32 - Math.log2(bits);
  const placeOf = (value: number) => Math.imul(value ^ (value >>> 15), factor) >>> shift;
  return {
    note: (value: number) => {
      const place = placeOf(value);
      const bit = 1 << (place & 7);
      const before = met[place >> 3] as number;
      if (before & bit) again[place >> 3] = (again[place >> 3] as number) | bit;
      else met[place >> 3] = before | bit;
    },
    isRepeated: (value: number) => {
      const place = placeOf(value);
      return ((again[place >> 3] as number) & (1 << (place & 7))) !== 0;
    },
  };
}
