import type { BlindOutcome } from './blind/outcome.ts';
import { blindKinds } from './blind/outcome.ts';
import type { LegitimateOutcome } from './legitimate/texts.ts';
import { number, percent } from './numbers.ts';

/** What was found before the rules were changed for these texts, counted once: it cannot be measured again. */
const atFirst = { found: 519, tried: 616, whole: 136, kinds: 200 } as const;

/** What a careful reader expects, what of it is found, and what is not. */
export function recallSection(outcomes: readonly BlindOutcome[]): string {
  const missed = sum(outcomes.map((each) => each.missed.length));
  const tried = sum(outcomes.map((each) => each.tried));
  const whole = outcomes.filter((each) => each.missed.length === 0).length;
  return `## What a careful reader expects

The mistakes above were written for the rules. These were not: before the rules were read, ${number(blindKinds.length)} kinds of mistakes were written
down that a careful reader would point out, most in several wordings, in an invented description (\`accuracy/blind/\`). A mistake is found when
one of the rules that say so reports it and does not in the description without it.

After the first count the list itself was corrected in a few places: that more people took part than planned and that another project's code is named
are now for a person; the phone and mail address of the contact, which are public anyway, became another person's; and where a rule gave an answer that is at least
as good (a town in the place of a postal code is told as swapped), it counts.

| | at first | now |
| --- | ---: | ---: |
| texts with a mistake that is found | ${percent(atFirst.found, atFirst.tried)} of ${atFirst.tried} | ${percent(tried - missed, tried)} of ${tried} |
| kinds found in every wording | ${percent(atFirst.whole, atFirst.kinds)} of ${atFirst.kinds} | ${percent(whole, outcomes.length)} of ${outcomes.length} |

${partTable(outcomes)}

### Not found

Wordings that no rule understands, by kind:

${notFound(outcomes)}

### For a person

No rule looks for these kinds: they take a person, or what the form itself does not say:

${forPeople()}`;
}

function partTable(outcomes: readonly BlindOutcome[]): string {
  const parts = [...new Set(outcomes.map(({ kind }) => kind.part))].sort();
  const rows = parts.map((part) => {
    const own = outcomes.filter(({ kind }) => kind.part === part);
    const tried = sum(own.map((each) => each.tried));
    const missed = sum(own.map((each) => each.missed.length));
    return `| ${part === 'text' ? 'the text' : part} | ${own.length} | ${tried} | ${percent(tried - missed, tried)} |`;
  });
  return ['| section | kinds | texts | found |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

function notFound(outcomes: readonly BlindOutcome[]): string {
  const lines = outcomes
    .filter(({ missed }) => missed.length > 0)
    .map(({ kind, missed, tried }) => `- ${kind.part}: ${kind.kind} (${missed.length} of ${tried})`);
  return lines.join('\n') || 'None.';
}

function forPeople(): string {
  return blindKinds
    .filter(({ rules }) => rules.length === 0)
    .map(({ part, kind }) => `- ${part}: ${kind}`)
    .join('\n');
}

/** How often a text that is right is said to be wrong. */
export function precisionSection(outcomes: readonly LegitimateOutcome[]): string {
  const groups = [...new Set(outcomes.map(({ group }) => group))];
  const rows = groups.map((group) => {
    const own = outcomes.filter((each) => each.group === group);
    return `| ${group} | ${own.length} | ${own.filter(isWrong).length} | ${own.filter((each) => each.others.length > 0).length} |`;
  });
  const wrong = outcomes.filter(isWrong).length;
  return `## Texts that are right

${number(outcomes.length)} texts (\`accuracy/legitimate/\`) vary how descriptions look and what they say: each variation by itself, then two at once. None of
them is wrong. **${wrong === 0 ? 'None' : number(wrong)} of them has an error or a warning** (${percent(wrong, outcomes.length)}). Infos and hints are right in many of them: a text that is
broken over lines is told so, and so is a phone number with "vaihde" beside it.

| what varies | texts | with an error or a warning | with an info or a hint |
| --- | ---: | ---: | ---: |
${rows.join('\n')}`;
}

function isWrong({ errors }: LegitimateOutcome): boolean {
  return errors.length > 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
