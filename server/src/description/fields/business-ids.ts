import { valueText } from '../../syntax/fields.ts';
import type { Partner } from '../../syntax/partners.ts';
import type { Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import type { Description } from '../description.ts';
import { findField, findSection } from '../description.ts';
import { hasValue, readStretch, readValue, valueRange } from '../values.ts';
import type { BusinessId } from './business-id.ts';
import { readBusinessId } from './business-id.ts';
import { isMisplaced } from './misplaced.ts';

/** A Y-tunnus of the description: the applicant's or a partner's. */
export interface LocatedBusinessId {
  readonly text: string;
  readonly range: Range;
  readonly id: BusinessId;
  /** The partner whose it is; undefined for the applicant. */
  readonly partner: Partner | undefined;
}

/** Every Y-tunnus that is written in section 2, the applicant's first. Empty values are left out. */
export function businessIdsOf(description: Description): readonly LocatedBusinessId[] {
  const found: LocatedBusinessId[] = [];
  const field = findField(description, 'applicant', 'businessId');
  if (hasValue(field) && !isMisplaced(description, field)) {
    found.push({
      text: valueText(field),
      range: valueRange(field),
      id: readValue(field, readBusinessId),
      partner: undefined,
    });
  }
  for (const partner of findSection(description, 'applicant')?.partners ?? []) found.push(partnerId(partner));
  return found;
}

function partnerId(partner: Partner): LocatedBusinessId {
  const { line, source, idStart, idEnd } = partner;
  return {
    text: source.text.slice(idStart, idEnd),
    range: lineRange(line, idStart, idEnd),
    id: readStretch(source, idStart, idEnd, readBusinessId),
    partner,
  };
}
