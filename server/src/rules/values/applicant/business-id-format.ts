import type { LocatedBusinessId } from '../../../description/fields/business-ids.ts';
import { businessIdsOf } from '../../../description/fields/business-ids.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Fix, Rule, RuleDocumentation } from '../../rule.ts';

/** Y-tunnus: shape `NNNNNNN-C`, the applicant's and every partner's. Source: PRH and the Tax Administration, Business Information System. */
export const rule: Rule = {
  id: 'business-id-format',
  group: 'values',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    for (const located of businessIdsOf(description)) {
      // A partner without one is told of by `partner-format`.
      if (located.id.kind !== 'malformed' || located.partner?.written === 'no-id') continue;
      const text = message(businessIdFormat, { value: located.text });
      report({ range: located.range, message: text, fixes: fixesFor(located) });
    }
  },
};

function fixesFor({ id, range }: LocatedBusinessId): readonly Fix[] {
  if (id.kind !== 'malformed' || id.meant === undefined) return [];
  const edits = [{ range, newText: id.meant }];
  return [{ title: message(writeBusinessId, { value: id.meant }), edits, safe: true, preferred: true }];
}

const businessIdFormat: Text = {
  fi: 'Y-tunnus ”{value}” ei ole muotoa 1234567-1: seitsemän numeroa, yhdysmerkki ja tarkistusnumero.',
  sv: 'FO-numret ”{value}” har inte formen 1234567-1: sju siffror, bindestreck och en kontrollsiffra.',
  en: 'The business ID “{value}” is not of the form 1234567-1: seven digits, a hyphen and a check digit.',
};

const writeBusinessId: Text = {
  fi: 'Kirjoita muodossa {value}',
  sv: 'Skriv i formen {value}',
  en: 'Write as {value}',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Y-tunnus on väärää muotoa',
    sv: 'FO-numret har fel form',
    en: 'Business ID has the wrong form',
  },
  why: {
    fi: 'Y-tunnus yksilöi hakijan ja osatoteuttajat. Väärässä muodossa olevaa tunnusta ei löydy rekistereistä, eikä hankkeita voi yhdistää samaan organisaatioon.',
    sv: 'FO-numret identifierar den sökande och delgenomförarna. Ett nummer i fel form hittas inte i registren, och projekten kan inte kopplas till samma organisation.',
    en: 'The business ID identifies the applicant and the partners. An ID in the wrong form is not found in the registers, and projects cannot be traced to one organisation.',
  },
  remedy: {
    fi: 'Kirjoita tunnus muodossa 1234567-1: seitsemän numeroa, yhdysmerkki ja tarkistusnumero. Vanhan kuusinumeroisen tunnuksen eteen tulee nolla. Alv-tunnuksesta FI12345671 jätetään maatunnus pois.',
    sv: 'Skriv numret i formen 1234567-1: sju siffror, bindestreck och en kontrollsiffra. Ett gammalt nummer med sex siffror får en nolla framför sig. Landskoden i momsnumret FI12345671 utelämnas.',
    en: 'Write the ID as 1234567-1: seven digits, a hyphen and a check digit. An old six-digit ID gets a leading zero. Leave out the country code of a VAT number such as FI12345671.',
  },
  examples: [
    { right: 'Y-tunnus: 1234567-1', wrong: 'Y-tunnus: «12345671»' },
    { right: 'Y-tunnus: 1234567-1', wrong: 'Y-tunnus: «FI12345671»' },
    { right: 'Verstas Oy, 2345678-0', wrong: 'Verstas Oy, «2345678–0»' },
  ],
};
