import type { Change } from '../drafts/draft.ts';
import { adding, all, withAnswer, withProse, withRow, withValues } from '../drafts/draft.ts';

/** One way of writing a description that is right: a change of what is written, or of how the printed text looks. */
export interface Variation {
  /** The kind, for the table: "phones". */
  readonly group: string;
  readonly change?: Change;
  readonly print?: (text: string) => string;
  /** Only for a project that has ended: the variation writes in section 9. */
  readonly ended?: boolean;
}

/** Variations that each write another value in a field: "1/Hankekoodi". */
export function values(group: string, field: string, ...each: readonly string[]): readonly Variation[] {
  return each.map((value) => ({ group, change: withValues({ [field]: value }) }));
}

/** Variations that each write several values. */
export function together(group: string, ...each: readonly Readonly<Record<string, string>>[]): readonly Variation[] {
  return each.map((written) => ({ group, change: withValues(written) }));
}

/** Variations that each add a paragraph to a section. */
export function prose(group: string, section: string, ...paragraphs: readonly string[]): readonly Variation[] {
  return paragraphs.map((text) => ({ group, change: adding(section, ...text.split('\n\n')), ended: section === '9' }));
}

/** Variations that each write other paragraphs in a section. */
export function instead(group: string, section: string, ...texts: readonly string[]): readonly Variation[] {
  return texts.map((text) => ({ group, change: withProse(section, ...text.split('\n\n')), ended: section === '9' }));
}

/** Variations that each write a row's scores with reasons: "3 4 | Reason." */
export function rows(group: string, name: string, ...each: readonly string[]): readonly Variation[] {
  return each.map((text) => {
    const [scores = '', ...reasons] = text.split(' | ');
    return { group, change: withRow(name, scores, ...reasons) };
  });
}

/** Variations that each answer a question with reasons: "Ei | Reason." */
export function answers(group: string, index: number, ...each: readonly string[]): readonly Variation[] {
  return each.map((text) => {
    const [answer = '', ...reasons] = text.split(' | ');
    return { group, change: withAnswer(index, answer, ...reasons) };
  });
}

/** Variations of how the printed text looks. */
export function looks(group: string, ...each: readonly ((text: string) => string)[]): readonly Variation[] {
  return each.map((print) => ({ group, print }));
}

/** Both on one page. */
export function joined(one: Variation, other: Variation): Variation {
  return {
    group: one.group,
    change: all(...[one.change, other.change].filter((change) => change !== undefined)),
    print: (text) => (other.print ?? same)((one.print ?? same)(text)),
    ended: (one.ended ?? false) || (other.ended ?? false),
  };
}

const same = (text: string) => text;
