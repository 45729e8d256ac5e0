import { findSection } from '../../../description/description.ts';
import { isMisplaced } from '../../../description/fields/misplaced.ts';
import type { Phone } from '../../../description/fields/phone.ts';
import { readPhone } from '../../../description/fields/phone.ts';
import { hasValue, partOfValue, readValue, valueRange } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Field } from '../../../syntax/fields.ts';
import { valueText } from '../../../syntax/fields.ts';
import type { Problem, Rule, RuleDocumentation } from '../../rule.ts';
import { rewritings, sure } from '../rewriting.ts';

/**
 * Puhelinnumero of the applicant and of the contact person. Any way of writing will do, but for letters and too few digits. A number that
 * can be dialed as it is written, with "puh.", an exchange or an extension beside it, is no more than a hint.
 */
export const rule: Rule = {
  id: 'phone-format',
  group: 'values',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    for (const field of findSection(description, 'applicant')?.fields ?? []) {
      if (field.spec.value !== 'phone' || !hasValue(field) || isMisplaced(description, field)) continue;
      const phone = readValue(field, readPhone);
      if (phone.kind !== 'fine') report(problem(field, phone));
    }
  },
};

function problem(field: Field, phone: Exclude<Phone, { kind: 'fine' }>): Problem {
  const written = valueText(field);
  if (phone.kind === 'too-few-digits')
    return { range: valueRange(field), message: message(phoneTooShort, { value: written }) };
  const { start, end } = phone.letters;
  return {
    range: partOfValue(field, start, end),
    message: message(phoneLetters, { value: written.slice(start, end) }),
    fixes: rewritings(valueRange(field), phone.meant, sure),
    ...(phone.usable && { severity: 'hint' }),
  };
}

const phoneLetters: Text = {
  fi: 'Puhelinnumerossa on kirjaimia: ”{value}”. Kirjoita muu kuin numero sulkeisiin, esimerkiksi ”029 123 4567 (vaihde)”.',
  sv: 'Telefonnumret har bokstäver: ”{value}”. Skriv annat än nummer inom parentes, till exempel ”029 123 4567 (växel)”.',
  en: 'The phone number has letters: “{value}”. Put anything but the number in parentheses, as in “029 123 4567 (vaihde)”.',
};

const phoneTooShort: Text = {
  fi: '”{value}” ei ole puhelinnumero: siinä on alle viisi numeroa. Tarkista numero.',
  sv: '”{value}” är inget telefonnummer: det har färre än fem siffror. Kontrollera numret.',
  en: '“{value}” is not a phone number: it has fewer than five digits. Check the number.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Puhelinnumerossa on kirjaimia tai liian vähän numeroita',
    sv: 'Telefonnumret har bokstäver eller för få siffror',
    en: 'Phone number has letters or too few digits',
  },
  why: {
    fi: 'Numeron saa kirjoittaa monella tavalla, mutta siitä pitää voida soittaa. Sanat numeron seassa ja katkennut numero estävät sen.',
    sv: 'Numret får skrivas på många sätt, men det ska gå att ringa. Ord mitt i numret och ett avklippt nummer hindrar det.',
    en: 'A number may be written in many ways, but one must be able to dial it. Words among the digits and a number cut short prevent that.',
  },
  remedy: {
    fi: 'Kirjoita pelkkä numero. Selitys mahtuu sulkeisiin: ”029 123 4567 (vaihde)”. Useat numerot erotetaan pilkulla.',
    sv: 'Skriv bara numret. En förklaring får plats inom parentes: ”029 123 4567 (växel)”. Flera nummer åtskiljs med kommatecken.',
    en: 'Write only the number. An explanation goes in parentheses: “029 123 4567 (vaihde)”. Several numbers are separated by commas.',
  },
  examples: [
    { right: 'Puhelinnumero: 040 000 0001', wrong: 'Puhelinnumero: «puh.» 040 000 0001' },
    { right: 'Puhelinnumero: 040 000 0001', wrong: 'Puhelinnumero: 029 000 0001 «vaihde»' },
    {
      right: 'Yhteyshenkilön puhelinnumero: 040 000 0002',
      wrong: 'Yhteyshenkilön puhelinnumero: 040 000 0002 «tai» 040 000 0003',
    },
    { right: 'Yhteyshenkilön puhelinnumero: 040 000 0002', wrong: 'Yhteyshenkilön puhelinnumero: «040»' },
  ],
};
