import { findField } from '../../../description/description.ts';
import { otherPersonInMail } from '../../../description/fields/contact.ts';
import { hasValue, valueRange } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import { valueText } from '../../../syntax/fields.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';
import { shortened } from '../../shortened.ts';

/** The contact's mail address is plainly another person's: none of its names is the contact's. Addresses of offices are fine. */
export const rule: Rule = {
  id: 'contact-mail-differs',
  group: 'values',
  severity: 'info',
  since: '0.2.0',
  check({ description }, report) {
    const user = otherPersonInMail(description);
    const mail = findField(description, 'applicant', 'contactEmail');
    const name = findField(description, 'applicant', 'contactName');
    if (user === undefined || !hasValue(mail) || !hasValue(name)) return;
    report({
      range: valueRange(mail),
      message: message(contactMailDiffers, { user, name: shortened(valueText(name)) }),
      related: [{ range: valueRange(name), message: message(contactHere) }],
    });
  },
};

const contactMailDiffers: Text = {
  fi: 'Sähköpostiosoite (”{user}”) näyttää olevan toisen henkilön kuin yhteyshenkilön ({name}). Tarkista, kumpi on vanhentunut.',
  sv: 'E-postadressen (”{user}”) ser ut att tillhöra en annan person än kontaktpersonen ({name}). Kontrollera vilken som är föråldrad.',
  en: 'The e-mail address (“{user}”) seems to belong to someone other than the contact person ({name}). Check which is out of date.',
};

const contactHere: Text = {
  fi: 'Yhteyshenkilön nimi on tässä.',
  sv: 'Kontaktpersonens namn finns här.',
  en: 'The contact person’s name is here.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Yhteyshenkilön sähköpostiosoite on toisen henkilön',
    sv: 'Kontaktpersonens e-postadress tillhör en annan person',
    en: 'Contact person’s e-mail address belongs to someone else',
  },
  why: {
    fi: 'Kun yhteyshenkilö vaihtuu, toinen tiedoista jää helposti päivittämättä. Silloin viestit menevät henkilölle, joka ei enää vastaa hankkeesta.',
    sv: 'När kontaktpersonen byts blir den ena uppgiften lätt inte uppdaterad. Då går meddelandena till någon som inte längre ansvarar för projektet.',
    en: 'When the contact person changes, one of the two is easily left as it was. Messages then go to someone who is no longer responsible for the project.',
  },
  remedy: {
    fi: 'Tarkista, kuka on hankkeen yhteyshenkilö, ja päivitä nimi, sähköpostiosoite ja puhelinnumero yhdessä.',
    sv: 'Kontrollera vem som är projektets kontaktperson och uppdatera namn, e-postadress och telefonnummer tillsammans.',
    en: 'Check who the project’s contact person is, and update name, e-mail address and phone together.',
  },
  examples: [
    {
      right: 'sähköpostisoite: aino.esimerkki(at)example.fi',
      wrong: 'sähköpostisoite: «kalle.malline(at)example.fi»',
    },
    {
      right: 'Hankkeen yhteyshenkilön nimi: Aino Esimerkki',
      wrong:
        'Hankkeen yhteyshenkilön nimi: Pekka Vaihtunut\n\nYhteyshenkilön asema hakijaorganisaatiossa: Projektipäällikkö\n\nYhteyshenkilön sähköpostisoite: «aino.esimerkki(at)example.fi»',
      insteadOf:
        'Hankkeen yhteyshenkilön nimi: Aino Esimerkki\n\nYhteyshenkilön asema hakijaorganisaatiossa: Projektipäällikkö\n\nYhteyshenkilön sähköpostisoite: aino.esimerkki(at)example.fi',
    },
  ],
};
