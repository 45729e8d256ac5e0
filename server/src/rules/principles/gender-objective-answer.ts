import { findField } from '../../description/description.ts';
import { readAnswer } from '../../description/fields/answer.ts';
import { objectiveOf } from '../../description/programme/reference.ts';
import { hasValue, readValue, valueRange } from '../../description/values.ts';
import { answers } from '../../form/vocabularies.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';

/** The objective whose very purpose is gender equality. Source: programme Kestävää kasvua ja työtä 2014-2020, objective 8.1. */
const genderObjective = '8.1';

/** Specific objective 8.1 and "Ei" to the question whether gender equality is the main goal. */
export const rule: Rule = {
  id: 'gender-objective-answer',
  group: 'principles',
  severity: 'info',
  since: '0.1.0',
  check({ description }, report) {
    const objective = objectiveOf(description);
    if (objective?.reference.item?.number !== genderObjective) return;
    const field = findField(description, 'genderEquality', 'genderObjective');
    if (!hasValue(field)) return;
    const answer = readValue(field, readAnswer);
    const meant = answer.kind === 'answer' ? answer.answer : answer.meant;
    if (meant !== answers.no) return;
    report({
      range: valueRange(field),
      message: message(genderObjectiveAnswer, { answer: meant }),
      related: [{ range: valueRange(objective.field), message: message(objectiveIsHere) }],
    });
  },
};

const genderObjectiveAnswer: Text = {
  fi: 'Erityistavoitteen 8.1 hankkeissa päätavoite on tavallisesti sukupuolten tasa-arvon edistäminen, mutta vastaus on ”{answer}”. Tarkista vastaus tai erityistavoite.',
  sv: 'I projekt inom det särskilda målet 8.1 är huvudmålet vanligen att främja jämställdheten, men svaret är ”{answer}” (nej). Kontrollera svaret eller det särskilda målet.',
  en: 'Projects under specific objective 8.1 usually have gender equality as their main goal, but the answer is “{answer}”. Check the answer or the objective.',
};

const objectiveIsHere: Text = {
  fi: 'Erityistavoite on 8.1.',
  sv: 'Det särskilda målet är 8.1.',
  en: 'The specific objective is 8.1.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Erityistavoite 8.1, mutta tasa-arvo ei ole päätavoite',
    sv: 'Särskilt mål 8.1, men jämställdhet är inte huvudmålet',
    en: 'Specific objective 8.1, but gender equality is not the main goal',
  },
  why: {
    fi: 'Erityistavoite 8.1 on työ- ja koulutusurien sukupuolenmukaisen eriytymisen lieventäminen. Sen hankkeessa tasa-arvon edistäminen on lähes aina päätavoite, joten vastaus ”Ei” tai erityistavoite voi olla väärin.',
    sv: 'Det särskilda målet 8.1 är att minska könssegregeringen inom arbetsliv och utbildning. I ett sådant projekt är jämställdhet nästan alltid huvudmålet, så svaret ”Ei” eller det särskilda målet kan vara fel.',
    en: 'Specific objective 8.1 is to lessen gender segregation in careers and education. Gender equality is nearly always the main goal of such a project, so the answer “Ei” or the objective may be wrong.',
  },
  remedy: {
    fi: 'Tarkista erityistavoite ja kolmas vastaus. Jos molemmat ovat oikein, kerro perusteluissa, mikä päätavoite on.',
    sv: 'Kontrollera det särskilda målet och det tredje svaret. Om båda är rätt, förklara i motiveringen vilket huvudmålet är.',
    en: 'Check the objective and the third answer. If both are right, say in the reasons what the main goal is.',
  },
  examples: [
    {
      right: 'sukupuolten tasa-arvon edistäminen: Kyllä',
      wrong: 'sukupuolten tasa-arvon edistäminen: «Ei»',
      insteadOf: 'sukupuolten tasa-arvon edistäminen: Ei',
      also: [
        [
          '6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen',
          '8.1. Työ- ja koulutusurien sukupuolenmukaisen eriytymisen lieventäminen',
        ],
      ],
    },
  ],
};
