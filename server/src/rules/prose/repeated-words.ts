import type { Description } from '../../description/description.ts';
import { itemTextStart, longLine } from '../../description/prose/paragraphs.ts';
import type { RepetitionMention } from '../../description/prose/repetitions.ts';
import { sectionAt } from '../../description/section-at.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import { isBlank } from '../../syntax/line.ts';
import type { Range } from '../../text/range.ts';
import { lineRange } from '../../text/range.ts';
import type { Fix, Problem, Report, Rule, RuleDocumentation } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { removeBlock } from '../structure/blocks.ts';
import { textRange } from '../structure/sections.ts';
import type { Located } from './mentions.ts';
import { mentionRange, mentionsOf, mentionText } from './mentions.ts';
import { repeatedLines } from './repeated-lines.ts';

/** A word or a sentence twice in a row, or an item twice in one list. */
export const rule: Rule = {
  id: 'repeated-words',
  group: 'prose',
  severity: 'hint',
  since: '0.2.0',
  check({ description }, report) {
    for (const located of mentionsOf(description, 'repetition')) {
      if (!isLabelled(description, located.line)) report(problemOf(description, located));
    }
    reportItems(description, report);
  },
};

/** A question of section 8.1 or a row of 8.2: the form's own words. */
function isLabelled(description: Description, line: number): boolean {
  const section = sectionAt(description, line);
  return (
    (section?.fields.some((field) => field.line === line) || section?.rows.some((row) => row.line === line)) ?? false
  );
}

function problemOf(description: Description, located: Located<RepetitionMention>): Problem {
  const { line, mention } = located;
  const text = shortened(mentionText(description, located));
  const between = lineRange(line, mention.from, mention.end);
  return {
    range: mentionRange(located),
    message: message(mention.of === 'word' ? wordTwice : sentenceTwice, { text }),
    fixes: [removal(between)],
  };
}

function removal(range: Range): Fix {
  return { title: message(removeSecond), edits: [{ range, newText: '' }], safe: false, preferred: true };
}

/** How many lines apart two items of one list may stand. */
const furthest = 40;

function reportItems(description: Description, report: Report): void {
  const { lines } = description;
  for (const { line, first } of repeatedLines(description, itemTextOf)) {
    if (line - first > furthest || !isOneList(description, first, line)) continue;
    const range = textRange(lines, line);
    report({
      range,
      message: message(itemTwice, { line: first + 1 }),
      related: [{ range: textRange(lines, first), message: message(firstItem) }],
      fixes: [
        { title: message(removeSecond), edits: [removeBlock(lines, line, line + 1)], safe: false, preferred: true },
      ],
    });
  }
}

/** The text of a list's item, without its bullet or number; longer ones are told as paragraphs. */
function itemTextOf(text: string): string | undefined {
  const start = itemTextStart(text);
  return start === undefined || text.length > longLine ? undefined : text.slice(start);
}

/** Whether nothing but items and blank lines stand between two lines. */
function isOneList({ lines }: Description, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) {
    const source = lines[line];
    if (!isBlank(source) && itemTextStart(source?.text ?? '') === undefined) return false;
  }
  return true;
}

const wordTwice: Text = {
  fi: 'Sana ”{text}” on kahdesti peräkkäin. Poista toinen.',
  sv: 'Ordet ”{text}” står två gånger i rad. Ta bort det ena.',
  en: 'The word “{text}” appears twice in a row. Remove one of them.',
};

const sentenceTwice: Text = {
  fi: 'Virke ”{text}” on kahdesti peräkkäin. Poista toinen.',
  sv: 'Meningen ”{text}” står två gånger i rad. Ta bort den ena.',
  en: 'The sentence “{text}” appears twice in a row. Remove one of them.',
};

const itemTwice: Text = {
  fi: 'Sama kohta on luettelossa jo rivillä {line}. Poista toinen tai korjaa se.',
  sv: 'Samma punkt finns redan i listan på rad {line}. Ta bort den ena eller rätta den.',
  en: 'The same item is already in the list on line {line}. Remove one of them, or correct it.',
};

const firstItem: Text = {
  fi: 'Kohta on ensimmäisen kerran tässä.',
  sv: 'Punkten finns första gången här.',
  en: 'The item first appears here.',
};

const removeSecond: Text = {
  fi: 'Poista toistuva teksti',
  sv: 'Ta bort den upprepade texten',
  en: 'Remove the repeated text',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Sana, virke tai luettelon kohta kahdesti',
    sv: 'Ett ord, en mening eller en punkt två gånger',
    en: 'A word, a sentence or an item twice',
  },
  why: {
    fi: 'Tekstiä muokattaessa sama sana tai virke jää helposti kahdesti peräkkäin, ja luetteloon tulee sama kohta toiseen kertaan. Tarkoitukselliset toistot (”hyvin hyvin”) ja nimet ovat sallittuja.',
    sv: 'När texten bearbetas blir samma ord eller mening lätt stående två gånger i rad, och en lista får samma punkt en gång till. Avsiktliga upprepningar (”hyvin hyvin”) och namn är tillåtna.',
    en: 'When a text is edited, the same word or sentence is easily left twice in a row, and a list gets the same item twice. Deliberate repetition (“hyvin hyvin”) and names are allowed.',
  },
  remedy: { fi: 'Poista toinen niistä.', sv: 'Ta bort den andra förekomsten.', en: 'Remove the second one.' },
  examples: [
    { right: 'ja yritykset sopivat', wrong: 'ja «ja» yritykset sopivat' },
    {
      right: '1. Ohjaus alkaa ilman jonoa.',
      wrong: '1. Ohjaus alkaa ilman jonoa. Nuori saa oman ohjaajan. «Nuori saa oman ohjaajan.»',
    },
    {
      right: '1. Ohjaus alkaa ilman jonoa.',
      wrong: '1. Ohjaus alkaa ilman jonoa.\n«2. Ohjaus alkaa ilman jonoa.»',
    },
  ],
};
