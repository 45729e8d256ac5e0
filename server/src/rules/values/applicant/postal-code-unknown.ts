import { postalAddressesOf } from '../../../description/fields/postal-address.ts';
import { valueRange } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';

/** Postinumero: a code of the list of Posti. Source and date of the list: form/data/postal-table.ts. */
export const rule: Rule = {
  id: 'postal-code-unknown',
  group: 'values',
  severity: 'info',
  since: '0.1.0',
  check({ description }, report) {
    for (const { field, code } of postalAddressesOf(description)) {
      if (code.kind !== 'code' || code.towns !== undefined) continue;
      report({ range: valueRange(field), message: message(postalCodeUnknown, { value: code.code }) });
    }
  },
};

const postalCodeUnknown: Text = {
  fi: 'Postinumeroa {value} ei ole Postin luettelossa. Tarkista numerot.',
  sv: 'Postnumret {value} finns inte i Postis förteckning. Kontrollera siffrorna.',
  en: 'The postal code {value} is not in Posti’s list. Check the digits.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Tuntematon postinumero',
    sv: 'Okänt postnummer',
    en: 'Unknown postal code',
  },
  why: {
    fi: 'Postinumeroa ei ole Postin luettelossa. Useimmiten jokin numero on kirjoitettu väärin; joskus postinumero on lakkautettu tai aivan uusi.',
    sv: 'Postnumret finns inte i Postis förteckning. Oftast är någon siffra felskriven; i sällsynta fall är numret indraget eller helt nytt.',
    en: 'The code is not in Posti’s list. Usually a digit is mistyped; in rare cases the code has been withdrawn or is new.',
  },
  remedy: {
    fi: 'Tarkista numerot organisaation verkkosivuilta tai Postin postinumerohausta.',
    sv: 'Kontrollera siffrorna på organisationens webbplats eller i Postis postnummersökning.',
    en: 'Check the digits on the organisation’s web site or in Posti’s postal code search.',
  },
  examples: [
    { right: 'Postinumero: 90100', wrong: 'Postinumero: «90109»' },
    { right: 'Postinumero: 90100', wrong: 'Postinumero: «00000»' },
  ],
};
