import type { ForeignLetters } from '../text/foreign-letters.ts';
import { foreignLettersIn } from '../text/foreign-letters.ts';
import type { Oddity } from '../text/written.ts';
import type { Line } from './line.ts';
import type { Section, Tree } from './tree.ts';

/** Why a text cannot be read: letters are lost, or are those of another encoding. The place is in the text as it is written. */
export interface Damage extends Oddity {
  readonly line: number;
  /** What is shown for which letter; undefined when it is U+FFFD or a NUL. */
  readonly letters: ForeignLetters | undefined;
}

/**
 * What makes a text unreadable as a whole: lost characters in a line that says more than words (then nobody knows what is missing because
 * of them), or foreign letters all over. Lost characters in plain prose leave the rest as it is. `source` are the text's own lines.
 */
export function damageOf(tree: Tree, source: readonly Line[]): Damage | undefined {
  const lost = linesWithLoss(source);
  const first = lost[0];
  if (first === undefined) return hasDoubtfulHeading(tree.sections) ? foreignIn(source) : undefined;
  const isWhole = lost.length > mostInProse || !lost.every((line) => isPlainWords(tree, readAs(tree, line)));
  const at = source[first]?.written?.lost;
  return isWhole && at ? { line: first, start: at.start, end: at.end, letters: undefined } : undefined;
}

function readAs({ layout }: Tree, line: number): number {
  return layout?.readAs[line] ?? line;
}

/** More lines than this are no slip in a paragraph. */
const mostInProse = 5;

function linesWithLoss(lines: readonly Line[]): readonly number[] {
  const found: number[] = [];
  for (let line = 0; line < lines.length; line++) if (lines[line]?.written?.lost) found.push(line);
  return found;
}

/** Longer than any heading, label or row of the form. */
const longestOfForm = 170;

/** A line of a prose section that cannot be a heading, or a field whose value is nothing but words. */
function isPlainWords({ lines, sections }: Tree, line: number): boolean {
  const text = lines[line]?.text ?? '';
  const section = sectionOf(sections, line);
  if (section === undefined) return false;
  const field = section.fields.find((each) => each.line === line);
  if (field) return field.match === 'exact' && field.spec.value === 'text';
  const { content } = section.spec;
  if (content === 'prose') return text.length > longestOfForm || /^\s*[^\d\s]/.test(text);
  return (content === 'scores' || content === 'questions') && text.length > longestOfForm;
}

function sectionOf(sections: readonly Section[], line: number): Section | undefined {
  let found: Section | undefined;
  for (const section of sections) if (section.start <= line) found = section;
  return found;
}

/** The one heading of the form with ä in every fund's table: where it is right, the letters are. */
const heading = 'indirectTargets';

function hasDoubtfulHeading(sections: readonly Section[]): boolean {
  return !sections.some(({ spec, heading: { match } }) => spec.id === heading && match === 'exact');
}

function foreignIn(lines: readonly Line[]): Damage | undefined {
  let text = '';
  for (const line of lines) {
    if (text.length > 30_000) break;
    text += `${line.text}\n`;
  }
  const letters = foreignLettersIn(text);
  if (letters === undefined) return undefined;
  for (const [line, source] of lines.entries()) {
    const at = placeWithinWord(source.text, letters.shown);
    if (at !== -1) return { line, start: at, end: at + letters.shown.length, letters };
  }
  return undefined;
}

function placeWithinWord(text: string, sign: string): number {
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length)) {
    if (/[a-z]/i.test(text.charAt(at - 1)) && /[a-z]/i.test(text.charAt(at + sign.length))) return at;
  }
  return -1;
}
