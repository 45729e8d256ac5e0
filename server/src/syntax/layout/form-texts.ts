import { partnersMarker, siteMarker } from '../../form/form.ts';
import { forms } from '../../form/forms.ts';
import { scoreGroups, scoreRows } from '../../form/sections.ts';
import { isSpace } from '../line.ts';

/** What of the form a text is: a label (a colon follows), a row of the score table (two scores follow), or a whole line. */
export type FormTextKind = 'label' | 'row' | 'heading' | 'line';

/** A text of the form that begins a line of its own. */
export interface FormText {
  readonly kind: FormTextKind;
  readonly text: string;
  /** A question: one word follows, and then other text. */
  readonly isQuestion?: true;
}

const sections = forms.flatMap((form) => form.sections);

function labels(): readonly FormText[] {
  const found = new Map<string, FormText>();
  for (const { label, spellings = [], value } of sections.flatMap(({ fields }) => fields)) {
    for (const text of [label, ...spellings]) {
      found.set(text, value === 'yesNo' ? { kind: 'label', text, isQuestion: true } : { kind: 'label', text });
    }
  }
  return [...found.values()];
}

function all(): readonly FormText[] {
  const headings = sections.flatMap(({ number, title, spellings = [] }) =>
    [title, ...spellings].map((each) => `${number} ${each}`),
  );
  const titles = forms.flatMap(({ banner, title }) => [`${banner} ${title}`, title, banner]);
  return [
    ...labels(),
    ...scoreRows.map(({ name }): FormText => ({ kind: 'row', text: name })),
    ...[...new Set(headings)].map((text): FormText => ({ kind: 'heading', text })),
    ...[...new Set([...titles, ...scoreGroups, siteMarker, partnersMarker])].map(
      (text): FormText => ({ kind: 'line', text }),
    ),
  ];
}

/** Both code units in one number. */
function pair(first: number, second: number): number {
  return first * 0x10000 + second;
}

function byBeginningOf(texts: readonly FormText[]): ReadonlyMap<number, readonly FormText[]> {
  const found = new Map<number, FormText[]>();
  for (const each of texts) {
    const key = pair(each.text.charCodeAt(0), each.text.charCodeAt(1));
    const others = found.get(key);
    if (others) others.push(each);
    else found.set(key, [each]);
  }
  return found;
}

function byInitialOf(texts: readonly FormText[]): ReadonlyMap<number, readonly FormText[]> {
  const initials = new Set(texts.map(({ text }) => text.charCodeAt(0)));
  return new Map(Array.from(initials, (code) => [code, texts.filter(({ text }) => text.charCodeAt(0) === code)]));
}

const byInitial = byInitialOf(all());
const byBeginning = byBeginningOf(all());
const none: readonly FormText[] = [];

/** Length of the longest text of the form that begins a line, in UTF-16 units. */
export const longestFormText = Math.max(...all().map(({ text }) => text.length));

/** The texts of the form that begin with this character (UTF-16 code unit). */
export function formTextsFrom(code: number): readonly FormText[] {
  return byInitial.get(code) ?? none;
}

/**
 * The texts of the form that a line may begin with, whose first character that is not white space is at `start`: by two characters, since
 * most lines of prose begin with a letter that some text of the form has too.
 */
export function formTextsAt(line: string, start: number): readonly FormText[] {
  const first = line.charCodeAt(start);
  if (start + 1 >= line.length) return formTextsFrom(first);
  const second = line.charCodeAt(start + 1);
  return byBeginning.get(pair(first, isSpace(second) ? 0x20 : second)) ?? none;
}

const oneScore = /^\s+[+\-−]?\d{1,3}$/;
const twoScores = /^\s+[+\-−]?\d{1,3}\s+[+\-−]?\d{1,3}$/;

/** Whether a line (white space folded) is a text of the form with all that belongs to it. */
export function isComplete({ kind, text }: FormText, line: string): boolean {
  if (kind === 'heading' || kind === 'line') return line === text;
  if (!line.startsWith(text)) return false;
  const rest = line.slice(text.length);
  return kind === 'label' ? /^\s*:/.test(rest) : twoScores.test(rest);
}

const shortestBeginning = 4;

/** Whether a line (white space folded) could go on as a text of the form, on the next line. A hyphen at its end may be one of the break. */
export function isBeginning({ kind, text }: FormText, line: string): boolean {
  if (line.length < shortestBeginning) return kind === 'heading' && text.startsWith(`${line} `) && text.length >= 20;
  if (line.length <= text.length && (text.startsWith(line) || isHyphenated(text, line))) {
    return kind === 'row' || line !== text;
  }
  return kind === 'row' && line.startsWith(text) && oneScore.test(line.slice(text.length));
}

function isHyphenated(text: string, line: string): boolean {
  return line.endsWith('-') && text.startsWith(line.slice(0, -1));
}
