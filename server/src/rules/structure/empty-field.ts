import type { Description } from '../../description/description.ts';
import { valueRange } from '../../description/values.ts';
import type { FieldSpec } from '../../form/form.ts';
import { arrangements } from '../../form/vocabularies.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field, OtherLine } from '../../syntax/fields.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Fix, Problem, Rule, RuleDocumentation } from '../rule.ts';
import { continuationOf, joinedWith, spaceBehind } from './continuation.ts';
import { isEmptyField, isSaidElsewhere } from './fields.ts';

/** Labels without a value. The address in section 6 is usually empty; figures of the realisation are awaited at the end. */
export const rule: Rule = {
  id: 'empty-field',
  group: 'structure',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    for (const section of description.sections.values()) {
      for (const field of section.fields) {
        if (!isEmptyField(field) || !isAskedFor(description, field.spec)) continue;
        const problem = problemOf(description, section, field);
        if (problem) report(problem);
      }
    }
  },
};

function isAskedFor({ ended }: Description, { ifEmpty, whenEnded }: FieldSpec): boolean {
  return ifEmpty !== 'silent' && (ended || whenEnded !== true);
}

function problemOf(description: Description, section: Section, field: Field): Problem | undefined {
  const { spec } = field;
  if (isSaidElsewhere(section, field)) return undefined;
  if (spec.id === 'arrangement') return arrangementProblem(section, field);
  const next = continuationOf(section, field);
  return {
    range: valueRange(field),
    message: message(next ? emptyFieldBeforeText : emptyField, { label: spec.label }),
    severity: spec.ifEmpty === 'optional' ? 'info' : 'error',
    fixes: next ? [joinFix(description, field, next)] : [],
  };
}

function joinFix(description: Description, field: Field, next: OtherLine): Fix {
  return { title: message(joinNextLine), edits: [joinedWith(description, field, next)], safe: false, preferred: true };
}

/**
 * Text copies of the page lose this value and the list of partners: a bare "Osatoteuttajat" shows that they did, and that is no fault
 * of the author's. A list of partners tells what the value was.
 */
function arrangementProblem({ partners, others }: Section, field: Field): Problem | undefined {
  const hasMarker = others.some(({ kind }) => kind === 'partners-marker');
  if (hasMarker && partners.length === 0) return undefined;
  const value = arrangements.joint;
  const range = valueRange(field);
  const edits = [{ range, newText: spaceBehind(field) + value }];
  const fix: Fix = { title: message(writeValue, { value }), edits, safe: false, preferred: true };
  return {
    range,
    message: message(emptyArrangement, { label: field.spec.label }),
    severity: 'info',
    fixes: partners.length > 0 ? [fix] : [],
  };
}

const emptyField: Text = {
  fi: 'Kentän ”{label}” arvo puuttuu. Kirjoita se kaksoispisteen jälkeen.',
  sv: 'Fältet ”{label}” saknar värde. Skriv det efter kolonet.',
  en: 'The field “{label}” has no value. Write it after the colon.',
};

const emptyFieldBeforeText: Text = {
  fi: 'Kentän ”{label}” arvo puuttuu. Se on luultavasti seuraavalla rivillä: siirrä teksti kaksoispisteen jälkeen.',
  sv: 'Fältet ”{label}” saknar värde. Det står troligen på nästa rad: flytta texten till efter kolonet.',
  en: 'The field “{label}” has no value. It is probably on the next line: move the text to after the colon.',
};

const emptyArrangement: Text = {
  fi: 'Kentän ”{label}” arvo puuttuu. Se on voinut jäädä pois, kun teksti kopioitiin palvelusta.',
  sv: 'Fältet ”{label}” saknar värde. Det kan ha fallit bort när texten kopierades från tjänsten.',
  en: 'The field “{label}” has no value. It may have been lost when the text was copied from the service.',
};

const joinNextLine: Text = {
  fi: 'Siirrä seuraavan rivin teksti kentän arvoksi',
  sv: 'Flytta texten på nästa rad till fältet',
  en: 'Move the text of the next line into the field',
};

const writeValue: Text = {
  fi: 'Kirjoita arvoksi ”{value}”',
  sv: 'Skriv värdet ”{value}”',
  en: 'Write the value “{value}”',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Kentän arvo puuttuu',
    sv: 'Fältet saknar värde',
    en: 'Field has no value',
  },
  why: {
    fi: 'Kentän nimi on paikallaan, mutta tieto puuttuu. Toteutuneita lukuja odotetaan vasta, kun toiminta on päättynyt. Toteutuspaikan osoite on yleensä tyhjä, eikä siitä ilmoiteta. Hakijoiden lukumäärä jää usein pois kopioitaessa, joten siitä vain mainitaan.',
    sv: 'Fältets namn finns men uppgiften saknas. Utfallet väntas först när verksamheten har avslutats. Genomförandeplatsens adress är oftast tom och anmäls inte. Antalet sökande faller ofta bort vid kopiering, så det nämns bara.',
    en: 'The label is there but the information is missing. Realised figures are expected only when the project has ended. The address of the place of implementation is usually empty and is not reported. The number of applicants is often lost in copying, so it is only mentioned.',
  },
  remedy: {
    fi: 'Kirjoita arvo kaksoispisteen jälkeen samalle riville.',
    sv: 'Skriv värdet efter kolonet på samma rad.',
    en: 'Write the value after the colon, on the same line.',
  },
  examples: [
    { right: 'Hankkeen nimi: Polku työhön', wrong: 'Hankkeen nimi:«»' },
    { right: 'WWW-osoite: http://www.example.fi', wrong: 'WWW-osoite: «»' },
    { right: 'Postitoimipaikka: Oulu', wrong: 'Postitoimipaikka:«»\nOulu' },
    {
      right: 'Hakijoiden lukumäärä tai tuen siirto -menettely: Hakijoita on useampi kuin yksi (yhteishanke)',
      wrong: 'Hakijoiden lukumäärä tai tuen siirto -menettely:«»',
    },
  ],
};
