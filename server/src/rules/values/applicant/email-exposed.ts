import { findField } from '../../../description/description.ts';
import { readEmails } from '../../../description/fields/email.ts';
import { hasValue, partOfValue, readValue } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';
import { rewriting, sure } from '../rewriting.ts';

/** Yhteyshenkilön sähköpostiosoite: the service prints `(at)` for `@`. */
export const rule: Rule = {
  id: 'email-exposed',
  group: 'values',
  severity: 'hint',
  since: '0.1.0',
  check({ description }, report) {
    const field = findField(description, 'applicant', 'contactEmail');
    if (!hasValue(field)) return;
    for (const start of readValue(field, readEmails).exposed) {
      const range = partOfValue(field, start, start + 1);
      report({ range, message: message(emailExposed), fixes: [rewriting(range, '(at)', sure)] });
    }
  },
};

const emailExposed: Text = {
  fi: 'Julkisessa kuvauksessa osoitteen @-merkki kirjoitetaan ”(at)”, jotta roskapostittajat eivät kerää osoitetta.',
  sv: 'I den offentliga beskrivningen skrivs adressens @-tecken ”(at)”, så att skräppostare inte samlar in adressen.',
  en: 'In the public description the @ of an address is written “(at)”, so that spammers do not harvest it.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Sähköpostiosoitteessa on @-merkki',
    sv: 'E-postadressen har ett @-tecken',
    en: 'E-e-mail address has a real @',
  },
  why: {
    fi: 'Kuvaus julkaistaan verkossa. Tietopalvelu kirjoittaa osoitteisiin ”(at)”, jotta roskapostin lähettäjät eivät poimi niitä.',
    sv: 'Beskrivningen publiceras på webben. Informationstjänsten skriver ”(at)” i adresserna så att skräppostare inte plockar upp dem.',
    en: 'The description is published on the web. The information service writes “(at)” in addresses so that spammers do not collect them.',
  },
  remedy: {
    fi: 'Kirjoita @-merkin tilalle (at).',
    sv: 'Skriv (at) i stället för @.',
    en: 'Write (at) in place of the @.',
  },
  examples: [
    { right: 'aino.esimerkki(at)example.fi', wrong: 'aino.esimerkki«@»example.fi' },
    {
      right: 'aino.esimerkki(at)example.fi, toinen(at)example.fi',
      wrong: 'aino.esimerkki(at)example.fi, toinen«@»example.fi',
      insteadOf: 'aino.esimerkki(at)example.fi',
    },
  ],
};
