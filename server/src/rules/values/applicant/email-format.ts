import { findField } from '../../../description/description.ts';
import { readEmails } from '../../../description/fields/email.ts';
import { isMisplaced } from '../../../description/fields/misplaced.ts';
import { hasValue, partOfValue, readValue } from '../../../description/values.ts';
import type { Text } from '../../../messages/message.ts';
import { message } from '../../../messages/message.ts';
import { valueText } from '../../../syntax/fields.ts';
import type { Rule, RuleDocumentation } from '../../rule.ts';
import { probable, rewritings, sure } from '../rewriting.ts';

/** Yhteyshenkilön sähköpostiosoite: `name(at)host.tld` or with a real `@`; several may be parted by a comma or semicolon. */
export const rule: Rule = {
  id: 'email-format',
  group: 'values',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    const field = findField(description, 'applicant', 'contactEmail');
    if (!hasValue(field) || isMisplaced(description, field)) return;
    for (const { start, end, meant, ending } of readValue(field, readEmails).wrong) {
      const range = partOfValue(field, start, end);
      const value = valueText(field).slice(start, end);
      const text = ending === undefined ? message(emailFormat, { value }) : message(emailEnding, { ending });
      report({ range, message: text, fixes: rewritings(range, meant, ending === undefined ? sure : probable) });
    }
  },
};

const emailEnding: Text = {
  fi: 'Sähköpostiosoite ei voi päättyä ”.{ending}”. Tarkista osoite.',
  sv: 'En e-postadress kan inte sluta på ”.{ending}”. Kontrollera adressen.',
  en: 'An e-mail address cannot end in “.{ending}”. Check the address.',
};

const emailFormat: Text = {
  fi: '”{value}” ei ole sähköpostiosoite muotoa etunimi.sukunimi(at)esimerkki.fi.',
  sv: '”{value}” är ingen e-postadress av formen fornamn.efternamn(at)exempel.fi.',
  en: '“{value}” is not an e-mail address of the form firstname.lastname(at)example.fi.',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Sähköpostiosoite on väärää muotoa',
    sv: 'E-postadressen har fel form',
    en: 'E-e-mail address has the wrong form',
  },
  why: {
    fi: 'Osoitteen on tarkoitus johtaa hankkeen yhteyshenkilöön. Väärää muotoa olevaan osoitteeseen viesti ei mene perille.',
    sv: 'Adressen ska leda till projektets kontaktperson. Till en adress i fel form kommer inga meddelanden fram.',
    en: 'The address should reach the project’s contact person. A message to a malformed address does not arrive.',
  },
  remedy: {
    fi: 'Kirjoita osoite muodossa etunimi.sukunimi(at)esimerkki.fi: ei välilyöntejä, @-merkin tilalla (at) ja lopussa verkkotunnuksen pääte.',
    sv: 'Skriv adressen i formen fornamn.efternamn(at)exempel.fi: inga mellanslag, (at) i stället för @ och domänens ändelse sist.',
    en: 'Write the address as firstname.lastname(at)example.fi: no spaces, (at) in place of @, and the ending of the domain last.',
  },
  examples: [
    { right: 'aino.esimerkki(at)example.fi', wrong: 'aino.esimerkki(at)example.«fii»' },
    { right: 'aino.esimerkki(at)example.fi', wrong: '«aino.esimerkki (at) example.fi»' },
    { right: 'aino.esimerkki(at)example.fi', wrong: '«aino.esimerkki[at]example.fi»' },
    { right: 'aino.esimerkki(at)example.fi', wrong: '«aino.esimerkki(at)example»' },
  ],
};
