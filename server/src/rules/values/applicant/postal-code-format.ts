import { postalAddressesOf } from '../../../description/fields/postal-address.ts';
import { valueRange } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import { valueText } from '../../../syntax/fields.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';
import { probable, rewritings, sure } from '../rewriting.ts';

/** Postinumero of the applicant and of the place of implementation: five digits. */
export const rule: Rule = {
  id: 'postal-code-format',
  group: 'values',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    for (const { field, code } of postalAddressesOf(description)) {
      if (code.kind === 'code') continue;
      const range = valueRange(field);
      report({
        range,
        message: message(postalCodeFormat, { value: valueText(field) }),
        fixes: rewritings(range, code.meant, code.certain ? sure : probable),
      });
    }
  },
};

/** Wording of the rules in rules/values on addresses, phones, e-mail and the web. */
const postalCodeFormat: Text = {
  fi: 'Postinumero ”{value}” ei ole viisi numeroa. Tarkista numero.',
  sv: 'Postnumret ”{value}” består inte av fem siffror. Kontrollera numret.',
  en: 'The postal code “{value}” is not five digits. Check the code.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Postinumero ei ole viisi numeroa',
    sv: 'Postnumret består inte av fem siffror',
    en: 'Postal code is not five digits',
  },
  why: {
    fi: 'Suomalainen postinumero on aina viisi numeroa. Taulukkolaskenta pudottaa siitä usein alkunollat, ja kopioitaessa mukaan tulee maatunnus tai postitoimipaikka.',
    sv: 'Ett finländskt postnummer består alltid av fem siffror. Kalkylprogram tappar ofta de inledande nollorna, och vid kopiering följer landskod eller postort med.',
    en: 'A Finnish postal code is always five digits. Spreadsheets often drop its leading zeros, and copying brings a country code or the town along.',
  },
  remedy: {
    fi: 'Kirjoita pelkät viisi numeroa, esimerkiksi 00920. Postitoimipaikka kirjoitetaan omaan kenttäänsä.',
    sv: 'Skriv bara de fem siffrorna, till exempel 00920. Postorten skrivs i sitt eget fält.',
    en: 'Write the five digits alone, for example 00920. The town has a field of its own.',
  },
  examples: [
    { right: 'Postinumero: 90100', wrong: 'Postinumero: «9010»' },
    { right: 'Postinumero: 90100', wrong: 'Postinumero: «FI-90100»' },
    { right: 'Postinumero: 90100', wrong: 'Postinumero: «90100 Oulu»' },
    {
      right:
        'Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa\n\nJakeluosoite: Koetie 1\n\nPostinumero: 00920\n\nPostitoimipaikka: Helsinki',
      wrong:
        'Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa\n\nJakeluosoite: Koetie 1\n\nPostinumero: «920»\n\nPostitoimipaikka: Helsinki',
      insteadOf:
        'Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa\n\nJakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:',
    },
  ],
};
