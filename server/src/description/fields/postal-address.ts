import type { SectionId } from '../../form/form.ts';
import type { Field } from '../../syntax/fields.ts';
import type { Description } from '../description.ts';
import { findField } from '../description.ts';
import { hasValue, readValue } from '../values.ts';
import { isMisplaced } from './misplaced.ts';
import type { PostalCode } from './postal-code.ts';
import { readPostalCode } from './postal-code.ts';

/** A written postal code, and the field of its town. */
export interface PostalAddress {
  readonly field: Field;
  readonly code: PostalCode;
  /** The address's Postitoimipaikka; undefined when it is absent or empty. */
  readonly town: Field | undefined;
}

/** The applicant's postal code and the one of the place of implementation, those that are written. */
export function postalAddressesOf(description: Description): readonly PostalAddress[] {
  const applicant = postalAddressIn(description, 'applicant');
  const site = postalAddressIn(description, 'area');
  if (site === undefined) return applicant === undefined ? [] : [applicant];
  return applicant === undefined ? [site] : [applicant, site];
}

function postalAddressIn(description: Description, section: SectionId): PostalAddress | undefined {
  const field = findField(description, section, 'postalCode');
  if (!hasValue(field) || isMisplaced(description, field)) return undefined;
  // A dash in the address of the single place says that there is none.
  if (section === 'area' && readValue(field, readDash)) return undefined;
  const town = findField(description, section, 'town');
  return {
    field,
    code: readValue(field, readPostalCode),
    town: hasValue(town) && !isMisplaced(description, town) ? town : undefined,
  };
}

function readDash(text: string): boolean {
  return /^[-–—]{1,3}$/.test(text);
}
