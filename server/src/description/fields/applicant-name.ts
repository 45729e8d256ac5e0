import type { Field } from '../../syntax/fields.ts';
import { foldSpaces } from '../../syntax/line.ts';
import type { Description } from '../description.ts';
import { findField } from '../description.ts';
import { hasValue, readValue } from '../values.ts';
import type { OrganisationKind } from './organisation.ts';
import { kindsOfName } from './organisation.ts';

/** What the name of the applicant says by itself. */
export interface NameFacts {
  readonly kinds: readonly OrganisationKind[];
  /** Its letters and digits in lower case, for comparing. */
  readonly folded: string;
  /** Words in lower case, in alphabetical order: the name of a person whose parts are in any order. */
  readonly sortedWords: string;
  /** It names nobody: a dash, "Hakija", "Yhdistys ry". */
  readonly saysNothing: boolean;
}

/** The applicant's name, read; undefined when it is absent or empty. */
export function nameFactsOf(
  description: Description,
): { readonly field: Field; readonly facts: NameFacts } | undefined {
  const field = findField(description, 'applicant', 'applicantName');
  return hasValue(field) ? { field, facts: readValue(field, readName) } : undefined;
}

const longest = 300;

/** Reads the name of an organisation or a person. */
export function readName(text: string): NameFacts {
  const words = wordsOf(text.slice(0, longest));
  return {
    kinds: kindsOfName(text),
    folded: words.join(''),
    sortedWords: [...words].sort().join(' '),
    saysNothing: saysNothing(words),
  };
}

function wordsOf(text: string): readonly string[] {
  return (
    foldSpaces(text)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

const generic =
  /^(?:oy|ab|oyj|ry|rf|sr|tmi|ky|osk|r|y|hakija|hakijan|hakijaorganisaatio|organisaatio|organisaation|virallinen|nimi|nimeä|ei|ole|tiedossa|tietoa|yhdistys|yhdistyksen|kunta|kaupunki|säätiö|yritys|yrityksen|oppilaitos|yliopisto|koulu|järjestö|seurakunta|kuntayhtymä|ks|katso|yllä|edellä|alla|sama|kuin|tämä|testi|test|n|a|hanke|projekti|hankkeen|toteuttaja|päätoteuttaja|ammattikorkeakoulu|osuuskunta)$/;

/** Nothing but words that any organisation may have; no letters at all; one letter. */
function saysNothing(words: readonly string[]): boolean {
  const all = words.join('');
  return all.length < 2 || !/\p{L}{2}/u.test(all) || words.every((word) => generic.test(word));
}
