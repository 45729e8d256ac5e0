import { findSection } from '../../description/description.ts';
import { readAnswer } from '../../description/fields/answer.ts';
import { stanceOf } from '../../description/reasons/answer-reason.ts';
import { questionBlocks } from '../../description/reasons/questions.ts';
import { hasValue, readValue, valueRange } from '../../description/values.ts';
import type { FieldId } from '../../form/form.ts';
import { answers } from '../../form/vocabularies.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import { textRange } from '../structure/sections.ts';
import { possible, rewriting } from '../values/rewriting.ts';

/** "Kyllä" over a reason that says it is not so, or "Ei" over one that says it is. */
export const rule: Rule = {
  id: 'answer-contradicts-reason',
  group: 'principles',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    const section = findSection(description, 'genderEquality');
    if (section === undefined) return;
    for (const { field, reason } of questionBlocks(section, description.lines)) {
      const answer = hasValue(field) ? readValue(field, readAnswer) : undefined;
      if (answer?.kind !== 'answer') continue;
      const stance = stanceOf(field.spec.id, description.lines, reason);
      const said = stance === undefined ? undefined : answers[stance];
      if (said === undefined || said === answer.answer) continue;
      const range = valueRange(field);
      const says = sayings[field.spec.id]?.[said === answers.yes ? 'yes' : 'no'] ?? otherwise;
      report({
        range,
        message: message(answerContradictsReason, { answer: answer.answer, says: { text: says } }),
        related: [{ range: textRange(description.lines, reason.from), message: message(reasonIsHere) }],
        fixes: [rewriting(range, said, possible)],
      });
    }
  },
};

const otherwise: Text = { fi: 'asia on toisin', sv: 'är det tvärtom', en: 'it is otherwise' };

/** What the reasons say, as the end of a sentence. */
const sayings: Partial<Record<FieldId, { readonly yes: Text; readonly no: Text }>> = {
  genderAnalysis: {
    yes: { fi: 'analyysi on tehty', sv: 'har analysen gjorts', en: 'the analysis was made' },
    no: { fi: 'analyysiä ei ole tehty', sv: 'har analysen inte gjorts', en: 'the analysis was not made' },
  },
  genderMainstreaming: {
    yes: { fi: 'sukupuolinäkökulma on huomioitu', sv: 'har könsperspektivet beaktats', en: 'gender is considered' },
    no: {
      fi: 'sukupuolinäkökulmaa ei ole huomioitu',
      sv: 'har könsperspektivet inte beaktats',
      en: 'gender is not considered',
    },
  },
  genderObjective: {
    yes: { fi: 'tasa-arvo on päätavoite', sv: 'är jämställdheten huvudmålet', en: 'equality is the main goal' },
    no: {
      fi: 'päätavoite on muu kuin tasa-arvo',
      sv: 'är huvudmålet något annat än jämställdhet',
      en: 'the main goal is something other than equality',
    },
  },
};

const answerContradictsReason: Text = {
  fi: 'Vastaus on ”{answer}”, mutta perustelun mukaan {says}. Korjaa vastaus tai perustelu.',
  sv: 'Svaret är ”{answer}”, men enligt motiveringen {says}. Rätta svaret eller motiveringen.',
  en: 'The answer is “{answer}”, but according to the reason {says}. Correct the answer or the reason.',
};

const reasonIsHere: Text = {
  fi: 'Perustelu on tässä.',
  sv: 'Motiveringen finns här.',
  en: 'The reason is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Vastaus ja perustelu ovat ristiriidassa',
    sv: 'Svaret och motiveringen strider mot varandra',
    en: 'Answer and reason contradict each other',
  },
  why: {
    fi: 'Osion 8.1 vastaukset tilastoidaan. Jos vastaus on ”Kyllä” ja perustelun mukaan asiaa ei ole tehty, tai päinvastoin, toinen niistä on väärin.',
    sv: 'Svaren i avsnitt 8.1 sammanställs statistiskt. Om svaret är ”Kyllä” (ja) och motiveringen säger att saken inte är gjord, eller tvärtom, är det ena fel.',
    en: 'The answers in section 8.1 are used in statistics. If the answer is “Kyllä” (yes) and the reason says that it was not done, or the reverse, one of them is wrong.',
  },
  remedy: {
    fi: 'Lue perustelu ja kysymys uudelleen. Vaihda vastaus (”Kyllä” tai ”Ei”) tai kirjoita perustelu, joka tukee vastausta.',
    sv: 'Läs motiveringen och frågan på nytt. Byt svar (”Kyllä” eller ”Ei”) eller skriv en motivering som stöder svaret.',
    en: 'Read the reason and the question again. Change the answer (“Kyllä” or “Ei”), or write a reason that supports it.',
  },
  examples: [
    {
      right: 'sukupuolinäkökulmasta: Kyllä\nTyöttömyyttä tarkasteltiin sukupuolen ja iän mukaan.',
      wrong: 'sukupuolinäkökulmasta: «Kyllä»\nAnalyysiä ei ole tehty.',
    },
    {
      right: '(valtavirtaistaminen): Kyllä\nOhjauksessa puretaan tietoisesti alojen jakautumista.',
      wrong: '(valtavirtaistaminen): «Ei»\nSukupuolinäkökulma on huomioitu ohjauksessa.',
    },
    {
      right: 'tasa-arvon edistäminen: Ei\nPäätavoite on nuorten työllistyminen.',
      wrong: 'tasa-arvon edistäminen: «Kyllä»\nPäätavoite on nuorten työllistyminen.',
    },
  ],
};
