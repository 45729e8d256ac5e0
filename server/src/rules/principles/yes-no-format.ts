import { findSection } from '../../description/description.ts';
import type { Answer } from '../../description/fields/answer.ts';
import { readAnswer } from '../../description/fields/answer.ts';
import { hasValue, partOfValue, readValue, valueRange } from '../../description/values.ts';
import { answers } from '../../form/vocabularies.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Line } from '../../syntax/line.ts';
import type { TextEdit } from '../../text/range.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { lineBreakNear } from '../structure/blocks.ts';
import { rewritings, sure } from '../values/rewriting.ts';
import { moveToNextLine } from './wording.ts';

type Malformed = Answer & { readonly kind: 'malformed' };

/** The questions of section 8.1 are answered "Kyllä" or "Ei", and nothing else stands on their lines. */
export const rule: Rule = {
  id: 'yes-no-format',
  group: 'principles',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    for (const field of findSection(description, 'genderEquality')?.fields ?? []) {
      if (!hasValue(field)) continue;
      const answer = readValue(field, readAnswer);
      if (answer.kind === 'malformed') report(problemOf(description.lines, field, answer));
    }
  },
};

function problemOf(lines: readonly Line[], field: Field, { meant, reasons }: Malformed): Problem {
  const value = shortened(valueText(field));
  if (meant === undefined) {
    return { range: valueRange(field), message: message(yesNoFormat, { value, ...answers }) };
  }
  if (reasons === undefined) {
    const range = valueRange(field);
    return { range, message: message(yesNoWriting, { value, meant }), fixes: rewritings(range, meant, sure) };
  }
  return {
    range: partOfValue(field, reasons.start, reasons.end),
    message: message(reasonsOnAnswerLine, { meant }),
    fixes: [{ title: message(moveToNextLine), edits: movedReasons(lines, field, meant), safe: true, preferred: true }],
  };
}

const sign = /^\s?[,;:.(–—-]+\s*/;

/** "Kyllä, analyysi on tehty": the sign goes and the rest follows. "Ei ole päätavoite" is a sentence: it goes as a whole. */
function movedReasons(lines: readonly Line[], field: Field, meant: string): readonly TextEdit[] {
  const lineBreak = lineBreakNear(lines, field.line);
  const text = valueText(field);
  const word = text.slice(0, meant.length);
  const parted = sign.exec(text.slice(meant.length))?.[0].length ?? 0;
  if (parted === 0) return [{ range: partOfValue(field, 0, 0), newText: meant + lineBreak }];
  const edit = { range: partOfValue(field, meant.length, meant.length + parted), newText: lineBreak };
  return word === meant ? [edit] : [{ range: partOfValue(field, 0, meant.length), newText: meant }, edit];
}

/** Wording of the rules in rules/principles: the questions of section 8.1. */
const yesNoFormat: Text = {
  fi: '”{value}” ei ole vastaus tähän kysymykseen. Vastaus on ”{yes}” tai ”{no}”, ja perustelut kirjoitetaan sen alle.',
  sv: '”{value}” är inget svar på den här frågan. Svaret är ”{yes}” (ja) eller ”{no}” (nej), och motiveringen skrivs under det.',
  en: '“{value}” is not an answer to this question. The answer is “{yes}” or “{no}”, and the reasons are written under it.',
};

/** The answer is plain, only its writing is not the form's. */
const yesNoWriting: Text = {
  fi: 'Vastaus ”{value}” kirjoitetaan lomakkeessa ”{meant}”.',
  sv: 'Svaret ”{value}” skrivs ”{meant}” i formuläret.',
  en: 'In the form the answer “{value}” is written “{meant}”.',
};

const reasonsOnAnswerLine: Text = {
  fi: 'Riville kirjoitetaan vain vastaus ”{meant}”. Perustelut kirjoitetaan seuraavalle riville.',
  sv: 'På raden skrivs bara svaret ”{meant}”. Motiveringen skrivs på nästa rad.',
  en: 'Write only the answer “{meant}” on the line. The reasons go on the next line.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Vastaus ei ole Kyllä eikä Ei',
    sv: 'Svaret är varken Kyllä eller Ei',
    en: 'Answer is neither Kyllä nor Ei',
  },
  why: {
    fi: 'Osion 8.1 kolmeen kysymykseen vastataan ”Kyllä” tai ”Ei”. Muu vastaus jättää auki, onko sukupuolinäkökulma otettu huomioon, eikä hankkeita voi tilastoida.',
    sv: 'De tre frågorna i avsnitt 8.1 besvaras med ”Kyllä” (ja) eller ”Ei” (nej). Andra svar lämnar öppet om könsperspektivet har beaktats, och projekten kan inte sammanställas statistiskt.',
    en: 'The three questions of section 8.1 are answered “Kyllä” (yes) or “Ei” (no). Any other answer leaves open whether gender has been considered, and projects cannot be counted.',
  },
  remedy: {
    fi: 'Kirjoita kaksoispisteen jälkeen vain ”Kyllä” tai ”Ei”. Perustelut kirjoitetaan vastauksen alle omille riveilleen.',
    sv: 'Skriv bara ”Kyllä” eller ”Ei” efter kolonet. Motiveringen skrivs på egna rader under svaret.',
    en: 'Write only “Kyllä” or “Ei” after the colon. The reasons go on separate lines under the answer.',
  },
  examples: [
    { right: '(valtavirtaistaminen): Kyllä', wrong: '(valtavirtaistaminen): «kyllä»' },
    { right: '(valtavirtaistaminen): Kyllä', wrong: '(valtavirtaistaminen): «Joo»' },
    {
      right: 'sukupuolten tasa-arvon edistäminen: Ei\nPäätavoite on',
      wrong: 'sukupuolten tasa-arvon edistäminen: Ei«, tavoite on muu»\nPäätavoite on',
    },
    { right: 'analyysi sukupuolinäkökulmasta: Kyllä', wrong: 'analyysi sukupuolinäkökulmasta: «Osittain»' },
  ],
};
