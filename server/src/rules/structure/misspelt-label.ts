import { hasValue, labelRange } from '../../description/values.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import { lineRange } from '../../text/range.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';

/** Labels close to one of the section's that is not there otherwise, and labels without their colon. */
export const rule: Rule = {
  id: 'misspelt-label',
  group: 'structure',
  severity: 'warning',
  since: '0.1.0',
  check({ description }, report) {
    for (const section of description.sections.values()) {
      for (const field of section.fields) {
        if (field.match === 'misspelt') report(misspelt(field));
        // A bare label without colon and value is a field not filled in: empty-field says so.
        else if (field.match === 'no-colon' && isWorthItsColon(field)) report(withoutColon(field));
      }
    }
  },
};

function isWorthItsColon({ valueStart, valueEnd, spec }: Field): boolean {
  return valueEnd > valueStart || spec.ifEmpty === 'silent';
}

function misspelt(field: Field): Problem {
  const { label } = field.spec;
  const range = labelRange(field);
  return {
    range,
    message: message(misspeltLabel, { found: field.label, label }),
    fixes: [{ title: message(writeLabel, { label }), edits: [{ range, newText: label }], safe: true, preferred: true }],
  };
}

function withoutColon(field: Field): Problem {
  const range = lineRange(field.line, field.labelEnd, field.valueStart);
  const edits = [{ range, newText: hasValue(field) ? ': ' : ':' }];
  return {
    range: labelRange(field),
    message: message(missingColon, { label: field.spec.label }),
    fixes: [{ title: message(writeColon), edits, safe: true, preferred: true }],
  };
}

const misspeltLabel: Text = {
  fi: 'Lomakkeessa ei ole kenttää ”{found}”. Tarkoititko ”{label}”?',
  sv: 'Formuläret har inget fält ”{found}”. Menade du ”{label}”?',
  en: 'The form has no field “{found}”. Did you mean “{label}”?',
};

const missingColon: Text = {
  fi: 'Kentän nimen ”{label}” jäljestä puuttuu kaksoispiste. Lisää se.',
  sv: 'Det saknas ett kolon efter fältnamnet ”{label}”. Lägg till det.',
  en: 'The colon is missing after the label “{label}”. Add it.',
};

const writeLabel: Text = {
  fi: 'Kirjoita kentän nimeksi ”{label}”',
  sv: 'Skriv fältnamnet ”{label}”',
  en: 'Write the label “{label}”',
};

const writeColon: Text = {
  fi: 'Lisää kaksoispiste',
  sv: 'Lägg till kolonet',
  en: 'Add the colon',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Kentän nimi poikkeaa lomakkeesta',
    sv: 'Fältets namn avviker från formuläret',
    en: 'Label differs from the form',
  },
  why: {
    fi: 'Kentän nimi on lähellä lomakkeen kentän nimeä muttei sama, tai sen jäljestä puuttuu kaksoispiste. Arvo luetaan tästä huolimatta, mutta muut ohjelmat eivät sitä löydä.',
    sv: 'Fältets namn ligger nära ett fältnamn i formuläret men är inte detsamma, eller så saknas kolonet efter det. Värdet läses ändå, men andra program hittar det inte.',
    en: 'The label is close to one of the form’s but not the same, or lacks its colon. The value is read anyway, but other programs will not find it.',
  },
  remedy: {
    fi: 'Kirjoita kentän nimi niin kuin lomakkeessa ja sen jälkeen kaksoispiste. Palvelun itse tulostama ”sähköpostisoite” hyväksytään, samoin oikein kirjoitettu ”sähköpostiosoite”.',
    sv: 'Skriv fältets namn som i formuläret och ett kolon efter det. Tjänstens egen skrivning ”sähköpostisoite” godtas, likaså den riktiga ”sähköpostiosoite”.',
    en: 'Write the label as in the form, followed by a colon. The service’s own “sähköpostisoite” is accepted, and so is the correct “sähköpostiosoite”.',
  },
  examples: [
    { right: 'Toimintalinja: 3.', wrong: '«Toimintalnja»: 3.' },
    { right: 'Yhteyshenkilön puhelinnumero: 040', wrong: '«Yhteyshenkilön puhelinumero»: 040' },
    { right: 'Hankekoodi: S29001', wrong: '«Hankekoodi» S29001' },
    { right: 'Kunnat: Oulu', wrong: '«KUNNAT»: Oulu' },
  ],
};
