import { findField } from '../../../description/description.ts';
import { isMisplaced } from '../../../description/fields/misplaced.ts';
import { readState } from '../../../description/fields/terms.ts';
import { hasValue, readValue } from '../../../description/values.ts';
import { projectStates } from '../../../form/vocabularies.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import { valueText } from '../../../syntax/fields.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';
import { unknownTermProblem } from '../unknown-term.ts';

/** Toiminnan tila: one of two wordings; case, white space and a final full stop do not matter. */
export const rule: Rule = {
  id: 'unknown-state',
  group: 'values',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    const field = findField(description, 'project', 'state');
    if (!hasValue(field) || isMisplaced(description, field)) return;
    const term = readValue(field, readState);
    if (term.kind === 'known') return;
    report(unknownTermProblem(field, term, message(unknownState, { value: valueText(field), ...projectStates })));
  },
};

const unknownState: Text = {
  fi: 'Toiminnan tila on ”{running}” tai ”{ended}”, ei ”{value}”.',
  sv: 'Toiminnan tila (verksamhetens status) är ”{running}” eller ”{ended}”, inte ”{value}”.',
  en: 'Toiminnan tila (the state of the project) is “{running}” or “{ended}”, not “{value}”.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tuntematon toiminnan tila',
    sv: 'Okänd status för verksamheten',
    en: 'Unknown state of the project',
  },
  why: {
    fi: 'Tila ratkaisee, mitä kuvauksessa pitää olla: päättyneeltä hankkeelta vaaditaan toteutuneet luvut ja loppuraportin tiivistelmä. Tuntemattomasta tilasta sitä ei voi päätellä.',
    sv: 'Statusen avgör vad beskrivningen ska innehålla: av ett avslutat projekt krävs utfall och en sammanfattning av slutrapporten. Av en okänd status framgår det inte.',
    en: 'The state decides what the description must contain: a project that has ended must have realised figures and the summary of its final report. An unknown state does not show this.',
  },
  remedy: {
    fi: 'Kirjoita ”Toiminnassa” tai ”Toiminta päättynyt”.',
    sv: 'Skriv ”Toiminnassa” eller ”Toiminta päättynyt”.',
    en: 'Write “Toiminnassa” or “Toiminta päättynyt”.',
  },
  examples: [
    { right: 'Toiminnan tila: Toiminta päättynyt', wrong: 'Toiminnan tila: «Toiminta päätynyt»' },
    { right: 'Toiminnan tila: Toiminta päättynyt', wrong: 'Toiminnan tila: «Päättynyt»' },
    { right: 'Toiminnan tila: Toiminta päättynyt', wrong: 'Toiminnan tila: «Jatkuu»' },
  ],
};
