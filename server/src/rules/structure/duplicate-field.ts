import type { Description } from '../../description/description.ts';
import { hasValue, labelRange } from '../../description/values.ts';
import { labelText } from '../../form/skeleton.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import { valueText } from '../../syntax/fields.ts';
import { foldSpaces } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Fix, Rule, RuleDocumentation } from '../rule.ts';
import { removeBlock } from './blocks.ts';
import { firstFields, isAsTheForm, isOfAbsentSection } from './fields.ts';

/** The same label twice in one section. Of the two lines, one that is empty or says the same as the other can go. */
export const rule: Rule = {
  id: 'duplicate-field',
  group: 'structure',
  severity: 'error',
  since: '0.1.0',
  check({ description }, report) {
    for (const section of description.sections.values()) {
      if (section.fields.length < 2 || isAsTheForm(section)) continue;
      const firsts = firstFields(section);
      if (firsts.length === section.fields.length) continue;
      for (const { field, first } of repetitions(section, firsts)) {
        if (isOfAbsentSection(description, section, field.spec)) continue;
        report({
          range: labelRange(field),
          message: message(duplicateField, { label: field.spec.label }),
          related: [{ range: labelRange(first), message: message(firstFieldHere) }],
          fixes: fixesFor(description, section, first, field),
        });
      }
    }
  },
};

interface Repetition {
  readonly field: Field;
  readonly first: Field;
}

function repetitions({ fields }: Section, firsts: readonly Field[]): readonly Repetition[] {
  return fields.flatMap((field) => {
    const first = firsts.find((other) => other.spec === field.spec);
    return first === undefined || first === field ? [] : [{ field, first }];
  });
}

function fixesFor({ lines }: Description, { spec }: Section, first: Field, field: Field): readonly Fix[] {
  if (spec.content !== 'fields') return [];
  const superfluous = superfluousOf(first, field);
  if (superfluous === undefined) return [];
  const edits = [removeBlock(lines, superfluous.line, superfluous.line + 1)];
  const title = message(removeFieldLine, { label: labelText(field.spec) });
  return [{ title, edits, safe: true, preferred: true }];
}

function superfluousOf(first: Field, field: Field): Field | undefined {
  if (!hasValue(field)) return field;
  if (!hasValue(first)) return first;
  return foldSpaces(valueText(field)) === foldSpaces(valueText(first)) ? field : undefined;
}

const duplicateField: Text = {
  fi: 'Kenttä ”{label}” on osiossa kahdesti. Jätä siitä vain oikea rivi.',
  sv: 'Fältet ”{label}” finns två gånger i avsnittet. Behåll bara den rätta raden.',
  en: 'The field “{label}” appears twice in the section. Keep only the right line.',
};

const firstFieldHere: Text = {
  fi: 'Kenttä on ensimmäisen kerran tässä.',
  sv: 'Fältet finns första gången här.',
  en: 'The field first appears here.',
};

const removeFieldLine: Text = {
  fi: 'Poista ylimääräinen rivi ”{label}”',
  sv: 'Ta bort den överflödiga raden ”{label}”',
  en: 'Remove the extra line “{label}”',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Sama kenttä on osiossa kahdesti',
    sv: 'Samma fält finns två gånger i avsnittet',
    en: 'Field appears twice in the section',
  },
  why: {
    fi: 'Lomakkeessa on kukin kenttä kerran osiota kohti. Kun arvoja on kaksi, ei voi tietää, kumpi pätee; tarkistuksissa käytetään ensimmäistä.',
    sv: 'Formuläret har varje fält en gång per avsnitt. När det finns två värden går det inte att veta vilket som gäller; kontrollerna använder det första.',
    en: 'The form has each field once in a section. When there are two values, nobody can tell which is right; the checks use the first.',
  },
  remedy: {
    fi: 'Jätä oikea rivi ja poista toinen. Korjaus on tarjolla, kun toinen rivi on tyhjä tai siinä on sama arvo.',
    sv: 'Behåll den rätta raden och ta bort den andra. En korrigering erbjuds när den ena raden är tom eller har samma värde.',
    en: 'Keep the right line and remove the other. A fix is offered when one of the lines is empty or has the same value.',
  },
  examples: [
    {
      right: 'Hankkeen nimi: Polku työhön\n',
      wrong: 'Hankkeen nimi: Polku työhön\n\n«Hankkeen nimi»: Polku työhön\n',
    },
    {
      right: 'Suunniteltu julkinen rahoitus yhteensä: 300 000\n',
      wrong: 'Suunniteltu julkinen rahoitus yhteensä: 300 000\n\n«Suunniteltu julkinen rahoitus yhteensä»: 310 000\n',
    },
    {
      right: 'Postitoimipaikka: Oulu\n',
      wrong: 'Postitoimipaikka:\n\n«Postitoimipaikka»: Oulu\n',
    },
  ],
};
