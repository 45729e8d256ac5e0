import type { Candidate, Completion } from './item.ts';

// Editors filter the offered texts themselves, each in its own way, and few of them know that "a" means "ä" as well. So the server
// chooses what fits, and gives each text a wording to filter by that begins with what has been typed, exactly as it has been typed.

/** Longer than any text that is offered: what is typed beyond it fits nothing, and is not looked at. */
const longestTyped = 200;

/**
 * The candidates that what has been typed may become, in any case and without regard to diacritics: those that begin with it first,
 * then those that have a later word that does. Where it is one of the values already, the others follow: they may be meant instead.
 */
export function matching(candidates: readonly Candidate[], typed: string): readonly Completion[] {
  if (typed.length > longestTyped) return [];
  const wanted = fold(typed);
  const placed = candidates.map((candidate) => ({ candidate, at: placeIn(fold(candidate.label), wanted) }));
  const atStart = placed.filter(({ at }) => at === 0);
  const later = placed.filter(({ at }) => at > 0);
  const chosen = [...atStart, ...later].map(({ candidate, at }) => {
    const rest = candidate.label.slice(at + wanted.length);
    return { ...candidate, filter: filterOf(candidate, typed + rest) };
  });
  const isValue = chosen.some(({ kind, label }) => kind === 'value' && fold(label) === wanted);
  return isValue ? [...chosen, ...alternatives(placed, typed)] : chosen;
}

/** For comparing: lower case, without diacritics, one space for any white space, one hyphen for any dash. */
export function fold(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[‐‑–—−]/g, '-');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** Where a word begins that goes on as wanted; -1 where none does. */
function placeIn(folded: string, wanted: string): number {
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) return at;
  }
  return -1;
}

function alternatives(placed: readonly { candidate: Candidate; at: number }[], typed: string): readonly Completion[] {
  const others = placed.filter(({ at }) => at === -1).map(({ candidate }) => candidate);
  return others.map((candidate) => ({ ...candidate, filter: `${typed} ${candidate.label}` }));
}

/** A text that is inserted with a space before it goes on fitting when that space is typed; one with diacritics, when it is typed without. */
function filterOf({ label, edit }: Candidate, text: string): string {
  const space = edit.newText.startsWith(' ') ? ' ' : '';
  const bare = plain(label);
  return bare === label ? space + text : `${space}${text} ${bare}`;
}
