import type { FieldId, FieldSpec, SectionId } from '../form/form.ts';
import { fieldGuidance, siteAddressGuidance } from '../messages/guidance-fields.ts';
import { scoreRowForm, scoreRowGuidance } from '../messages/guidance-scores.ts';
import { sectionGuidance } from '../messages/guidance-sections.ts';
import type { Text } from '../messages/message.ts';

const ofSections: Readonly<Record<SectionId, Text>> = sectionGuidance;
const ofFields: Readonly<Record<FieldId, Text>> = fieldGuidance;

/** What belongs in a section. */
export function guidanceForSection(id: SectionId): Text {
  return ofSections[id];
}

/** What belongs in a field. */
export function guidanceForField(spec: FieldSpec): Text {
  return spec.siteAddress ? siteAddressGuidance : ofFields[spec.id];
}

/** What belongs in a row of the score table. */
export function guidanceForRow(name: string): Text {
  return scoreRowGuidance[name] ?? scoreRowForm;
}
