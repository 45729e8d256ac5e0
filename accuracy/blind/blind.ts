import { endedProject } from '../drafts/base.ts';
import type { Change, Draft } from '../drafts/draft.ts';
import { adding, printDraft, withAnswer, withProse, withRow, withValues } from '../drafts/draft.ts';

/** One text with one mistake in it. */
type Attempt = () => string;

/**
 * A kind of mistake that a careful reader would expect a program to notice, in several wordings. Written down before the rules were
 * read. No rules: only a person can see it, or no rule was made for it.
 */
export interface BlindKind {
  /** The section that it is about; "text" for what concerns the whole. */
  readonly part: string;
  readonly kind: string;
  /** Any of them is right. */
  readonly rules: readonly string[];
  readonly base: Draft;
  readonly attempts: readonly Attempt[];
}

/** A kind of mistake in the ended project of one applicant. */
export function blind(
  part: string,
  kind: string,
  rules: string,
  ...attempts: readonly (readonly Attempt[])[]
): BlindKind {
  return { part, kind, rules: rules.split(' ').filter(Boolean), base: endedProject, attempts: attempts.flat() };
}

/** The same in another description. */
export function blindIn(
  base: Draft,
  part: string,
  kind: string,
  rules: string,
  ...changes: readonly Change[]
): BlindKind {
  return { ...blind(part, kind, rules), base, attempts: changes.map((change) => () => printDraft(change(base))) };
}

/** Attempts that change the draft. */
export function changed(...changes: readonly Change[]): readonly Attempt[] {
  return changes.map((change) => () => printDraft(change(endedProject)));
}

/** Attempts that each add a paragraph to a section. */
export function says(section: string, ...paragraphs: readonly string[]): readonly Attempt[] {
  return changed(...paragraphs.map((paragraph) => adding(section, paragraph)));
}

/** Attempts that each write other paragraphs in a section. */
export function writes(section: string, ...texts: readonly string[]): readonly Attempt[] {
  return changed(...texts.map((text) => withProse(section, ...text.split('\n\n'))));
}

/** Attempts that each write another value in a field: "1/Hankekoodi". */
export function value(field: string, ...values: readonly string[]): readonly Attempt[] {
  return changed(...values.map((each) => withValues({ [field]: each })));
}

/** Attempts that each write other reasons under a row with these scores. */
export function row(name: string, scores: string, ...reasons: readonly string[]): readonly Attempt[] {
  return changed(...reasons.map((reason) => withRow(name, scores, ...(reason === '' ? [] : [reason]))));
}

/** Attempts that each write other reasons under a question with this answer. */
export function answer(index: number, given: string, ...reasons: readonly string[]): readonly Attempt[] {
  return changed(...reasons.map((reason) => withAnswer(index, given, ...(reason === '' ? [] : [reason]))));
}

/** Attempts that change the printed text. The first text of a pair is replaced by the second. */
export function printed(...pairs: readonly (readonly [string | RegExp, string])[]): readonly Attempt[] {
  const text = printDraft(endedProject);
  return pairs.map(
    ([from, to]) =>
      () =>
        text.replace(from, () => to),
  );
}
