import type { Description } from '../../description/description.ts';
import { findSection } from '../../description/description.ts';
import { readAnswer } from '../../description/fields/answer.ts';
import { firstText } from '../../description/prose/prose-lines.ts';
import { hasReason } from '../../description/scores/score-table.ts';
import { hasValue, readValue, valueRange } from '../../description/values.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { textRange } from '../structure/sections.ts';

/** An answer of section 8.1 with no text between it and the next question, or the end of the section. */
export const rule: Rule = {
  id: 'missing-reasons',
  group: 'principles',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    const section = findSection(description, 'genderEquality');
    if (section === undefined) return;
    for (let index = 0; index < section.fields.length; index++) {
      const field = section.fields[index];
      const end = section.fields[index + 1]?.line ?? section.end;
      if (!hasValue(field) || hasReason(description.lines, field.line + 1, end)) continue;
      if (hasOwnReasons(field) || standsTwice(section, field)) continue;
      report(problemOf(description, field, firstText(description.lines, field.line + 1, end)));
    }
  },
};

/** `none`: the line (0-based) of a dash or "ks. edellä" in the place of the reasons; reported where it stands. */
function problemOf({ lines }: Description, field: Field, none: number | undefined): Problem {
  const answer = shortened(valueText(field));
  if (none === undefined) return { range: valueRange(field), message: message(missingReasons, { answer }) };
  const text = lines[none]?.text.trim() ?? '';
  return {
    range: textRange(lines, none),
    message: message(noReasons, { text, answer }),
    related: [{ range: valueRange(field), message: message(answerIsHere) }],
  };
}

const longestAnswer = 20;

/** Reasons on the line of the answer, or in its place: that they stand there is another rule's business. */
function hasOwnReasons(field: Field): boolean {
  const answer = readValue(field, readAnswer);
  if (answer.kind === 'answer') return false;
  return (
    answer.reasons !== undefined || (answer.meant === undefined && field.valueEnd - field.valueStart > longestAnswer)
  );
}

/** The reasons for a question that stands twice may stand under the other one. */
function standsTwice({ fields }: Section, field: Field): boolean {
  return fields.some((other) => other.spec === field.spec && other !== field);
}

const noReasons: Text = {
  fi: '”{text}” ei perustele vastausta ”{answer}”. Kirjoita perustelut tähän.',
  sv: '”{text}” motiverar inte svaret ”{answer}”. Skriv motiveringen här.',
  en: '“{text}” gives no reasons for the answer “{answer}”. Write them here.',
};

const answerIsHere: Text = {
  fi: 'Vastaus on tässä.',
  sv: 'Svaret finns här.',
  en: 'The answer is here.',
};

const missingReasons: Text = {
  fi: 'Vastausta ”{answer}” ei ole perusteltu. Kirjoita perustelut vastauksen alle ennen seuraavaa kysymystä.',
  sv: 'Svaret ”{answer}” är inte motiverat. Skriv motiveringen under svaret, före nästa fråga.',
  en: 'No reasons are given for the answer “{answer}”. Write them under the answer, before the next question.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Vastauksen perustelut puuttuvat',
    sv: 'Motiveringen till svaret saknas',
    en: 'No reasons for the answer',
  },
  why: {
    fi: 'Lomake pyytää perustelun jokaiseen osion 8.1 vastaukseen, myös kielteiseen. Pelkästä vastauksesta ei näe, mitä sukupuolinäkökulman hyväksi on tehty tai miksi se ei ole päätavoite.',
    sv: 'Formuläret ber om en motivering till varje svar i avsnitt 8.1, också till ett nekande. Av enbart svaret framgår inte vad som har gjorts för könsperspektivet eller varför det inte är huvudmålet.',
    en: 'The form asks for reasons for every answer in section 8.1, even a negative one. The bare answer does not show what has been done about gender, or why it is not the main goal.',
  },
  remedy: {
    fi: 'Kirjoita vastauksen alle ainakin yksi virke: mitä analyysissa havaittiin, miten sukupuolinäkökulma näkyy toiminnassa tai mikä hankkeen päätavoite on.',
    sv: 'Skriv minst en mening under svaret: vad analysen visade, hur könsperspektivet märks i verksamheten eller vilket projektets huvudmål är.',
    en: 'Write at least a sentence under the answer: what the analysis found, how gender is taken into account in the work, or what the main goal of the project is.',
  },
  examples: [
    {
      right: 'tasa-arvon edistäminen: Ei\nPäätavoite on nuorten työllistyminen.\n',
      wrong: 'tasa-arvon edistäminen: Ei\n«-»\n',
    },
    {
      right: '(valtavirtaistaminen): Kyllä\nOhjauksessa puretaan tietoisesti alojen jakautumista.',
      wrong: '(valtavirtaistaminen): «Kyllä»',
    },
    {
      right: 'tasa-arvon edistäminen: Ei\nPäätavoite on nuorten työllistyminen.\n',
      wrong: 'tasa-arvon edistäminen: «Ei»\n\n',
    },
  ],
};
