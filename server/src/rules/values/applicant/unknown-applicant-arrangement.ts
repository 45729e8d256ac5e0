import { findField } from '../../../description/description.ts';
import { isMisplaced } from '../../../description/fields/misplaced.ts';
import { readArrangement } from '../../../description/fields/terms.ts';
import { hasValue, readValue } from '../../../description/values.ts';
import { arrangements } from '../../../form/vocabularies.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import { valueText } from '../../../syntax/fields.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';
import { unknownTermProblem } from '../unknown-term.ts';

/** Hakijoiden lukumäärä tai tuen siirto -menettely: one of three wordings; case, white space and a final full stop do not matter. */
export const rule: Rule = {
  id: 'unknown-applicant-arrangement',
  group: 'values',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    const field = findField(description, 'applicant', 'arrangement');
    if (!hasValue(field) || isMisplaced(description, field)) return;
    const term = readValue(field, readArrangement);
    if (term.kind === 'known') return;
    const value = valueText(field);
    const problem = message(unknownArrangement, { value, ...arrangements });
    report(unknownTermProblem(field, term, problem, message(notAChoice, { value })));
  },
};

const unknownArrangement: Text = {
  fi: '”{value}” ei ole lomakkeen vaihtoehto. Vaihtoehdot ovat ”{single}”, ”{joint}” ja ”{transfer}”.',
  sv: '”{value}” är inte ett av formulärets alternativ. De är ”{single}”, ”{joint}” och ”{transfer}”.',
  en: '“{value}” is not one of the form’s choices. They are “{single}”, “{joint}” and “{transfer}”.',
};

/** Where a wording of the form is suggested, the others need not be listed. */
const notAChoice: Text = {
  fi: '”{value}” ei ole lomakkeen vaihtoehto.',
  sv: '”{value}” är inte ett av formulärets alternativ.',
  en: '“{value}” is not one of the form’s choices.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tuntematon hakijoiden lukumäärä',
    sv: 'Okänt antal sökande',
    en: 'Unknown applicant arrangement',
  },
  why: {
    fi: 'Lomakkeella on kolme vaihtoehtoa: yksi hakija, yhteishanke tai tuen siirto. Muusta tekstistä ei voi päätellä, kuka hanketta toteuttaa.',
    sv: 'Formuläret har tre alternativ: en sökande, samprojekt eller överföring av stöd. Av någon annan text går det inte att sluta sig till vem som genomför projektet.',
    en: 'The form has three choices: a single applicant, a joint project, or a transfer of support. Any other text does not show who carries the project out.',
  },
  remedy: {
    fi: 'Kirjoita jokin vaihtoehdoista sanasta sanaan: ”Vain yksi hakija”, ”Hakijoita on useampi kuin yksi (yhteishanke)” tai ”Hakija siirtää osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten (tuen siirto)”.',
    sv: 'Skriv något av alternativen ordagrant: ”Vain yksi hakija”, ”Hakijoita on useampi kuin yksi (yhteishanke)” eller ”Hakija siirtää osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten (tuen siirto)”.',
    en: 'Write one of the choices word for word: “Vain yksi hakija”, “Hakijoita on useampi kuin yksi (yhteishanke)” or “Hakija siirtää osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten (tuen siirto)”.',
  },
  examples: [
    {
      right: 'tuen siirto -menettely: Hakijoita on useampi kuin yksi (yhteishanke)',
      wrong: 'tuen siirto -menettely: «Hakijoita on useampi kun yksi (yhteishanke)»',
    },
    {
      right: 'tuen siirto -menettely: Hakijoita on useampi kuin yksi (yhteishanke)',
      wrong: 'tuen siirto -menettely: «Yhteishanke»',
    },
    {
      right: 'tuen siirto -menettely: Hakijoita on useampi kuin yksi (yhteishanke)',
      wrong: 'tuen siirto -menettely: «Kolme»',
    },
  ],
};
