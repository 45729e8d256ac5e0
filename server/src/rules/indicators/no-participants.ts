import { findField } from '../../description/description.ts';
import { readCount } from '../../description/fields/count.ts';
import { hasValue, readValue, valueRange } from '../../description/values.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';

/** An ESR project is for people: it plans participants. */
export const rule: Rule = {
  id: 'no-participants',
  group: 'indicators',
  severity: 'info',
  since: '0.1.0',
  check({ description }, report) {
    if (description.fund !== 'ESR') return;
    const field = findField(description, 'participants', 'planned');
    if (!hasValue(field)) return;
    const count = readValue(field, readCount);
    if (count.ok && count.count === 0) report({ range: valueRange(field), message: message(noParticipants) });
  },
};

const noParticipants: Text = {
  fi: 'Hankkeeseen ei ole suunniteltu yhtään osallistujaa. Vain pelkässä selvityksessä tai tiedotuksessa ei ole osallistuvia henkilöitä: tarkista luku.',
  sv: 'Inga deltagare har planerats för projektet. Bara en ren utredning eller informationskampanj saknar deltagare: kontrollera talet.',
  en: 'No participants are planned for the project. Only a study or an information campaign has none: check the number.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Hankkeeseen ei ole suunniteltu osallistujia',
    sv: 'Projektet har inga planerade deltagare',
    en: 'No participants planned',
  },
  why: {
    fi: 'Euroopan sosiaalirahasto rahoittaa toimintaa ihmisten hyväksi, joten osallistuvia henkilöitä on lähes jokaisessa hankkeessa. Nolla sopii vain pelkkään selvitykseen tai tiedotushankkeeseen.',
    sv: 'Europeiska socialfonden finansierar verksamhet för människor, så nästan varje projekt har deltagare. Noll passar bara en ren utredning eller ett informationsprojekt.',
    en: 'The European Social Fund finances work for people, so nearly every project has participants. Zero is right only for a study or an information campaign.',
  },
  remedy: {
    fi: 'Kirjoita suunniteltu henkilömäärä hakemuksesta. Jos hankkeessa ei todella ole osallistujia, havainnon voi ohittaa.',
    sv: 'Skriv det planerade antalet personer enligt ansökan. Om projektet verkligen inte har deltagare kan du bortse från anmärkningen.',
    en: 'Write the planned number of persons from the application. If the project really has no participants, the finding can be ignored.',
  },
  examples: [{ right: 'Suunniteltu: 80', wrong: 'Suunniteltu: «0»' }],
};
