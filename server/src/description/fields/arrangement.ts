import { arrangements } from '../../form/vocabularies.ts';
import type { Field } from '../../syntax/fields.ts';
import type { Description } from '../description.ts';
import { findField } from '../description.ts';
import { hasValue, readValue } from '../values.ts';
import { isMisplaced } from './misplaced.ts';
import { readArrangement } from './terms.ts';

/** The field Hakijoiden lukumäärä tai tuen siirto -menettely with one of the form's three values. */
export interface KnownArrangement {
  readonly field: Field;
  readonly arrangement: keyof typeof arrangements;
}

const kinds = ['single', 'joint', 'transfer'] as const;

/** How the applicants apply; undefined when the field is absent, empty or says none of the three. */
export function arrangementOf(description: Description): KnownArrangement | undefined {
  const field = findField(description, 'applicant', 'arrangement');
  if (!hasValue(field) || isMisplaced(description, field)) return undefined;
  const term = readValue(field, readArrangement);
  if (term.kind !== 'known') return undefined;
  const arrangement = kinds.find((kind) => arrangements[kind] === term.term);
  return arrangement && { field, arrangement };
}
