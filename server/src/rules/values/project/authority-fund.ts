import { findField } from '../../../description/description.ts';
import { fundOfCode, projectCodeOf } from '../../../description/fields/project-code.ts';
import { readAuthority } from '../../../description/fields/terms.ts';
import { titleRange } from '../../../description/fields/title.ts';
import { hasValue, readValue, valueRange } from '../../../description/values.ts';
import { authoritiesOf } from '../../../form/vocabularies.ts';
import { fundNames } from '../../../messages/funds.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';
import { fundOfTitle } from '../wording.ts';

/** A regional council in an ESR description: councils are responsible for EAKR projects only. */
export const rule: Rule = {
  id: 'authority-fund',
  group: 'values',
  severity: 'warning',
  since: '0.2.0',
  check({ description }, report) {
    const field = findField(description, 'project', 'authority');
    const title = titleRange(description);
    if (description.fund !== 'ESR' || title === undefined || !hasValue(field)) return;
    const term = readValue(field, readAuthority);
    if (term.kind !== 'known' || authoritiesOf('ESR').includes(term.term)) return;
    // Where the code is an EAKR one too, the title is what is wrong: `project-code-fund` tells of it.
    const code = projectCodeOf(description);
    if (code?.kind === 'code' && fundOfCode(code.code) === 'EAKR') return;
    const fund = { text: fundNames.ESR };
    report({
      range: valueRange(field),
      message: message(authorityFund, { authority: term.term }),
      related: [{ range: title, message: message(fundOfTitle, { fund }) }],
    });
  },
};

const authorityFund: Text = {
  fi: '”{authority}” rahoittaa EAKR-hankkeita. ESR-hankkeen vastuuviranomainen on ELY-keskus tai sosiaali- ja terveysministeriö. Tarkista viranomainen.',
  sv: '”{authority}” finansierar ERUF-projekt. Ansvarig myndighet för ett ESF-projekt är en NTM-central eller social- och hälsovårdsministeriet. Kontrollera myndigheten.',
  en: '“{authority}” finances ERDF projects. The responsible authority of an ESF project is an ELY Centre or the Ministry of Social Affairs and Health. Check the authority.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Maakunnan liitto ESR-hankkeen vastuuviranomaisena',
    sv: 'Ett landskapsförbund som ansvarig myndighet för ett ESF-projekt',
    en: 'Regional council as the responsible authority of an ESF project',
  },
  why: {
    fi: 'Maakunnan liitot vastaavat EAKR-hankkeista. ESR-hankkeista vastaavat ELY-keskukset ja sosiaali- ja terveysministeriö, joten joko viranomainen tai rahasto on väärin.',
    sv: 'Landskapsförbunden ansvarar för ERUF-projekt. För ESF-projekt ansvarar NTM-centralerna och social- och hälsovårdsministeriet, så antingen myndigheten eller fonden är fel.',
    en: 'Regional councils are responsible for ERDF projects. ELY Centres and the Ministry of Social Affairs and Health are responsible for ESF projects, so either the authority or the fund is wrong.',
  },
  remedy: {
    fi: 'Tarkista vastuuviranomainen rahoituspäätöksestä.',
    sv: 'Kontrollera den ansvariga myndigheten i finansieringsbeslutet.',
    en: 'Check the authority in the funding decision.',
  },
  examples: [
    {
      right: 'Vastuuviranomainen: Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus',
      wrong: 'Vastuuviranomainen: «Pohjois-Pohjanmaan liitto»',
    },
    {
      right: 'Vastuuviranomainen: Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus',
      wrong: 'Vastuuviranomainen: «Satakuntaliitto»',
    },
  ],
};
