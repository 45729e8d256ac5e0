import { nearest } from '../../form/nearest.ts';
import { arrangements, authoritiesOf, organisationTypes, projectStates } from '../../form/vocabularies.ts';
import { foldSpaces } from '../../syntax/line.ts';

/**
 * A value that should be one of the form's own wordings. `known` has it as the form writes it; an `unknown` one has the wording
 * that was probably meant, `certain` when only its writing differs.
 */
export type Term =
  | { readonly kind: 'known'; readonly term: string }
  | { readonly kind: 'unknown'; readonly meant: string | undefined; readonly certain: boolean };

/** A list of wordings, ready for looking up. */
type Vocabulary = ReadonlyMap<string, string>;

const longest = 300;

/** Case, white space, the kind of dash and a full stop at the end make no other wording. */
export function foldWording(text: string): string {
  return foldSpaces(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s?\.$/, '');
}

function vocabularyOf(terms: readonly string[]): Vocabulary {
  return new Map(terms.map((term) => [foldWording(term), term]));
}

function readTerm(text: string, vocabulary: Vocabulary, guess: (folded: string) => string | undefined): Term {
  if (text.length > longest) return { kind: 'unknown', meant: undefined, certain: false };
  const folded = foldWording(text);
  const term = vocabulary.get(folded);
  if (term !== undefined) return { kind: 'known', term };
  const near = nearest(folded, [...vocabulary.keys()]);
  if (near !== undefined) return { kind: 'unknown', meant: vocabulary.get(near), certain: isSlip(folded, near) };
  return { kind: 'unknown', meant: guess(folded), certain: false };
}

/** Two letters at most are wrong; what is further off may say something else ("Kansalaisjärjestö ry"). */
function isSlip(folded: string, term: string): boolean {
  return nearest(folded, [term], { maxEdits: 2 }) !== undefined;
}

const noGuess = () => undefined;

const states = vocabularyOf(Object.values(projectStates));

/** Reads Toiminnan tila. */
export function readState(text: string): Term {
  return readTerm(text, states, (folded) => {
    if (/^(?:hanke |projekti )?(?:on )?(?:päättynyt|päättyi|loppunut|suljettu)$/.test(folded))
      return projectStates.ended;
    return /^(?:hanke |projekti )?(?:on )?(?:käynnissä|meneillään|aktiivinen)$/.test(folded)
      ? projectStates.running
      : undefined;
  });
}

const arrangementTerms = vocabularyOf(Object.values(arrangements));

/** Reads Hakijoiden lukumäärä tai tuen siirto -menettely. */
export function readArrangement(text: string): Term {
  return readTerm(text, arrangementTerms, (folded) => {
    if (/yhteishanke|useampi|useita/.test(folded)) return arrangements.joint;
    if (/siirto|siirtää/.test(folded)) return arrangements.transfer;
    return /\byksi hakija\b/.test(folded) ? arrangements.single : undefined;
  });
}

const organisationTerms = vocabularyOf(organisationTypes);

/** Reads Organisaatiotyyppi. */
export function readOrganisationType(text: string): Term {
  return readTerm(text, organisationTerms, noGuess);
}

const centre = 'elinkeino-, liikenne- ja ympäristökeskus';
const authorities = vocabularyOf([...new Set([...authoritiesOf('ESR'), ...authoritiesOf('EAKR')])]);

/** Reads Vastuuviranomainen: one of either fund's. The names share long endings, so only their beginnings are compared. */
export function readAuthority(text: string): Term {
  const folded = text.length > longest ? '' : foldWording(text);
  const term = authorities.get(folded);
  if (term !== undefined) return { kind: 'known', term };
  const full = folded.replace(/ely(?:-| )?(?:keskus)?$/, centre);
  const meant = authorities.get(full) ?? nearbyAuthority(full);
  return { kind: 'unknown', meant, certain: meant !== undefined };
}

function nearbyAuthority(folded: string): string | undefined {
  const near = nearest(folded, [...authorities.keys()], { maxEdits: 2 });
  return near === undefined ? undefined : authorities.get(near);
}
