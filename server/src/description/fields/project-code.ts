import type { Fund } from '../../form/form.ts';
import type { Description } from '../description.ts';
import { findField } from '../description.ts';
import { hasValue, readValue } from '../values.ts';
import { isMisplaced } from './misplaced.ts';

/**
 * The programme period that a code belongs to: 2014-2020 has S2, A7 and F7, earlier ones S0, S1 and A3, the later one S3, A8 and
 * J1. Other beginnings have not been met.
 */
export type CodeProgramme = '2014-2020' | 'earlier' | 'later' | 'unknown';

/** A Hankekoodi as written; a `malformed` one with the code that was plainly meant, or only the digits of one. */
export type ProjectCode =
  | { readonly kind: 'code'; readonly code: string; readonly programme: CodeProgramme }
  | { readonly kind: 'malformed'; readonly meant: string | undefined; readonly digits: string | undefined };

const code = /^(?:[SAFJ]\d{5}|(?:S3|A8|J1)\d{4,5})$/;
const longest = 40;

/** Reads a Hankekoodi: S, A, F or J and five digits; S3, A8 and J1 may have six digits. */
export function readProjectCode(text: string): ProjectCode {
  if (code.test(text)) return { kind: 'code', code: text, programme: programmeOf(text) };
  if (text.length > longest) return { kind: 'malformed', meant: undefined, digits: undefined };
  const plain = plainCode(text);
  const meant = code.test(plain) ? plain : undefined;
  return { kind: 'malformed', meant, digits: /^[1-9]\d{4}$/.test(plain) ? plain : undefined };
}

function programmeOf(text: string): CodeProgramme {
  const beginning = text.slice(0, 2);
  if (beginning === 'S2' || beginning === 'A7' || beginning === 'F7') return '2014-2020';
  if (beginning === 'S3' || beginning === 'A8' || beginning === 'J1') return 'later';
  return beginning === 'S0' || beginning === 'S1' || beginning === 'A3' ? 'earlier' : 'unknown';
}

/** Without spaces and signs, in capitals, and with digits for the letters that stand for them. */
function plainCode(text: string): string {
  const joined = text.toUpperCase().replace(/[\s.,;:"'”_–—-]/g, '');
  const [letter = '', rest = ''] = [joined.slice(0, 1), joined.slice(1)];
  return letter + rest.replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** The fund whose codes begin with the letter: S the ESR, A the EAKR. Technical support (F) and J belong to neither alone. */
export function fundOfCode(text: string): Fund | undefined {
  if (text.startsWith('S')) return 'ESR';
  return text.startsWith('A') ? 'EAKR' : undefined;
}

const codesInName = /(?<![\p{L}\d])(?:S3|A8|J1)\d{5}(?![\p{L}\d])|(?<![\p{L}\d])[SAFJ]\d{5}(?![\p{L}\d])/giu;

/** The project codes in a file's name, in capitals: "S22535", "hanke_s22535 (2)". */
export function codesInFileName(fileName: string): readonly string[] {
  return (fileName.slice(0, 300).match(codesInName) ?? []).map((found) => found.toUpperCase());
}

/** The project code of section 1; undefined when the field is absent or empty. */
export function projectCodeOf(description: Description): ProjectCode | undefined {
  const field = findField(description, 'project', 'projectCode');
  return hasValue(field) && !isMisplaced(description, field) ? readValue(field, readProjectCode) : undefined;
}

/** The programme of the description's code; 2014-2020, whose form this is, when the code does not tell. */
export function programmeOfCode(description: Description): CodeProgramme {
  const found = projectCodeOf(description);
  return found?.kind === 'code' ? found.programme : '2014-2020';
}
