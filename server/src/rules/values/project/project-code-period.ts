import { findField } from '../../../description/description.ts';
import type { CodeProgramme } from '../../../description/fields/project-code.ts';
import { fundOfCode, projectCodeOf } from '../../../description/fields/project-code.ts';
import { valueRange } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';

/** A code of an earlier (S0, S1, A3) or later programme period (S3, A8, J1) in a description of the 2014-2020 form. */
export const rule: Rule = {
  id: 'project-code-period',
  group: 'values',
  severity: 'warning',
  since: '0.2.0',
  check({ description }, report) {
    const code = projectCodeOf(description);
    const field = findField(description, 'project', 'projectCode');
    if (code?.kind !== 'code' || field === undefined) return;
    const period = periods[code.programme];
    // The wrong fund's code is told of by `project-code-fund`.
    if (period === undefined || (fundOfCode(code.code) ?? description.fund) !== description.fund) return;
    const usual = description.fund === 'EAKR' ? 'A7' : 'S2';
    report({ range: valueRange(field), message: message(projectCodePeriod, { code: code.code, period, usual }) });
  },
};

const periods: Partial<Readonly<Record<CodeProgramme, string>>> = { earlier: '2000–2013', later: '2021–2027' };

const projectCodePeriod: Text = {
  fi: 'Hankekoodi {code} on ohjelmakauden {period} koodi, mutta lomake on kauden 2014–2020: sen koodien alussa on {usual}. Tarkista koodi.',
  sv: 'Projektkoden {code} hör till programperioden {period}, men formuläret till 2014–2020: dess koder börjar med {usual}. Kontrollera koden.',
  en: 'The project code {code} belongs to the programme period {period}, but the form is that of 2014–2020: its codes begin with {usual}. Check the code.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Hankekoodi on toiselta ohjelmakaudelta',
    sv: 'Projektkoden är från en annan programperiod',
    en: 'Project code of another programme period',
  },
  why: {
    fi: 'Tämä lomake on ohjelmakauden 2014–2020. Toisen kauden koodi kertoo, että koodi on kirjoitettu väärin tai lomake on väärä.',
    sv: 'Det här formuläret är för programperioden 2014–2020. En kod från en annan period betyder att koden är felskriven eller att formuläret är fel.',
    en: 'This form is for the programme period 2014–2020. A code of another period means that the code is misspelt or the form is the wrong one.',
  },
  remedy: {
    fi: 'Tarkista hankekoodi rahoituspäätöksestä. ESR-hankkeen koodi alkaa S2 ja EAKR-hankkeen A7.',
    sv: 'Kontrollera projektkoden i finansieringsbeslutet. Ett ESF-projekts kod börjar med S2 och ett ERUF-projekts med A7.',
    en: 'Check the code in the funding decision. An ESF project’s code begins with S2, an ERDF project’s with A7.',
  },
  examples: [
    { right: 'Hankekoodi: S29001', wrong: 'Hankekoodi: «S19001»' },
    { right: 'Hankekoodi: S29001', wrong: 'Hankekoodi: «S30001»' },
    { right: 'Hankekoodi: A79001', wrong: 'Hankekoodi: «A80001»', fund: 'EAKR' },
  ],
};
