import { between } from '../../bench/random.ts';
import type { Description } from '../../server/src/description/description.ts';
import { describeText } from '../../server/src/description/description.ts';
import { completionsAt } from '../../server/src/features/completion/completion.ts';
import { folds } from '../../server/src/features/folding.ts';
import { formatRange } from '../../server/src/features/format.ts';
import { hoverAt } from '../../server/src/features/hover/hover.ts';
import { links } from '../../server/src/features/links.ts';
import { outline } from '../../server/src/features/outline.ts';
import { selectionAt } from '../../server/src/features/selection.ts';
import { languages, render } from '../../server/src/messages/message.ts';
import { digestOf } from '../../server/src/rules/portfolio/digest.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { print } from '../../server/src/syntax/tree.ts';
import type { Position, Range } from '../../server/src/text/range.ts';
import { comparePositions } from '../../server/src/text/range.ts';
import { namedThings } from '../../server/src/workspace/summary.ts';
import { findingsIn } from '../checked.ts';
import type { Breach, Law } from '../law.ts';
import type { Random } from '../texts.ts';

/** Everything that is shown of a text can be shown: no exception, every range in the text, every message complete. */
export const everythingCanBeShown: Law = {
  id: 'show',
  title: 'Nothing throws; the tree prints its text; ranges lie in the text and messages are complete in every language',
  unit: 'questions',
  holds: (text, random) => {
    const description = describeText(text);
    if (print(description.tree) !== text) return { tried: 1, breach: { kind: 'print', detail: 'another text' } };
    const findings = findingsIn(description);
    const lines = text.split(/\r\n|\n|\r/);
    const breach = firstOf(findings, (finding) => rangesOf(finding, lines) ?? wordsOf(finding));
    const tried = findings.length + ask(description, random);
    return breach ? { tried, breach } : { tried };
  },
};

function firstOf(findings: readonly Finding[], look: (finding: Finding) => Breach | undefined): Breach | undefined {
  for (const finding of findings) {
    const breach = look(finding);
    if (breach) return breach;
  }
  return undefined;
}

function rangesOf({ rule, range, related, fixes }: Finding, lines: readonly string[]): Breach | undefined {
  const edits = (fixes ?? []).flatMap((fix) => fix.edits);
  const own = (related ?? []).filter(({ uri }) => uri === undefined);
  const ranges = [{ range }, ...own, ...edits].map((each) => each.range);
  const wrong = ranges.find((each) => !liesIn(each, lines));
  return wrong && { kind: `range of ${rule}`, detail: JSON.stringify(wrong) };
}

/** Places are those of the text as it is written: its lines are counted from scratch here. */
function liesIn({ start, end }: Range, lines: readonly string[]): boolean {
  const exists = ({ line, character }: Position) => character >= 0 && character <= (lines[line]?.length ?? -1);
  return comparePositions(start, end) <= 0 && exists(start) && exists(end);
}

const incomplete = /\{\w+\}|undefined|NaN|\[object|^$/;

function wordsOf({ rule, message, related, fixes }: Finding): Breach | undefined {
  const messages = [
    message,
    ...(related ?? []).map((each) => each.message),
    ...(fixes ?? []).map(({ title }) => title),
  ];
  const texts = messages.flatMap((each) => languages.map((language) => render(each, language)));
  const wrong = texts.find((each) => incomplete.test(each));
  return wrong === undefined ? undefined : { kind: `words of ${rule}`, detail: wrong };
}

const places = 6;

/** Asks what an editor asks, at some places; returns how many questions that were. An answer that throws breaks the law. */
function ask(description: Description, random: Random): number {
  outline(description);
  folds(description);
  links(description);
  namedThings(description);
  if (description.tree.kind === 'description') digestOf(description, 'file:///a.esr');
  for (let place = 0; place < places; place++) {
    const line = between(random, 0, description.lines.length - 1);
    const position = { line, character: between(random, 0, description.lines[line]?.text.length ?? 0) };
    for (const language of languages) hoverAt(description, position, language);
    completionsAt(description, position);
    selectionAt(description, position);
    formatRange(description, { start: { line: 0, character: 0 }, end: position });
  }
  return 5 + places * (languages.length + 3);
}
