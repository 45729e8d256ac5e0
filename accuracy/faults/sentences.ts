import { between, pick } from '../../bench/random.ts';
import { esrForm } from '../../server/src/form/forms.ts';
import type { Inject } from '../fault.ts';
import type { Page } from '../page.ts';
import { plain, rewrite, splice, textLines } from '../page.ts';
import type { Random } from '../typing.ts';

/** Puts a sentence into the prose of one of the sections: at the end or the beginning of a paragraph, or as one of its own. */
export function sentenceIn(
  sections: readonly string[],
  make: (page: Page, random: Random) => string | undefined,
): Inject {
  return (page, random) => {
    const lines = sections.flatMap((number) => textLines(page, number).filter((line) => isProse(page, line)));
    const sentence = make(page, random);
    if (lines.length === 0 || sentence === undefined) return undefined;
    return insertSentence(page, random, pick(random, lines), sentence);
  };
}

const formTexts = [
  ...esrForm.sections.flatMap((section) => section.fields.map(({ label }) => label)),
  ...esrForm.scoreRows.map(({ name }) => name),
  ...esrForm.scoreGroups,
  'Välitön',
];

/** Neither a question of section 8.1 nor a row, a group or the header of section 8.2. */
function isProse(page: Page, line: number): boolean {
  const text = plain(page.lines[line] ?? '');
  return !formTexts.some((each) => text.startsWith(each));
}

function insertSentence(page: Page, random: Random, line: number, sentence: string): Page {
  const text = page.lines[line] ?? '';
  const way = between(random, 0, 2);
  if (way === 0) return rewrite(page, line, `${text.trimEnd()}${/[.!?]\s*$/.test(text) ? '' : '.'} ${sentence}`);
  // Before the item of a list nobody writes a sentence.
  if (way === 1 && /^\p{Lu}/u.test(text)) return rewrite(page, line, `${sentence} ${text}`);
  return splice(page, line + 1, 0, '', sentence);
}

/** Puts its own line between a line of prose and what follows it. */
export function lineIn(sections: readonly string[], make: (random: Random) => string): Inject {
  return (page, random) => {
    const lines = sections.flatMap((number) => textLines(page, number).filter((line) => isProse(page, line)));
    return lines.length === 0
      ? undefined
      : splice(page, pick(random, lines) + 1, 0, '', ...make(random).split('\n'), '');
  };
}

/** The sections of prose. */
export const proseSections: readonly string[] = ['3', '4.1', '4.2', '8.1', '9'];

/** Puts a fixed sentence into the prose. */
export function inProse(sentence: string, sections: readonly string[] = proseSections): Inject {
  return sentenceIn(sections, () => sentence);
}
