import { labelRange } from '../../description/values.ts';
import type { Text } from '../../messages/message.ts';
import { message } from '../../messages/message.ts';
import type { Field } from '../../syntax/fields.ts';
import type { Line } from '../../syntax/line.ts';
import type { Section } from '../../syntax/tree.ts';
import type { Problem, Rule, RuleDocumentation } from '../rule.ts';
import { moveBlock } from './blocks.ts';
import { endOfField, gapOf, isAsTheForm, singleFields } from './fields.ts';
import { outOfOrder } from './order.ts';

/**
 * The order of the fields in a section: as few as possible are reported, and of two equally likely ones the one that stands too early.
 * Where a field stands twice, `duplicate-field` has to be settled first.
 */
export const rule: Rule = {
  id: 'field-order',
  group: 'structure',
  severity: 'hint',
  since: '0.1.0',
  check({ description }, report) {
    for (const section of description.sections.values()) {
      if (section.fields.length < 2 || isAsTheForm(section)) continue;
      const fields = singleFields(section);
      const moved = outOfOrder(fields.map((field) => section.spec.fields.indexOf(field.spec)));
      const kept = fields.filter((_, index) => !moved.includes(index));
      for (const index of moved) {
        const field = fields[index];
        const problem = field && problemOf(description.lines, section, field, kept);
        if (problem) report(problem);
      }
    }
  },
};

function problemOf(
  lines: readonly Line[],
  section: Section,
  field: Field,
  kept: readonly Field[],
): Problem | undefined {
  const place = (each: Field) => section.spec.fields.indexOf(each.spec);
  const before = kept.filter((each) => place(each) < place(field)).at(-1);
  const after = kept.find((each) => place(each) > place(field));
  const isEarly = before !== undefined && before.line > field.line;
  const other = isEarly ? before : after;
  if (other === undefined) return undefined;
  const { label } = field.spec;
  const at = before ? endOfField(section, before) : (after?.line ?? section.end);
  const edits = moveBlock(
    lines,
    { from: field.line, end: endOfField(section, field) },
    at,
    before ? gapOf(section) : 1,
  );
  return {
    range: labelRange(field),
    message: message(isEarly ? fieldTooEarly : fieldTooLate, { label, other: other.spec.label }),
    related: [{ range: labelRange(other), message: message(otherFieldHere, { label: other.spec.label }) }],
    fixes: [{ title: message(moveField, { label }), edits, safe: true, preferred: true }],
  };
}

const fieldTooEarly: Text = {
  fi: 'Kenttä ”{label}” on lomakkeessa kentän ”{other}” jälkeen. Siirrä se paikalleen.',
  sv: 'Fältet ”{label}” kommer i formuläret efter fältet ”{other}”. Flytta det till sin plats.',
  en: 'The field “{label}” comes after the field “{other}” in the form. Move it to its place.',
};

const fieldTooLate: Text = {
  fi: 'Kenttä ”{label}” on lomakkeessa ennen kenttää ”{other}”. Siirrä se paikalleen.',
  sv: 'Fältet ”{label}” kommer i formuläret före fältet ”{other}”. Flytta det till sin plats.',
  en: 'The field “{label}” comes before the field “{other}” in the form. Move it to its place.',
};

const otherFieldHere: Text = {
  fi: 'Kenttä ”{label}” on tässä.',
  sv: 'Fältet ”{label}” står här.',
  en: 'The field “{label}” is here.',
};

const moveField: Text = {
  fi: 'Siirrä kenttä ”{label}” paikalleen',
  sv: 'Flytta fältet ”{label}” till sin plats',
  en: 'Move the field “{label}” to its place',
};

/** What a person reads about the rule. */
export const documentation: RuleDocumentation = {
  title: {
    fi: 'Kentät ovat eri järjestyksessä kuin lomakkeessa',
    sv: 'Fälten står i annan ordning än i formuläret',
    en: 'Fields are not in the order of the form',
  },
  why: {
    fi: 'Palvelu tulostaa kentät aina samassa järjestyksessä. Kun järjestys on sama, kuvauksia on helppo verrata rinnakkain.',
    sv: 'Tjänsten skriver alltid ut fälten i samma ordning. När ordningen är densamma är det lätt att jämföra beskrivningar sida vid sida.',
    en: 'The service always prints the fields in the same order. A common order makes it easy to compare descriptions side by side.',
  },
  remedy: {
    fi: 'Siirrä rivi lomakkeen mukaiselle paikalle. Korjaus siirtää sen ja kysymyksen alle kirjoitetut perustelut.',
    sv: 'Flytta raden till sin plats i formuläret. Korrigeringen flyttar den och de motiveringar som står under en fråga.',
    en: 'Move the line to its place in the form. The fix moves it, together with the reasons written under a question.',
  },
  examples: [
    {
      right: 'Hankekoodi: S29001\n\nHankkeen nimi: Polku työhön\n',
      wrong: '«Hankkeen nimi»: Polku työhön\n\nHankekoodi: S29001\n',
    },
    {
      right: 'Maakunnat: Pohjois-Pohjanmaa\n\nSeutukunnat: Oulun, Raahen\n\nKunnat: Oulu, Raahe\n',
      wrong: '«Kunnat»: Oulu, Raahe\n\nMaakunnat: Pohjois-Pohjanmaa\n\nSeutukunnat: Oulun, Raahen\n',
    },
    {
      right: `Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta: Kyllä
Työttömyyttä tarkasteltiin sukupuolen ja iän mukaan.
Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen): Kyllä
Ohjauksessa puretaan tietoisesti alojen jakautumista.
`,
      wrong: `«Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)»: Kyllä
Ohjauksessa puretaan tietoisesti alojen jakautumista.
Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta: Kyllä
Työttömyyttä tarkasteltiin sukupuolen ja iän mukaan.
`,
    },
  ],
};
