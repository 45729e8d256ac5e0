import type { Description } from '../description/description.ts';
import { findField } from '../description/description.ts';
import type { FieldId } from '../form/form.ts';
import { valueText } from '../syntax/fields.ts';

/** Longer names are cut at a word: some systems take 255 bytes, and a letter may need three. */
const longestName = 80;
const withoutName = 'hankekuvaus';

/** The name under which a description is saved best: "S29001 Polku työhön.esr", of what there is; it is good on every system. */
export function suggestedFileName(description: Description): string {
  const parts = (['projectCode', 'projectName'] as const).map((id) => safe(textOf(description, id)));
  return `${shortened(parts.filter((part) => part !== '').join(' ')) || withoutName}.esr`;
}

function textOf(description: Description, id: FieldId): string {
  const field = findField(description, 'project', id);
  return field ? valueText(field).slice(0, 4 * longestName) : '';
}

/** Without what a system keeps for itself: separators, wildcards, control characters, a full stop at either end. */
function safe(text: string): string {
  const allowed = text
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\ufdd0-\ufdef"*/:<>?\\|]+/gu, ' ');
  return allowed.replace(/\s+/g, ' ').replace(/^[ .]+|[ .]+$/g, '');
}

function shortened(name: string): string {
  if (name.length <= longestName) return name;
  const cut = name.slice(0, longestName + 1);
  const end = cut.lastIndexOf(' ');
  return safe(end > 0 ? cut.slice(0, end) : [...cut].slice(0, -2).join(''));
}
