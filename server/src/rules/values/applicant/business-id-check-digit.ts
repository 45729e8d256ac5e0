import { businessIdsOf } from '../../../description/fields/business-ids.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';

/** Y-tunnus: the check digit, the applicant's and every partner's. There is no fix: the right number is not knowable. */
export const rule: Rule = {
  id: 'business-id-check-digit',
  group: 'values',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    for (const { id, text, range } of businessIdsOf(description)) {
      if (id.kind !== 'wrong-check-digit') continue;
      report({
        range,
        message: message(id.neverIssued ? businessIdNeverIssued : businessIdCheckDigit, { value: text }),
      });
    }
  },
};

const businessIdCheckDigit: Text = {
  fi: 'Y-tunnuksen {value} tarkistusnumero ei täsmää: jokin numeroista on väärin. Tarkista tunnus YTJ-palvelusta (ytj.fi).',
  sv: 'Kontrollsiffran i FO-numret {value} stämmer inte: någon siffra är fel. Kontrollera numret i FODS (ytj.fi).',
  en: 'The check digit of the business ID {value} does not match: one of the digits is wrong. Look the ID up in the Business Information System (ytj.fi).',
};

const businessIdNeverIssued: Text = {
  fi: 'Y-tunnusta {value} ei ole voitu antaa kenellekään: mikään tarkistusnumero ei sovi sen alkuun. Tarkista tunnus YTJ-palvelusta (ytj.fi).',
  sv: 'FO-numret {value} kan inte ha getts åt någon: ingen kontrollsiffra passar dess början. Kontrollera numret i FODS (ytj.fi).',
  en: 'The business ID {value} cannot have been issued: no check digit fits its beginning. Look the ID up in the Business Information System (ytj.fi).',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Y-tunnuksen tarkistusnumero ei täsmää',
    sv: 'FO-numrets kontrollsiffra stämmer inte',
    en: 'Business ID has a wrong check digit',
  },
  why: {
    fi: 'Tarkistusnumero lasketaan seitsemästä ensimmäisestä numerosta. Kun se ei täsmää, jokin numero on kirjoitettu väärin ja tunnus osoittaa väärään organisaatioon tai ei mihinkään.',
    sv: 'Kontrollsiffran räknas ut från de sju första siffrorna. När den inte stämmer är någon siffra felskriven och numret hör till fel organisation eller ingen alls.',
    en: 'The check digit is computed from the first seven digits. When it does not match, a digit is mistyped and the ID belongs to another organisation or to none.',
  },
  remedy: {
    fi: 'Hae oikea tunnus organisaation nimellä YTJ-palvelusta (ytj.fi). Oikeaa numeroa ei voi päätellä väärästä, joten korjausta ei tarjota.',
    sv: 'Sök det rätta numret med organisationens namn i FODS (ytj.fi). Det går inte att sluta sig till det rätta numret, så ingen korrigering erbjuds.',
    en: 'Look the ID up by the organisation’s name in the Business Information System (ytj.fi). The right number cannot be inferred from the wrong one, so no fix is offered.',
  },
  examples: [
    { right: 'Y-tunnus: 1234567-1', wrong: 'Y-tunnus: «1234567-8»' },
    { right: 'Opisto, Raahen yksikkö, 2222222-9', wrong: 'Opisto, Raahen yksikkö, «2222222-8»' },
    { right: 'Y-tunnus: 1234567-1', wrong: 'Y-tunnus: «3456789-1»' },
  ],
};
