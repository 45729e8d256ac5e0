import { isDescription, parse } from './tree.ts';

/** How many UTF-16 units from the start of a text tell what it is: a title or the first headings are among them. */
export const sniffLength = 1 << 16;

/**
 * Whether a text of unknown kind is a description: a `.txt` in a folder, a text without a file, a paste. Command, scan of the folder and
 * editor all ask this, so that none of them checks what another one passes over. Only the beginning counts, so that large files
 * of other kinds cost little.
 */
export function beginsAsDescription(text: string): boolean {
  return isDescription(parse(text.slice(0, sniffLength)));
}
