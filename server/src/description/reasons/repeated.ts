import type { Line } from '../../syntax/line.ts';
import { judgedOfSections } from '../../syntax/together.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Description } from '../description.ts';
import { findSection } from '../description.ts';
import { readLine } from '../values.ts';
import { questionBlocks } from './questions.ts';
import { deniedBy } from './row-reason.ts';
import { reasonedRows } from './rows.ts';
import type { Stretch } from './stretch.ts';
import { foldedHash } from './wording-hash.ts';

/** Reasons that are word for word the same, in the order of the text: two or more. */
export type RepeatedReason = readonly Stretch[];

/** Letters and digits from which a reason says something of its own. */
const shortest = 15;

interface Wording {
  /** Of letters and digits in lower case. */
  readonly hash: number;
  readonly letters: number;
}

/** The groups of reasons of 8.1 and 8.2 that say the same; those that only deny an effect or give no reason are none. */
export function repeatedReasons(description: Description): readonly RepeatedReason[] {
  return judgedOfSections(description, ['genderEquality', 'sustainability'], judge);
}

function judge(description: Description): readonly RepeatedReason[] {
  const groups = new Map<string, Stretch[]>();
  for (const stretch of [...answerReasons(description), ...rowReasons(description)]) {
    const key = keyOf(description.lines, stretch);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(stretch);
    else groups.set(key, [stretch]);
  }
  return [...groups.values()].filter((group) => group.length > 1 && !deniesOnly(description, group));
}

function answerReasons(description: Description): readonly Stretch[] {
  const section = findSection(description, 'genderEquality');
  return section ? questionBlocks(section, description.lines).map(({ reason }) => reason) : [];
}

function rowReasons(description: Description): readonly Stretch[] {
  const section: Section | undefined = findSection(description, 'sustainability');
  return section ? reasonedRows(section, description.lines).map(({ reason }) => reason) : [];
}

function deniesOnly({ lines }: Description, [first]: RepeatedReason): boolean {
  return first !== undefined && deniedBy(lines, first) !== undefined;
}

function keyOf(lines: readonly Line[], { from, end }: Stretch): string | undefined {
  const hashes: number[] = [];
  let letters = 0;
  for (let line = from; line < end; line++) {
    const source = lines[line];
    if (source === undefined || source.text === '') continue;
    const wording = readLine(source, readWording);
    if (wording.letters === 0) continue;
    hashes.push(wording.hash);
    letters += wording.letters;
  }
  return letters < shortest ? undefined : `${letters} ${hashes.join(' ')}`;
}

function readWording(text: string): Wording {
  return foldedHash(text);
}
