import type { Description } from '../../description/description.ts';
import { findField } from '../../description/description.ts';
import type { PersonalDataMention } from '../../description/prose/personal-data.ts';
import type { FieldId } from '../../form/form.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import { valueText } from '../../syntax/fields.ts';
import type { Rule, RuleDocumentation } from '../rule.ts';
import type { Located } from './mentions.ts';
import { mentionRange, mentionsOf, mentionText } from './mentions.ts';

/** A bank account, or a person's mail address or phone, in text that is published. What section 2 tells of the contact anyway is left alone. */
export const rule: Rule = {
  id: 'personal-data',
  group: 'prose',
  severity: 'warning',
  since: '0.2.0',
  check({ description }, report) {
    for (const located of mentionsOf(description, 'personal-data')) {
      if (isContacts(description, located)) continue;
      const text = mentionText(description, located);
      report({ range: mentionRange(located), message: message(texts()[located.mention.of], { text }) });
    }
  },
};

const texts = (): Readonly<Record<PersonalDataMention['of'], Text>> => ({
  'bank-account': bankAccount,
  email,
  phone,
});

const published: readonly FieldId[] = ['contactEmail', 'contactPhone', 'phone'];

/** Whether a mail address or phone is one of section 2, written in whatever way. */
function isContacts(description: Description, located: Located<PersonalDataMention>): boolean {
  const stated = plain(mentionText(description, located));
  return published.some((id) => {
    const field = findField(description, 'applicant', id);
    return field !== undefined && plain(valueText(field)) === stated;
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[([]at[)\]]|@/g, '@')
    .replace(/[\s()-]/g, '')
    .replace(/^\+3580?/, '0');
}

const bankAccount: Text = {
  fi: '”{text}” on pankkitilin numero. Poista se: kuvaus on julkinen.',
  sv: '”{text}” är ett bankkontonummer. Ta bort det: beskrivningen är offentlig.',
  en: '“{text}” is a bank account number. Remove it: the description is public.',
};

const email: Text = {
  fi: 'Tekstissä on henkilön sähköpostiosoite ”{text}”. Kuvaus on julkinen: poista osoite. Yhteyshenkilön tiedot kuuluvat osioon 2.',
  sv: 'I texten finns en persons e-postadress, ”{text}”. Beskrivningen är offentlig: ta bort adressen. Kontaktpersonens uppgifter hör till avsnitt 2.',
  en: 'The text has a person’s e-mail address, “{text}”. The description is public: remove the address. The contact person’s details belong in section 2.',
};

const phone: Text = {
  fi: 'Tekstissä on henkilön puhelinnumero ”{text}”. Kuvaus on julkinen: poista numero. Yhteyshenkilön tiedot kuuluvat osioon 2.',
  sv: 'I texten finns en persons telefonnummer, ”{text}”. Beskrivningen är offentlig: ta bort numret. Kontaktpersonens uppgifter hör till avsnitt 2.',
  en: 'The text has a person’s phone number, “{text}”. The description is public: remove the number. The contact person’s details belong in section 2.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Henkilötietoja julkaistavassa tekstissä',
    sv: 'Personuppgifter i text som publiceras',
    en: 'Personal data in published text',
  },
  why: {
    fi: 'Kuvaus julkaistaan verkossa. Pankkitilin numero (jonka tarkistusnumerot täsmäävät) ja nimetyn henkilön puhelinnumero tai sähköpostiosoite eivät kuulu sen tekstiin. Osion 2 yhteystietoja, yleisiä osoitteita (info, kirjaamo) ja vaihteiden numeroita ei ilmoiteta.',
    sv: 'Beskrivningen publiceras på nätet. Ett bankkontonummer (vars kontrollsiffror stämmer) och en namngiven persons telefonnummer eller e-postadress hör inte till texten. Kontaktuppgifterna i avsnitt 2, allmänna adresser (info, kirjaamo) och växlarnas nummer rapporteras inte.',
    en: 'The description is published on the web. A bank account number (with right check digits) and the phone number or e-mail address of a named person do not belong in its text. The contact details of section 2, general addresses (info, kirjaamo) and switchboards are not reported.',
  },
  remedy: {
    fi: 'Poista tieto tekstistä. Jos lukijan on voitava ottaa yhteyttä, anna organisaation yleinen osoite.',
    sv: 'Ta bort uppgiften ur texten. Om läsaren ska kunna ta kontakt, ange organisationens allmänna adress.',
    en: 'Remove it from the text. If readers need to get in touch, give the organisation’s general address.',
  },
  examples: [
    {
      right: 'Lisätietoja antaa Eero Esimerkki.',
      wrong: 'Lisätietoja antaa Eero Esimerkki, puh. «040 000 0003».',
      insteadOf: '1. Ohjaus alkaa ilman jonoa.',
    },
    {
      right: 'Oppaan voi tilata osoitteesta info(at)example.fi.',
      wrong: 'Oppaan voi tilata osoitteesta «eero.esimerkki(at)example.fi».',
      insteadOf: 'Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.',
    },
    {
      right: 'Vertaistoimintaa voi tukea lahjoituksin.',
      wrong: 'Vertaistoimintaa voi tukea lahjoituksin: «FI21 1234 5600 0007 85».',
      insteadOf: 'Ohjausmalli jäi käyttöön kummallakin paikkakunnalla.',
    },
  ],
};
