import type { Law } from '../law.ts';
import { editingEqualsReading } from './editing.ts';
import { everythingCanBeShown } from './features.ts';
import { fixAllNeverAdds } from './fix-all.ts';
import { fixesRemoveTheirFindings } from './fixes.ts';
import { formattingChangesNothing } from './formatting.ts';

/** Every law that is tried on every worn text. A new one is one entry. */
export const laws: readonly Law[] = [
  everythingCanBeShown,
  fixesRemoveTheirFindings,
  fixAllNeverAdds,
  formattingChangesNothing,
  editingEqualsReading,
];
